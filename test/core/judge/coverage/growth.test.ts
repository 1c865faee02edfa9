import { expect, test } from 'vitest';
import { readGuide } from '../../../../server/src/core/guide/read.ts';
import { coverOutline } from '../../../../server/src/core/judge/coverage/cover.ts';
import { defaultSettings } from '../../../../server/src/core/settings.ts';
import { topicOf } from './labelled.ts';
import { items } from './sample.ts';

const texts: Readonly<Record<string, (length: number) => string>> = {
  headings: n => '## Rate limiting and caching\n\ntext\n\n'.repeat(n / 36),
  'one line of mentions': n => `## A\n\n${'rate limiting caching '.repeat(n / 22)}`,
  'one line of CJK': n => `## A\n\n${'限流缓存部署'.repeat(n / 6)}`,
  'a fence of one line': n => `## A\n\n\`\`\`ts\n${'cache.redis(pool); '.repeat(n / 19)}\n\`\`\`\n`,
  'a long word': n => `## A\n\n${'deploy'.repeat(n / 6)}`,
  'boxes to tick': n => `## A\n\n${'- [x] Caching\n'.repeat(n / 14)}`,
};

/** The quickest of a few runs, in milliseconds. */
function timeOf(make: (length: number) => string, length: number): number {
  const guide = readGuide('guide.md', make(length));
  const topic = topicOf('Guide', items);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    coverOutline(topic, guide, defaultSettings);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each(Object.entries(texts))('time grows with the text: %s', (_, make) => {
  timeOf(make, 20_000);
  const [small, large] = [timeOf(make, 20_000), timeOf(make, 320_000)];
  // Sixteen times the text; a square would be 256 times the time. Lists of many hits cost the collector its share.
  expect(large).toBeLessThan(Math.max(1, small) * 16 * 5 + 60);
});
