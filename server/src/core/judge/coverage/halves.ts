import { flatMap } from '../../flatMap.ts';
import type { Guide } from '../../guide/model.ts';
import { speaksOf } from './grid.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { isOnlyHeaded, isPromised } from './promises.ts';
import { scoreOf } from './score.ts';
import { textOf } from './spare.ts';
import { isTitled } from './tellingApart.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import type { Heading } from './titles.ts';
import { alike } from './token.ts';
import { namedBy, sectionOf } from './treated.ts';
import { isTermSaid } from './unsaid.ts';
import type { Phrase, Piece } from './wishes.ts';

/** Whether an item's section as a whole is on a half of the item. */
export function isToldBy(
  half: Piece,
  halves: readonly Piece[],
  section: number,
  ground: Ground,
  terms: Terms,
): boolean {
  // What the guide calls by its name, but nowhere in its text, is not told under another heading.
  const isElsewhere =
    isPromised(half.phrase, ground.promises) &&
    namedBy(half.phrase, section, ground.grid) < thresholds.heading;
  return (
    !isElsewhere &&
    (isNamedShort(half, halves, section, ground, terms) ||
      (isSaid(half.phrase, section, ground, terms) && saysOwn(half, halves, section, ground)))
  );
}

/** Whether a section says enough of a half: by its heading and text, or often enough for how long it is. */
function isSaid(half: Phrase, section: number, { outline, grid }: Ground, terms: Terms): boolean {
  const heading = outline.headings[section] as Heading;
  return (
    scoreOf(half, heading, grid, terms).all >= thresholds.met ||
    (heading.section.deepWords < shortSection && textOf(half, section, grid) >= thresholds.below)
  );
}

/** Whether a section says a Chinese half by a word that no other half has: 索引 says nothing of 索引失效 beside 索引设计. */
function saysOwn({ phrase }: Piece, halves: readonly Piece[], section: number, ground: Ground): boolean {
  const others = flatMap(halves, other =>
    other.phrase === phrase ? [] : [...other.phrase.tokens, ...other.apart],
  );
  const own = flatMap(phrase.tokens, (token, at) =>
    token.cjk && token.weight > weights.light && !others.some(other => alike(token, other)) ? [at] : [],
  );
  return own.length === 0 || own.some(at => isTermSaid(phrase.terms[at] as number, section, ground));
}

/** In so few words one mention tells more than in many. */
const shortSection = 120;

/** Whether an item's own heading has a special word of a half that the lexicon knows as one: `state` of `state management`. */
function isNamedShort(
  half: Piece,
  halves: readonly Piece[],
  section: number,
  { outline }: Ground,
  { title }: Terms,
): boolean {
  const { tokens } = outline.headings[section] as Heading;
  const others = flatMap(halves, other => (other === half ? [] : [...other.phrase.tokens, ...other.apart]));
  const special = half.apart.filter(
    word => word.weight > weights.light && !others.some(other => alike(word, other)),
  );
  const named = special.filter(word => !isTitled(word, title) && tokens.some(token => alike(word, token)));
  return named.length > 0 && named.length * 2 >= special.length;
}

/** Whether an item's section, whatever it is called, surely says nothing of a half of the item. */
export function isUntold(
  half: Piece,
  halves: readonly Piece[],
  section: number,
  ground: Ground,
  { titled }: Terms,
): boolean {
  return isEmptyWord(half, halves, section, ground) || lacksName(half.phrase, section, ground, titled);
}

/**
 * Whether a half is a word of the item's own heading of which no text says anything: where the introduction promises it,
 * or the heading names the other halves too and the text goes on about one of them. What has other names in English, as
 * an architecture or a threat model, a text may tell without any of them.
 */
function isEmptyWord(half: Piece, halves: readonly Piece[], section: number, ground: Ground): boolean {
  const { grid, guide, promises } = ground;
  if ((guide.sections[section] as Guide['sections'][number]).deepWords < leastTold) return false;
  const named = halves.map(({ phrase }) => namedBy(phrase, section, grid));
  if ((named[halves.indexOf(half)] as number) >= literally && isOnlyHeaded(half.phrase, promises))
    return true;
  return (
    named.every(share => share >= thresholds.heading) &&
    half.phrase.tokens.every(({ key, same }) => chinese.test(key) || same.length === 0) &&
    timesSaid(half, section, ground) === 0 &&
    sectionOf(half.phrase, section, ground) === null &&
    halves.some(other => timesSaid(other, section, ground) >= goesOn)
  );
}

const chinese = /\p{Script=Han}/u;
const literally = 0.99;
/** A text of so many words says what its heading says. */
const leastTold = 40;
/** A text that says a half so often goes on about it. */
const goesOn = 3;

/** How often a section's text says the special word of a half, or of a phrase that it is known by, that it says most. */
function timesSaid({ phrase, otherwise, words }: Piece, section: number, { grid }: Ground): number {
  const known = [phrase, ...otherwise, ...(words ? [words] : [])];
  return Math.max(
    ...flatMap(known, ({ tokens, terms }) =>
      terms.map((term, at) =>
        (tokens[at] as Phrase['tokens'][number]).weight > weights.light
          ? (grid.said[section * grid.width + term] as number)
          : 0,
      ),
    ),
  );
}

/** Whether a Chinese half has a name in Latin letters, as of a library, that its section does not say at all. */
export function lacksName(
  { tokens, terms }: Phrase,
  section: number,
  { grid }: Ground,
  titled: Terms['titled'],
): boolean {
  return (
    tokens.some(({ cjk }) => cjk) &&
    tokens.some(
      ({ cjk, same }, at) =>
        !cjk &&
        same.length === 0 &&
        !titled[terms[at] as number] &&
        !speaksOf(terms[at] as number, section, grid),
    )
  );
}

/** Whether a section's text says what a phrase is by a special word of it. */
export function isSaidIn({ tokens, terms }: Phrase, section: number, { grid }: Ground): boolean {
  return tellingOf(tokens).some(
    at => (grid.said[section * grid.width + (terms[at] as number)] as number) > 0,
  );
}

/** Whether a guide's text says what a phrase is by a special word of it, more than in passing. */
export function isSaidInText({ tokens, terms }: Phrase, { grid }: Ground): boolean {
  return tellingOf(tokens).some(at => (grid.total[terms[at] as number] as number) > 1);
}

/** The places of the words that tell what a phrase is: beside Chinese ones a Latin one, as in `JavaScript 代码分割`, says of what. */
function tellingOf(tokens: Phrase['tokens']): readonly number[] {
  const special = flatMap(tokens, ({ weight }, at) => (weight > weights.light ? [at] : []));
  const chinese = special.filter(at => tokens[at]?.cjk === true);
  return chinese.length > 0 ? chinese : special;
}
