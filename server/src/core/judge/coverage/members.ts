import type { Grown } from './grow.ts';

/** What stands in a line of what is said of a key: `same>kinds>level`. */
const sides = { names: 0, kinds: 1 } as const;

const line = 10;
const side = 62;
const zero = 48;

/** What the families of a lexicon hold. */
export interface Members {
  readonly names: (family: number) => readonly string[];
  readonly kinds: (family: number) => readonly string[];
}

/** By family, the keys of its names and of its kinds, in the order of the keys: worked out in one go when first asked for. */
export function membersOf(
  { said, families }: Pick<Grown, 'said' | 'families'>,
  keys: readonly string[],
): Members {
  let known: readonly (readonly string[] | undefined)[] | null = null;
  const of = (family: number, which: number): readonly string[] => {
    known ??= gathered(said, families, keys);
    return known[2 * family + which] ?? none;
  };
  return {
    names: family => of(family, sides.names),
    kinds: family => of(family, sides.kinds),
  };
}

const none: readonly string[] = [];

/** The keys of names and kinds by turns. The letters are read one by one, since most of the text is numbers. */
function gathered(
  said: string,
  families: number,
  keys: readonly string[],
): readonly (readonly string[] | undefined)[] {
  const found = new Array<string[] | undefined>(2 * families);
  let key = 0;
  let which: number = sides.names;
  let family = -1;
  for (let at = 0; at <= said.length; at++) {
    const code = at < said.length ? said.charCodeAt(at) : line;
    const digit = code - zero;
    if (digit >= 0 && digit <= 9) {
      family = family < 0 ? digit : family * 10 + digit;
      continue;
    }
    if (family >= 0 && which <= sides.kinds) {
      const list = 2 * family + which;
      const of = found[list];
      if (of) of.push(keys[key] as string);
      else found[list] = [keys[key] as string];
    }
    family = -1;
    if (code === side) which++;
    else if (code === line) {
      key++;
      which = sides.names;
    }
  }
  return found;
}
