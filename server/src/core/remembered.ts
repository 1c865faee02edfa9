/**
 * A function of a text that remembers what it gave: at least for the `most` texts that it was last asked about, at most
 * for twice as many. Not for what was made of a place, nor for what is `undefined`.
 */
export function remembered<Result>(most: number, make: (text: string) => Result): (text: string) => Result {
  let recent = new Map<string, Result>();
  let before = new Map<string, Result>();
  return text => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    const older = before.get(own);
    const result = older === undefined ? make(own) : older;
    if (recent.size >= most) {
      before = recent;
      recent = new Map();
    }
    recent.set(own, result);
    return result;
  };
}

/**
 * A text that keeps no longer one alive: what is cut out of a document holds all of it, what is cut out of two texts
 * joined only these.
 */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}

/**
 * A function of an object that remembers what it last gave: all that is asked of one guide is asked in a row. A
 * `WeakMap` would keep alive what was made of guides that are gone until old memory is collected.
 */
export function rememberedLast<Of, Result>(make: (of: Of) => Result): (of: Of) => Result {
  let last: { readonly of: Of; readonly result: Result } | null = null;
  return of => {
    if (last?.of !== of) last = { of, result: make(of) };
    return last.result;
  };
}

let typing = false;

/**
 * Called once by a door behind which somebody types: nearly all paragraphs and examples of a guide are those of before.
 * Where each guide is read once, remembering them would cost time and memory for nothing.
 */
export function rememberTexts(): void {
  typing = true;
}

/** Whether `rememberTexts` was called. */
export function areTextsRemembered(): boolean {
  return typing;
}

/** A function of a paragraph or an example, which remembers where `rememberTexts` was called. */
export function rememberedText<Result>(
  most: number,
  make: (text: string) => Result,
): (text: string) => Result {
  const kept = remembered(most, make);
  return text => (typing ? kept(text) : make(text));
}

/** The same for a text that is read as one of a few kinds, such as a language. */
export function rememberedTextOf<Result>(
  most: number,
  make: (text: string, kind: string) => Result,
): (text: string, kind: string) => Result {
  const kinds = remembered(mostKinds, kind => remembered(most, text => make(text, kind)));
  return (text, kind) => (typing ? kinds(kind)(text) : make(text, kind));
}

const mostKinds = 100;
