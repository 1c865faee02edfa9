import type { Place } from '../../place.ts';
import type { CriterionId } from '../../plan/model.ts';
import { gapOfCriterion } from '../../write/insert/block.ts';
import { at, type GuideContext, type GuideRule, verdict } from '../rule.ts';
import { emptySectionOn } from './emptiness.ts';
import { startOf } from './places.ts';

/** What was found for a criterion. */
export interface Judgement {
  readonly value: 'met' | 'partial' | 'unmet';
  readonly evidence: readonly Place[];
  /** How many pieces were found; left out where counting says nothing. */
  readonly actual?: number;
  /** A translated sentence: what is there and what is missing. */
  readonly reason: string;
  /** What this guide is asked for, where it is not what the rule says of all; an English sentence. */
  readonly expected?: string;
}

/** What a criterion's rule says of itself, in English sentences. */
interface Texts {
  readonly summary: string;
  /** What the criterion asks for; opens the message. */
  readonly expected: string;
}

/** More places than these tell nobody more. */
const mostPlaces = 20;

/**
 * The rule of a criterion. Its one verdict stands at the guide's start, since it is about all of it, and carries the
 * places that `judge` found, in the order of the text. Where nothing was found, and the section that answers it waits for
 * its text, it stands there.
 */
export function criterionRule(
  id: CriterionId,
  { summary, expected }: Texts,
  judge: (context: GuideContext) => Judgement,
  options?: GuideRule['options'],
): GuideRule {
  return {
    id,
    scope: 'guide',
    criterion: id,
    summary,
    severity: 'priority',
    ...(options ? { options } : {}),
    check: context => {
      const { guide, promise, required, settings } = context;
      const { value, evidence, actual, reason: found, expected: asked = expected } = judge(context);
      const gap = value === 'unmet' ? gapOfCriterion(id, guide.language) : null;
      const waiting = gap && emptySectionOn(guide, gap.title);
      const reason = waiting ? settings.translate('Nothing stands under “{0}” yet.', waiting.title) : found;
      return [
        verdict(id, at(guide.path, waiting?.place ?? startOf(guide)), {
          value,
          subject: id,
          promise,
          required,
          actual: actual ?? null,
          evidence: inOrder(evidence).slice(0, mostPlaces),
          reason,
          message: settings.translate('{0} {1}', settings.translate(asked, required ?? 1), reason),
        }),
      ];
    },
  };
}

/** Places in the order of the text, each line once. */
function inOrder(places: readonly Place[]): readonly Place[] {
  const lines = new Set<number>();
  return [...places]
    .sort((a, b) => a.start - b.start)
    .filter(({ line }) => !lines.has(line) && lines.add(line));
}
