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
  const add = ({ key, same, kinds }: Token): void => {
    keys.add(key);
    for (let at = 0; at < same.length; at++) families.add(same[at] as number);
    for (let at = 0; at < kinds.length; at++) families.add(kinds[at] as number);
  };
  // Most guides are called as their topics are.
  for (const name of new Set(titles.map(nameOf))) {
    tokensOf(name, lexicon).forEach(add);
    tokensOf(name, lexicon, 1).forEach(add);
  }
  return { keys, families };
}

/** Whether a title names what a token means, or a kind of it: a guide on Terraform is on infrastructure as code. */
export function isTitled({ key, same }: Token, { keys, families }: Title): boolean {
  if (keys.has(key)) return true;
  for (let at = 0; at < same.length; at++) if (families.has(same[at] as number)) return true;
  return false;
}

/** By key: how many items have what it means. */
type Commonness = ReadonlyMap<string, { readonly count: number }>;

/** What is in many items of an outline tells them apart the less. Items are read by phrases and by words. */
export function commonness(
  items: readonly { readonly tokens: readonly Token[]; readonly words: readonly Token[] }[],
): Commonness {
  // How many items have a family, or what no family knows, and which was the last.
  const counts = new Map<number | string, { last: number; count: number }>();
  const common = new Map<string, { readonly count: number }>();
  const add = ({ key, same }: Token, item: number): void => {
    const one = same[0] ?? key;
    let counted = counts.get(one);
    if (counted === undefined) {
      counted = { last: -1, count: 0 };
      counts.set(one, counted);
    }
    if (counted.last !== item) counted.count++;
    counted.last = item;
    common.set(key, counted);
  };
  items.forEach(({ tokens, words }, item) => {
    for (let at = 0; at < tokens.length; at++) add(tokens[at] as Token, item);
    for (let at = 0; at < words.length; at++) add(words[at] as Token, item);
  });
  return common;
}

/** How much a token weighs: less where it is in the titles, or in many items. */
export function weightOf(token: Token, titled: boolean, common: Commonness): number {
  const often = common.get(token.key)?.count ?? 1;
  return token.weight * Math.max(0.35, 1 / (1 + 0.5 * (often - 1))) * (titled ? 0.4 : 1);
}
