import { atomsOf, keyOf } from './atoms.ts';
import { formsOf, formsOfList, type KeyList } from './keyList.ts';
import { cueKeys } from './leftOut.ts';
import { type Lexicon, weights } from './lexicon.ts';
import { signsOf } from './signs.ts';
import { isTitled, type Title } from './tellingApart.ts';
import { TermIndex } from './termIndex.ts';
import type { Token } from './token.ts';

/** The terms of all wishes: each token once, with the keys of all that means the same, in all their forms. */
export interface Terms {
  readonly tokens: readonly Token[];
  readonly keys: readonly (readonly KeyList[])[];
  readonly index: TermIndex;
  /** Whether a term belongs to the topic's own title, so that every section is about it. */
  readonly titled: readonly boolean[];
  readonly title: Title;
  /** The term of what a sentence has that leaves a thing out; see `leftOut`. */
  readonly cue: number;
  /** By term: the terms of the signs that tell of it where its name is not said. */
  readonly signs: ReadonlyMap<number, readonly number[]>;
}

/** Whether two tokens of one key mean the same in all ways. */
function isSame({ same }: Token, { same: other }: Token): boolean {
  return same === other || (same.length === other.length && same.every((family, at) => family === other[at]));
}

/** The token of a name that is looked for as it stands; null where it is one word. */
export function asItStandsIn(name: string): Token | null {
  const atoms = atomsOf(name);
  const [first] = atoms;
  if (first === undefined || atoms.length < (first.cjk ? 3 : 2)) return null;
  const stems = atoms.map(({ stem }) => stem);
  const cjk = atoms.some(one => one.cjk);
  return {
    key: keyOf(atoms),
    stems,
    same: [],
    kinds: [],
    weight: weights.full,
    cjk,
    start: 0,
    end: name.length,
  };
}

/** The terms as they are gathered. */
export class TermList implements Terms {
  readonly tokens: Token[] = [];
  readonly keys: (readonly KeyList[])[] = [];
  readonly index = new TermIndex();
  readonly titled: boolean[] = [];
  readonly signs = new Map<number, readonly number[]>();
  readonly cue: number;
  /** By key: the terms of the tokens that have it; and of names as they stand. */
  private readonly byKey = new Map<string, number[]>();
  private readonly byName = new Map<string, number>();
  private readonly asTheyStand = new Map<KeyList, number>();

  constructor(
    private readonly lexicon: Lexicon,
    readonly title: Title,
  ) {
    this.cue = this.ofKeys(cueKeys());
  }

  /** The term of a name that is looked for as it stands; -1 for none. */
  ofName(name: Token | null): number {
    if (name === null) return -1;
    let term = this.byName.get(name.key);
    if (term === undefined) {
      // Headings are held against the words of a name, so that the index has no use for the whole.
      term = this.push(name, [formsOf(name.key)]);
      this.byName.set(name.key, term);
    }
    return term;
  }

  of(token: Token): number {
    const known = this.byKey.get(token.key);
    if (known !== undefined)
      for (let at = 0; at < known.length; at++)
        if (isSame(this.tokens[known[at] as number] as Token, token)) return known[at] as number;
    const { names, kinds } = this.lexicon;
    const keys = [formsOf(token.key)];
    for (let at = 0; at < token.same.length; at++) {
      const family = token.same[at] as number;
      keys.push(formsOfList(names(family)));
      const narrower = kinds(family);
      if (narrower.length > 0) keys.push(formsOfList(narrower));
    }
    const term = this.push(this.withoutTitle(token), keys);
    if (known === undefined) this.byKey.set(token.key, [term]);
    else known.push(term);
    this.index.add(term, this.tokens[term] as Token);
    const signs = signsOf(token);
    if (signs.length > 0)
      this.signs.set(
        term,
        signs.map(told => this.ofKeys(told)),
      );
    return term;
  }

  /** What the guide is about is in many headings: that a thing is a kind of it, none of them tells. */
  private withoutTitle(token: Token): Token {
    if (token.kinds.length === 0) return token;
    const { families } = this.title;
    const kinds = token.kinds.filter(family => !families.has(family));
    return kinds.length === token.kinds.length ? token : { ...token, kinds };
  }

  /** The term of keys as they stand, as those of a sign do, which no heading is held against. */
  ofKeys(list: KeyList): number {
    const before = this.asTheyStand.get(list);
    if (before !== undefined) return before;
    const [key = ''] = list.keys;
    const token = { key, stems: [], same: [], kinds: [], weight: weights.full, cjk: false, start: 0, end: 0 };
    const term = this.push(token, [list]);
    this.asTheyStand.set(list, term);
    return term;
  }

  private push(token: Token, keys: readonly KeyList[]): number {
    this.keys.push(keys);
    this.titled.push(isTitled(token, this.title));
    return this.tokens.push(token) - 1;
  }
}
