import type { Ground } from './ground.ts';
import { lacksName } from './halves.ts';
import type { Terms } from './terms.ts';
import type { Phrase, Wish } from './wishes.ts';

/** Whether an item that is one thing has a name, in Chinese in Latin letters, which its section or the guide does not say. */
export function lacksItsName(
  { item, whole, halves, parts }: Wish,
  home: number,
  ground: Ground,
  { titled }: Terms,
): boolean {
  return (
    halves.length === 0 &&
    ((item.note === null && parts.length === 0 && lacksName(whole, home, ground, titled)) ||
      lacksProperName(whole, item.name, ground))
  );
}

/**
 * Whether an English phrase has a proper name, as of a program, that the guide says nowhere: `Grafana dashboards` of
 * `Metrics and Grafana dashboards`. `name` is the item's as it is written; where each of its words has a capital, none
 * tells anything.
 */
export function lacksProperName(
  { tokens, terms }: Phrase,
  name: string,
  { grid: { total, headed } }: Ground,
): boolean {
  if (tokens.some(({ cjk }) => cjk)) return false;
  if (!terms.some(term => headed[term] === 0 && (total[term] as number) < 1)) return false;
  const [first = '', ...words] = name.split(/[\s,/()]+/);
  if (!words.some(word => plain.test(word))) return false;
  const proper = words.filter(word => capital.test(word)).map(word => word.toLowerCase());
  // What a name is known by stands for it, but one that means only half as much.
  const humped = [first, ...words].filter(word => hump.test(word)).map(word => word.toLowerCase());
  return tokens.some(({ same, stems: [stem = ''] }, at) => {
    const term = terms[at] as number;
    const isOf = (word: string): boolean => word.startsWith(stem);
    return (
      headed[term] === 0 &&
      ((same.length === 0 && total[term] === 0 && proper.some(isOf)) ||
        ((total[term] as number) < 1 && humped.some(isOf)))
    );
  });
}

/** A word of the language that is no mere particle. */
const plain = /^[a-z]{4}/;
/** An abbreviation may be spelt out in the text. */
/** A name that begins small is never spelt out: gRPC, iOS, eBPF. */
const hump = /^[a-z]{1,2}[A-Z]/;
const capital = /^[A-Z][a-z-]/;
