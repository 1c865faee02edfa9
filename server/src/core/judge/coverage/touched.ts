import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { worth, worthOf } from './mention.ts';
import { chiefOf, isBetween, isOfLonger } from './mentions.ts';
import { isInPassing } from './passing.ts';
import type { Token } from './token.ts';
import type { Phrase, Piece, Wish } from './wishes.ts';

/** Whether what stands at an offset in a section counts. */
export type IsHere = (section: number, offset: number) => boolean;

export const anywhere: IsHere = () => true;

/** What is mentioned more often is told of. */
const mostTouched = 6;

/**
 * How a guide's text says a piece of an item by its words: `told` where a heading has it or a mention goes on about it,
 * `touched` where each time it is said only in passing (who treats a thing calls it by its name there too), null where
 * it is not called so, since it may be treated in other words. Beside pieces that have headings, one sentence that names
 * it with others is no more: `isOfAll` tells which sections are on all pieces, or on another one.
 * `isHere` limits where it is looked for.
 */
export function sayingOf(
  { phrase, otherwise }: Piece,
  isOfAll: (section: number) => boolean,
  ground: Ground,
  isHere: IsHere = anywhere,
): 'told' | 'touched' | null {
  let isNamed = false;
  for (const one of [phrase, ...otherwise]) {
    const found = mentionsOf(one, ground, isHere);
    if (found === null) return 'told';
    const more = found.filter(hit => !isInPassing(hit, ground));
    if (more.length > 1 || more.some(hit => !isStray(hit, isOfAll, ground))) return 'told';
    isNamed ||= found.some(hit => isByName(hit, one, ground));
  }
  return isNamed ? 'touched' : null;
}

/**
 * Whether a guide's text says all special words of an item no more than once close to each other, and a section says
 * them no more than a few times.
 */
export function isHardlySaid({ whole, aliases, halves }: Wish, section: number, ground: Ground): boolean {
  const { said, width } = ground.grid;
  // Two things may be told apart from each other.
  const most = halves.length === 0 ? aFew : 1;
  return [whole, ...aliases].every(one => {
    const times = one.terms.reduce(
      (sum, term, at) =>
        (one.tokens[at] as Token).weight > weights.light
          ? sum + (said[section * width + term] as number)
          : sum,
      0,
    );
    if (times > most) return false;
    const found = mentionsOf(one, ground);
    return found !== null && found.length <= 1 && !isCommented(one, section, ground);
  });
}

/** Whether a comment in a section's code says the chief word of a phrase: what it labels is on that. */
function isCommented(
  phrase: Phrase,
  section: number,
  { byTerm, guide, hits, outline: { ends } }: Ground,
): boolean {
  const term = phrase.terms[chiefOf(phrase, byTerm)];
  return (byTerm[term ?? -1] ?? []).some(hit => {
    const at = hits.section[hit] as number;
    const isHere = at >= section && at < (ends[section] as number);
    return isHere && (hits.fence[hit] as number) >= 0 && worthOf(hit, guide, hits, false) >= worth.comment;
  });
}

const aFew = 5;

/** Whether a section calls an item by its name, but each time in passing. */
export function isOnlyTouched({ whole }: Wish, section: number, ground: Ground): boolean {
  const end = ground.outline.ends[section] as number;
  const found = mentionsOf(whole, ground, one => one >= section && one < end);
  return found !== null && found.length > 0 && found.every(hit => isInPassing(hit, ground));
}

/** Whether a paragraph of a section goes on about an item: it says all its special words, and the chief one three times. */
export function hasParagraph({ whole, aliases }: Wish, section: number, ground: Ground): boolean {
  const { ends } = ground.outline;
  const { offset, fence } = ground.hits;
  const isHere: IsHere = one => one >= section && one < (ends[section] as number);
  return [whole, ...aliases].some(one => {
    const found = saidIn(one, ground, isHere).filter(hit => (fence[hit] as number) < 0);
    return found.some((hit, at) => {
      const last = found[at + goesOn - 1];
      return (
        last !== undefined &&
        !blankLine.test(ground.guide.text.slice(offset[hit] as number, offset[last] as number))
      );
    });
  });
}

const goesOn = 3;
const blankLine = /\n[ \t>]*\r?\n/;

function isStray(hit: number, isOfAll: (section: number) => boolean, { guide, hits }: Ground): boolean {
  return (
    (hits.fence[hit] as number) < 0 &&
    isOfAll(hits.section[hit] as number) &&
    worthOf(hit, guide, hits, false) <= worth.stray
  );
}

/** Where a text says a phrase; null where it does so often, or a heading names its chief word. */
export function mentionsOf(
  phrase: Phrase,
  ground: Ground,
  isHere: IsHere = anywhere,
): readonly number[] | null {
  const chief = chiefOf(phrase, ground.byTerm);
  const token = phrase.tokens[chief];
  if (token === undefined) return [];
  if (token.weight <= weights.light) return null;
  const term = phrase.terms[chief] as number;
  if (ground.grid.headed[term] === 1 && isHeading(term, isHere, ground)) return null;
  const found = saidIn(phrase, ground, isHere);
  return found.length > mostTouched ? null : found;
}

/** Where a text says the chief word of a phrase with its other special words near by. */
function saidIn(phrase: Phrase, ground: Ground, isHere: IsHere): readonly number[] {
  const { byTerm, hits, outline } = ground;
  const chief = chiefOf(phrase, byTerm);
  const token = phrase.tokens[chief];
  if (token === undefined || token.weight <= weights.light) return [];
  const term = phrase.terms[chief] as number;
  const others = phrase.terms.filter(
    (other, at) =>
      other !== term && (phrase.weights[at] as number) >= (phrase.weights[chief] as number) * asTelling,
  );
  return (byTerm[term] ?? []).filter(hit => {
    const offset = hits.offset[hit] as number;
    const section = hits.section[hit] as number;
    return (
      outline.holds[section] &&
      isHere(section, offset) &&
      others.every(other => isBetween(byTerm[other] ?? [], offset - near, offset + near, hits)) &&
      !isOfLonger(token, phrase, offset, ground)
    );
  });
}

/** What weighs less than so much of the weightiest word need not stand near it. */
const asTelling = 0.6;
const near = 160;

/** Whether a mention has a phrase's own word, not another one that means the same. */
export function isByName(hit: number, { tokens }: Phrase, { guide: { text }, hits }: Ground): boolean {
  const offset = hits.offset[hit] as number;
  const word = text.slice(offset, offset + (hits.length[hit] as number)).toLowerCase();
  return tokens.some(({ key, stems: [first = ''], cjk }: Token) =>
    cjk ? word.includes(key) : word.includes(first),
  );
}

/** Whether a heading that tells something names most of a term; under what mends, problems have headings too. */
export function isHeading(term: number, isHere: IsHere, { grid: { own, width }, outline }: Ground): boolean {
  return outline.headings.some(
    ({ section: { parent, place } }, section) =>
      isHere(section, place.start) &&
      outline.holds[section] &&
      (!outline.framed[section] || outline.framed[parent ?? -1]) &&
      (own[section * width + term] as number) >= leastNamed,
  );
}

const leastNamed = 0.6;
