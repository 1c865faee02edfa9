import type { Location, Verdict } from './model.ts';
import { type GuideContext, type PlanContext, type Rule, verdict } from './rule.ts';

/**
 * A rule's verdicts. A rule that throws loses nothing but what it would have said next: what it said before stays,
 * and one `skipped` verdict at `location` names the rule and its error.
 */
export function runRule(
  rule: Rule,
  context: GuideContext | PlanContext,
  location: Location,
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  try {
    const found =
      rule.scope === 'guide' ? rule.check(context as GuideContext) : rule.check(context as PlanContext);
    for (const one of found) verdicts.push(one);
  } catch (error) {
    const subject = (rule.scope === 'guide' && rule.criterion) || rule.id;
    verdicts.push(skipped(rule.id, subject, location, error, context.settings.translate));
  }
  return verdicts;
}

/** The verdict on what could not be judged. */
export function skipped(
  rule: string,
  subject: string,
  location: Location,
  error: unknown,
  translate: GuideContext['settings']['translate'],
): Verdict {
  const message = translate(
    'The rule {0} failed and judged nothing: {1}',
    rule,
    error instanceof Error ? error.message : String(error),
  );
  return verdict(rule, location, { value: 'skipped', subject, message, reason: message });
}
