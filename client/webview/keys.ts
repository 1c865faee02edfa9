/** Steps for the keys that move between cells: rows and columns. */
const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** Moves the focus between the cells of the table it is in. The table is one stop of the Tab key: its last cell. */
export function moveByKeys(event: KeyboardEvent): void {
  const step = steps[event.key];
  const cell = event.target instanceof HTMLElement ? event.target.closest('td, th') : null;
  const row = cell?.closest('tr');
  if (!step || !cell || !row) return;
  const rows = [...(row.closest('table')?.querySelectorAll('tr.topic') ?? [])];
  const line = rows[clamp(rows.indexOf(row) + step[0], rows.length)];
  const column = [...row.children].indexOf(cell);
  const cells = [...(line?.children ?? [])];
  const wanted = clamp(column + step[1], cells.length);
  const goal = nearest(cells, wanted, step[1]);
  if (!goal) return;
  event.preventDefault();
  focusCell(goal);
}

/** Gives each table its stop for the Tab key, its first cell, where it has none yet. */
export function makeReachable(root: HTMLElement): void {
  for (const table of root.querySelectorAll('table')) {
    const first = table.querySelector<HTMLElement>('[data-cell]');
    if (first && !table.querySelector('[data-cell][tabindex="0"]')) first.tabIndex = 0;
  }
}

/** Makes a cell the table's stop for the Tab key and moves there. */
function focusCell(goal: HTMLElement): void {
  for (const other of goal.closest('table')?.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]') ?? [])
    other.tabIndex = -1;
  goal.tabIndex = 0;
  goal.focus();
}

/** The button of a cell; where a cell is empty, the next one in the direction of the step. */
function nearest(cells: readonly Element[], wanted: number, step: number): HTMLElement | null {
  const direction = step < 0 ? -1 : 1;
  for (let index = wanted; index >= 0 && index < cells.length; index += direction) {
    const button = cells[index]?.querySelector<HTMLElement>('[data-cell]');
    if (button) return button;
  }
  return null;
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(length - 1, index));
}
