import { codeAt } from '../../codeAt.ts';
import { Stem } from './stem.ts';

/** The stem of the Latin word that a key has before an offset; null where it has something else there. */
export function lastStem(key: string, end: number): Stem | null {
  const word = lastWord(key, end);
  return word === null ? null : new Stem(word);
}

/** The Latin word that a key has before an offset; null where it has something else there. */
export function lastWord(key: string, end: number): string | null {
  let start = end;
  while (start > 0 && isInWord(codeAt(key, start - 1))) start--;
  return start < end ? key.slice(start, end) : null;
}

/** Small Latin letters, digits, and the signs of `c++` and `c#`. */
function isInWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 43 ||
    code === 35 ||
    (code >= 0xc0 && code <= 0x24f)
  );
}
