import type { Topic } from '../plan/model.ts';
import type { Settings } from '../settings.ts';
import type { Severity, VerdictValue } from './model.ts';
import type { Rule } from './rule.ts';

const lighter: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'info',
  info: 'hint',
  hint: 'hint',
};

/**
 * How grave a rule's finding is: what the settings say of the rule, else what they say of the topic's priority (for
 * rules that follow it), else the rule's own default. A promise that is kept in part is one step lighter than one
 * that is broken, where the priority decides.
 */
export function severityOf(
  rule: Rule,
  topic: Topic | null,
  settings: Settings,
  value: VerdictValue = 'unmet',
): Severity | 'off' {
  const set = settings.rules[rule.id]?.severity;
  if (set) return set;
  if (rule.severity !== 'priority') return rule.severity;
  const severity = settings.priorities[topic?.priority ?? ''] ?? 'warning';
  return value === 'partial' ? lighter[severity] : severity;
}
