import { criterionRule } from '../evidence/criterion.ts';

/** As many examples as the plan or the settings ask for. */
export const minExamplesRule = criterionRule(
  'min-examples',
  {
    summary:
      'A guide has as many examples as its plan asks for; trees, output, diagrams and repeats are none.',
    expected: 'Expected at least {0} examples.',
  },
  ({ guide, required, settings: { translate } }) => {
    const places = guide.fences.filter(({ excluded }) => excluded === null).map(({ place }) => place);
    const actual = places.length;
    const least = required ?? 1;
    const others = guide.fences.length - actual;
    const reason =
      actual >= least
        ? translate('It has {0} of {1} examples.', actual, least)
        : others > 0
          ? translate(
              'Found {0}, {1} too few; the other blocks ({2}) are trees, output, diagrams or repeats.',
              actual,
              least - actual,
              others,
            )
          : translate('Found {0}, {1} too few.', actual, least - actual);
    return { value: actual >= least ? 'met' : 'unmet', evidence: places, actual, reason };
  },
);
