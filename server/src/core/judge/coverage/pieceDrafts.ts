import { flatMap } from '../../flatMap.ts';
import { type Lexicon, weights } from './lexicon.ts';
import { alike, type Token } from './token.ts';
import { mayGrow, tokensOf } from './tokens.ts';

/** A text and its tokens, before it is known what they weigh in a topic. */
export interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A half or a part as it is read for itself; see `Piece`. */
export interface PieceDraft extends Read {
  /** Its text, folded. */
  readonly called: string;
  readonly otherwise: readonly Read[];
  readonly apart: readonly Token[];
  /** Whether these are another way to say the phrase, or each of them may be said in its way; null for neither. */
  readonly apartAs: 'otherwise' | 'words' | null;
  /** Which of these the item does not say already; empty for none. */
  readonly rest: readonly number[];
}

/** The name of an item: folded, and its tokens, also word by word. */
export interface Own extends Read {
  readonly name: string;
  readonly words: readonly Token[];
}

/**
 * Reads a piece of an item; `called` is its text, folded. `item` and `siblings` are the words of the item and of its other
 * pieces, as far as they tell none of this one.
 */
export function pieceOf(
  text: string,
  called: string,
  tokens: readonly Token[],
  { name, words }: Own,
  item: readonly Token[],
  siblings: readonly Token[],
  lexicon: Lexicon,
): PieceDraft {
  const [only, more] = tokens;
  const whole = only !== undefined && more === undefined ? only.stems.length : 0;
  const grows = tokens.length === 0 ? () => true : mayGrow(called, lexicon);
  const otherwise = flatMap(words, ({ start, end }) => {
    const word = name.slice(start, end);
    const [one, second] = called.includes(word) || !grows(word) ? [] : tokensOf(`${called} ${word}`, lexicon);
    const means = one?.same.some(family => !item.some(({ same }) => same.includes(family)));
    return one !== undefined && second === undefined && means ? [{ text: called, tokens: [one] }] : [];
  });
  const read = whole > 1 ? tokensOf(called, lexicon, whole - 1) : [];
  // Words which its siblings' names have too tell nothing of it: `write` of `write behind` beside `write through`.
  const ofSiblings = new Set(flatMap(siblings, ({ stems }) => stems));
  const apart = read.every(({ stems }) => stems.every(stem => ofSiblings.has(stem))) ? [] : read;
  const rest = flatMap(apart, (token, at) =>
    !token.cjk && token.weight > weights.weak && !item.some(other => alike(token, other)) ? at : [],
  );
  // Latin words that stand near each other mean the phrase, but one of them alone does not; CJK letters that do may be
  // of other words.
  const isWords = only?.cjk === true && apart.length > 1;
  const isOtherwise = only?.cjk === false && apart.length > (whole > 1 ? 1 : 0);
  return {
    text,
    called,
    tokens,
    otherwise,
    apart,
    apartAs: isWords ? 'words' : isOtherwise ? 'otherwise' : null,
    rest: rest.length < apart.length ? rest : [],
  };
}
