import { expect } from 'vitest';
import { LineIndex, type Place } from '../../server/src/core/place.ts';

/** Fails where any place inside a value does not lie in the text or names other lines than its offsets do. */
export function expectPlacesIn(text: string, value: unknown): void {
  const index = new LineIndex(text);
  for (const place of placesIn(value)) {
    expect(place.start).toBeLessThanOrEqual(place.end);
    expect(place.end).toBeLessThanOrEqual(text.length);
    expect(index.place(place.start, place.end)).toEqual(plain(place));
  }
}

function plain({ start, end, line, column, endLine, endColumn }: Place): Place {
  return { start, end, line, column, endLine, endColumn };
}

/** Every place that a value holds, each object once. */
export function placesIn(value: unknown, seen = new Set<unknown>()): readonly Place[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const fields = value instanceof Map ? [...value.values()] : Object.values(value);
  const inside = fields.flatMap(field => placesIn(field, seen));
  return 'start' in value && 'endColumn' in value ? [value as Place, ...inside] : inside;
}
