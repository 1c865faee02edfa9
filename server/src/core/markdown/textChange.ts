/** So many letters are compared at once before they are looked at one by one. */
const stretch = 4096;

/** Where a text differs from another: from `start` in both to `end`, exclusive, in the one before. */
export function changedIn(before: string, text: string): { readonly start: number; readonly end: number } {
  const most = Math.min(before.length, text.length);
  let start = 0;
  while (start + stretch <= most && same(before, start, text, start, stretch)) start += stretch;
  while (start < most && before.charCodeAt(start) === text.charCodeAt(start)) start++;
  let left = 0;
  const fromEnd = (count: number): boolean =>
    same(before, before.length - count, text, text.length - count, Math.min(stretch, count));
  while (left + stretch <= most - start && fromEnd(left + stretch)) left += stretch;
  while (
    left < most - start &&
    before.charCodeAt(before.length - left - 1) === text.charCodeAt(text.length - left - 1)
  )
    left++;
  return { start, end: before.length - left };
}

function same(one: string, at: number, other: string, otherAt: number, length: number): boolean {
  return one.slice(at, at + length) === other.slice(otherAt, otherAt + length);
}
