import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Breaks } from '../../server/src/lsp/breaks.ts';
import { treeRequest } from '../../server/src/protocol.ts';
import { start } from './harness.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number): void => void vi.advanceTimersByTime(milliseconds);

/** Breaks for work that has once taken so many milliseconds; tells when there is one. */
function afterWork(took: number): { readonly breaks: Breaks; readonly resumed: () => number } {
  let count = 0;
  const spare = (run: () => void, milliseconds: number): void => void setTimeout(run, milliseconds);
  const breaks = new Breaks(spare, () => void count++);
  breaks.use(() => pass(took));
  breaks.end();
  return { breaks, resumed: () => count };
}

test('work that nobody notices never waits', () => {
  const { breaks } = afterWork(3);
  breaks.edit();
  expect(breaks.isNow).toBe(true);
});

test('long work waits until nothing was typed for as long as it takes', () => {
  const { breaks, resumed } = afterWork(60);
  expect(breaks.isNow).toBe(true);
  breaks.edit();
  expect(breaks.isNow).toBe(false);
  breaks.wait();
  pass(40);
  breaks.edit();
  breaks.wait();
  pass(40);
  expect([breaks.isNow, breaks.isAwaited]).toEqual([false, true]);
  breaks.wait();
  pass(20);
  expect(breaks.isNow).toBe(true);
  expect(resumed()).toBe(2);
});

test('its steps together are what it takes', () => {
  const { breaks } = afterWork(3);
  for (let step = 0; step < 3; step++) breaks.use(() => pass(10));
  breaks.end();
  breaks.edit();
  pass(25);
  expect(breaks.isNow).toBe(false);
  pass(5);
  expect(breaks.isNow).toBe(true);
});

test('a quarter of a second is a break, whatever the work took', () => {
  const { breaks } = afterWork(5000);
  breaks.edit();
  pass(249);
  expect(breaks.isNow).toBe(false);
  pass(1);
  expect(breaks.isNow).toBe(true);
});

test('work does not wait for ever for a break that does not come', () => {
  const { breaks } = afterWork(20);
  let waited = 0;
  for (breaks.edit(); !breaks.isNow; breaks.edit()) {
    breaks.wait();
    pass(10);
    waited += 10;
  }
  expect(waited).toBe(800);
});

test('nothing waits while somebody asks for what it gives', () => {
  const { breaks, resumed } = afterWork(60);
  breaks.edit();
  const end = breaks.hurry();
  expect([breaks.isNow, resumed()]).toEqual([true, 1]);
  end();
  expect(breaks.isNow).toBe(false);
});

test('what an edit of a guide changes in a large plan is told of in a break, or when somebody asks', async () => {
  vi.useRealTimers();
  const names = Array.from({ length: 3000 }, (_, index) => `buoy-${index}`);
  const plan = `# Plan\n\n${names.map(name => `## ${name}\n\n- File: \`${name}.md\`\n- Expected lines: 3\n- Status: done\n`).join('\n')}`;
  const client = await start({
    files: { 'PLAN.md': plan, 'buoy-0.md': '# Buoy\n\nIt floats.\n' },
    // No break ever comes.
    environment: { spare: () => undefined },
  });
  const isStale = (): boolean => client.findings('PLAN.md').some(({ range }) => range.start.line < 7);
  await client.open('buoy-0.md');
  await client.until('PLAN.md', found => found.length > 0);
  await client.judged('buoy-0.md', await client.change('buoy-0.md', '# Buoy\n'));
  expect(isStale()).toBe(false);
  await client.request(treeRequest, {});
  expect(isStale()).toBe(true);
});
