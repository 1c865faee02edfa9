/** A key that ends in a state: its term, and the stem of its last word where that is a Latin one. */
export interface End {
  readonly term: number;
  readonly last: string | null;
}

/** Words to look for, as a tree of letters; a key may stand for several terms. */
export interface Wanted {
  /**
   * Marks of the letters that a key may start with, two by two, and of those that are keys by themselves: most places
   * of a text are passed over by them.
   */
  readonly pairs: Uint8Array;
  readonly alone: Uint8Array;
  /** The states behind a key's first letter. */
  readonly first: ReadonlyMap<number, number>;
  /** By state: the letter that leads there, the first state behind it, and the next one behind the same state. */
  readonly letter: readonly number[];
  readonly child: readonly number[];
  readonly sibling: readonly number[];
  /** By state: the one behind a gap between words; 0 where there is none. */
  readonly behind: readonly number[];
  /** By state: the keys that end there, where any do. */
  readonly ends: readonly (readonly End[] | undefined)[];
  /** By state before a gap: the stem of the Latin word that ends there, which may be bent in the text. */
  readonly inner: ReadonlyMap<number, string>;
  /** How many terms there are. */
  readonly terms: number;
}

/** What stands for the gap between a key's words. */
export const gap = 32;
const mostStates = 60_000;
const mask = 0x7fff;

/** The tree for terms, each with its keys (of `keyOf`). */
export function wantedOf(terms: readonly (readonly string[])[]): Wanted {
  const tree = new Growing(terms.length);
  terms.forEach((keys, term) => {
    for (const key of keys) if (key !== '' && !tree.add(key, term)) return;
  });
  return tree;
}

class Growing implements Wanted {
  readonly pairs = new Uint8Array(mask + 1);
  readonly alone = new Uint8Array(256);
  readonly first = new Map<number, number>();
  readonly letter = [0];
  readonly child = [0];
  readonly sibling = [0];
  readonly behind = [0];
  readonly ends: (End[] | undefined)[] = [undefined];
  readonly inner = new Map<number, string>();

  constructor(readonly terms: number) {}

  /** Says whether there was room for the key. */
  add(key: string, term: number): boolean {
    const start = key.charCodeAt(0);
    if (key.length > 1 && key.charCodeAt(1) !== gap) this.pairs[pairOf(start, key.charCodeAt(1))] = 1;
    else this.alone[start & 255] = 1;
    let state = this.first.get(start) ?? this.grow(start, 0);
    this.first.set(start, state);
    for (let at = 1; at < key.length; at++) {
      const code = key.charCodeAt(at);
      if (code === gap && !this.inner.has(state)) this.inner.set(state, lastWord(key.slice(0, at)) ?? '');
      let next = code === gap ? (this.behind[state] as number) : step(this, state, code);
      if (next === 0) {
        if (this.letter.length >= mostStates) return false;
        next = this.grow(code, code === gap ? 0 : (this.child[state] as number));
        if (code === gap) this.behind[state] = next;
        else this.child[state] = next;
      }
      state = next;
    }
    const end = { term, last: lastWord(key) };
    const ends = this.ends[state];
    if (ends) ends.push(end);
    else this.ends[state] = [end];
    return true;
  }

  private grow(code: number, sibling: number): number {
    this.letter.push(code);
    this.child.push(0);
    this.sibling.push(sibling);
    this.behind.push(0);
    this.ends.push(undefined);
    return this.letter.length - 1;
  }
}

/** The state behind another one by a letter; 0 where there is none. */
export function step(
  { letter, child, sibling }: Pick<Wanted, 'letter' | 'child' | 'sibling'>,
  state: number,
  code: number,
): number {
  let next = child[state] as number;
  while (next !== 0 && letter[next] !== code) next = sibling[next] as number;
  return next;
}

/** The place of two letters among the marks. */
export function pairOf(first: number, second: number): number {
  return ((first * 313) ^ second) & mask;
}

/** The Latin word that a key ends with; null where it ends otherwise. */
function lastWord(key: string): string | null {
  let start = key.length;
  while (start > 0 && isInWord(key.charCodeAt(start - 1))) start--;
  return start < key.length ? key.slice(start) : null;
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
