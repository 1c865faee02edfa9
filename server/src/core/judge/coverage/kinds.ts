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

/** The code of a letter of ASCII in its small form; others as they are. */
export function lower(code: number): number {
  return isUpper(code) ? code + 32 : code;
}

/** Whether a code is that of a capital of ASCII. */
export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Whether a code is that of a Latin letter or a digit. */
export function isLatin(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f);
}
