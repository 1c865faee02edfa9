import { criterionRule } from '../evidence/criterion.ts';
import { startOf } from '../evidence/places.ts';
import { countedLines } from '../progress.ts';

/** As many lines as the topic, the plan or the settings ask for. */
export const minLinesRule = criterionRule(
  'min-lines',
  { summary: 'A guide has as many lines as its plan expects.', expected: 'Expected at least {0} lines.' },
  ({ guide, required, settings }) => {
    const actual = countedLines(guide, settings);
    const least = required ?? 1;
    return actual >= least
      ? {
          value: 'met',
          evidence: [startOf(guide)],
          actual,
          reason: settings.translate('It has {0} of {1} lines.', actual, least),
        }
      : {
          value: 'unmet',
          evidence: [startOf(guide)],
          actual,
          reason: settings.translate('Found {0}, {1} too few.', actual, least - actual),
        };
  },
);
