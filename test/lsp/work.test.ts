import { expect, test } from 'vitest';
import { type Next, Work } from '../../server/src/lsp/work.ts';

/** Work whose steps say what comes next; gives what was done when by whom, in the turns of a loop of its own. */
function turns(steps: readonly Next[]): readonly string[] {
  const told: string[] = [];
  const waiting: (() => void)[] = [];
  const left = [...steps];
  const work = new Work(
    run => void waiting.push(run),
    () => {
      const next = left.shift() ?? 'nothing';
      told.push(next);
      return next;
    },
  );
  work.wake();
  for (let run = waiting.shift(); run; run = waiting.shift()) {
    run();
    told.push('messages');
  }
  return told;
}

test('steps follow each other, and messages are let through when there is nothing left', () => {
  expect(turns(['more', 'more', 'nothing'])).toEqual(['more', 'more', 'nothing', 'messages']);
});

test('after a step that somebody waits for, messages are let through before the next', () => {
  expect(turns(['break', 'more', 'nothing'])).toEqual(['break', 'messages', 'more', 'nothing', 'messages']);
});

test('what comes with a message waits for those behind it', () => {
  const told: string[] = [];
  const waiting: (() => void)[] = [];
  const work = new Work(
    run => void waiting.push(run),
    () => {
      told.push('step');
      return 'nothing';
    },
  );
  work.disturb();
  waiting.shift()?.();
  expect(told).toEqual([]);
  work.disturb();
  waiting.shift()?.();
  expect(told).toEqual([]);
  waiting.shift()?.();
  expect(told).toEqual(['step']);
});
