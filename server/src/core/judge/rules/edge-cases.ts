import { criterionRule } from '../evidence/criterion.ts';
import { edgesIn } from '../evidence/edges.ts';
import { toldOnCondition } from '../evidence/onCondition.ts';

/** Edge cases, named. */
export const edgeCasesRule = criterionRule(
  'edge-cases',
  {
    summary: 'A guide names edge cases and tells what happens in them.',
    expected: 'Expected edge cases, named in prose or in tests.',
  },
  ({ guide, settings: { translate } }) => {
    const { named, handled, pitfalls } = edgesIn(guide);
    if (named[0])
      return {
        value: 'met',
        evidence: named,
        actual: named.length,
        reason: translate('Edge cases are named, first on line {0}.', named[0].line),
      };
    if (handled[0])
      return {
        value: 'partial',
        evidence: handled,
        actual: 0,
        reason: translate(
          'Code handles some, as on line {0}, but no prose or test names them.',
          handled[0].line,
        ),
      };
    if (pitfalls[0])
      return {
        value: 'partial',
        evidence: pitfalls,
        actual: 0,
        reason: translate('Line {0} tells of pitfalls, but no edge case is named.', pitfalls[0].line),
      };
    const cases = toldOnCondition(guide);
    if (cases[0])
      return {
        value: 'partial',
        evidence: cases,
        actual: 0,
        reason: translate(
          'It is told what to do in some cases, first on line {0}, but none is named as an edge case.',
          cases[0].line,
        ),
      };
    return {
      value: 'unmet',
      evidence: [],
      actual: 0,
      reason: translate('No edge case is named or handled.'),
    };
  },
);
