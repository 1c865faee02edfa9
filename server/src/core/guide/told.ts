import { rememberedText } from '../remembered.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { type Counts, countsOf } from './words.ts';

/** What one paragraph or title adds to the facts of its guide. */
export interface Told extends Counts {
  /** The text itself; where texts are remembered, the one that is: what is asked of it later finds it the sooner. */
  readonly text: string;
  /** The abbreviations that it introduces, short form -> long form. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

/** Looks at one paragraph or title. */
export const toldIn = rememberedText(4_000, (text: string): Told => {
  const { words, cjk, letters } = countsOf(text);
  return { text, words, cjk, letters, abbreviations: abbreviationsIn(text) };
});

/** What the titles and paragraphs of a guide add to its facts together. */
export class Tally {
  /** The words of all paragraphs. */
  words = 0;
  /** The short forms that are introduced, each with the first of its long ones. */
  readonly abbreviations = new Map<string, string>();
  private cjk = 0;
  private letters = 0;

  /** Adds what is written in a title or a paragraph; cells tell no language. */
  add({ cjk, letters, abbreviations }: Told, isCell = false): void {
    if (!isCell) {
      this.cjk += cjk;
      this.letters += letters;
    }
    if (abbreviations.size === 0) return;
    for (const [short, long] of abbreviations)
      if (!this.abbreviations.has(short)) this.abbreviations.set(short, long);
  }

  /** Chinese where Chinese letters make up more than a fifth of what is written. */
  get language(): 'en' | 'zh-cn' {
    return this.cjk * 5 > this.letters ? 'zh-cn' : 'en';
  }
}
