import { rememberedText } from '../remembered.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { countWords, isCjk } from './words.ts';

/** What one paragraph or title adds to the facts of its guide. */
export interface Told {
  readonly words: number;
  /** How many of its letters are CJK ones, of how many; of a long text, among the first. */
  readonly cjk: number;
  readonly letters: number;
  /** The abbreviations that it introduces, short form -> long form. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

/** As many letters tell what language a paragraph is in. */
const mostLetters = 2000;

/** Looks at one paragraph or title. */
export const toldIn = rememberedText(4_000, (text: string): Told => {
  let cjk = 0;
  let letters = 0;
  for (let at = 0; at < text.length && at < mostLetters; at++) {
    const code = text.charCodeAt(at);
    if (isCjk(code)) cjk++;
    if (code > 32) letters++;
  }
  return { words: countWords(text), cjk, letters, abbreviations: abbreviationsIn(text) };
});
