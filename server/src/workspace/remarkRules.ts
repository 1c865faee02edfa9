import remarkLint from 'remark-lint';
import { type Plugin, type Preset, unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Finding, Severity } from '../core/judge/model.ts';
import { parseMarkdown } from '../core/markdown/parse.ts';
import { LineIndex } from '../core/place.ts';
import type { Translate } from '../core/translate.ts';
import type { RemarkRule } from './config.ts';
import { inTime } from './inTime.ts';

/** A rule of the workspace's own, loaded. */
export interface LoadedRule {
  readonly name: string;
  readonly plugin: Plugin<unknown[]> | Preset;
  readonly options: unknown;
}

/** Loads the rules that a configuration lists; `failed` are those that could not be, with the reason. */
export async function loadRules(
  rules: readonly RemarkRule[],
  load: (name: string) => Promise<unknown>,
): Promise<{
  readonly loaded: readonly LoadedRule[];
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
}> {
  const loaded: LoadedRule[] = [];
  const failed: { name: string; reason: string }[] = [];
  for (const rule of rules) {
    const [name, options] = typeof rule === 'string' ? [rule] : rule;
    try {
      const plugin = await load(name);
      if (
        typeof plugin !== 'function' &&
        !(typeof plugin === 'object' && plugin !== null && 'plugins' in plugin)
      )
        throw new Error('it exports no remark plugin');
      loaded.push({ name, plugin: plugin as LoadedRule['plugin'], options });
    } catch (error) {
      failed.push({ name, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { loaded, failed };
}

/**
 * What the workspace's own rules find in a guide, on the tree of the text as it is written. Lint comments work as they do
 * in remark; a rule that throws or doesn't end is told of and the others go on.
 */
export async function remarkFindings(
  path: string,
  text: string,
  rules: readonly LoadedRule[],
  translate: Translate,
): Promise<readonly Finding[]> {
  const file = new VFile({ path, value: text });
  const tree = parseMarkdown(text);
  const failures: VFileMessage[] = [];
  for (const { name, plugin, options } of rules) {
    const processor = unified();
    if (typeof plugin !== 'function') processor.use(plugin);
    else if (options === undefined) processor.use(plugin);
    else processor.use(plugin, options);
    try {
      await inTime(() => processor.run(tree, file));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = new VFile({ path }).message(
        translate('The rule {0} failed and judged nothing: {1}', name, reason),
        { ruleId: name, source: 'remark-lint' },
      );
      failures.push(message);
    }
  }
  await unified().use(remarkLint).run(tree, file);
  const index = new LineIndex(text);
  return [...file.messages, ...failures].map(message => findingOf(message, path, index));
}

function findingOf(message: VFileMessage, path: string, index: LineIndex): Finding {
  const { place, reason, ruleId, source, fatal } = message;
  const rule = [source ?? 'remark', ruleId].filter(Boolean).join(':');
  const from = place === undefined ? undefined : 'start' in place ? place.start : place;
  const to = place === undefined ? undefined : 'end' in place ? place.end : place;
  const offset = (point: typeof from): number =>
    point ? Math.min(index.text.length, index.lineStart(point.line) + point.column - 1) : 0;
  return {
    rule,
    severity: severityOf(fatal),
    message: reason,
    reason,
    location: { file: path, place: index.place(offset(from), Math.max(offset(from), offset(to))) },
    promise: null,
    topic: null,
    subject: rule,
    fixes: [],
  };
}

function severityOf(fatal: boolean | null | undefined): Severity {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info';
}
