import type { OutlineItem, OutlinePart, Topic } from '../../plan/model.ts';
import type { Count } from './contrast.ts';
import { type Draft, draftOf, type PartDraft } from './drafts.ts';
import { type Lexicon, weights } from './lexicon.ts';
import { looseWords } from './loose.ts';
import { motivated } from './motivated.ts';
import type { Negation } from './negation.ts';
import type { PieceDraft, Read } from './pieceDrafts.ts';
import { commonness, isTitled, titleOf, weightOf } from './tellingApart.ts';
import { TermList, type Terms } from './terms.ts';
import type { Token } from './token.ts';

/** Something that is looked for: its tokens, how much each weighs, and the terms to scan the text for. */
export interface Phrase {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly weights: readonly number[];
  /** By token: its term. */
  readonly terms: readonly number[];
}

/** A name of code, and the term of the words in it, which other files part by other signs; -1 where it is one word. */
export interface CodeName extends Phrase {
  readonly inWords: number;
}

/** A half or a part of an item. */
export interface Piece {
  readonly phrase: Phrase;
  /** The same together with a word of the item, where that is one thing: `unit` of `Testing` is `unit testing`. */
  readonly otherwise: readonly Phrase[];
  /** Of a phrase that the lexicon knows as one: its words, which a heading may say each in its way. */
  readonly apart: readonly Token[];
  /** Of these what the item does not say already: `dependency` of `dependency cache` in *Caching*; null for none. */
  readonly rest: Phrase | null;
  /** The same of a Chinese phrase, whose words may each be said in its way too; null for what is none. */
  readonly words: Phrase | null;
  /** What stands behind the name of a part and says more of it; null for none. */
  readonly remark: Phrase | null;
  /** The names of code that it is written with. */
  readonly codes: readonly CodeName[];
}

/** An outline item as it is looked for. */
export interface Wish {
  readonly item: OutlineItem;
  readonly whole: Phrase;
  /** The term that is the item's name as it stands; -1 where that is one word. */
  readonly name: number;
  readonly counts: readonly Count[];
  /** Whether it asks for a thing or for its reverse; null for neither. */
  readonly negation: Negation | null;
  /** The same read otherwise: word by word, and as the abbreviation or translation that the plan gives in brackets. */
  readonly aliases: readonly Phrase[];
  /** Of `A and B`: A and B; empty where it is one thing. */
  readonly halves: readonly Piece[];
  readonly parts: readonly (Piece & { readonly part: OutlinePart; readonly gloss: boolean })[];
}

/** What a topic's outline looks for. `titles` are what topic and guide are called. */
export function wishesOf(
  topic: Topic,
  titles: readonly string[],
  lexicon: Lexicon,
): { readonly wishes: readonly Wish[]; readonly terms: Terms } {
  const title = titleOf(titles, lexicon);
  const terms = new TermList(lexicon, title);
  const drafts = topic.outline.map(item => draftOf(item, lexicon));
  const common = commonness(drafts);
  const phrase = ({ text, tokens }: Read): Phrase => {
    const of = tokens.map(token => terms.of(token));
    const weights = tokens.map((token, at) =>
      weightOf(token, terms.titled[of[at] as number] as boolean, common),
    );
    return { text, tokens, weights, terms: of };
  };
  // What the whole guide is about tells no piece of it.
  const ofTitle = (token: Token): Token =>
    token.weight > weights.light && isTitled(token, title) ? { ...token, weight: weights.light } : token;
  const piece = (draft: PieceDraft): Omit<Piece, 'phrase'> => {
    const { called, apartAs, rest } = draft;
    const otherwise = draft.otherwise.map(phrase);
    const apart = draft.apart.map(ofTitle);
    const words = { text: called, tokens: apart };
    return {
      remark: null,
      codes: [],
      words: apartAs === 'words' ? phrase(words) : null,
      otherwise: apartAs === 'otherwise' ? [...otherwise, phrase(words)] : otherwise,
      apart,
      rest: rest.length > 0 ? phrase({ text: called, tokens: rest.map(at => apart[at] as Token) }) : null,
    };
  };
  const partOf = (draft: PartDraft, part: OutlinePart): Wish['parts'][number] => {
    const { text, tokens, weights, gloss, remark, codes } = draft;
    const own = { text, tokens, weights, terms: tokens.map(token => terms.of(token)) };
    const { words, otherwise, apart, rest } = piece(draft);
    return {
      part,
      gloss,
      phrase: own,
      words,
      otherwise,
      apart,
      rest,
      remark: remark && phrase(remark),
      codes: codes.map(code => {
        const inWords = code.inWords === null ? -1 : terms.ofKeys(code.inWords);
        const { text, tokens, weights, terms: of } = phrase(code);
        return { text, tokens, weights, terms: of, inWords };
      }),
    };
  };
  const halfOf = (draft: Draft['halves'][number]): Piece => {
    const { words, otherwise, apart, rest } = piece(draft);
    const more = draft.alone && piece(draft.alone).otherwise;
    const own = phrase(draft);
    const all = draft.alone && more ? [phrase(draft.alone), ...more, ...otherwise] : otherwise;
    return { phrase: own, words, otherwise: all, apart, rest, remark: null, codes: [] };
  };
  const wishes = topic.outline.map((item, index): Wish => {
    const draft = drafts[index] as Draft;
    const parts = draft.parts.map((part, at) => partOf(part, item.parts[at] as OutlinePart));
    const loose = draft.mayBeLoose ? looseWords(draft, title) : [];
    const { whole, counts, negation, other, why } = draft;
    return {
      item,
      whole: phrase(draft),
      name: terms.ofName(whole),
      counts,
      negation,
      aliases: [
        ...(loose.length > 0 ? [phrase({ text: draft.text, tokens: loose })] : []),
        ...(other ? [phrase(other)] : []),
        ...(why ? [motivated(phrase(draft), phrase(why))] : []),
      ],
      halves: draft.halves.map(halfOf),
      parts,
    };
  });
  return { wishes, terms };
}
