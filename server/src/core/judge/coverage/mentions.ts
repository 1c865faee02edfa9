import type { Ground, Treated } from './ground.ts';
import { startOfLine, worth, worthOf } from './mention.ts';
import type { Hits } from './scan.ts';
import { alike, type Token } from './token.ts';
import { phraseAt } from './tokens.ts';
import type { Phrase } from './wishes.ts';

/** Whether a mention counts, by its hit. */
export type Counts = (hit: number) => boolean;

export const always: Counts = () => true;

/** Adds up mentions of the phrase's chief word that have the rest of the phrase near by. */
export function mentions(
  phrase: Phrase,
  from: number,
  to: number,
  ground: Ground,
  enough: number,
  counts: Counts = always,
): Treated | null {
  const { hits, byTerm, outline, guide } = ground;
  const chief = chiefOf(phrase, byTerm);
  const mentioned = byTerm[phrase.terms[chief] ?? -1] ?? [];
  if (mentioned.length === 0) return null;
  const others = phrase.terms.filter(
    (term, at) =>
      term !== phrase.terms[chief] &&
      (phrase.weights[at] as number) >= (phrase.weights[chief] as number) * 0.6,
  );
  let sum = 0;
  let best = 0;
  let place: Treated | null = null;
  let lastLine = -1;
  for (const hit of mentioned) {
    const section = hits.section[hit] as number;
    if (section < from || section >= to || !outline.holds[section]) continue;
    const offset = hits.offset[hit] as number;
    const line = startOfLine(guide.text, offset);
    if (line === lastLine || !others.every(term => isNear(byTerm[term] ?? [], offset, hits))) continue;
    if (!counts(hit)) continue;
    if (isOfLonger(phrase.tokens[chief] as Token, phrase, offset, ground)) continue;
    lastLine = line;
    const value = worthOf(firstOf(phrase, hit, line, ground), guide, hits, isName(phrase));
    sum += value;
    if (value > best) {
      best = value;
      place = { by: 'text', section, offset };
    }
    if (sum >= enough && best >= worth.lead) break;
  }
  return sum >= enough - 1e-9 ? place : null;
}

/** Of the words of a phrase that stand closely before a hit in its line, the first; what a line leads with it leads with. */
function firstOf({ terms }: Phrase, hit: number, line: number, { byTerm, hits: { offset } }: Ground): number {
  const from = Math.max(line, (offset[hit] as number) - longestPhrase);
  let first = hit;
  for (const term of terms) {
    const of = byTerm[term] ?? [];
    const other = of[firstFrom(of, from, offset)];
    if (other !== undefined && (offset[other] as number) < (offset[first] as number)) first = other;
  }
  return first;
}

/**
 * Whether a word of a phrase starts, at an offset, a longer one that means something else: an authorization code is no
 * authorization.
 */
export function isOfLonger(
  token: Token,
  { tokens }: Phrase,
  offset: number,
  { guide, words }: Ground,
): boolean {
  if (token.cjk) return false;
  const [said = ''] = together.exec(guide.text.slice(offset, offset + longestPhrase)) ?? [];
  const first = phraseAt(said.toLowerCase(), words);
  return (
    first !== null &&
    first.stems.length > token.stems.length &&
    first.same.length + first.kinds.length > 0 &&
    !alike(first, token) &&
    !first.stems.every(stem => tokens.some(({ stems }) => stems.includes(stem))) &&
    !first.kinds.some(kind => token.same.includes(kind))
  );
}

/** Words with no more than a blank or a hyphen between. */
const together = /^[^([{<>"'`,;:=|。，、；：（）]+/;
const longestPhrase = 40;

/** The word that says most; of equals, the one that the text says least often, but says. */
export function chiefOf({ weights, terms }: Phrase, byTerm: Ground['byTerm']): number {
  const countOf = (at: number): number => byTerm[terms[at] as number]?.length ?? 0;
  let chief = -1;
  let best = -1;
  for (let at = 0; at < terms.length; at++) {
    const weight = weights[at] as number;
    if (weight <= best - 1e-9) continue;
    if (weight <= best + 1e-9 && (countOf(at) === 0 || countOf(at) >= countOf(chief))) continue;
    chief = at;
    best = weight;
  }
  return chief;
}

const near = 160;

function isNear(of: readonly number[], offset: number, hits: Hits): boolean {
  return isBetween(of, offset - near, offset + near, hits);
}

/** Whether one of the hits stands between two offsets. */
export function isBetween(of: readonly number[], from: number, to: number, { offset }: Hits): boolean {
  const found = of[firstFrom(of, from, offset)];
  return found !== undefined && (offset[found] as number) <= to;
}

/** How many of the hits stand between two offsets. */
export function countBetween(of: readonly number[], from: number, to: number, { offset }: Hits): number {
  return firstFrom(of, to, offset) - firstFrom(of, from, offset);
}

function firstFrom(of: readonly number[], from: number, offsets: readonly number[]): number {
  let low = 0;
  let high = of.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[of[middle] as number] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a phrase is one word that no family knows: the name of a library or of a command, as code says it. */
function isName({ tokens: [first, second] }: Phrase): boolean {
  return first !== undefined && second === undefined && !first.cjk && first.same.length === 0;
}
