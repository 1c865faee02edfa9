import { configurationIn } from '../evidence/configuration.ts';
import { criterionRule } from '../evidence/criterion.ts';

/** At least one whole configuration file. */
export const fullConfigurationRule = criterionRule(
  'full-configuration',
  {
    summary: 'A guide shows a whole configuration file, with what names it.',
    expected: 'Expected a whole configuration file: a manifest, YAML, TOML or Dockerfile.',
  },
  ({ guide, settings: { translate } }) => {
    const { whole, pieces } = configurationIn(guide);
    if (whole[0])
      return {
        value: 'met',
        evidence: whole,
        actual: whole.length,
        reason: translate(
          'Whole configuration files are shown, first on line {0} (in all: {1}).',
          whole[0].line,
          whole.length,
        ),
      };
    if (pieces[0])
      return {
        value: 'partial',
        evidence: pieces,
        actual: 0,
        reason: translate('Only pieces of configuration are shown, the first on line {0}.', pieces[0].line),
      };
    return { value: 'unmet', evidence: [], actual: 0, reason: translate('No configuration file is shown.') };
  },
);
