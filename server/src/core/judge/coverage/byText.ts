import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { isInPassing, isUntoldAt } from './passing.ts';
import type { Terms } from './terms.ts';
import type { Heading } from './titles.ts';
import type { Token } from './token.ts';
import { anywhere, isByName, isHardlySaid, isHeading, mentionsOf } from './touched.ts';
import { isTermSaid } from './unsaid.ts';
import type { Phrase, Wish } from './wishes.ts';

/** Whether a text goes on about an item, says it only in passing, or says no more than that it does not treat it. */
export type Saying = 'told' | 'touched' | 'untold';

/**
 * How the text of an item's section says it, where neither a heading nor the place does. `isEnough` says that it does so
 * often enough, `isShared` that another item has the section too.
 */
export function sayingByText(
  wish: Wish,
  section: number,
  { isEnough, isShared }: { readonly isEnough: boolean; readonly isShared: boolean },
  ground: Ground,
  terms: Terms,
): Saying {
  const { whole, aliases, halves, parts } = wish;
  const isWhole = (): boolean =>
    [whole, ...aliases].some(one => isWhollySaid(one, section, ground, terms.titled));
  if ((!isEnough || halves.length > 0) && isHardlySaid(wish, section, ground)) {
    const { deepWords } = (ground.outline.headings[section] as Heading).section;
    // What a few words that are nobody else's say by its name is there, if only a little.
    return !isShared && deepWords <= aFewWords && !ground.outline.framed[section] && isWhole()
      ? 'touched'
      : 'untold';
  }
  if (halves.length === 0 && parts.length === 0 && (!isWhole() || isUnremarked(wish, section, ground)))
    return 'touched';
  const saying = sayingOfWhole(wish, ground);
  // What is said of two things together says nothing of a section that tells enough of one of them.
  return saying === 'untold' && isEnough && halves.length > 0 ? 'touched' : saying;
}

const aFewWords = 120;

/** Whether a section's text says nothing of what an item's name goes on with: *Pinning: how to project fields*. */
function isUnremarked({ item: { note }, aliases }: Wish, section: number, ground: Ground): boolean {
  const remark = aliases.find(({ text }) => text === note);
  if (remark === undefined) return false;
  const special = remark.terms.filter((_, at) => (remark.tokens[at] as Token).weight > weights.light);
  return special.length > 1 && special.every(term => !isTermSaid(term, section, ground));
}

/**
 * How a guide says an item that no heading names: `told` where it goes on about it, `touched` where it does so only in
 * passing, `untold` where it only says that it does not treat it, or repeats it at its end.
 */
function sayingOfWhole({ whole, aliases }: Wish, ground: Ground): Saying {
  const all: number[] = [];
  for (const one of [whole, ...aliases]) {
    const found = mentionsOf(one, ground);
    if (found === null || found.some(hit => !isInPassing(hit, ground))) return 'told';
    all.push(...found);
  }
  if (all.length === 0) return 'told';
  if (all.every(hit => isUntoldAt(hit, ground))) return 'untold';
  return [whole, ...aliases].some(one => all.some(hit => isByName(hit, one, ground))) ? 'touched' : 'told';
}

/**
 * Whether a guide says each special word of a phrase somewhere, besides what the whole guide is about, or the section says
 * two of them again for each that the guide has another name for; of a phrase that has none, whether a section says the
 * others more than once: a text on traffic is none on mirroring it.
 */
function isWhollySaid(
  { tokens, terms }: Phrase,
  section: number,
  ground: Ground,
  titled: Terms['titled'],
): boolean {
  const { grid } = ground;
  let isSpecial = false;
  let times = 0;
  let lacking = 0;
  let again = 0;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as number;
    const { cjk, weight } = tokens[at] as Token;
    if (cjk) return true;
    if (titled[term] || weight <= weights.weak) continue;
    const said = grid.said[section * grid.width + term] as number;
    if (weight < weights.full) times += said;
    else if (grid.total[term] === 0 && !isHeading(term, anywhere, ground)) lacking++;
    else {
      isSpecial = true;
      if (said > 1) again++;
    }
  }
  if (again < 2 * lacking) return false;
  return isSpecial || times > 1 || terms.every(term => titled[term]);
}
