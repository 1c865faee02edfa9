import { codeAt } from '../../codeAt.ts';

/** Longer addresses are not followed. */
const longest = 200;

/**
 * Whether an offset of a text stands in an address: in the target of a link, or behind `scheme://`. What an address is
 * made of is told elsewhere. Looks no further back than `from`; most words have a blank before them, where it stops.
 */
export function isInAddress(text: string, offset: number, from: number): boolean {
  const least = Math.max(from, offset - longest);
  for (let at = offset - 1; at > least; at--) {
    const code = codeAt(text, at);
    const before = codeAt(text, at - 1);
    // Blanks, quotes, angles, a closing bracket and all that is no ASCII end an address; `[label]: target` has a blank.
    if (code <= 32) return code === 32 && before === 58 && codeAt(text, at - 2) === 93;
    if (code > 126 || code === 34 || code === 41 || code === 60 || code === 62) return false;
    if (code === 40 && before === 93) return true;
    if (code === 47 && before === 47 && codeAt(text, at - 2) === 58) return true;
  }
  return false;
}
