import { remembered } from '../../remembered.ts';
import { type Atom, atomsOf, keyOf } from './atoms.ts';
import { type Entry, type Lexicon, longest, weights } from './lexicon.ts';
import { withParticles } from './particles.ts';
import { stemOf } from './stem.ts';

/** A word or phrase of a name, with what it means. */
export interface Token {
  readonly key: string;
  /** The stems of its atoms. */
  readonly stems: readonly string[];
  readonly same: readonly number[];
  readonly kinds: readonly number[];
  /** How much it says by itself, before it is known how common it is here. */
  readonly weight: number;
  readonly cjk: boolean;
  /** Where it stands in the name. */
  readonly start: number;
  readonly end: number;
}

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
    const linked = most === 1 ? null : linkedAt(atoms, at, entry ? count : 2, lexicon);
    if (!entry && atoms[at]?.cjk && !linked) {
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
    const joined = linked ?? (count === 1 && most > 1 ? joinedAt(atoms, at, lexicon, most) : null);
    if (joined) tokens.push(joined.token);
    else if (entry?.weight !== weights.stop) tokens.push(token(atoms, at, at + count, key, entry));
    at += joined?.count ?? count;
    run = at;
  }
  flush(atoms.length);
  return tokens;
}

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

/** A phrase that words between part, and how many atoms it takes with these. */
interface Joined {
  readonly token: Token;
  readonly count: number;
}

/** The phrase from an atom on that the lexicon knows without the determiners in it, and how many atoms it takes. */
function joinedAt(atoms: readonly Atom[], at: number, lexicon: Lexicon, most: number): Joined | null {
  if (!isDeterminer(atoms, at + 1)) return null;
  // `Naming your keys` is key naming, whosever they are.
  const plain = [atoms[at] as Atom];
  for (let next = at + 1; next < atoms.length && plain.length < most; next++)
    if (!isDeterminer(atoms, next)) plain.push(atoms[next] as Atom);
  const { count, key, entry } = longestAt(plain, 0, lexicon, most);
  if (count === 1 || !entry || entry.weight === weights.stop) return null;
  const last = atoms.indexOf(plain[count - 1] as Atom);
  return { token: token(plain, 0, count, key, entry), count: last - at + 1 };
}

/**
 * The phrase that the lexicon knows without the letter that links two Chinese words: 消息的顺序 is 消息顺序, and 内存被耗尽
 * is 内存耗尽.
 */
function linkedAt(atoms: readonly Atom[], at: number, before: number, lexicon: Lexicon): Joined | null {
  const link = atoms[at + before];
  if (link === undefined || !links.has(link.text) || atoms[at]?.cjk !== true) return null;
  const plain = [...atoms.slice(at, at + before), ...atoms.slice(at + before + 1, at + longest + 1)];
  const { count, key, entry } = longestAt(plain, 0, lexicon, longest);
  if (count <= before || !entry || entry.weight === weights.stop) return null;
  return { token: token(plain, 0, count, key, entry), count: count + 1 };
}

const links = new Set(['的', '被']);

const determiners = new Set(['a', 'an', 'the', 'your', 'our', 'my', 'its', 'their', 'each', 'every']);

/** Whether an atom only says whose the next one is; signs beside it part the words around it. */
function isDeterminer(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (atom === undefined || !determiners.has(atom.text)) return false;
  const before = atoms[at - 1];
  const after = atoms[at + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    atom.start - before.end === 1 &&
    after.start - atom.end === 1
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

/** The longest phrase from an atom on that the lexicon knows, else the atom alone. */
function longestAt(
  atoms: readonly Atom[],
  at: number,
  { entries, reach, starts }: Lexicon,
  most: number,
): { readonly count: number; readonly key: string; readonly entry: Entry | undefined } {
  const { cjk, stem } = atoms[at] as Atom;
  const limit = Math.min(most === 1 && cjk ? 2 : most, atoms.length - at);
  const two = limit < 2 || !starts.has(stem) ? null : keyOf(atoms, at, at + 2);
  const furthest = two === null ? 0 : Math.min(limit, reach.get(two) ?? 0);
  for (let count = furthest; two !== null && count > 1; count--) {
    const key = count === 2 ? two : keyOf(atoms, at, at + count);
    const entry = entries.get(key);
    if (entry) return { count, key, entry };
  }
  // `lay out` is layout, `rolling back` a rollback.
  const next = atoms[at + 1]?.text ?? '';
  if (!cjk && particles.has(next)) {
    const key = stemOf(`${stem}${next}`);
    const entry = entries.get(key);
    if (entry && entry.same.length > 0) return { count: 2, key, entry };
  }
  return { count: 1, key: stem, entry: entries.get(stem) };
}

const particles = new Set(['up', 'out', 'in', 'off', 'over', 'down', 'back', 'on']);

/** The token of the atoms from one to before another. */
function token(atoms: readonly Atom[], from: number, to: number, key: string, entry?: Entry): Token {
  const first = atoms[from] as Atom;
  const stems: string[] = [];
  for (let at = from; at < to; at++) stems.push((atoms[at] as Atom).stem);
  return {
    key,
    stems,
    same: entry?.same ?? [],
    kinds: entry?.kinds ?? [],
    weight: entry?.weight ?? (first.cjk && stems.length === 1 ? 0.5 : weights.full),
    cjk: first.cjk,
    start: first.start,
    end: (atoms[to - 1] as Atom).end,
  };
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
