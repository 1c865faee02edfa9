import type { Plan } from '../../plan/model.ts';
import { eolOf } from '../eol.ts';
import { TableShape } from './cells.ts';
import { Vocabulary } from './vocabulary.ts';

/** What writing into a plan needs to know of it, found once a plan. */
export class PlanShape {
  readonly vocabulary: Vocabulary;
  readonly eol: ReturnType<typeof eolOf>;
  private readonly tables = new Map<number, TableShape>();
  private ticked: ReadonlyMap<number, Ticks> | null = null;
  /** The tables' indices in the plan's listings, in the order of the text. */
  private readonly order: readonly number[];

  constructor(private readonly plan: Plan) {
    this.vocabulary = new Vocabulary(plan);
    this.eol = eolOf(plan.text);
    this.order = plan.listings
      .flatMap(({ kind }, index) => (kind === 'table' ? [index] : []))
      .sort((a, b) => this.startOf(a) - this.startOf(b));
  }

  /** What first ticks a row of a table off, and what stands there first where nothing does, by its index. */
  ticks(listing: number): Ticks {
    this.ticked ??= ticksOf(this.plan);
    return this.ticked.get(listing) ?? {};
  }

  /** A table's shape, by its index in the plan's listings. */
  table(listing: number): TableShape {
    const known = this.tables.get(listing);
    if (known) return known;
    const { start, end } = this.plan.listings[listing]?.place ?? { start: 0, end: 0 };
    const shape = new TableShape(this.plan.text, { start, end });
    this.tables.set(listing, shape);
    return shape;
  }

  /** The table that holds an offset. */
  tableAt(offset: number): TableShape | null {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startOf(this.order[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    const listing = this.order[low - 1];
    return listing !== undefined && offset <= (this.plan.listings[listing]?.place.end ?? -1)
      ? this.table(listing)
      : null;
  }

  private startOf(listing: number): number {
    return this.plan.listings[listing]?.place.start ?? 0;
  }
}

interface Ticks {
  ticked?: string;
  open?: string;
}

function ticksOf({ topics }: Plan): ReadonlyMap<number, Ticks> {
  const found = new Map<number, Ticks>();
  for (const { mentions } of topics)
    for (const { listing, ticks = [] } of mentions) {
      if (listing === null || ticks.length === 0) continue;
      const known = found.get(listing) ?? {};
      found.set(listing, known);
      for (const { value, raw } of ticks) known[value === 'complete' ? 'ticked' : 'open'] ??= raw;
    }
  return found;
}

const shapes = new WeakMap<Plan, PlanShape>();

/** A plan's shape. */
export function shapeOf(plan: Plan): PlanShape {
  const known = shapes.get(plan);
  if (known) return known;
  const shape = new PlanShape(plan);
  shapes.set(plan, shape);
  return shape;
}
