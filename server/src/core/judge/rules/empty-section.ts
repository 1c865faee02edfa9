import { flatMap } from '../../flatMap.ts';
import { emptinessOf } from '../evidence/emptiness.ts';
import { at, type GuideRule, verdict } from '../rule.ts';

/** A heading has something under it, and it is no placeholder. */
export const emptySection: GuideRule = {
  id: 'empty-section',
  scope: 'guide',
  summary: 'A section holds text, not just its heading or a placeholder.',
  severity: 'warning',
  check: ({ guide, settings: { translate } }) =>
    flatMap(guide.sections, section => {
      const found = emptinessOf(guide, section);
      if (found === null) return [];
      const message =
        section.title === ''
          ? translate('Expected words in this heading, found none.')
          : found === ''
            ? translate('Expected text under “{0}”, found nothing.', section.title)
            : translate('Expected text under “{0}”, found the placeholder “{1}”.', section.title, found);
      return [
        verdict('empty-section', at(guide.path, section.place), {
          value: 'unmet',
          subject: section.title,
          reason: message,
          message,
        }),
      ];
    }),
};
