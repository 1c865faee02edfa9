import type { Topic } from '../plan/model.ts';
import type { Settings } from '../settings.ts';
import type { Translate } from '../translate.ts';
import type { Finding, Verdict } from './model.ts';
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
  const findings: Finding[] = [];
  for (const verdict of verdicts) {
    if (!isGap(verdict)) continue;
    const topic = topicOf(verdict);
    const rule = rules.get(verdict.rule);
    const severity =
      verdict.value === 'skipped' || !rule ? 'warning' : severityOf(rule, topic, settings, verdict.value);
    if (severity === 'off') continue;
    findings.push({
      rule: verdict.rule,
      severity,
      message: verdict.message,
      reason: verdict.reason,
      location: verdict.location,
      promise: verdict.promise,
      topic: topic?.id ?? null,
      subject: verdict.subject,
      fixes: verdict.fixes,
      ...(verdict.unnecessary ? { unnecessary: true } : {}),
    });
  }
  return findings;
}

/** A finding's message with the place in the plan that asks for it, where that is another file; `name` writes its path. */
export function withPromise(
  message: string,
  file: string,
  plan: { readonly file: string; readonly line: number } | null,
  translate: Translate,
  name: (path: string) => string = path => path,
): string {
  if (plan === null || plan.file === file) return message;
  return translate('{0} ({1}:{2})', message, name(plan.file), plan.line);
}
