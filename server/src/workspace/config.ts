import {
  type Document,
  isAlias,
  isCollection,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { Settings } from '../core/settings.ts';
import type { Translate } from '../core/translate.ts';
import { type Flaw, takeOutFlaws } from './configCheck.ts';
import { sayFailure } from './failure.ts';
import type { Host } from './host.ts';
import { sayYamlError } from './yamlErrors.ts';

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
      const message = translate('The configuration could not be read: {0}', sayFailure(result, translate));
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
    const problems = document.errors.map(error =>
      problem(error.pos, translate('This is not YAML: {0}', sayYamlError(error, text, translate))),
    );
    return { file, config: {}, problems };
  }
  const unusable = (why: string, range: readonly [number, number] = [0, 0]): LoadedConfig => {
    const message = translate('This is not usable YAML: {0}', why);
    return { file, config: {}, problems: [problem(range, message)] };
  };
  const loose = looseAlias(document);
  if (loose) {
    const name = text.slice(...loose);
    return unusable(
      translate('expected quotation marks around “{0}”, which stands for another place', name),
      loose,
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 }) ?? {};
    if (isTooDeep(value)) return unusable(translate('it is nested too deeply'));
  } catch {
    return unusable(translate('its aliases (*) stand for too much'));
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

/** Where an alias stands that names nothing, such as a glob that was not quoted; null where there is none. */
function looseAlias(document: Document.Parsed): [number, number] | null {
  const anchors = new Set<string>();
  let found: [number, number] | null = null;
  visit(document, (_, node) => {
    if (isAlias(node) && !anchors.has(node.source)) {
      found = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
      return visit.BREAK;
    }
    if ((isScalar(node) || isCollection(node)) && node.anchor) anchors.add(node.anchor);
    return undefined;
  });
  return found;
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
