import { expect, test } from 'vitest';
import type { Guide } from '../../../../server/src/core/guide/model.ts';
import { readGuide } from '../../../../server/src/core/guide/read.ts';
import { coverOutline } from '../../../../server/src/core/judge/coverage/cover.ts';
import { defaultSettings } from '../../../../server/src/core/settings.ts';
import { growth } from '../../../growth.ts';
import { topicOf } from './labelled.ts';
import { items } from './sample.ts';

const texts: Readonly<Record<string, (length: number) => string>> = {
  headings: n => '## Rate limiting and caching\n\ntext\n\n'.repeat(n / 36),
  'one line of mentions': n => `## A\n\n${'rate limiting caching '.repeat(n / 22)}`,
  'paragraphs without a bold word': n =>
    `## Tools\n\n${'The hammer, the saw and the drill hold.\n\n'.repeat(n / 41)}`,
  'one line of CJK': n => `## A\n\n${'限流缓存部署'.repeat(n / 6)}`,
  'a fence of one line': n => `## A\n\n\`\`\`ts\n${'cache.redis(pool); '.repeat(n / 19)}\n\`\`\`\n`,
  'a long word': n => `## A\n\n${'deploy'.repeat(n / 6)}`,
  'boxes to tick': n => `## A\n\n${'- [x] Caching\n'.repeat(n / 14)}`,
};

test.each(Object.entries(texts))('time grows with the text: %s', (_, make) => {
  const topic = topicOf('Guide', [...items, 'Tools (hammer, saw, drill)']);
  const guides = new Map([160_000, 640_000].map(length => [length, readGuide('guide.md', make(length))]));
  const run = (length: number) => {
    coverOutline(topic, guides.get(length) as Guide, defaultSettings);
  };
  expect(growth(run, 160_000)).toBeNull();
});
