import { flatMap } from '../../flatMap.ts';
import type { Guide, Section } from '../../guide/model.ts';
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
      if (found === null || (found === '' && (isLink(guide, section) || isSubtitle(guide, section))))
        return [];
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

/** Whether a heading is nothing but links: what it announces stands elsewhere. */
function isLink({ text }: Guide, { place }: Section): boolean {
  const heading = text.slice(place.start, place.end);
  return heading.includes('](') && !/[\p{L}\p{N}]/u.test(heading.replace(/!?\[[^\]\n]*\]\([^)\n]*\)/g, ''));
}

/** Whether a heading goes on with the guide’s title, on the line below that. */
function isSubtitle({ sections }: Guide, { index, level, place }: Section): boolean {
  const title = sections[0] as Section;
  return index === 1 && title.level === 1 && level === 2 && place.line === title.place.endLine + 1;
}
