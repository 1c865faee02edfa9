import { rememberedText } from '../remembered.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { type Counts, countsOf } from './words.ts';

/** What one paragraph or title adds to the facts of its guide. */
export interface Told extends Counts {
  /** The abbreviations that it introduces, short form -> long form. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

/** Looks at one paragraph or title. */
export const toldIn = rememberedText(4_000, (text: string): Told => {
  const { words, cjk, letters } = countsOf(text);
  return { words, cjk, letters, abbreviations: abbreviationsIn(text) };
});
