import { expect, test } from 'vitest';
import { readGuide } from '../../../../server/src/core/guide/read.ts';
import { scan } from '../../../../server/src/core/judge/coverage/scan.ts';
import { stemOf } from '../../../../server/src/core/judge/coverage/stem.ts';
import { wantedOf } from '../../../../server/src/core/judge/coverage/wanted.ts';

const chapter = '# Harbour\n\n## Berths\n\nThe mooring rope is wet, and the moorings-master knows.\n';

/** What is found of terms that are looked for together, by term. */
function found(keys: readonly string[]): readonly string[][] {
  const guide = readGuide('guide.md', chapter);
  const { term, offset, length } = scan(guide, wantedOf(keys.map(key => [key])));
  return keys.map((_, at) =>
    term.flatMap((one, hit) => {
      const start = offset[hit] as number;
      return one === at ? [chapter.slice(start, start + (length[hit] as number))] : [];
    }),
  );
}

test('a phrase is found though letters of another word go on where its first word ends', () => {
  expect(found(['moor rope'])).toEqual([['mooring rope']]);
  expect(found(['moor rope', 'mooringsmaster'])).toEqual([['mooring rope'], []]);
  expect(found(['moor rope', 'moorings master'])).toEqual([['mooring rope'], ['moorings-master']]);
});

test('a word is found however long its ending is', () => {
  const text = '# Harbour\n\n## Berths\n\nMoorings and vulnerabilities, but no vulnerary.\n';
  const { offset, length } = scan(readGuide('guide.md', text), wantedOf([[stemOf('vulnerability')]]));
  expect(offset.map((start, hit) => text.slice(start, start + (length[hit] as number)))).toEqual([
    'vulnerabilities',
  ]);
});
