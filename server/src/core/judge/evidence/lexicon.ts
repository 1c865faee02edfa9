import { codeAt } from '../../codeAt.ts';
import { flatMap } from '../../flatMap.ts';
import { isMarked, pairOf, places, put, type Steps, step } from '../letters.ts';
import { bit, type CueWords, cues } from './cues.ts';
import { compounds } from './words/compounds.ts';
import { english } from './words/en.ts';
import { chinese } from './words/zh-cn.ts';

const languages: readonly CueWords[] = [english, chinese];

/**
 * The words as a tree of letters. Letters of the Latin words have small classes of their own, so that a step is one
 * look into a table; the others that follow a state stand in a list.
 */
interface Tree extends Steps {
  /** The state behind a word's first letter, by its code; most CJK letters start none. */
  readonly first: Uint16Array;
  /** Marks of the three letters that Latin words start with: most words of a text are passed over by them. */
  readonly opens: Uint8Array;
  /** The same of the two letters that others start with, a bit each; see {@link isMarked}. */
  readonly pairs: Int32Array;
  /** Marks of those that are words by themselves, by their lowest byte. */
  readonly alone: Uint8Array;
  readonly latin: Uint16Array;
  /** The families whose words end in a state, as bits; `open` ones may go on with any letters. */
  readonly whole: Int32Array;
  readonly open: Int32Array;
}

/** How many classes of letters there are: 0 for none, then those that the words' ASCII part needs. */
const classes = 64;
const classOf = new Uint8Array(128);
for (const [index, letter] of [..."abcdefghijklmnopqrstuvwxyz0123456789 -/'&.%+()"].entries()) {
  classOf[codeAt(letter, 0)] = index + 1;
  classOf[letter.toUpperCase().charCodeAt(0)] = index + 1;
}

// A wrapped line's end stands where a blank would.
classOf[10] = classOf[32] as number;

/** By code: 1 for Latin letters and digits. */
const latinLetters = new Uint8Array(0x10000);
for (const [from, to] of [
  [48, 57],
  [65, 90],
  [97, 122],
  [0xc0, 0x24f],
] as const)
  latinLetters.fill(1, from, to + 1);

let tree: Tree | null = null;

/**
 * The families of words that occur in a stretch of text, as bits of {@link bit}; case makes no difference.
 *
 * One walk finds all families: at the start of each Latin word, and at each other letter, the words' tree is followed
 * as far as it goes, which is never further than the longest word. So the time is linear in the text.
 */
export function cuesIn(text: string, from = 0, to = text.length): number {
  tree ??= grow();
  const { first, opens, pairs, alone } = tree;
  let found = 0;
  let inWord = 0;
  for (let i = from; i < to; i++) {
    const code = codeAt(text, i);
    const latin = latinLetters[code] as number;
    if (latin === 0 || inWord === 0) {
      const state = first[code] as number;
      if (
        state !== 0 &&
        (code < 128
          ? opens[openingAt(text, i, to)] === 1
          : alone[code & 255] === 1 || isMarked(pairs, pairOf(code, i + 1 < to ? codeAt(text, i + 1) : 0)))
      )
        found |= follow(tree, text, i, to, state);
    }
    inWord = latin;
  }
  return found;
}

/** The place of the three letters from an offset among the marks; beyond the end stands none. */
function openingAt(text: string, at: number, to: number): number {
  const second = at + 1 < to ? markOf(codeAt(text, at + 1)) : 0;
  const third = at + 2 < to ? markOf(codeAt(text, at + 2)) : 0;
  return (markOf(codeAt(text, at)) << 10) | (second << 5) | third;
}

function markOf(code: number): number {
  return code < 128 ? (classOf[code] as number) & 31 : 0;
}

