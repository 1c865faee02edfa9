/** A possible pair with how well it fits; higher is better, and only what is above zero counts. */
export interface Pair {
  readonly row: number;
  readonly column: number;
  readonly score: number;
}

/** Larger knots than this many cells are untied greedily, so that the time stays bounded. */
const mostCells = 60_000;

/** Pairs rows with columns, each used once at most, so that the sum of the scores is the highest. */
export function assign(pairs: readonly Pair[]): Map<number, number> {
  const chosen = new Map<number, number>();
  for (const knot of knotsOf(pairs)) {
    const rows = [...new Set(knot.map(({ row }) => row))].sort((a, b) => a - b);
    const columns = [...new Set(knot.map(({ column }) => column))].sort((a, b) => a - b);
    const found = rows.length * columns.length <= mostCells ? best(knot, rows, columns) : greedy(knot);
    for (const [row, column] of found) chosen.set(row, column);
  }
  return chosen;
}

/** The pairs in groups that share no row and no column. */
function knotsOf(pairs: readonly Pair[]): Pair[][] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    for (let at = key; at !== root; ) {
      const next = parent.get(at) as string;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { row, column } of pairs) {
    for (const key of [`r${row}`, `c${column}`]) if (!parent.has(key)) parent.set(key, key);
    parent.set(rootOf(`r${row}`), rootOf(`c${column}`));
  }
  const knots = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const root = rootOf(`r${pair.row}`);
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

/** The Hungarian method on the dense matrix of one knot; a row may stay alone at no cost. */
function best(
  pairs: readonly Pair[],
  rows: readonly number[],
  columns: readonly number[],
): Map<number, number> {
  const rowAt = new Map(rows.map((row, at) => [row, at]));
  const columnAt = new Map(columns.map((column, at) => [column, at]));
  const n = rows.length;
  // Each row has a column of its own that stands for no partner.
  const m = columns.length + n;
  const cost = Array.from({ length: n }, () => new Float64Array(m));
  for (const { row, column, score } of pairs)
    (cost[rowAt.get(row) as number] as Float64Array)[columnAt.get(column) as number] = -score;
  const u = new Float64Array(n + 1);
  const v = new Float64Array(m + 1);
  const match = new Int32Array(m + 1);
  const way = new Int32Array(m + 1);
  for (let i = 1; i <= n; i++) {
    match[0] = i;
    let j0 = 0;
    const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(m + 1);
    do {
      used[j0] = 1;
      const i0 = match[j0] as number;
      const line = cost[i0 - 1] as Float64Array;
      let delta = Number.POSITIVE_INFINITY;
      let j1 = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue;
        const reduced = (line[j - 1] as number) - (u[i0] as number) - (v[j] as number);
        if (reduced < (least[j] as number)) {
          least[j] = reduced;
          way[j] = j0;
        }
        if ((least[j] as number) < delta) {
          delta = least[j] as number;
          j1 = j;
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j]) {
          u[match[j] as number] = (u[match[j] as number] as number) + delta;
          v[j] = (v[j] as number) - delta;
        } else least[j] = (least[j] as number) - delta;
      }
      j0 = j1;
    } while (match[j0] !== 0);
    do {
      const j1 = way[j0] as number;
      match[j0] = match[j1] as number;
      j0 = j1;
    } while (j0 !== 0);
  }
  const chosen = new Map<number, number>();
  for (let j = 1; j <= columns.length; j++) {
    const i = match[j] as number;
    if (i > 0 && ((cost[i - 1] as Float64Array)[j - 1] as number) < 0)
      chosen.set(rows[i - 1] as number, columns[j - 1] as number);
  }
  return chosen;
}
