import { flatMap } from '../../flatMap.ts';
import { inAllForms } from './forms.ts';
import { type KeyList, keyListOf } from './keyList.ts';
import { keysIn } from './keys.ts';
import { lexicon } from './lexicon.ts';
import type { Hits } from './scan.ts';
import type { Token } from './token.ts';
import { signs } from './words/signs.ts';

/** The signs of a thing, each with the keys that it is told by. */
export type Signs = readonly KeyList[];

let known: ReadonlyMap<number, Signs> | null = null;

/** By what the text tells of what a token means, where it does not say its name; nothing for most. */
export function signsOf({ same }: Token): Signs {
  if (same.length === 0) return [];
  known ??= byFamily();
  for (const family of same) {
    const found = known.get(family);
    if (found) return found;
  }
  return [];
}

function byFamily(): ReadonlyMap<number, Signs> {
  const found = new Map<number, Signs>();
  const { entries } = lexicon();
  for (const line of signs.split('\n')) {
    const [name = '', told] = line.split(': ');
    if (told === undefined) continue;
    const ways = told
      .split(',')
      .map(way => keyListOf(inAllForms(keysIn(way.replaceAll(' / ', ','), new Map()))));
    const [key = ''] = keysIn(name, new Map());
    for (const family of entries.get(key)?.same ?? []) found.set(family, ways);
  }
  return found;
}

/**
 * The hits with those that signs give to the terms that they tell of: three different signs of a term close to
 * each other in one section. `of` are the terms of its signs, by term.
 */
export function withSigns(hits: Hits, of: ReadonlyMap<number, readonly number[]>): Hits {
  if (of.size === 0) return hits;
  const bySign = new Map<number, number[]>();
  for (const sign of flatMap([...of.values()], list => list)) bySign.set(sign, []);
  hits.term.forEach((term, hit) => {
    bySign.get(term)?.push(hit);
  });
  const given: (readonly [term: number, hit: number])[] = [];
  for (const [term, list] of of) {
    const found = flatMap(list, sign => bySign.get(sign) as number[]).sort((a, b) => a - b);
    const told = found.filter((_, at) => inCompany(at, found, hits));
    for (const hit of told) given.push([term, hit]);
  }
  if (given.length === 0) return hits;
  const all = [...hits.term.map((term, hit): readonly [number, number] => [term, hit]), ...given].sort(
    ([, a], [, b]) => a - b,
  );
  const each = (list: readonly number[]): number[] => all.map(([, hit]) => list[hit] as number);
  return {
    ...hits,
    term: all.map(([term]) => term),
    offset: each(hits.offset),
    length: each(hits.length),
    section: each(hits.section),
    fence: each(hits.fence),
  };
}

/** Whether as many different signs as tell of a thing stand around one of them, in its section. */
function inCompany(at: number, found: readonly number[], { term, offset, section }: Hits): boolean {
  const hit = found[at] as number;
  const around = new Set<number>();
  const look = (step: number): void => {
    for (let next = at; next >= 0 && next < found.length; next += step) {
      const other = found[next] as number;
      const far = Math.abs((offset[other] as number) - (offset[hit] as number));
      if (section[other] !== section[hit] || far > near) return;
      around.add(term[other] as number);
    }
  };
  look(1);
  look(-1);
  return around.size >= enough;
}

const enough = 3;
/** How far signs stand apart that tell of one thing. */
const near = 400;
