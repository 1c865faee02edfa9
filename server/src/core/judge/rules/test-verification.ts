import { criterionRule } from '../evidence/criterion.ts';
import { testsIn } from '../evidence/tests.ts';
import { verifiedIn } from '../evidence/verified.ts';

/** Tests of what the guide shows. */
export const testVerificationRule = criterionRule(
  'test-verification',
  {
    summary: 'A guide shows tests that verify what it teaches.',
    expected: 'Expected tests that verify what the guide shows.',
  },
  ({ guide, settings: { translate } }) => {
    const cases = testsIn(guide);
    const places = cases.map(({ place }) => place);
    if (cases.length >= 2 || cases.some(({ many, told }) => many || told))
      return {
        value: 'met',
        evidence: places,
        actual: cases.length,
        reason:
          cases.length === 1
            ? translate('A test is shown on line {0}.', places[0]?.line ?? 1)
            : translate('{0} tests are shown, the first on line {1}.', cases.length, places[0]?.line ?? 1),
      };
    const { benchmarks, verified, taught } = verifiedIn(guide);
    if (taught[0])
      return {
        value: 'met',
        evidence: [...places, ...taught],
        actual: cases.length,
        reason: translate('Line {0} tells how to test and shows what to run.', taught[0].line),
      };
    // A benchmark measures more than it verifies.
    const verifying = [...places, ...verified];
    if (verifying[0] && verifying.length >= aSet)
      return {
        value: 'met',
        evidence: verifying,
        actual: cases.length,
        reason: translate(
          'Commands and the like verify what is shown in {0} places, the first on line {1}.',
          verifying.length,
          verifying[0].line,
        ),
      };
    const shown = [...places, ...benchmarks, ...verified];
    const [first] = shown;
    if (first)
      return {
        value: 'partial',
        evidence: shown,
        actual: cases.length,
        reason: translate(
          'Line {0} shows one test, a benchmark or a command, but no set of tests.',
          first.line,
        ),
      };
    return {
      value: 'unmet',
      evidence: [],
      actual: 0,
      reason: translate('No test is shown; an assertion in an example is none.'),
    };
  },
);

/** So many places that verify something are as good as tests: to readers of 21 such guides of 23 they are. */
const aSet = 4;
