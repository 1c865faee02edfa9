import { afterEach, expect, test } from 'vitest';
import { giveWay, standStill, waiting } from '../../server/src/lsp/givingWay.ts';
import { inTime, useWait } from '../../server/src/workspace/inTime.ts';
import { start } from './harness.ts';

afterEach(() => {
  giveWay(false);
  useWait(() => undefined);
});

test('a thread goes on at once where nobody waits, and after a while where somebody does', () => {
  standStill(waiting);
  giveWay(true);
  const begun = performance.now();
  standStill(waiting);
  expect(performance.now() - begun).toBeGreaterThan(20);
});

test('before each part of a text a thread may stand still', () => {
  const told: string[] = [];
  useWait(() => void told.push('stood still'));
  expect(inTime(() => told.push('judged'))).toBe(2);
  expect(told).toEqual(['stood still', 'judged']);
});

const files = {
  'PLAN.md': '# Plan\n\n## 1. Tides\n\n- File: `tides.md`\n- Expected lines: 20\n',
  'tides.md': '# Tides\n',
};

test('others give way from an edit until what is found is told', async () => {
  const told: boolean[] = [];
  const client = await start({
    files,
    environment: { giveWay: isAwaited => void told.push(isAwaited) },
  });
  await client.open('tides.md');
  await client.judged('tides.md', 1);
  told.length = 0;
  await client.judged('tides.md', await client.change('tides.md', '# Tides\n\nThe sea rises.\n'));
  expect(told[0]).toBe(true);
  expect(told.at(-1)).toBe(false);
});
