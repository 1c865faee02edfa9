import { expect, test } from 'vitest';
import { Progress } from '../../server/src/cli/progress.ts';

/** A terminal with a clock of its own. */
function terminal(isTTY: boolean) {
  const state = { time: 0, text: '' };
  const stderr = {
    write: (text: string) => {
      state.text += text;
    },
    isTTY,
    drained: async () => undefined,
    columns: 20,
  };
  const io = { now: () => state.time, stderr } as unknown as ConstructorParameters<typeof Progress>[1];
  return { state, io };
}

test('a long run on a terminal is told of, within its width, and leaves nothing behind', () => {
  const { state, io } = terminal(true);
  const progress = new Progress(3, io);
  progress.step('docs/a.md');
  expect(state.text).toBe('');
  state.time = 1000;
  progress.step('docs/a-guide-with-a-very-long-name.md');
  expect(state.text).toBe('\r\u001b[K2/3 docs/a-guide-wi');
  progress.end();
  expect(state.text.endsWith('\r\u001b[K')).toBe(true);
});

test('the screen is painted ten times a second at most', () => {
  const { state, io } = terminal(true);
  const progress = new Progress(1000, io);
  for (state.time = 600; state.time < 1600; state.time++) progress.step('a.md');
  expect(state.text.split('\r').length - 1).toBe(10);
});

test('nothing is told where standard error is no terminal, or the run is short', () => {
  for (const [isTTY, time] of [
    [false, 5000],
    [true, 100],
  ] as const) {
    const { state, io } = terminal(isTTY);
    const progress = new Progress(2, io);
    state.time = time;
    progress.step('a.md');
    progress.end();
    expect(state.text).toBe('');
  }
});

test('a name can’t paint the terminal itself', () => {
  const { state, io } = terminal(true);
  const progress = new Progress(1, io);
  state.time = 1000;
  progress.step('\u001b[31mred');
  expect(state.text.replace('\r\u001b[K', '')).not.toContain('\u001b');
});
