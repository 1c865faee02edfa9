import type { Ground } from './ground.ts';
import type { Phrase } from './wishes.ts';

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
  const [, ...words] = name.split(/[\s,/()]+/);
  if (!words.some(word => plain.test(word))) return false;
  const proper = words.filter(word => capital.test(word)).map(word => word.toLowerCase());
  return tokens.some(({ same, stems: [stem = ''] }, at) => {
    const term = terms[at] as number;
    return (
      same.length === 0 &&
      total[term] === 0 &&
      headed[term] === 0 &&
      proper.some(word => word.startsWith(stem))
    );
  });
}

/** A word of the language that is no mere particle. */
const plain = /^[a-z]{4}/;
/** An abbreviation may be spelt out in the text. */
const capital = /^[A-Z][a-z-]/;
