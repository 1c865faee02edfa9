import { comparisonIn } from '../evidence/comparison.ts';
import { criterionRule } from '../evidence/criterion.ts';

/** Alternatives against named qualities. */
export const comparisonRule = criterionRule(
  'comparison',
  {
    summary: 'A guide compares alternatives by named qualities.',
    expected: 'Expected a comparison of two or more alternatives by named qualities.',
  },
  ({ guide, settings: { translate } }) => {
    const { weighed, contrasted } = comparisonIn(guide);
    if (weighed[0])
      return {
        value: 'met',
        evidence: weighed,
        actual: weighed.length,
        reason: translate(
          'Alternatives are compared by named qualities, first on line {0}.',
          weighed[0].line,
        ),
      };
    if (contrasted[0])
      return {
        value: 'partial',
        evidence: contrasted,
        actual: 0,
        reason: translate(
          'Line {0} sets one thing against another, but alternatives are not weighed by named qualities.',
          contrasted[0].line,
        ),
      };
    return {
      value: 'unmet',
      evidence: [],
      actual: 0,
      reason: translate('Nothing compares alternatives.'),
    };
  },
);
