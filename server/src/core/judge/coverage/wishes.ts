import { flatMap } from '../../flatMap.ts';
import { nameOf } from '../../guide/titles.ts';
import type { OutlineItem, OutlinePart, Topic } from '../../plan/model.ts';
import { codeNamesIn, wordsOfCode } from './codeNames.ts';
import { type Count, countsIn } from './contrast.ts';
import { aloneIn, aloneInLast, halvesIn, isJoined } from './joined.ts';
import { asItStands } from './keyList.ts';
import { type Lexicon, weights } from './lexicon.ts';
import { looseWords } from './loose.ts';
import { asksWhy, motivated, motivation } from './motivated.ts';
import { type Negation, negationOf } from './negation.ts';
import { partNameOf } from './partName.ts';
import { commonness, isTitled, titleOf, weightOf } from './tellingApart.ts';
import { TermList, type Terms } from './terms.ts';
import type { Token } from './token.ts';
import { mayGrow, plainTokensOf, tokensOf } from './tokens.ts';

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
  const names = topic.outline.map(item => {
    const name = nameOf(item.name);
    return { name, tokens: tokensOf(name, lexicon), words: tokensOf(name, lexicon, 1) };
  });
  const common = commonness(names.map(({ tokens, words }) => [...tokens, ...words]));
  const phrase = (text: string, tokens: readonly Token[]): Phrase => ({
    text,
    tokens,
    weights: tokens.map(token => weightOf(token, title, common)),
    terms: tokens.map(token => terms.of(token)),
  });
  const piece = (
    text: string,
    own: readonly Token[],
    { name, words }: (typeof names)[number],
    item: readonly Token[],
    siblings: readonly Token[],
  ): Omit<Piece, 'phrase'> => {
    const [only, more] = own;
    const whole = only !== undefined && more === undefined ? only.stems.length : 0;
    const grows = own.length === 0 ? () => true : mayGrow(text, lexicon);
    const otherwise = flatMap(words, ({ start, end }) => {
      const word = name.slice(start, end);
      const [one, second] = text.includes(word) || !grows(word) ? [] : tokensOf(`${text} ${word}`, lexicon);
      const means = one?.same.some(family => !item.some(({ same }) => same.includes(family)));
      return one !== undefined && second === undefined && means ? [phrase(text, [one])] : [];
    });
    // What the whole guide is about tells no piece of it.
    const read = (whole > 1 ? tokensOf(text, lexicon, whole - 1) : []).map(token =>
      isTitled(token, title) ? { ...token, weight: Math.min(token.weight, weights.light) } : token,
    );
    // Nor do words which its siblings' names have too: `write` of `write behind` beside `write through`.
    const ofSiblings = new Set(flatMap(siblings, ({ stems }) => stems));
    const apart = read.every(({ stems }) => stems.every(stem => ofSiblings.has(stem))) ? [] : read;
    const rest = apart.filter(
      token => !token.cjk && token.weight > weights.weak && !item.some(other => alike(token, other)),
    );
    // Latin words that stand near each other mean the phrase, but one of them alone does not; CJK letters that do may be
    // of other words.
    return {
      remark: null,
      codes: [],
      words: only?.cjk === true && apart.length > 1 ? phrase(text, apart) : null,
      otherwise:
        apart.length > (whole > 1 ? 1 : 0) && only?.cjk === false
          ? [...otherwise, phrase(text, apart)]
          : otherwise,
      apart,
      rest: rest.length > 0 && rest.length < apart.length ? phrase(text, rest) : null,
    };
  };
  const isKnown = (text: string): boolean => {
    const [one, second] = tokensOf(text, lexicon);
    return one !== undefined && second === undefined && one.weight >= weights.full;
  };
  const ofLast = (half: string, others: readonly string[]): string => {
    const alone = aloneInLast(half, others);
    return tokensOf(alone, lexicon).some(({ weight }) => weight > weights.light) ? alone : half;
  };
  const wishes = topic.outline.map((item, index): Wish => {
    const own = names[index] as (typeof names)[number];
    const { name, tokens } = own;
    // A part of what is joined may translate one half.
    const read = item.parts.map(({ text }) => {
      const called = nameOf(partNameOf(text).name);
      const found = tokensOf(called, lexicon);
      return found.length > 0 ? found : plainTokensOf(called);
    });
    const named = partTokens(read, isJoined(name) ? [] : tokens);
    const parts = item.parts.map((part, at) => {
      const called = partNameOf(part.text);
      const told = named[at] as readonly Token[];
      const gloss = item.parts.length === 1 && says(told, tokens);
      const siblings = flatMap(named, (others, of) => (of === at ? [] : others));
      const isShared = (token: Token): boolean => siblings.some(other => alike(token, other));
      // What sets a part apart from its siblings says more than what it shares with them: `manual` of `manual commit`.
      const least = told.some(isShared) ? weights.full : 0;
      // What a part says that the item means too tells less of it, though it is looked for by its own word alone.
      const isOfItem = (of: number): boolean => isIn(read[at]?.[of] as Token, tokens);
      const shared = told.map((token, of) =>
        isShared(token) ? token.weight * 0.5 : Math.max(least, token.weight) * (isOfItem(of) ? 0.5 : 1),
      );
      return {
        part,
        gloss,
        phrase: {
          text: called.name,
          tokens: told,
          weights: shared,
          terms: told.map(token => terms.of(token)),
        },
        ...piece(nameOf(called.name), told, own, tokens, siblings),
        remark:
          called.remark === null ? null : phrase(called.remark, tokensOf(nameOf(called.remark), lexicon)),
        codes: codeNamesIn(part.text).map(name => {
          const words = wordsOfCode(name);
          const inWords = words.length > 1 ? terms.ofKeys(asItStands(words.join(' '))) : -1;
          return { ...phrase(name, tokensOf(nameOf(name), lexicon)), inWords };
        }),
      };
    });
    const loose = looseWords(own, title);
    const other = item.note ?? (parts[0]?.gloss ? parts[0].part.text : null);
    const otherTokens = other !== null && other.length <= 60 ? tokensOf(nameOf(other), lexicon) : [];
    return {
      item,
      whole: phrase(item.name, tokens),
      name: terms.ofName(name),
      counts: countsIn(name),
      negation: negationOf(name),
      aliases: [
        ...(loose.length > 0 ? [phrase(item.name, loose)] : []),
        ...(otherTokens.length > 0 && otherTokens.length <= 4 ? [phrase(other as string, otherTokens)] : []),
        ...(asksWhy.test(name)
          ? [motivated(phrase(item.name, tokens), phrase(motivation, tokensOf(motivation, lexicon)))]
          : []),
      ],
      halves: halvesIn(own, item, isKnown, lexicon).map((joined, at, halves) => {
        const half = at > 0 && at === halves.length - 1 ? ofLast(joined, halves.slice(0, at)) : joined;
        const told = tokensOf(half, lexicon);
        const made = piece(half, told, own, [], []);
        const alone = at === 0 ? aloneIn(half, halves.slice(1)) : half;
        if (alone === half) return { phrase: phrase(half, told), ...made };
        // What it shares with the others grows with what it has alone: `logical` to `logical backup`.
        const words = tokensOf(alone, lexicon);
        const { otherwise } = piece(alone, words, own, [], []);
        return {
          phrase: phrase(half, told),
          ...made,
          otherwise: [phrase(alone, words), ...otherwise, ...made.otherwise],
        };
      }),
      parts,
    };
  });
  return { wishes, terms };
}

