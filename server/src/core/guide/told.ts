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
