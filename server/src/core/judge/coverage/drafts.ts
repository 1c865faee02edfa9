import { flatMap } from '../../flatMap.ts';
import { nameOf } from '../../guide/titles.ts';
import type { OutlineItem } from '../../plan/model.ts';
import { remembered } from '../../remembered.ts';
import { codeNamesIn, wordsOfCode } from './codeNames.ts';
import { type Count, countsIn } from './contrast.ts';
import { aloneIn, aloneInLast, halvesIn, isJoined } from './joined.ts';
import { asItStands, type KeyList } from './keyList.ts';
import { type Lexicon, weights } from './lexicon.ts';
import { mayBeLoose } from './loose.ts';
import { asksWhy, motivation } from './motivated.ts';
import { type Negation, negationOf } from './negation.ts';
import { partNameOf } from './partName.ts';
import { type Own, type PieceDraft, pieceOf, type Read } from './pieceDrafts.ts';
import { asItStandsIn } from './terms.ts';
import { alike, isIn, type Token } from './token.ts';
import { plainTokensOf, tokensOf } from './tokens.ts';

export interface PartDraft extends PieceDraft {
  readonly gloss: boolean;
  readonly weights: readonly number[];
  readonly remark: Read | null;
  readonly codes: readonly (Read & { readonly inWords: KeyList | null })[];
}

/** An outline item as it is read for itself, whatever stands beside it and whatever topic and guide are called. */
export interface Draft extends Own {
  /** Its name as it stands; null where that is one word. */
  readonly whole: Token | null;
  /** Whether its words may stand apart; see `loose`. */
  readonly mayBeLoose: boolean;
  readonly counts: readonly Count[];
  readonly negation: Negation | null;
  /** What it is called in brackets. */
  readonly other: Read | null;
  /** What answers why it is so. */
  readonly why: Read | null;
  readonly halves: readonly (PieceDraft & { readonly alone: PieceDraft | null })[];
  readonly parts: readonly PartDraft[];
}

const known = new WeakMap<Lexicon, (item: string) => Draft>();
/** Outlines have many items in common. */
const mostKnown = 1_000;

/** Reads an outline item; the same text is read once. */
export function draftOf({ name, note, parts }: OutlineItem, lexicon: Lexicon): Draft {
  let of = known.get(lexicon);
  if (!of) {
    of = remembered(mostKnown, text => {
      const [name = '', note = '', ...parts] = text.split(between);
      return drafted(name, note === none ? null : note, parts, lexicon);
    });
    known.set(lexicon, of);
  }
  let text = `${name}${between}${note ?? none}`;
  for (const part of parts) text += between + part.text;
  return of(text);
}

/** What no text of a plan has in it. */
const between = '\0';
const none = '\n';

function drafted(text: string, note: string | null, parts: readonly string[], lexicon: Lexicon): Draft {
  const name = nameOf(text);
  const tokens = tokensOf(name, lexicon);
  const own = { text, name, tokens, words: tokensOf(name, lexicon, 1) };
  const told = partsOf(parts, own, lexicon);
  const other = note ?? (told[0]?.gloss ? (parts[0] as string) : null);
  const otherTokens = other !== null && other.length <= 60 ? tokensOf(nameOf(other), lexicon) : [];
  return {
    ...own,
    whole: asItStandsIn(name),
    mayBeLoose: mayBeLoose(own),
    counts: countsIn(name),
    negation: negationOf(name),
    other:
      otherTokens.length > 0 && otherTokens.length <= 4
        ? { text: other as string, tokens: otherTokens }
        : null,
    why: asksWhy.test(name) ? { text: motivation, tokens: tokensOf(motivation, lexicon) } : null,
    halves: halvesOf(own, note, parts, lexicon),
    parts: told,
  };
}

function halvesOf(
  own: Own,
  note: string | null,
  parts: readonly string[],
  lexicon: Lexicon,
): Draft['halves'] {
  const isKnown = (text: string): boolean => {
    const [one, second] = tokensOf(text, lexicon);
    return one !== undefined && second === undefined && one.weight >= weights.full;
  };
  const ofLast = (half: string, others: readonly string[]): string => {
    const alone = aloneInLast(half, others);
    return tokensOf(alone, lexicon).some(({ weight }) => weight > weights.light) ? alone : half;
  };
  return halvesIn(own, { note, parts }, isKnown, lexicon).map((joined, at, halves) => {
    const half = at > 0 && at === halves.length - 1 ? ofLast(joined, halves.slice(0, at)) : joined;
    const made = pieceOf(half, half, tokensOf(half, lexicon), own, [], [], lexicon);
    // What it shares with the others grows with what it has alone: `logical` to `logical backup`.
    const alone = at === 0 ? aloneIn(half, halves.slice(1)) : half;
    return {
      ...made,
      alone: alone === half ? null : pieceOf(alone, alone, tokensOf(alone, lexicon), own, [], [], lexicon),
    };
  });
}

function partsOf(parts: readonly string[], own: Own, lexicon: Lexicon): readonly PartDraft[] {
  const { name, tokens } = own;
  // A part of what is joined may translate one half.
  const read = parts.map(text => {
    const called = nameOf(partNameOf(text).name);
    const found = tokensOf(called, lexicon);
    return found.length > 0 ? found : plainTokensOf(called);
  });
  const named = partTokens(read, isJoined(name) ? [] : tokens);
  return parts.map((text, at) => {
    const called = partNameOf(text);
    const told = named[at] as readonly Token[];
    const siblings = flatMap(named, (others, of) => (of === at ? [] : others));
    const isShared = (token: Token): boolean => siblings.some(other => alike(token, other));
    // What sets a part apart from its siblings says more than what it shares with them: `manual` of `manual commit`.
    const least = told.some(isShared) ? weights.full : 0;
    // What a part says that the item means too tells less of it, though it is looked for by its own word alone.
    const isOfItem = (of: number): boolean => isIn(read[at]?.[of] as Token, tokens);
    return {
      ...pieceOf(called.name, nameOf(called.name), told, own, tokens, siblings, lexicon),
      gloss: parts.length === 1 && says(told, tokens),
      weights: told.map((token, of) =>
        isShared(token) ? token.weight * 0.5 : Math.max(least, token.weight) * (isOfItem(of) ? 0.5 : 1),
      ),
      remark:
        called.remark === null
          ? null
          : { text: called.remark, tokens: tokensOf(nameOf(called.remark), lexicon) },
      codes: codeNamesIn(text).map(name => {
        const words = wordsOfCode(name);
        const inWords = words.length > 1 ? asItStands(words.join(' ')) : null;
        return { text: name, tokens: tokensOf(nameOf(name), lexicon), inWords };
      }),
    };
  });
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

/** Whether a bracket only says the name again. */
function says(gloss: readonly Token[], name: readonly Token[]): boolean {
  const telling = gloss.filter(({ weight }) => weight >= weights.full);
  const names = name.filter(({ weight }) => weight >= weights.light);
  return telling.length > 0 && telling.every(token => names.some(other => alike(token, other)));
}
