import { assign } from '../../assignment.ts';

/** A possible pair with how well it fits; higher is better, and only what is above zero counts. */
export interface Pair {
  readonly row: number;
  readonly column: number;
  readonly score: number;
}

/** Larger knots than this many cells are untied greedily, so that the time stays bounded. */
const mostCells = 60_000;

/** Pairs rows with columns, each used once at most, so that the sum of the scores is the highest. */
export function pairUp(pairs: readonly Pair[]): Map<number, number> {
  const chosen = new Map<number, number>();
  for (const knot of knotsOf(pairs)) {
    const [{ row, column, score }, ...others] = knot as [Pair, ...Pair[]];
    // As a rule a name is that of one topic and no other.
    if (others.length === 0) {
      if (score > 0) chosen.set(row, column);
      continue;
    }
    const rows = [...new Set(knot.map(({ row }) => row))].sort((a, b) => a - b);
    const columns = [...new Set(knot.map(({ column }) => column))].sort((a, b) => a - b);
    const found = rows.length * columns.length <= mostCells ? best(knot, rows, columns) : greedy(knot);
    for (const [row, column] of found) chosen.set(row, column);
  }
  return chosen;
}

/** The pairs in groups that share no row and no column. */
function knotsOf(pairs: readonly Pair[]): Pair[][] {
  const parent = new Map<number, number>();
  const rootOf = (key: number): number => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    for (let at = key; at !== root; ) {
      const next = parent.get(at) as number;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  // Rows have the even keys, columns the odd ones.
  for (const { row, column } of pairs) {
    for (const key of [row * 2, column * 2 + 1]) if (!parent.has(key)) parent.set(key, key);
    parent.set(rootOf(row * 2), rootOf(column * 2 + 1));
  }
  const knots = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const root = rootOf(pair.row * 2);
    const knot = knots.get(root);
    if (knot) knot.push(pair);
    else knots.set(root, [pair]);
  }
  return [...knots.values()];
}

function greedy(pairs: readonly Pair[]): Map<number, number> {
  const chosen = new Map<number, number>();
  const used = new Set<number>();
  for (const { row, column } of pairs.toSorted(
    (a, b) => b.score - a.score || a.row - b.row || a.column - b.column,
  )) {
    if (chosen.has(row) || used.has(column)) continue;
    chosen.set(row, column);
    used.add(column);
  }
  return chosen;
}

/** The best of all ways to pair the rows and columns of one knot. */
function best(
  pairs: readonly Pair[],
  rows: readonly number[],
  columns: readonly number[],
): Map<number, number> {
  const rowAt = new Map(rows.map((row, at) => [row, at]));
  const columnAt = new Map(columns.map((column, at) => [column, at]));
  const scores = rows.map(() => new Float64Array(columns.length));
  for (const { row, column, score } of pairs)
    (scores[rowAt.get(row) as number] as Float64Array)[columnAt.get(column) as number] = score;
  const chosen = new Map<number, number>();
  assign(scores, columns.length).forEach((column, row) => {
    if (column >= 0) chosen.set(rows[row] as number, columns[column] as number);
  });
  return chosen;
}
