import type { Place } from '../core/place.ts';

/** A place as plain data that takes little room: its six numbers in a list. */
export type PlainPlace = readonly [
  start: number,
  end: number,
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
];

export function plainPlace({ start, end, line, column, endLine, endColumn }: Place): PlainPlace {
  return [start, end, line, column, endLine, endColumn];
}

export function placeFrom([start, end, line, column, endLine, endColumn]: PlainPlace): Place {
  return { start, end, line, column, endLine, endColumn };
}
