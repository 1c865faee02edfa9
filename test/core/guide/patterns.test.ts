import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { growth } from '../../growth.ts';

/** Lines of a fence at which patterns tried every way to part them, by how often the piece stands in them. */
const hostile: Readonly<Record<string, (times: number) => string>> = {
  'a rule that is none': n => `${'='.repeat(n)}- E`,
  'rules in a row': n => `${'---+'.repeat(n)}x`,
  'rules without end': n => `+${'-=-'.repeat(n)}!`,
};

test.each(Object.entries(hostile))('four times %s take no more than some four times as long', (_, make) => {
  expect(
    growth(times => void readGuide('guide.md', `# A\n\n\`\`\`\n+--+\n${make(times)}\n\`\`\`\n`), 8000),
  ).toBeNull();
});
