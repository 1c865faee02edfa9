import { criterionRule } from '../evidence/criterion.ts';
import { toldOnCondition } from '../evidence/onCondition.ts';
import { selectionIn } from '../evidence/selection.ts';

/** When to choose which. */
export const selectionAdviceRule = criterionRule(
  'selection-advice',
  {
    summary: 'A guide tells when to choose which alternative.',
    expected: 'Expected advice on choosing: when to take which alternative.',
  },
  ({ guide, settings: { translate } }) => {
    const { advised, hinted } = selectionIn(guide);
    if (advised[0])
      return {
        value: 'met',
        evidence: advised,
        actual: advised.length,
        reason: translate('It is told when to choose which, first on line {0}.', advised[0].line),
      };
    const passing = hinted.length > 0 ? hinted : toldOnCondition(guide);
    if (passing[0])
      return {
        value: 'partial',
        evidence: passing,
        actual: 0,
        reason: translate(
          'Line {0} advises in passing, but not when to choose which of several.',
          passing[0].line,
        ),
      };
    return {
      value: 'unmet',
      evidence: [],
      actual: 0,
      reason: translate('Nothing tells when to choose which alternative.'),
    };
  },
);
