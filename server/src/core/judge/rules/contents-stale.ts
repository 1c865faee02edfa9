import { flatMap } from '../../flatMap.ts';
import { type HtmlTargets, htmlTargets } from '../../guide/htmlTargets.ts';
import type { Guide, Section } from '../../guide/model.ts';
import { isBackMatter, isSummary } from '../../guide/roles.ts';
import type { Place } from '../../place.ts';
import { contentsEdits } from '../../write/contents.ts';
import { renamedEntries } from '../../write/renamedEntries.ts';
import { folded } from '../folded.ts';
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
  check: contentsVerdicts,
};

/** The same of a guide that no plan need promise. */
export function contentsVerdicts(context: Pick<GuideContext, 'guide' | 'settings'>): readonly Verdict[] {
  return flatMap(
    context.guide.sections.filter(({ role }) => role === 'contents'),
    contents => judge(contents, context),
  );
}

interface Heading {
  readonly section: Section;
  /** Folded. */
  readonly title: string;
}

interface Entry {
  readonly text: string;
  readonly place: Place;
  /** The folded title that it names; null where no heading has it. */
  readonly names: string | null;
}

function judge(
  contents: Section,
  { guide, settings: { translate } }: Pick<GuideContext, 'guide' | 'settings'>,
): readonly Verdict[] {
  if (isLetterByLetter(guide, contents)) return [];
  const headings = guide.sections
    .filter(({ role, index, title }) => role !== 'contents' && index !== contents.index && title !== '')
    .map(section => ({ section, title: folded(section.title) }));
  const html = targetsIn(guide);
  const titles = new Set(headings.map(({ title }) => title)).add(folded(contents.title));
  const entries = entriesOf(guide, contents, title => titles.has(title) || html().titles.has(title));
  const alive = entries.filter(({ names }) => names !== null);
  if (alive.length * 2 < entries.length || entries.length < 2) return [];
  const named = new Set(alive.map(({ names }) => names));
  // What stands before the contents the reader has read.
  const later = headings.filter(({ section: { index, role } }) => index > contents.index && role !== 'title');
  const absentNow = (): readonly Section[] => absentOf(later, named, html);
  if (alive.length === entries.length && absentNow().length === 0) return [];
  const firsts = new Map(headings.toReversed().map(({ section, title }) => [title, section]));
  const listed = entries.map(({ text, place, names }) => ({
    text,
    place,
    section: names === null ? null : (firsts.get(names) ?? contents),
  }));
  const free = flatMap(headings, ({ section, title }) =>
    section.index > contents.index && !named.has(title) ? [section] : [],
  );
  const renamed = renamedEntries(guide, listed, free, folded);
  for (const { title } of renamed.values()) named.add(folded(title));
  const absent = absentNow();
  const edits = contentsEdits(
    guide,
    listed.map((entry, at) => ({
      ...entry,
      section: entry.section ?? renamed.get(at) ?? null,
      isRenamed: renamed.has(at),
    })),
    absent,
  );
  const fixes = edits ? [{ title: translate('Bring the contents up to date'), safe: true, edits }] : [];
  const stale = entries
    .filter(({ names }) => names === null)
    .map(({ text, place }) => {
      const message = translate('Expected a heading “{0}”, as the contents say, found none.', text);
      return verdict('contents-stale', at(guide.path, place), {
        value: 'unmet',
        subject: text,
        reason: message,
        message,
        fixes,
      });
    });
  const [first] = absent;
  if (!first) return stale;
  const message = translate(
    'Expected “{0}” in the contents; headings that they miss: {1}.',
    first.title,
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
      fixes,
    }),
  ];
}

/** Whether the contents are links called as the headings that are there, and all of them: most are, and are soon told. */
function isLetterByLetter(guide: Guide, contents: Section): boolean {
  const named = new Set(linksIn(guide, contents).map(({ text }) => text));
  if (named.size < 2) return false;
  const titles = new Set<string>();
  for (const { index, level, role, title } of guide.sections) {
    const isAsked =
      index > contents.index && role !== 'title' && role !== 'contents' && level > 1 && level < 5;
    if (isAsked && title !== '' && !named.has(title)) return false;
    titles.add(title);
  }
  for (const text of named) if (!titles.has(text)) return false;
  return true;
}

/** The contents' links within the guide. */
function linksIn({ links }: Guide, { index, own }: Section): Guide['links'] {
  return links.filter(
    ({ url, section, place }) => url.startsWith('#') && section === index && place.start < own.end,
  );
}

/** What HTML adds to the headings, with folded names; looked for when it is first asked for: most contents need none. */
function targetsIn(guide: Guide): () => HtmlTargets & { readonly titles: ReadonlySet<string> } {
  let known: ReturnType<ReturnType<typeof targetsIn>> | null = null;
  return () => {
    if (known === null) {
      const found = htmlTargets(guide.text, offset =>
        guide.fences.some(({ place }) => place.start <= offset && offset < place.end),
      );
      known = { ...found, titles: new Set(found.names.map(folded)) };
    }
    return known;
  };
}

/** The headings that are not named, of levels most of whose headings are. */
function absentOf(
  headings: readonly Heading[],
  named: ReadonlySet<string | null>,
  html: () => HtmlTargets,
): readonly Section[] {
  return flatMap([2, 3, 4], level => {
    const all = headings.filter(({ section }) => section.level === level);
    if (all.every(({ title }) => named.has(title))) return [];
    // What is folded away is passed over.
    const here = all.filter(({ section }) => !html().isFolded(section.place.start));
    const left = here.filter(({ title }) => !named.has(title));
    return left.length <= (1 - mostOf) * here.length
      ? left.map(({ section }) => section).filter(section => !closes(section))
      : [];
  });
}

/** Whether a section closes a document, as readers expect without being told. */
function closes({ name, role }: Section): boolean {
  return role === 'references' || isSummary(name) || isBackMatter(name);
}

/** The contents' links within the guide, by their text or else their anchor; where there are none, its list items. */
function entriesOf(guide: Guide, contents: Section, isTitle: (folded: string) => boolean): readonly Entry[] {
  const known = (...keys: readonly (() => string)[]): string | null => {
    for (const key of keys) {
      const title = key();
      if (isTitle(title)) return title;
    }
    return null;
  };
  const links = linksIn(guide, contents);
  if (links.length > 0)
    return links.map(({ url, text, place }) => {
      const names = known(
        () => folded(text),
        () => folded(decode(url)),
        () => folded(decode(url).replace(/-\d{1,4}$/, '')),
      );
      return { text, place, names };
    });
  return flatMap(
    guide.lists.filter(({ section }) => section === contents.index),
    ({ items }) =>
      items.map(({ text, place }) => ({
        text,
        place,
        names: known(
          () => folded(text.split('\n', 1)[0] ?? ''),
          () => folded(text.replace(/\s+/g, ' ')),
        ),
      })),
  );
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
