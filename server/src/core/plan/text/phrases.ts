import { isHan } from './fold.ts';

/** A phrase found in a text, between two offsets of it. */
export interface Found<T> {
  readonly value: T;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** A set of phrases with a meaning each, looked for as whole words; of Chinese ones, anywhere but a lone letter. */
export class Phrases<T> {
  /** By their first UTF-16 unit, the longest ones first. */
  private readonly byFirst = new Map<number, { phrase: string; value: T }[]>();
  private readonly all = new Map<string, T>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [word, value] of entries) {
      const phrase = word.toLowerCase();
      if (phrase === '' || this.all.has(phrase)) continue;
      this.all.set(phrase, value);
      const first = phrase.charCodeAt(0);
      const list = this.byFirst.get(first);
      if (list) list.push({ phrase, value });
      else this.byFirst.set(first, [{ phrase, value }]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  }

  /** What a whole text means. */
  get(text: string): T | null {
    return this.all.get(text) ?? null;
  }

  /** The longest phrase that starts at an offset. */
  at(text: string, offset: number): Found<T> | null {
    return this.startingAt(lowered(text), offset);
  }

  /** The first phrase in a text, the longest of those that start there. */
  find(text: string, from = 0): Found<T> | null {
    const lower = lowered(text);
    let isInWord = isWordPart(lower.charCodeAt(from - 1));
    for (let offset = from; offset < lower.length; offset++) {
      // No phrase starts within a word.
      const wasInWord = isInWord;
      isInWord = isWordPart(lower.charCodeAt(offset));
      const found = isInWord && wasInWord ? null : this.startingAt(lower, offset);
      if (found) return found;
    }
    return null;
  }

  private startingAt(lower: string, offset: number): Found<T> | null {
    const some = this.byFirst.get(lower.charCodeAt(offset));
    if (!some) return null;
    for (const { phrase, value } of some)
      if (lower.startsWith(phrase, offset) && isWhole(lower, offset, offset + phrase.length))
        return { value, phrase, start: offset, end: offset + phrase.length };
    return null;
  }

  /** Every phrase in a text, from left to right, none inside another. */
  *findAll(text: string): Iterable<Found<T>> {
    let from = 0;
    for (let found = this.find(text, from); found; found = this.find(text, from)) {
      yield found;
      from = found.end;
    }
  }
}

/** Verbs before the names of what they are about; with one of some endings behind it, a word is a noun: `提取器`. */
export class Verbs extends Phrases<true> {
  constructor(
    words: Iterable<string>,
    private readonly endings: string,
  ) {
    super([...words].map(word => [word, true] as const));
  }

  override at(text: string, offset: number): Found<true> | null {
    const found = super.at(text, offset);
    const next = found && isHan(text.charCodeAt(found.start)) ? text[found.end] : undefined;
    return next !== undefined && this.endings.includes(next) ? null : found;
  }
}

/** Lower case without a change of length, so that offsets stay. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function isWhole(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (isHan(first) && end - start === 1)
    return !isHan(text.charCodeAt(start - 1)) && !isHan(text.charCodeAt(end));
  return (
    !(isWordPart(first) && isWordPart(text.charCodeAt(start - 1))) &&
    !(isWordPart(text.charCodeAt(end - 1)) && isWordPart(text.charCodeAt(end)))
  );
}

/** Letters and digits of alphabets that put spaces between words. */
function isWordPart(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code < 0x2000) ||
    (code >= 0xac00 && code < 0xd7b0)
  );
}
