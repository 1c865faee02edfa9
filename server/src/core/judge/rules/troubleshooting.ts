import { criterionRule } from '../evidence/criterion.ts';
import { troubleIn } from '../evidence/trouble.ts';

/** Problems with their cause and remedy. */
export const troubleshootingRule = criterionRule(
  'troubleshooting',
  {
    summary: 'A guide tells what goes wrong, why, and what to do about it.',
    expected: 'Expected troubleshooting: symptoms, their causes and what to do.',
  },
  ({ guide, settings: { translate } }) => {
    const { solved, alone, named, passing } = troubleIn(guide);
    if (solved[0])
      return {
        value: 'met',
        evidence: solved,
        actual: solved.length,
        reason: translate('Problems are told with what to do about them, first on line {0}.', solved[0].line),
      };
    if (passing[0])
      return {
        value: 'partial',
        evidence: passing,
        actual: 0,
        reason: translate(
          'Line {0} tells of a problem and what helps, but only in passing.',
          passing[0].line,
        ),
      };
    if (alone[0])
      return {
        value: 'partial',
        evidence: alone,
        actual: 0,
        reason: translate(
          'Line {0} tells of a problem with its cause or remedy, but there is too little of that.',
          alone[0].line,
        ),
      };
    if (named[0])
      return {
        value: 'partial',
        evidence: named,
        actual: 0,
        reason: translate(
          'Line {0} is about problems, but no remedy stands beside a symptom.',
          named[0].line,
        ),
      };
    return {
      value: 'unmet',
      evidence: [],
      actual: 0,
      reason: translate('No symptom is told with its cause or remedy.'),
    };
  },
);
