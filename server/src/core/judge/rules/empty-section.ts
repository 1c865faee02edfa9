import type { Section } from '../../guide/model.ts';
import { bit } from '../evidence/cues.ts';
import { cuesIn } from '../evidence/lexicon.ts';
import { at, type GuideContext, type GuideRule, verdict } from '../rule.ts';

/** Longer text is content, whatever it says of what is still to come. */
const mostWords = 12;

/** A heading has something under it, and it is no placeholder. */
export const emptySection: GuideRule = {
  id: 'empty-section',
  scope: 'guide',
  summary: 'A section holds text, not just its heading or a placeholder.',
  severity: 'warning',
  check: ({ guide, settings: { translate } }) =>
    guide.sections.flatMap(section => {
      if (section.level === 1 || hasChildren(guide, section) || sharesText(guide, section)) return [];
      const found = whatStandsIn(guide, section);
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

function hasChildren(guide: GuideContext['guide'], section: Section): boolean {
  const next = guide.sections[section.index + 1];
  return next !== undefined && next.level > section.level;
}

/** Whether the next heading stands right under it, or names the same call, so that what follows is said of both. */
function sharesText(guide: GuideContext['guide'], { index, level, place, title }: Section): boolean {
  const next = guide.sections[index + 1];
  if (next?.level !== level) return false;
  const call = /^[^(]*\(/.exec(title)?.[0];
  return next.place.line === place.endLine + 1 || (call !== undefined && next.title.startsWith(call));
}

/** Null where there is content, the placeholder where there is one, else nothing. */
function whatStandsIn(guide: GuideContext['guide'], section: Section): string | null {
  if (section.fences.some(index => guide.fences[index]?.excluded !== 'empty') || section.tables.length > 0)
    return null;
  const texts = section.paragraphs.map(({ text }) => text.trim()).filter(text => text !== '');
  if (texts.length === 0) {
    const raw = guide.text.slice(section.place.end, section.own.end);
    return raw.includes('![') || /<(?!!--)[a-z]/i.test(raw) ? null : '';
  }
  if (section.words > mostWords || texts.length > 3) return null;
  const waiting = texts.every(text => (cuesIn(text) & bit.placeholder) !== 0 || /^[.…\s]+$/.test(text));
  return waiting ? (texts[0] as string) : null;
}
