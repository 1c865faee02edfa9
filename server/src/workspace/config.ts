import { type Document, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Settings } from '../core/settings.ts';
import type { Translate } from '../core/translate.ts';
import { type Flaw, takeOutFlaws } from './configCheck.ts';
import type { Host } from './host.ts';

/** A severity, or a severity and options; as the file says it. */
export type RuleConfig = string | boolean | readonly unknown[];
/** A module of the workspace's own, or its name and options. */
export type RemarkRule = string | readonly [name: string, options?: unknown];

/** What a workspace's configuration file says; absent keys are absent. */
export interface Config {
  readonly plans?: string | readonly string[];
  readonly root?: string;
  readonly ignore?: readonly string[];
  readonly labels?: Settings['labels'];
  readonly synonyms?: Settings['synonyms'];
  readonly criteria?: Settings['criteria'];
  readonly lines?: Settings['lines'];
  readonly rules?: Readonly<Record<string, RuleConfig>>;
  readonly priorities?: Settings['priorities'];
  readonly remark?: readonly RemarkRule[];
}

/** Something in the configuration file that could not be used; lines and columns are 1-based. */
export interface ConfigProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

export interface LoadedConfig {
  /** The file's path from the root; null where there is none. */
  readonly file: string | null;
  /** What of it could be used. */
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** The names that a configuration file may have, in a root; the first that is there counts. */
export const configFiles = ['.guidewright.yaml', '.guidewright.yml', '.guidewright.json'] as const;

/** Longer configurations are a mistake or an attack. */
const longest = 1 << 20;

/** Reads a root's configuration. No file is needed; one that can't be read is a problem, never an exception. */
export async function loadConfig(host: Host, translate: Translate): Promise<LoadedConfig> {
  for (const file of configFiles) {
    const result = await host.read(file);
    if (result.kind === 'text') return readConfig(result.text, file, translate);
    if (result.reason !== 'missing') {
      const message = translate('The configuration could not be read: {0}', result.detail);
      return { file, config: {}, problems: [{ ...start, file, message }] };
    }
  }
  return { file: null, config: {}, problems: [] };
}

const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/**
 * Reads the text of a configuration file, YAML or JSON. Never throws: what is not allowed is left out and told of.
 */
export function readConfig(text: string, file: string, translate: Translate): LoadedConfig {
  if (text.length > longest) {
    const message = translate('Unexpected {0} characters, expected at most {1}.', text.length, longest);
    return { file, config: {}, problems: [{ ...start, file, message }] };
  }
  const counter = new LineCounter();
  const document = parsed(text, counter);
  if (document === null) {
    const message = translate('This is not usable YAML: {0}', translate('it is nested too deeply'));
    return { file, config: {}, problems: [{ ...start, file, message }] };
  }
  const problem = (range: readonly [number, number], message: string): ConfigProblem => {
    const from = counter.linePos(range[0]);
    const to = counter.linePos(Math.max(range[0], range[1]));
    return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col, message };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) =>
      problem(pos, translate('This is not YAML: {0}', message)),
    );
    return { file, config: {}, problems };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 }) ?? {};
    if (isTooDeep(value)) throw new Error(translate('it is nested too deeply'));
  } catch (error) {
    const message = translate('This is not usable YAML: {0}', String((error as Error).message));
    return { file, config: {}, problems: [problem([0, 0], message)] };
  }
  const problems = takeOutFlaws(value, translate)
    .map(flaw => problem(rangeOf(document.contents, flaw), flaw.message))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const usable = typeof value === 'object' && value !== null && !Array.isArray(value);
  return { file, config: usable ? (value as Config) : {}, problems };
}

/** The document of a text; null where it is nested so deeply that reading it overflows the stack. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether a value is nested deeper than any configuration is, as one is that YAML's aliases make part of itself. */
function isTooDeep(value: unknown, left = 32): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some(field => isTooDeep(field, left - 1));
}

/** Where a flawed value, or its key, stands in the text. */
function rangeOf(contents: Node | null, { path, onKey }: Flaw): readonly [number, number] {
  let node: unknown = contents;
  let key: unknown = null;
  for (const step of path) {
    const items: readonly unknown[] = (node as { items?: readonly unknown[] } | null)?.items ?? [];
    if (typeof step === 'number') {
      key = null;
      node = items[step];
      continue;
    }
    const pair = items.find(
      (item): item is Pair =>
        String(isScalar((item as Pair).key) ? (item as { key: { value: unknown } }).key.value : '') === step,
    );
    if (!pair) break;
    key = pair.key;
    node = pair.value ?? pair.key;
  }
  const [from, to] = ((onKey && key ? key : node) as Node | null)?.range ?? [0, 0];
  return [from, to];
}
