import type { Grown } from './grow.ts';

let text: string | null = null;

/** Hands over the words as JSON, where no file can be read; before the first text is judged. */
export function useWords(json: string): void {
  text = json;
}

/**
 * The words that were handed over; takes the place of `grown.ts` in the browser's bundle.
 *
 * @throws {Error} where none were
 */
export function grown(): Grown {
  if (text === null) throw new Error('The words of coverage were not handed over.');
  const words: Grown = JSON.parse(text);
  text = null;
  return words;
}
