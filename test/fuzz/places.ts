import { expect } from 'vitest';
import { LineIndex, type Place } from '../../server/src/core/place.ts';

/** Fails where any place inside a value does not lie in the text or names other lines than its offsets do. */
export function expectPlacesIn(text: string, value: unknown): void {
  const index = new LineIndex(text);
  // Millions of places are looked at in a long run: only those that are wrong are worth an assertion's cost.
  for (const place of placesIn(value))
    if (!isTrue(place, index, text.length)) expectPlace(place, index, text);
}

function isTrue(place: Place, index: LineIndex, length: number): boolean {
  const { start, end, line, column, endLine, endColumn } = place;
  if (!(start <= end && end <= length)) return false;
  const told = index.place(start, end);
  return (
    told.line === line && told.column === column && told.endLine === endLine && told.endColumn === endColumn
  );
}

function expectPlace(
  { start, end, line, column, endLine, endColumn }: Place,
  index: LineIndex,
  text: string,
) {
  expect(start).toBeLessThanOrEqual(end);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(index.place(start, end)).toEqual({ start, end, line, column, endLine, endColumn });
  throw new Error('A place was wrong and then right.');
}

/** Every place that a value holds, each object once. */
export function placesIn(value: unknown): readonly Place[] {
  const places: Place[] = [];
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if ('start' in next && 'endColumn' in next) places.push(next as Place);
    if (next instanceof Map) for (const field of next.values()) waiting.push(field);
    else for (const field of Object.values(next)) if (typeof field === 'object') waiting.push(field);
  }
  return places;
}
