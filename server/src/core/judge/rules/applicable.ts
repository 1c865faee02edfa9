import { applicabilityOf, isAside } from '../evidence/applicability.ts';
import { criterionRule } from '../evidence/criterion.ts';

/** No more than this share of the examples may be cut short, and at least this share must import what they use. */
const most = 0.1;
const least = 0.5;
/** Among so many examples one may be cut short. */
const some = 6;
/** So many programs without one import are no slip. */
const many = 10;

/** A reader can run it. */
export const applicableRule = criterionRule(
  'applicable',
  {
    summary: 'A reader can run a guide’s examples: set-up, imports, no stubs.',
    expected: 'Expected examples that a reader can run: set-up, imports and no stubs.',
  },
  ({ guide, settings: { translate } }) => {
    const { setup, ready, programs, importing, pieces, needing, stubbed, examples } = applicabilityOf(guide);
    if (examples === 0)
      return { value: 'unmet', evidence: [], actual: 0, reason: translate('There is no example to run.') };
    const whole = stubbed.length <= Math.max(most * examples, examples < some ? 0 : 1);
    const imported = isAside(programs, examples) || importing + pieces >= least * (programs + pieces);
    const shown = [...ready, ...setup];
    if (shown.length > 0 && whole && imported)
      return {
        value: 'met',
        evidence: shown,
        actual: examples - stubbed.length,
        reason: translate(
          ready.length > 0
            ? 'The examples are whole from line {0} on and need no set-up.'
            : 'Set-up is shown on line {0}, and the examples are whole.',
          shown[0]?.line ?? 1,
        ),
      };
    const lacks = [
      shown.length === 0 ? translate('no set-up or dependencies are shown') : null,
      whole
        ? null
        : translate(
            'examples are cut short ({0} of {1}, first on line {2})',
            stubbed.length,
            examples,
            stubbed[0]?.line ?? 1,
          ),
      imported ? null : translate('programs lack their imports ({0} of {1} have them)', importing, programs),
    ].filter(lack => lack !== null);
    // So many programs of which none names what it imports, with nothing to install, are for reading.
    const isForReading =
      setup.length === 0 &&
      importing === 0 &&
      ((programs > 0 && stubbed.length > most * examples) || (needing >= many && 2 * needing >= examples));
    return {
      value: isForReading ? 'unmet' : 'partial',
      evidence: whole ? setup : stubbed,
      actual: examples - stubbed.length,
      reason: translate('There are examples, but {0}.', lacks.join(translate(', '))),
    };
  },
);
