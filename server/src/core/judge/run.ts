import type { Location, Verdict } from './model.ts';
import { type CommentContext, type GuideContext, type PlanContext, type Rule, verdict } from './rule.ts';

/**
 * A rule's verdicts. A rule that throws loses nothing but what it would have said next: what it said before stays,
 * and one `skipped` verdict at `location` names the rule and its error.
 */
export function runRule(
  rule: Rule,
  context: GuideContext | PlanContext | CommentContext,
  location: Location,
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  try {
    for (const one of check(rule, context)) verdicts.push(one);
  } catch (error) {
    const subject = (rule.scope === 'guide' && rule.criterion) || rule.id;
    verdicts.push(skipped(rule.id, subject, location, error, context.settings.translate));
  }
  return verdicts;
}

/** The caller gives each rule the context of its scope. */
function check(rule: Rule, context: GuideContext | PlanContext | CommentContext): Iterable<Verdict> {
  if (rule.scope === 'guide') return rule.check(context as GuideContext);
  if (rule.scope === 'plan') return rule.check(context as PlanContext);
  return rule.check(context as CommentContext);
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
