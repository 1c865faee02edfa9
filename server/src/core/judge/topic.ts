import type { Plan, Topic } from '../plan/model.ts';
import type { Settings } from '../settings.ts';
import { applyComments } from './applyComments.ts';
import { coverOutline } from './coverage/cover.ts';
import { startOf } from './evidence/places.ts';
import type { GuideState, ItemCoverage, Location, Verdict } from './model.ts';
import { criteriaFor } from './promises.ts';
import type { GuideRule, Rule } from './rule.ts';
import { runRule, skipped } from './run.ts';
import { severityOf } from './severity.ts';

/** What the rules said of one guide, comments applied. */
export interface GuideVerdicts {
  readonly outline: readonly ItemCoverage[];
  /** In the order of the rules. */
  readonly verdicts: readonly Verdict[];
}

/** Runs the guide rules, in order, over one guide. Nothing that a rule throws gets out. */
export function verdictsOn(
  plan: Plan,
  topic: Topic,
  { guide, syntax }: Extract<GuideState, { kind: 'present' }>,
  settings: Settings,
  rules: readonly Rule[],
): GuideVerdicts {
  const start: Location = { file: guide.path, place: startOf(guide) };
  const verdicts: Verdict[] = [];
  let coverage: readonly ItemCoverage[];
  try {
    coverage = coverOutline(topic, guide, settings);
  } catch (error) {
    const verdict = skipped('required-section', topic.title, start, error, settings.translate);
    verdicts.push(verdict);
    coverage = uncovered(topic, 'skipped', verdict.reason);
  }
  const promises = criteriaFor(plan, topic, settings);
  const run = (rule: GuideRule): readonly Verdict[] => {
    const promise = rule.criterion ? promises.get(rule.criterion) : undefined;
    const { required = null, promise: place = null } = promise ?? {};
    const options = settings.rules[rule.id]?.options ?? null;
    return runRule(
      rule,
      {
        plan,
        topic,
        guide,
        coverage,
        required,
        promise: place,
        syntax: syntax ?? null,
        settings,
        options,
      },
      start,
    );
  };
  const wanted = rules.filter(
    (rule): rule is GuideRule =>
      rule.scope === 'guide' &&
      (rule.criterion
        ? promises.has(rule.criterion)
        : promising.has(rule.id) || severityOf(rule, topic, settings) !== 'off'),
  );
  for (const rule of wanted) verdicts.push(...run(rule));
  const undecided = syntax === undefined ? ['example-syntax'] : [];
  const waived = applyComments(guide, verdicts, { rules, undecided, settings, topic, start });
  return { outline: settle(coverage, waived), verdicts: waived };
}

/** The rules whose verdicts are the outline's: they run even where nobody wants to be told. */
const promising = new Set(['required-section', 'section-parts']);

/** Every outline item with the same value, where there is no guide to lay it over. */
export function uncovered(
  topic: Topic,
  value: ItemCoverage['value'],
  reason: string,
): readonly ItemCoverage[] {
  return topic.outline.map(item => ({
    item,
    value,
    section: null,
    also: [],
    score: 0,
    parts: item.parts.map(({ text }) => ({ text, value: 'unmet', place: null })),
    candidates: [],
    reason,
  }));
}

/** The coverage once comments were applied: an item all of whose gaps are waived is waived. */
function settle(coverage: readonly ItemCoverage[], verdicts: readonly Verdict[]): readonly ItemCoverage[] {
  const of = new Map<string, Verdict['value'][]>();
  for (const { rule, subject, value } of verdicts)
    if (promising.has(rule)) of.set(subject, [...(of.get(subject) ?? []), value]);
  return coverage.map(one => {
    const values = of.get(one.item.text) ?? [];
    const waived = values.includes('waived') && values.every(value => value === 'met' || value === 'waived');
    return waived ? { ...one, value: 'waived' } : one;
  });
}
