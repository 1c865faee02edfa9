import { remembered } from '../../remembered.ts';
import { type Atom, atomsOf, keyOf } from './atoms.ts';
import { joinedAt } from './joinedAt.ts';
import { type Lexicon, longest, weights } from './lexicon.ts';
import { longestAt, particles } from './longestAt.ts';
import { withParticles } from './particles.ts';
import { type Token, token } from './token.ts';

export type { Token } from './token.ts';

/** By lexicon and the longest phrase: the tokens of names that were asked about. */
const known = new WeakMap<Lexicon, ((name: string) => readonly Token[])[]>();
/** Plans and guides name most things as others do, so that these suffice for most. */
const mostKnown = 2_000;

/**
 * The tokens of a folded name: the longest phrases that the lexicon knows, else words; runs of unknown CJK letters as
 * overlapping pairs, which need no segmenter and are the same in every runtime. `most` limits phrases: with 1, `load
 * balancing` is two words (and CJK letters are taken by twos).
 */
export function tokensOf(name: string, lexicon: Lexicon, most = longest): readonly Token[] {
  let of = known.get(lexicon);
  if (!of) {
    of = [];
    known.set(lexicon, of);
  }
  of[most] ??= remembered(mostKnown, text => tokensIn(text, lexicon, most));
  return (of[most] as (name: string) => readonly Token[])(name);
}

function tokensIn(name: string, lexicon: Lexicon, most: number): readonly Token[] {
  const read = atomsOf(name);
  const atoms = most > 1 ? withParticles(read, key => lexicon.entries.get(key) !== undefined) : read;
  const tokens: Token[] = [];
  let run = 0;
  const flush = (end: number): void => {
    if (end - run === 1 && isEnding(atoms, run, tokens)) return;
    if (end > run) pairs(atoms, run, end, tokens);
  };
  for (let at = 0; at < atoms.length; ) {
    const { count, key, entry } = longestAt(atoms, at, lexicon, most);
    const joined =
      most === 1 ? null : joinedAt(atoms, at, entry || !atoms[at]?.cjk ? count : wordLength, lexicon);
    if (!entry && atoms[at]?.cjk && !joined) {
      at++;
      continue;
    }
    if (count === 1 && entry?.weight === weights.stop && inWords.has(key)) {
      // `适用`, `对象` and `下游` are words, though one letter of each says nothing and the other is none.
      const isUnknown = (next: number): boolean =>
        atoms[next]?.cjk === true && longestAt(atoms, next, lexicon, most).entry === undefined;
      const from = at - run === 1 ? run : isUnknown(at + 1) && !isUnknown(at + 2) ? at : -1;
      if (from >= 0 && isWord(atoms[from] as Atom, atoms[from + 1] as Atom)) {
        tokens.push(token(atoms, from, from + 2, keyOf(atoms, from, from + 2)));
        at = from + 2;
        run = at;
        continue;
      }
    }
    flush(at);
    if (joined) tokens.push(joined.token);
    else if (entry?.weight !== weights.stop) tokens.push(token(atoms, at, at + count, key, entry));
    at += joined?.count ?? count;
    run = at;
  }
  flush(atoms.length);
  return tokens;
}

/** Most Chinese words that no lexicon knows have so many letters. */
const wordLength = 2;
/** Letters that say nothing alone, but are in words with others that no lexicon has. */
const inWords = new Set('中用上下向对有在到被从可能会不等');
/** Words of one letter. */
const ofOneLetter = '键值桶表列行页块帧包栈堆树图边点类锁库层';

/** Whether two letters side by side may be one word. */
function isWord(first: Atom, second: Atom): boolean {
  return (
    first.end === second.start && !ofOneLetter.includes(first.text) && !ofOneLetter.includes(second.text)
  );
}

/** Whether a lone letter only ends the known Chinese word before it. */
function isEnding(atoms: readonly Atom[], at: number, tokens: readonly Token[]): boolean {
  const { text, start } = atoms[at] as Atom;
  const before = tokens.at(-1);
  return before?.cjk === true && before.same.length > 0 && before.end === start && addsLittle.includes(text);
}

/** What may be left out at the end of a Chinese phrase: 限流器 is told by 限流. */
const addsLittle = '器者层侧端类性化版式法型度';

/** Whether a word is a lone letter that a known Chinese phrase ends with, and that says what the phrase is. */
export function isHead({ cjk, stems, key, end }: Token, tokens: readonly Token[]): boolean {
  return (
    cjk &&
    stems.length === 1 &&
    !addsLittle.includes(key) &&
    tokens.some(token => token.end === end && token.stems.length > 1)
  );
}

/** The phrase of several words that a folded text starts with, where the lexicon knows one: the first of its tokens. */
export function phraseAt(text: string, lexicon: Lexicon): Token | null {
  // Most words start no phrase, so what follows them isn't read.
  const [first, second] = atomsOf(text, 2);
  if (first?.start !== 0 || !second || !(lexicon.starts.has(first.stem) || particles.has(second.text)))
    return null;
  const atoms = atomsOf(text);
  const { count, key, entry } = longestAt(atoms, 0, lexicon, longest);
  return count > 1 && entry && entry.weight !== weights.stop ? token(atoms, 0, count, key, entry) : null;
}

/** The same of a name that says nothing but what every text says, as `Once` does among Go's locks: its words as they stand. */
export function plainTokensOf(name: string): readonly Token[] {
  const atoms = atomsOf(name);
  return atoms.map((_, at) => token(atoms, at, at + 1, keyOf(atoms, at, at + 1)));
}

/** Tells of words whether a text may have other tokens once they are put behind it than the two have apart. */
export function mayGrow(text: string, { starts }: Lexicon): (word: string) => boolean {
  const grows = atomsOf(text).some(({ stem }) => starts.has(stem));
  return word => grows || particles.has(word);
}

function pairs(atoms: readonly Atom[], from: number, to: number, tokens: Token[]): void {
  if (to - from <= 2) {
    tokens.push(token(atoms, from, to, keyOf(atoms, from, to)));
    return;
  }
  const share = Math.max(0.4, 1.5 / (to - from - 1));
  for (let at = from; at + 1 < to; at++) {
    const pair = token(atoms, at, at + 2, keyOf(atoms, at, at + 2));
    tokens.push({ ...pair, weight: pair.weight * share });
  }
}
