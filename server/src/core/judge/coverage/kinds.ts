import { isLatin, isUpper } from './follow.ts';

/** From here on letters are beyond Latin: what they are part of may start anywhere. */
export const beyondLatin = 0x3000;

/** What a letter beyond Latin is: whether what is looked for may start with it. */
export const starts = { never: 0, always: 3 } as const;

/**
 * What letters are, by their codes. The lower bits: a word starts with one where they are more than what stands before it
 * leaves, which the higher bits tell. So one starts behind what is no letter, and at a capital behind a small one; beyond
 * Latin with nothing yet.
 */
export function kindsOfLetters(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  kinds.fill(1, 0x80, beyondLatin);
  for (let code = 0; code < 0x250; code++)
    if (isLatin(code)) kinds[code] = isUpper(code) ? 2 | (2 << 2) : 1 | (1 << 2);
  return kinds;
}
