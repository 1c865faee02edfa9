import { expect, test, vi } from 'vitest';
import { start } from './harness.ts';
import { files } from './sample.ts';

vi.mock('../../server/src/core/judge/rules/fence-language.ts', async original => {
  const { fenceLanguage } =
    await original<typeof import('../../server/src/core/judge/rules/fence-language.ts')>();
  return {
    fenceLanguage: {
      ...fenceLanguage,
      check() {
        throw new Error('on purpose');
      },
    },
  };
});

test('a rule that fails is told of once, and the others judge', async () => {
  const client = await start({ files });
  const shown: string[] = [];
  client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    shown.push(message);
    client.stir();
  });
  for (const guide of ['docs/queues.md', 'docs/caches.md']) {
    const found = await client.until(guide, all => all.some(({ code }) => code === 'fence-language'));
    expect(found.filter(({ code }) => code === 'fence-language')).toHaveLength(1);
  }
  await client.until('docs/queues.md', all => all.some(({ code }) => code === 'required-section'));
  await client.open('docs/queues.md');
  await client.judged('docs/queues.md', 1);
  await client.when(() => shown.length > 0);
  expect(shown).toHaveLength(1);
  expect(shown[0]).toContain('on purpose');
});
