/**
 * Whether a UTF-16 unit is one that an expression for a single character matches. Each unit is asked about once: a loop
 * over a text asks about every letter of it.
 */
export function unitOf(pattern: RegExp): (unit: number) => boolean {
  const known = new Uint8Array(0x10000);
  return unit => {
    const answer = known[unit];
    // Behind the end of a text the unit is no number.
    if (answer === undefined) return false;
    if (answer > 0) return answer === 1;
    const matches = pattern.test(String.fromCharCode(unit));
    known[unit] = matches ? 1 : 2;
    return matches;
  };
}