/**
 * The tokens of an item's parts. What means the item, or all its parts, tells none of them: `cursor` of *Pagination* is
 * looked for as a cursor, no more.
 */
function partTokens(
  all: readonly (readonly Token[])[],
  item: readonly Token[],
): readonly (readonly Token[])[] {
  return all.map((own, at) => {
    if (all.length === 1) return own;
    const others = [...item, ...flatMap(all, (tokens, of) => (of === at ? [] : tokens))];
    return own.map(token => ({
      ...token,
      same: token.same.filter(
        family => !others.some(({ key, same }) => key !== token.key && same.includes(family)),
      ),
    }));
  });
}

/** Whether two tokens mean the same. */
export function alike(a: Token, b: Token): boolean {
  if (a.key === b.key) return true;
  for (const family of a.same) if (b.same.includes(family)) return true;
  return false;
}

/** Whether one of several tokens says the same, or has a Chinese word in a longer one: `采样` in `采样策略`. */
export function isIn(token: Token, tokens: readonly Token[]): boolean {
  return tokens.some(other => alike(token, other) || (token.cjk && other.key.includes(token.key)));
}

/** Whether a bracket only says the name again. */
function says(gloss: readonly Token[], name: readonly Token[]): boolean {
  const telling = gloss.filter(({ weight }) => weight >= weights.full);
  const names = name.filter(({ weight }) => weight >= weights.light);
  return telling.length > 0 && telling.every(token => names.some(other => alike(token, other)));
}
