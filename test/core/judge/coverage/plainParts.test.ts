import { expect, test } from 'vitest';
import { cover } from './labelled.ts';

const item = 'Locks (Mutex, Once)';
const parts = (text: string): readonly string[] =>
  cover(`# Boats\n\n## Locks\n\n${text}\n`, [item])[0]?.parts.map(({ value }) => value) ?? [];

test('a part that is called by a word that every text says is found where its section says it', () => {
  expect(parts('A `Mutex` lets one skipper in. With `Once` the anchor is weighed a single time.')).toEqual([
    'met',
    'met',
  ]);
  expect(parts('A `Mutex` lets one skipper in, and nobody else meanwhile.')).toEqual(['met', 'unmet']);
});
