import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const panics =
  'A panic ends the thread. What may panic is caught at the border of a task, and a panic is never an answer.';
const threads = (more: string): string =>
  `# Errors\n\n## Across threads and tasks\n\nErrors travel through channels, joined by the handle of each task. ${more}\n\n`;
const outline = ['Across threads and tasks', 'Panics'];

test('an item of which the text of another item’s section speaks in passing is not met there', () => {
  const found = verdicts(threads('A panic in a task is told by its handle.'), outline);
  expect(found['Across threads and tasks']).toBe('met');
  expect(found.Panics).not.toBe('met');
});

test('what mends treats no item that it does not name', () => {
  const text = `${threads('')}## Troubleshooting\n\n${panics}\n\n${panics}\n`;
  expect(verdicts(text, outline).Panics).not.toBe('met');
  expect(verdicts(`${threads('')}## Panics\n\n${panics}\n`, outline).Panics).toBe('met');
});

test('what another item fits better is an item of which its heading has most, and a word that the other has not', () => {
  const rest = 'Two keys for each gate. The warden keeps a third, and lends it for a day.\n\n';
  const text =
    `# Allotments\n\n## Changing a lock at night\n\nThe old lock comes off first, then the new lock goes on. Each lock has two keys. ` +
    `Oil the lock once a year; a lock that sticks is taken to the smith. A lock with a number needs no key.\n\n## Gates\n\n${rest}`;
  const found = (item: string) => verdicts(text, ['Locks (new lock, old lock)', item, 'Gates'])[item];
  expect(found('Swapping a lock at night')).toBe('met');
});
