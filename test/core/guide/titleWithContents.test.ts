import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';

test('a title stays one where the contents stand right under it', () => {
  const links = ['Ordering', 'Limits', 'Retries']
    .map(name => `- [${name}](#${name.toLowerCase()})`)
    .join('\n');
  const text = `# Queues\n\n${links}\n\n## Ordering\n\nFirst in, first out.\n\n## Limits\n\nMany.\n\n## Retries\n\nSome.\n`;
  expect(readGuide('a.md', text).sections.map(({ role }) => role)).toEqual([
    'title',
    'content',
    'content',
    'content',
  ]);
});
