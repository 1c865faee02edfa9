import { isAbout } from '../about.ts';
import { criterionRule } from '../evidence/criterion.ts';
import { startOf } from '../evidence/places.ts';
import { countedLines } from '../progress.ts';

/** Of a size that the plan gives roughly, such a share will do: nobody who writes `~320` counts to 320. */
const roughShare = 0.98;

/** As many lines as the topic, the plan or the settings ask for. */
export const minLinesRule = criterionRule(
  'min-lines',
  { summary: 'A guide has as many lines as its plan expects.', expected: 'Expected at least {0} lines.' },
  ({ guide, plan, topic, promise, required, settings }) => {
    const { translate } = settings;
    const actual = countedLines(guide, settings);
    const least = required ?? 1;
    const evidence = [startOf(guide)];
    const isRough = promise !== null && isAbout(plan, topic, least);
    if (!isRough)
      return actual >= least
        ? { value: 'met', evidence, actual, reason: translate('It has {0} of {1} lines.', actual, least) }
        : {
            value: 'unmet',
            evidence,
            actual,
            reason: translate('Found {0}, {1} too few.', actual, least - actual),
          };
    const expected = 'Expected about {0} lines.';
    return actual >= Math.ceil(least * roughShare)
      ? {
          value: 'met',
          evidence,
          actual,
          expected,
          reason: translate('It has {0} of about {1} lines.', actual, least),
        }
      : {
          value: 'unmet',
          evidence,
          actual,
          expected,
          reason: translate('Found {0}, about {1} too few.', actual, least - actual),
        };
  },
);
