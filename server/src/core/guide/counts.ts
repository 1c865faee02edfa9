/** A heading with its folded name. */
interface Named {
  readonly level: number;
  name: string;
}

/**
 * Takes off the numbers that count headings without any sign behind them, as `1 Setup`, `2 Usage`, `3 Limits` have them:
 * three of a level and more, each by one more than the one before. A lone number is a word of its title: `7 habits`.
 */
export function withoutCounts(sections: readonly Named[]): void {
  const byLevel = new Map<number, { readonly of: Named; readonly number: number }[]>();
  for (const of of sections) {
    const number = count.exec(of.name)?.[1];
    if (number === undefined) continue;
    const counted = byLevel.get(of.level) ?? [];
    byLevel.set(of.level, counted);
    counted.push({ of, number: Number(number) });
  }
  for (const counted of byLevel.values())
    for (let from = 0; from < counted.length; ) {
      let to = from + 1;
      while (to < counted.length && counted[to]?.number === (counted[to - 1]?.number as number) + 1) to++;
      if (to - from >= fewest)
        for (const { of } of counted.slice(from, to)) of.name = of.name.replace(count, '');
      from = to;
    }
}

const count = /^([0-9]{1,2}) (?=[^\s0-9])/;
const fewest = 3;
