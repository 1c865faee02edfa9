/**
 * The choice of one column (or none, -1) for each row that makes the sum of the scores the highest, each column taken
 * once at most: the Hungarian method. Scores of 0 and below are never chosen.
 */
export function assign(scores: readonly Float64Array[], columns: number): number[] {
  const rows = scores.length;
  const width = columns + rows;
  const row = new Float64Array(rows + 1);
  const column = new Float64Array(width + 1);
  const match = new Int32Array(width + 1);
  const way = new Int32Array(width + 1);
  // Behind the true columns each row has one of its own, which stands for no choice.
  const cost = (at: number, to: number): number =>
    to < columns ? -((scores[at] as Float64Array)[to] as number) : 0;
  for (let next = 1; next <= rows; next++) {
    match[0] = next;
    let at = 0;
    const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(width + 1);
    do {
      used[at] = 1;
      const from = match[at] as number;
      let step = Number.POSITIVE_INFINITY;
      let then = 0;
      for (let to = 1; to <= width; to++) {
        if (used[to]) continue;
        const reduced = cost(from - 1, to - 1) - (row[from] as number) - (column[to] as number);
        if (reduced < (least[to] as number)) {
          least[to] = reduced;
          way[to] = at;
        }
        if ((least[to] as number) < step) {
          step = least[to] as number;
          then = to;
        }
      }
      for (let to = 0; to <= width; to++) {
        if (used[to]) {
          row[match[to] as number] = (row[match[to] as number] as number) + step;
          column[to] = (column[to] as number) - step;
        } else least[to] = (least[to] as number) - step;
      }
      at = then;
    } while (match[at] !== 0);
    do {
      const before = way[at] as number;
      match[at] = match[before] as number;
      at = before;
    } while (at !== 0);
  }
  const chosen = new Array<number>(rows).fill(-1);
  for (let to = 1; to <= columns; to++) {
    const from = match[to] as number;
    if (from > 0 && cost(from - 1, to - 1) < 0) chosen[from - 1] = to - 1;
  }
  return chosen;
}
