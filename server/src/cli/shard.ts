import { version } from '../../../package.json';
import type { Locale } from '../core/translate.ts';
import type { Config } from '../workspace/config.ts';
import type { Context } from './context.ts';
import type { FindingDocument } from './document.ts';
import type { JudgedFile } from './judging/judged.ts';
import { unpacked } from './judging/told.ts';
import type { Workspace } from './openWorkspace.ts';
import type { Selection } from './select.ts';

/** One of `count` parts of the guides, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What one part of a run found, with all that is needed to tell it once the other parts are there. */
export interface ShardDocument extends ShardHead {
  readonly index: number;
  readonly files: readonly (readonly [file: string, judged: JudgedFile])[];
  readonly own: readonly FindingDocument[];
}

/** What all parts of one run have in common. */
export interface ShardHead {
  readonly guidewright: string;
  readonly count: number;
  readonly locale: Locale;
  readonly config: Config;
  readonly base: string | null;
  readonly plans: readonly { readonly path: string; readonly text: string; readonly isNamed: boolean }[];
  /** The Markdown files under the root. */
  readonly present: readonly string[];
  /** What of them was named, from the root; all where nothing is. */
  readonly named: readonly string[];
}

export interface ShardParts {
  readonly workspace: Workspace;
  readonly selection: Selection;
  readonly files: ReadonlyMap<string, JudgedFile>;
  readonly own: readonly FindingDocument[];
}

/** A shard as it is printed, for `merge` to read. */
export function shardText(
  { index, count }: Shard,
  { workspace: { config, project }, selection, files, own }: ShardParts,
  { locale }: Context,
): string {
  const document: ShardDocument = {
    guidewright: version,
    index,
    count,
    locale,
    config,
    base: project.base,
    plans: project.planPaths.map(path => ({
      path,
      text: project.text(path) ?? '',
      isNamed: project.isNamed(path),
    })),
    present: [...project.fileSet],
    named: selection.named.map(({ path }) => path),
    files: [...files].map(([file, judged]) => [file, unpacked(judged)]),
    own,
  };
  return `${JSON.stringify(document)}\n`;
}

/** The shard that a text holds; null where it holds none. */
export function readShard(text: string): ShardDocument | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { guidewright, files } = (value ?? {}) as Partial<ShardDocument>;
  return typeof guidewright === 'string' && Array.isArray(files) ? (value as ShardDocument) : null;
}
