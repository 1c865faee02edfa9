import { criterionRule } from '../evidence/criterion.ts';
import { sidesIn } from '../evidence/sides.ts';

/** Advantages and disadvantages, both. */
export const prosConsRule = criterionRule(
  'pros-cons',
  {
    summary: 'A guide tells both the advantages and the disadvantages of what it teaches.',
    expected: 'Expected pros and cons, both sides.',
  },
  ({ guide, settings: { translate } }) => {
    const { both, one } = sidesIn(guide);
    if (both[0])
      return {
        value: 'met',
        evidence: both,
        actual: both.length,
        reason: translate('Both sides are told, first on line {0}.', both[0].line),
      };
    if (one[0])
      return {
        value: 'partial',
        evidence: one,
        actual: 0,
        reason: translate(
          'Line {0} tells one side only, or that there is a price without saying which.',
          one[0].line,
        ),
      };
    return {
      value: 'unmet',
      evidence: [],
      actual: 0,
      reason: translate('Neither advantages nor disadvantages are told.'),
    };
  },
);
