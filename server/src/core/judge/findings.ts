import { flatMap } from '../flatMap.ts';
import type { Topic } from '../plan/model.ts';
import type { Settings } from '../settings.ts';
import type { Translate } from '../translate.ts';
import type { Finding, Severity, Verdict } from './model.ts';
import type { Rule } from './rule.ts';
import { severityOf } from './severity.ts';

/** Whether a verdict is one that people should be told of. */
export function isGap({ value }: Verdict): boolean {
  return value === 'unmet' || value === 'partial' || value === 'skipped';
}

/**
 * The findings that verdicts give; a rule that is off gives none, one that failed is always told of. `judged`
 * is the topic that the verdicts are on, or all of a plan's, of which each verdict names its own by id.
 */
export function findingsOf(
  verdicts: readonly Verdict[],
  rules: ReadonlyMap<string, Rule>,
  judged: Topic | readonly Topic[],
  settings: Settings,
): readonly Finding[] {
  const byId = 'id' in judged ? null : new Map(judged.map(topic => [topic.id, topic]));
  const topicOf = ({ topic }: Verdict): Topic | null =>
    'id' in judged ? judged : (byId?.get(topic ?? '') ?? null);
  return flatMap(verdicts, verdict => {
    if (!isGap(verdict)) return [];
    const topic = topicOf(verdict);
    const rule = rules.get(verdict.rule);
    const severity =
      verdict.value === 'skipped' || !rule ? 'warning' : severityOf(rule, topic, settings, verdict.value);
    return severity === 'off' ? [] : findingOf(verdict, severity, topic?.id ?? null);
  });
}

/** The finding of each verdict, which outlives many a judging of a large plan. */
const known = new WeakMap<Verdict, Finding>();

function findingOf(verdict: Verdict, severity: Severity, topic: string | null): Finding {
  const before = known.get(verdict);
  if (before?.severity === severity && before.topic === topic) return before;
  const finding: Finding = {
    rule: verdict.rule,
    severity,
    message: verdict.message,
    reason: verdict.reason,
    location: verdict.location,
    promise: verdict.promise,
    topic,
    subject: verdict.subject,
    fixes: verdict.fixes,
    ...(verdict.paths ? { paths: verdict.paths } : {}),
    ...(verdict.unnecessary ? { unnecessary: true } : {}),
  };
  known.set(verdict, finding);
  return finding;
}

/** What of a finding its sentence is made of. */
interface Sentence {
  readonly message: string;
  readonly file: string;
  readonly plan: { readonly file: string; readonly line: number } | null;
  readonly paths?: readonly string[];
}

/**
 * A finding's message with the place in the plan that asks for it, where that is another file; `name` writes the paths in
 * it, which count from the root.
 */
export function sentenceOf(
  { message, file, plan, paths = [] }: Sentence,
  translate: Translate,
  name: (path: string) => string = path => path.replace(/\/$/, ''),
): string {
  const longestFirst = paths.toSorted((a, b) => b.length - a.length).map(escaped);
  const written = (path: string): string => (path.endsWith('/') ? `${name(path) || '.'}/` : name(path));
  const named =
    paths.length > 0 ? message.replace(new RegExp(longestFirst.join('|'), 'g'), written) : message;
  return plan === null || plan.file === file
    ? named
    : translate('{0} ({1}:{2})', named, name(plan.file), plan.line);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
