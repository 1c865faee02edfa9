import { nameOf } from '../../guide/titles.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';

/** What titles name: the words themselves, and what they mean or are a kind of. */
export interface Title {
  readonly keys: ReadonlySet<string>;
  readonly families: ReadonlySet<number>;
}

/** What is named by what topic and guide are called. */
export function titleOf(titles: readonly string[], lexicon: Lexicon): Title {
  const keys = new Set<string>();
  const families = new Set<number>();
  for (const name of titles.map(nameOf))
    for (const { key, same, kinds } of [...tokensOf(name, lexicon), ...tokensOf(name, lexicon, 1)]) {
      keys.add(key);
      for (const family of same) families.add(family);
      for (const family of kinds) families.add(family);
    }
  return { keys, families };
}

/** Whether a title names what a token means, or a kind of it: a guide on Terraform is on infrastructure as code. */
export function isTitled({ key, same }: Token, { keys, families }: Title): boolean {
  return keys.has(key) || same.some(family => families.has(family));
}

/** What is in many items of an outline tells them apart the less; by key. */
export function commonness(names: readonly (readonly Token[])[]): ReadonlyMap<string, number> {
  const families = new Map<string, number>();
  const identity = ({ key, same }: Token): string => (same.length > 0 ? `#${same[0]}` : key);
  for (const tokens of names)
    for (const one of new Set(tokens.map(identity))) families.set(one, (families.get(one) ?? 0) + 1);
  const common = new Map<string, number>();
  for (const token of names.flat()) common.set(token.key, families.get(identity(token)) ?? 1);
  return common;
}

/** How much a token weighs: less where it is in the titles, or in many items. */
export function weightOf(token: Token, title: Title, common: ReadonlyMap<string, number>): number {
  const often = common.get(token.key) ?? 1;
  const titled = isTitled(token, title);
  return token.weight * Math.max(0.35, 1 / (1 + 0.5 * (often - 1))) * (titled ? 0.4 : 1);
}
