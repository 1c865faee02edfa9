import type { Stretch } from './stretches.ts';

/** A stretch of text that stands elsewhere now, with all that is known of it. */
export function moved(stretch: Stretch, by: number, lines: number): Stretch {
  if (by === 0 && lines === 0) return stretch;
  const mover = new Mover(by, lines);
  const { heading, level, blocks, start, end, known } = stretch;
  return {
    heading: mover.move(heading),
    level,
    blocks: mover.move(blocks),
    start: start + by,
    end: end + by,
    known: new Map(
      [...known].map(([key, { vocabulary, on, found }]) => [
        key,
        { vocabulary, on: mover.move(on), found: mover.move(found) },
      ]),
    ),
  };
}

/** Anything that has places in it. */
type Placed = { readonly [key: string]: unknown };

/** Copies what was read, so that its offsets and lines are those of another place; what is one stays one. */
class Mover {
  private readonly blocks = new Map<unknown, unknown>();

  constructor(
    private readonly by: number,
    private readonly lines: number,
  ) {}

  move<Value>(value: Value): Value;
  move(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(one => this.move(one));
    if (value instanceof Set) return new Set([...value].map(one => this.move(one)));
    const placed = value as Placed;
    if ('endColumn' in placed) return this.place(placed);
    const known = this.blocks.get(value);
    if (known !== undefined) return known;
    const copy: Record<string, unknown> = {};
    for (const key in placed) copy[key] = this.field(key, placed[key]);
    // Others know the blocks of a text one by one.
    if ('end' in placed) this.blocks.set(value, copy);
    return copy;
  }

  private field(key: string, value: unknown): unknown {
    return typeof value === 'number' && (key === 'start' || key === 'end')
      ? value + this.by
      : this.move(value);
  }

  private place({ start, end, line, column, endLine, endColumn }: Placed): Placed {
    return {
      start: (start as number) + this.by,
      end: (end as number) + this.by,
      line: (line as number) + this.lines,
      column,
      endLine: (endLine as number) + this.lines,
      endColumn,
    };
  }
}
