import type { Guide, Section } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import type { Verdict } from '../model.ts';
import { at, type GuideContext, type GuideRule, verdict } from '../rule.ts';

/** A level of headings is in the contents where at least this share of it is; else the author left it out. */
const mostOf = 0.5;

/** The table of contents and the headings agree. */
export const contentsStale: GuideRule = {
  id: 'contents-stale',
  scope: 'guide',
  summary: 'The table of contents names the headings that are there, and all of them.',
  severity: 'warning',
  check: context =>
    context.guide.sections
      .filter(({ role }) => role === 'contents')
      .flatMap(contents => judge(contents, context)),
};

interface Entry {
  readonly keys: readonly string[];
  readonly text: string;
  readonly place: Place;
}

function judge(contents: Section, { guide, settings: { translate } }: GuideContext): readonly Verdict[] {
  const entries = entriesOf(guide, contents);
  const headings = guide.sections.filter(
    ({ role, index }) => role !== 'contents' && index !== contents.index,
  );
  const titles = new Set(headings.map(({ title }) => fold(title)));
  const alive = entries.filter(({ keys }) => keys.some(key => titles.has(key)));
  if (alive.length * 2 < entries.length || entries.length < 2) return [];
  const own = fold(contents.title);
  const stale = entries
    .filter(entry => !alive.includes(entry) && !entry.keys.includes(own))
    .map(({ text, place }) => {
      const message = translate('Expected a heading “{0}”, as the contents say, found none.', text);
      return verdict('contents-stale', at(guide.path, place), {
        value: 'unmet',
        subject: text,
        reason: message,
        message,
      });
    });
  const named = new Set(alive.flatMap(({ keys }) => keys));
  const absent = [2, 3, 4].flatMap(level => {
    const here = headings.filter(one => one.level === level && one.role !== 'title');
    const left = here.filter(({ title }) => !named.has(fold(title)));
    return left.length <= (1 - mostOf) * here.length ? left : [];
  });
  if (absent.length === 0) return stale;
  const message = translate(
    'Expected “{0}” in the contents, found {1} headings that they miss.',
    absent[0]?.title ?? '',
    absent.length,
  );
  return [
    ...stale,
    verdict('contents-stale', at(guide.path, contents.place), {
      value: 'unmet',
      subject: contents.title,
      evidence: absent.map(({ place }) => place),
      reason: message,
      message,
    }),
  ];
}

/** The contents' links within the guide; where there are none, its list items. */
function entriesOf(guide: Guide, { index, own }: Section): readonly Entry[] {
  const links = guide.links.filter(
    ({ url, section, place }) => url.startsWith('#') && section === index && place.start < own.end,
  );
  if (links.length > 0)
    return links.map(({ url, text, place }) => ({
      text,
      place,
      keys: [fold(text), fold(decode(url)), fold(decode(url).replace(/-\d{1,4}$/, ''))],
    }));
  return guide.lists
    .filter(({ section }) => section === index)
    .flatMap(({ items }) =>
      items.map(({ text, place }) => ({ text, place, keys: [fold(text.split('\n', 1)[0] ?? '')] })),
    );
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Letters and digits alone, in lower case: anchors and headings differ in all else. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
