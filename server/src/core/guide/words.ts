import { codeAt } from '../codeAt.ts';

/** What a UTF-16 unit is to whoever counts words; texts are walked letter by letter, so it is looked up. */
const sign = { other: 0, letter: 1, cjk: 2, joint: 3 } as const;

const signs = new Uint8Array(0x10000);
const put = (kind: number, ...ranges: readonly (readonly [from: number, to: number])[]): void => {
  for (const [from, to] of ranges) signs.fill(kind, from, to + 1);
};
// Letters and digits; of what lies beyond ASCII, all but the planes of punctuation, signs and emoji.
put(sign.letter, [48, 57], [65, 90], [97, 122], [0xc0, 0x1fff], [0xac00, 0xd7af]);
// Chinese, Japanese and Korean letters that stand for a word by themselves.
put(sign.cjk, [0x3040, 0x30ff], [0x3400, 0x9fff], [0xf900, 0xfaff]);
// An apostrophe or a hyphen within a word.
put(sign.joint, [39, 39], [45, 45]);

/** What is counted in a text. */
export interface Counts {
  /** CJK characters count one each, runs of other letters and digits one a run. */
  readonly words: number;
  readonly cjk: number;
  /** Whatever is no blank. */
  readonly letters: number;
}

/** Counts a text's words and letters in one walk. */
export function countsOf(text: string): Counts {
  let words = 0;
  let cjk = 0;
  let blank = 0;
  let inWord = false;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    const kind = signs[code];
    if (kind === sign.letter) {
      if (!inWord) words++;
      inWord = true;
    } else if (kind !== sign.joint) {
      inWord = false;
      if (kind === sign.cjk) cjk++;
      else if (code <= 32) blank++;
    }
  }
  return { words: words + cjk, cjk, letters: length - blank };
}

/** How many words a text has. */
export function countWords(text: string): number {
  return countsOf(text).words;
}

/** Whether a UTF-16 unit is a Chinese, Japanese or Korean letter that stands for a word by itself. */
export function isCjk(code: number): boolean {
  return signs[code] === sign.cjk;
}