/** The families of the words that start at `start`, whose first letter leads to `from`. */
function follow(tree: Tree, text: string, start: number, to: number, from: number): number {
  const { latin, whole, open } = tree;
  let found = 0;
  let state = from;
  for (let i = start; ; ) {
    found |= open[state] as number;
    if (whole[state] !== 0 && endsWord(text, i, to) && !(i === start && isInCompound(text, i)))
      found |= whole[state] as number;
    if (++i >= to) return found;
    const code = codeAt(text, i);
    state =
      code < 128 ? (latin[state * classes + (classOf[code] as number)] as number) : step(tree, state, code);
    if (state === 0) return found;
  }
}

/** By code: the letters that are words by themselves, but not within others. */
const guarded = new Map(
  Object.entries(compounds).map(([letter, { before = '', after = '' }]) => [
    codeAt(letter, 0),
    { before, after },
  ]),
);

/** Whether a letter that is a word by itself is part of another one: `问` of `访问`. */
function isInCompound(text: string, at: number): boolean {
  const code = codeAt(text, at);
  const beside = code < 128 ? undefined : guarded.get(code);
  return (
    beside !== undefined &&
    ((at > 0 && beside.before.includes(text[at - 1] as string)) ||
      (at + 1 < text.length && beside.after.includes(text[at + 1] as string)))
  );
}

/** Whether a word may end at `last`: no Latin letter follows, but perhaps the `s` of a plural. */
function endsWord(text: string, last: number, to: number): boolean {
  if (last + 1 >= to || !isLatin(codeAt(text, last)) || !isLatin(codeAt(text, last + 1))) return true;
  return (codeAt(text, last + 1) | 32) === 115 && (last + 2 >= to || !isLatin(codeAt(text, last + 2)));
}

/** Whether a code is that of a Latin letter or a digit. */
export function isLatin(code: number): boolean {
  return latinLetters[code] === 1;
}

/** The words that `{odd|rare} {case|input}` stands for. */
function spelledOut(word: string): readonly string[] {
  const choice = /\{([^}]*)\}/.exec(word);
  return choice === null
    ? [word]
    : flatMap((choice[1] as string).split('|'), one => spelledOut(word.replace(choice[0], one)));
}

function grow(): Tree {
  const words = flatMap(languages, language =>
    flatMap(cues, cue =>
      flatMap(language[cue].split(','), spelledOut).map(word => ({
        word: word.trim().replace(/\*$/, ''),
        open: word.includes('*'),
        cue,
      })),
    ),
  );
  const most = words.reduce((sum, { word }) => sum + word.length, 1);
  const first = new Uint16Array(0x10000);
  const opens = new Uint8Array(1 << 15);
  const latin = new Uint16Array(most * classes);
  const pairs = new Int32Array(places >> 5);
  const alone = new Uint8Array(256);
  const steps = {
    letter: new Uint16Array(most),
    child: new Uint16Array(most),
    sibling: new Uint16Array(most),
  };
  const whole = new Int32Array(most);
  const open = new Int32Array(most);
  let states = 1;
  for (const { word, open: isOpen, cue } of words) {
    let state = 0;
    // Behind a word of one or two letters anything may stand.
    const opening = openingAt(word, 0, word.length);
    opens.fill(1, opening, opening + (word.length === 1 ? 1024 : word.length === 2 ? 32 : 1));
    const start = codeAt(word, 0);
    if (word.length > 1) put(pairs, pairOf(start, codeAt(word, 1)));
    else if (start > 127) alone[start & 255] = 1;
    for (let i = 0; i < word.length; i++) {
      const code = codeAt(word, i);
      const at = code < 128 ? (classOf[code] as number) : 0;
      const known = at > 0 ? (latin[state * classes + at] as number) : step(steps, state, code);
      const next = known || states++;
      if (at > 0) latin[state * classes + at] = next;
      else if (known === 0) {
        steps.letter[next] = code;
        steps.sibling[next] = steps.child[state] as number;
        steps.child[state] = next;
      }
      if (i === 0) first[code] = next;
      state = next;
    }
    if (isOpen) open[state] = (open[state] as number) | bit[cue];
    else whole[state] = (whole[state] as number) | bit[cue];
  }
  for (let code = 65; code <= 90; code++) first[code] = first[code + 32] as number;
  return { ...steps, first, opens, pairs, alone, latin, whole, open };
}
