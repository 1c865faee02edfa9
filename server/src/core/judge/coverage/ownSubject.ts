import type { Guide } from '../../guide/model.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { isTitled } from './tellingApart.ts';
import type { Terms } from './terms.ts';
import type { Heading } from './titles.ts';
import { alike, type Token } from './token.ts';
import type { Wish } from './wishes.ts';

/**
 * Whether a section whose heading has no word of an item goes on about what that heading says, and says no special word
 * of the item: its place alone does not make it the item's. Words of the guide's title, which all sections are about,
 * tell neither.
 */
export function isOnItsOwnSubject(
  { whole, aliases, halves, parts }: Wish,
  section: number,
  { grid, guide, outline }: Ground,
  { title, titled }: Terms,
): boolean {
  const phrases = [whole, ...aliases, ...halves.map(half => half.phrase), ...parts.map(part => part.phrase)];
  let special = 0;
  for (const { terms, tokens, weights: shares } of phrases) {
    const most = Math.max(0, ...shares);
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] as number;
      if (titled[term] || (tokens[at] as Token).weight <= weights.light) continue;
      if (
        (grid.said[section * grid.width + term] as number) >= ((shares[at] as number) >= most ? otherwise : 1)
      )
        return false;
      special++;
    }
  }
  if (special === 0) return false;
  const own = (outline.headings[section] as Heading).tokens.filter(
    token =>
      token.weight > weights.light &&
      !isTitled(token, title) &&
      !phrases.some(({ tokens }) => tokens.some(other => isOf(token, other))),
  );
  if (own.length === 0) return false;
  const { place, extent } = guide.sections[section] as Guide['sections'][number];
  const text = guide.text.slice(place.end, extent.end).toLowerCase();
  return own.some(({ cjk, key, stems }) =>
    cjk
      ? key.length > 1 && isRepeated(key, text, true)
      : stems.every(stem => stem.length > 2 && isRepeated(stem, text, false)),
  );
}

/** What is said once by another word. */
const otherwise = 0.6;

/** Whether two words mean the same, or have a stem in common. */
function isOf(token: Token, other: Token): boolean {
  return alike(token, other) || token.stems.some(stem => other.stems.includes(stem));
}

/** Whether a text has a word, or the beginning of one, more than once. A Chinese one may stand `inside` a longer one. */
function isRepeated(word: string, text: string, inside: boolean): boolean {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < 2; at = text.indexOf(word, at + word.length))
    if (inside || !isLetter(text.charCodeAt(at - 1))) count++;
  return count > 1;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
