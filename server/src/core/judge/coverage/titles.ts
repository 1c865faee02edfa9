import { flatMap } from '../../flatMap.ts';
import type { Guide, Section } from '../../guide/model.ts';
import { nameOf } from '../../guide/titles.ts';
import { remembered } from '../../remembered.ts';
import { isAsked, isFrame, isIntroduction } from './frames.ts';
import { holdsSomething } from './holds.ts';
import { partedAtHumps } from './humps.ts';
import type { Lexicon } from './lexicon.ts';
import { motivation } from './motivated.ts';
import { type Negation, negationOf } from './negation.ts';
import { stemOf } from './stem.ts';
import { titleOf } from './tellingApart.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';

/** A heading as it is compared. */
export interface Heading {
  readonly section: Section;
  /** What it is called, names of code parted into their words. */
  readonly called: string;
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
  readonly stems: readonly string[];
  readonly same: readonly number[];
  readonly kinds: readonly number[];
  /** Whether it is called as what introduces, closes or mends is. */
  readonly frame: boolean;
  /** Whether it asks for a thing or for its reverse; null for neither. */
  readonly negation: Negation | null;
}

/** What coverage needs of a guide's headings, by section. */
export interface Outline {
  readonly headings: readonly Heading[];
  /** Index behind the last section under each one. */
  readonly ends: readonly number[];
  /** Whether a section, with all under it, holds anything that proves something. */
  readonly holds: readonly boolean[];
  /** Whether a section, or one that it stands in, only introduces, closes or mends. */
  readonly framed: readonly boolean[];
  /** Whether a section is one that every guide may have. */
  readonly asked: readonly boolean[];
  /** Whether a heading says nothing and stands in a chapter whose heading does: `How?`. */
  readonly nameless: readonly boolean[];
  /** Whether a heading is that of the whole guide, as the only one of the first level is. */
  readonly titles: readonly boolean[];
}

/** The headings of a guide, read once for all items. */
export function outlineOf(guide: Guide, lexicon: Lexicon): Outline {
  const { sections } = guide;
  const { ofTitle, ofName } = namingsBy(lexicon);
  const headings = sections.map((section): Heading => {
    const { title, name } = section;
    const told = ofTitle(title);
    // A number that counts headings is no word of theirs, which a title alone does not tell.
    const isCounted = !told.isParted && told.called !== name;
    const { called, tokens, keys, stems, same, kinds, frame, negation } = isCounted ? ofName(name) : told;
    return { section, called, tokens, keys, stems, same, kinds, frame, negation };
  });
  const ends = sections.map(({ index }) => index + 1);
  const holds = sections.map(section => section.role === 'content' && holdsSomething(section, guide));
  for (let index = sections.length - 1; index >= 0; index--) {
    const { parent, role } = sections[index] as Section;
    if (parent === null) continue;
    ends[parent] = Math.max(ends[parent] as number, ends[index] as number);
    if (holds[index] && role === 'content') holds[parent] = true;
  }
  // Who has typed a mark and no name yet begins no other part.
  const tops = sections.filter(({ level, name }) => level === 1 && name !== '').length;
  const framed: boolean[] = [];
  const allWords = sections.reduce((sum, { words }) => sum + words, 0);
  // What holds most of a guide, in sections of its own, is the guide, whatever it is called: `Checklist`, `Best practices`.
  const isMostOf = ({ index, deepWords }: Section): boolean =>
    deepWords * 2 > allWords && (ends[index] as number) - index > fewest;
  const first = sections.findIndex(({ role }) => role === 'content');
  for (const heading of headings) {
    const { section } = heading;
    framed.push(
      (section.role !== 'title' && heading.frame && !isMostOf(section)) ||
        (section.index === first && asksWhy.test(section.name)) ||
        (section.index === 0 && section.level === 1 && tops > 1 && ends[0] === 1) ||
        (section.parent !== null &&
          framed[section.parent] === true &&
          !(section.deepWords >= ofItsOwn && isIntroduction(headings[section.parent] as Heading))),
    );
  }
  const title = titleOf(
    flatMap(sections, ({ role, name }) => (role === 'title' ? name : [])),
    lexicon,
  );
  const asked = headings.map(heading => isAsked(heading, title));
  // A chapter of a book has a lower heading for its title, and all else under it.
  const isChapter = tops === 0 && sections.length > fewest && ends[0] === sections.length;
  const titles = sections.map(
    ({ level, index }) => (level === 1 && tops === 1) || (index === 0 && isChapter),
  );
  const isSilent = ({ tokens }: Heading): boolean => tokens.length === 0;
  const nameless = headings.map(heading => {
    const chapter = headings[heading.section.parent ?? -1];
    return chapter !== undefined && isSilent(heading) && !titles[chapter.section.index] && !isSilent(chapter);
  });
  return { headings, ends, holds, framed, asked, nameless, titles };
}

/** A section of so many words under an introduction is on something. */
const ofItsOwn = 120;

/** A title has more sections than so many under it. */
const fewest = 3;

/** What asks why a thing is needed introduces a guide, where it stands first. */
const asksWhy = /^(?:为什么|为何)(?:需要|要有|要用|使用)/;

/** What asks why a thing is needed tells the motivation: 为什么服务端需要限流. */
const asksWhyNeeded =
  /^(?:为什么|为何).{0,16}?(?:需要|要用|要有|使用|引入|选择)|^why (?:do |does )?(?:[\w-]+ ){0,3}(?:needs?|uses?)\b/i;

type Naming = Omit<Heading, 'section'>;

/** What headings say; many guides have one in common. */
interface Namings {
  /** By the title as it is written; names of code in it are parted. */
  readonly ofTitle: (title: string) => Naming & { readonly isParted: boolean };
  /** By a folded name. */
  readonly ofName: (name: string) => Naming;
}

const namings = new WeakMap<Lexicon, Namings>();

function namingsBy(lexicon: Lexicon): Namings {
  const known = namings.get(lexicon);
  if (known) return known;
  const made: Namings = {
    ofTitle: remembered(1_000, title => {
      const parted = partedAtHumps(title, lexicon);
      const naming = named(nameOf(parted?.title ?? title), parted?.names ?? [], lexicon);
      return { ...naming, isParted: parted !== null };
    }),
    ofName: remembered(1_000, name => named(name, [], lexicon)),
  };
  namings.set(lexicon, made);
  return made;
}

/** What a name says that has `wholes` of code in it, which stand for it too. */
function named(name: string, wholes: readonly string[], lexicon: Lexicon): Naming {
  const tokens = tokensOf(name, lexicon);
  const keys: string[] = [];
  const stems: string[] = [];
  const same: number[] = [];
  const kinds: number[] = [];
  for (const token of tokens) {
    keys.push(token.key);
    stems.push(...token.stems);
    same.push(...token.same);
    kinds.push(...token.kinds);
  }
  // A heading that spells an abbreviation out names it: `Sender policy framework` is SPF.
  if (stems.length >= 3 && stems.length <= 5 && !tokens.some(({ cjk }) => cjk)) {
    const initials = stems.map(stem => stem[0]).join('');
    keys.push(initials);
    stems.push(initials);
  }
  // Who asks for a name of code as it stands means the heading too.
  for (const whole of wholes) {
    keys.push(stemOf(whole));
    stems.push(stemOf(whole));
  }
  if (asksWhyNeeded.test(name)) for (const token of tokensOf(motivation, lexicon)) same.push(...token.same);
  return {
    called: name,
    tokens,
    keys,
    stems,
    same,
    kinds,
    frame: isFrame(name, { same, tokens }),
    negation: negationOf(name),
  };
}
