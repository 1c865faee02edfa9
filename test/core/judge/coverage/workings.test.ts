import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const folder = new URL('workings/', import.meta.url);

/** Guides that tell things of distributed systems by their workings, and others that use the words for other things. */
test.each(readdirSync(folder))('%s', file => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const rows = /^<!--\n([\s\S]*?)-->/.exec(text)?.[1]?.trim().split('\n') ?? [];
  const read = Object.fromEntries(rows.map(row => row.split('|').map(cell => cell.trim())));
  expect(verdicts(text, Object.keys(read))).toEqual(read);
});
