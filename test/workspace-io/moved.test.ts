import { expect, test } from 'vitest';
import { MovedIndex } from '../../server/src/workspace/moved.ts';

function moved(file: string, files: readonly string[], owned: readonly string[] = []): readonly string[] {
  return new MovedIndex(files).candidates(file, path => owned.includes(path));
}

test.each([
  [
    'a file of the same name elsewhere',
    'docs/queues.md',
    ['docs/old/queues.md', 'docs/caches.md'],
    ['docs/old/queues.md'],
  ],
  ['case and separators make no difference', 'docs/hot-keys.md', ['docs/Hot_Keys.md'], ['docs/Hot_Keys.md']],
  [
    'the same number in the same folder',
    'book/ch04_queues.md',
    ['book/ch04_ordering.md', 'book/ch05_x.md'],
    ['book/ch04_ordering.md'],
  ],
  ['a number that two files have says nothing', 'book/04_queues.md', ['book/04_a.md', 'book/04_b.md'], []],
  [
    'a similar name',
    'docs/rate_limiting_guide.md',
    ['docs/advanced_rate_limiting.md', 'docs/locks.md'],
    ['docs/advanced_rate_limiting.md'],
  ],
  [
    'a similar name in Chinese',
    'docs/性能优化指南.md',
    ['docs/性能优化完整指南.md', 'docs/安全指南.md'],
    ['docs/性能优化完整指南.md'],
  ],
  ['nothing like it', 'docs/queues.md', ['docs/clocks.md'], []],
  ['a README of another folder is another one', 'a/README.md', ['b/README.md'], []],
  [
    'a README in a folder of that name is the one',
    'docs/io/README.md',
    ['guides/io/README.md', 'guides/net/README.md'],
    ['guides/io/README.md'],
  ],
])('%s', (_, file, files, expected) => {
  expect(moved(file, files)).toEqual(expected);
});

test('the word that few files have tells more than the number', () => {
  const files = [
    'set/02_gcp_guide_for_clouds.md',
    'set/03_azure_monitor_guide_for_clouds.md',
    'set/05_guide_for_clouds.md',
    'x/guide_for_clouds.md',
    'y/for_clouds_guide.md',
  ];
  expect(moved('set/02_azure_guide_for_clouds.md', files)[0]).toBe(
    'set/03_azure_monitor_guide_for_clouds.md',
  );
});

test('a folder of the same name comes first', () => {
  const files = ['docs/bdd/placeholders.md', 'docs/tdd/placeholders.md'];
  expect(moved('old/tdd/placeholder-tdd.md', files)[0]).toBe('docs/tdd/placeholders.md');
});

test('a file that another topic has is not a candidate', () => {
  expect(moved('docs/queues.md', ['old/queues.md'], ['old/queues.md'])).toEqual([]);
});

test('the name counts before the likeness, and few are told', () => {
  const files = [...Array.from({ length: 20 }, (_, i) => `docs/hot_keys_${i}.md`), 'z/hot_keys.md'];
  const found = moved('docs/hot_keys.md', files);
  expect(found[0]).toBe('z/hot_keys.md');
  expect(found.length).toBeLessThanOrEqual(5);
});
