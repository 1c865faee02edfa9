import type { NamedPath } from './draft.ts';
import type { Tail } from './entryTail.ts';
import type { Field } from './labels/model.ts';
import type { Measure, Mention, OutlineItem, StatusMark } from './model.ts';
import type { Block, ListBlock, TableBlock } from './text/blocks.ts';

/** What the blocks under a heading or an item say of it by labels. */
export interface Body {
  readonly path: NamedPath | null;
  /** The folder that a label gives beside that of the file: `Folder: docs/net/`. */
  readonly folder: string | null;
  /** A file label names something that is no document. */
  readonly otherFile: boolean;
  readonly lines: Measure | null;
  /** The size is one that somebody counted, under a label that says of no plan: `Lines: 412`. */
  readonly isCountedOff: boolean;
  readonly outline: readonly OutlineItem[] | null;
  /** The outline is what a document does not say yet, so that a file that is none is what it is about. */
  readonly isOfGaps: boolean;
  readonly status: StatusMark | null;
  readonly progress: Mention['progress'];
  readonly priority: Mention['priority'];
  readonly title: string | null;
  readonly group: string | null;
  readonly purpose: string | null;
  readonly batch: string | null;
  readonly effort: string | null;
  readonly owner: string | null;
  /** A label says that the file is to go: `Action: delete`. */
  readonly goes: boolean;
  /** The labels that were found. */
  readonly fields: ReadonlySet<Field>;
  /** The first list that no label introduces. */
  readonly loose: ListBlock | null;
  /** The first table of sections, with or without what each is about. */
  readonly table: TableBlock | null;
  /** Lists that words introduce which are no known label. */
  readonly introduced: readonly ListBlock[];
  /** Blocks that a label gave another meaning: outlines, sources, criteria. */
  readonly taken: ReadonlySet<Block>;
  /** Lists and fences that a label calls an outline. */
  readonly outlines: ReadonlySet<Block>;
  /** Lists of files that a label announces. */
  readonly announced: ReadonlySet<Block>;
}

/** The folder that labels give the file that they name, unless its path has one. */
export function folderOf({ path, folder }: Body): string | null {
  return path !== null && !path.text.includes('/') ? folder : null;
}

/** A body while it is being read. */
export type BodyDraft = { -readonly [K in keyof Body]: Body[K] } & {
  introduced: ListBlock[];
  fields: Set<Field>;
  taken: Set<Block>;
  outlines: Set<Block>;
  announced: Set<Block>;
  /** What stands behind the file's path; labels of their own go before it. */
  behind: Tail | null;
};
