import { flatMap } from '../../flatMap.ts';
import type { Measure, Topic, Total } from '../../plan/model.ts';
import { numberEdit } from '../../write/numbers.ts';
import type { Fix, Verdict } from '../model.ts';
import { topicsNamed } from '../plan/groups.ts';
import { at, type PlanContext, type PlanRule, verdict } from '../rule.ts';

/** What the plan sums up is the sum of its topics. */
export const totalMismatch: PlanRule = {
  id: 'total-mismatch',
  scope: 'plan',
  summary: 'A total that the plan states is the sum of its topics.',
  severity: 'warning',
  check: context => flatMap(context.plan.totals, total => judge(total, context)),
};

function judge(total: Total, context: PlanContext): readonly Verdict[] {
  const { plan } = context;
  if (isOfMore(total, plan.text)) return [];
  const topics = total.group === null ? plan.topics : topicsNamed(plan, total.group);
  if (topics === null || topics.length === 0) return [];
  return [countOf(total, topics, context), linesOf(total, topics, context)].filter(one => one !== null);
}

function countOf(
  { topics: stated, group }: Total,
  topics: readonly Topic[],
  context: PlanContext,
): Verdict | null {
  if (stated === null || stated.value === topics.length) return null;
  const { translate } = context.settings;
  const message =
    group === null
      ? translate('Expected {0} topics, as the plan has, found a total of {1}.', topics.length, stated.value)
      : translate(
          'Expected {0} topics in {1}, as the plan has, found a total of {2}.',
          topics.length,
          group,
          stated.value,
        );
  return wrong(stated, topics.length, group, message, context);
}

function linesOf(
  { lines: stated, group }: Total,
  topics: readonly Topic[],
  context: PlanContext,
): Verdict | null {
  const sizes = flatMap(topics, ({ expectedLines }) => expectedLines ?? []);
  if (stated === null || sizes.length < topics.length || fits(stated, sizes)) return null;
  const sum = sizes.reduce((total, { value }) => total + value, 0);
  const { translate } = context.settings;
  const message =
    group === null
      ? translate(
          'Expected {0} lines, the sum of the topics’ sizes, found a total of {1}.',
          sum,
          stated.value,
        )
      : translate(
          'Expected {0} lines in {1}, the sum of the topics’ sizes, found a total of {2}.',
          sum,
          group,
          stated.value,
        );
  return wrong(stated, sum, group, message, context);
}

/** Whether the line itself says what the total is made of: `16 guides (first phase: 4, second phase: 12)`. */
function isOfMore({ topics, lines, place }: Total, text: string): boolean {
  const line = /^[^\r\n]*/.exec(text.slice(place.start, place.start + 500))?.[0] ?? '';
  const brackets = /[(（]([^()（）]*)[)）]/.exec(line)?.[1] ?? '';
  const parts = [...brackets.matchAll(/[:：]\s*[~≈约]?\s*(\d[\d,]*)/g)].map(match =>
    Number((match[1] as string).replaceAll(',', '')),
  );
  const sum = parts.reduce((all, one) => all + one, 0);
  return parts.length > 1 && (sum === topics?.value || sum === lines?.value);
}

/** Whether a stated sum is that of sizes: within their bounds, or rounded where one of them is not exact. */
function fits(stated: Measure, sizes: readonly Measure[]): boolean {
  const least = sizes.reduce((sum, { value }) => sum + value, 0);
  const most = sizes.reduce((sum, { value, max }) => sum + (max ?? value), 0);
  const top = stated.max ?? stated.value;
  if (top >= least && stated.value <= most) return true;
  if (![stated, ...sizes].some(({ raw }) => /[~≈约+＋-]|about|around|approx/i.test(raw))) return false;
  const zeros = /0*$/.exec(String(stated.value))?.[0].length ?? 0;
  const nearest = stated.value < least ? least : most;
  const off = Math.abs(stated.value - nearest);
  return off * 2 < 10 ** zeros && off * 20 <= nearest;
}

function wrong(
  stated: Measure,
  right: number,
  group: string | null,
  message: string,
  { plan, settings: { translate } }: PlanContext,
): Verdict {
  const edit = numberEdit(plan, stated, right);
  const fixes: readonly Fix[] = edit
    ? [{ title: translate('Correct the total to {0}', edit.newText), safe: false, edits: [edit] }]
    : [];
  return verdict('total-mismatch', at(plan.path, stated.place), {
    value: 'unmet',
    subject: group ?? plan.title ?? plan.path,
    required: right,
    actual: stated.value,
    reason: message,
    message,
    fixes,
  });
}
