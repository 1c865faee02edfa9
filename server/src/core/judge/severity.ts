import type { Topic } from '../plan/model.ts';
import type { Settings } from '../settings.ts';
import type { Severity } from './model.ts';
import type { Rule } from './rule.ts';

/**
 * How grave a rule's finding is: what the settings say of the rule, else what they say of the topic's priority (for
 * rules that follow it), else the rule's own default.
 */
export function severityOf(rule: Rule, topic: Topic | null, settings: Settings): Severity | 'off' {
  const set = settings.rules[rule.id]?.severity;
  if (set) return set;
  if (rule.severity !== 'priority') return rule.severity;
  return settings.priorities[topic?.priority ?? ''] ?? 'warning';
}
