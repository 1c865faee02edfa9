import { expect, test } from 'vitest';
import { Gate } from '../../server/src/lsp/gate.ts';

test('no more pass than may, and all do in the end', async () => {
  let most = 3;
  let inside = 0;
  const seen: number[] = [];
  const gate = new Gate(() => most);
  const each = async (index: number): Promise<number> => {
    seen.push(++inside);
    await new Promise<void>(resolve => setImmediate(resolve));
    inside--;
    if (index === 4) most = 1;
    if (index === 6) throw new Error('not this one');
    return index;
  };
  const all = await Promise.allSettled(
    Array.from({ length: 12 }, (_, index) => gate.pass(() => each(index))),
  );
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(11);
  expect(Math.max(...seen)).toBe(3);
  expect(Math.max(...seen.slice(7))).toBe(1);
});
