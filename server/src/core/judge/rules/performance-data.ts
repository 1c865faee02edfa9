import { criterionRule } from '../evidence/criterion.ts';
import { performanceData } from '../evidence/performance.ts';

/** Measured numbers with units, and something to compare them with. */
export const performanceDataRule = criterionRule(
  'performance-data',
  {
    summary: 'A guide backs what it says of performance with measured numbers.',
    expected: 'Expected measured performance data: numbers with units and a baseline to compare with.',
  },
  ({ guide, settings: { translate } }) => {
    const { compared, claimed } = performanceData(guide);
    if (compared[0])
      return {
        value: 'met',
        evidence: compared,
        actual: compared.length,
        reason: translate(
          'Measured numbers stand side by side, first on line {0} (such places: {1}).',
          compared[0].line,
          compared.length,
        ),
      };
    if (claimed[0])
      return {
        value: 'partial',
        evidence: claimed,
        actual: 0,
        reason: translate(
          'Numbers are claimed, first on line {0}, but nothing measured stands beside them to compare with.',
          claimed[0].line,
        ),
      };
    return {
      value: 'unmet',
      evidence: [],
      actual: 0,
      reason: translate('No measured number with a unit was found; targets and settings do not count.'),
    };
  },
);
