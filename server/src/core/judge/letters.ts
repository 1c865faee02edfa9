/** A tree of letters, by state: the letter that leads there, the first state behind it, and the next behind the same one. */
export interface Steps {
  readonly letter: Uint16Array;
  readonly child: Uint16Array;
  readonly sibling: Uint16Array;
}

/** The state behind another one by a letter; 0 where there is none. */
export function step({ letter, child, sibling }: Steps, state: number, code: number): number {
  let next = child[state] as number;
  while (next !== 0 && letter[next] !== code) next = sibling[next] as number;
  return next;
}

/** So many places there are for marks: one for each pair of letters, which few share. */
export const places = 0x8000;

/** The place of two letters among the marks. */
export function pairOf(first: number, second: number): number {
  return ((first * 313) ^ second) & (places - 1);
}

/** Marks a place; a bit each. */
export function put(marks: Int32Array, place: number): void {
  marks[place >> 5] = (marks[place >> 5] as number) | (1 << (place & 31));
}

/** Whether there is a mark at a place. */
export function isMarked(marks: Int32Array, place: number): boolean {
  return ((marks[place >> 5] as number) & (1 << (place & 31))) !== 0;
}
