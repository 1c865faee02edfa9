import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { judgeTopic } from '../../../server/src/core/judge/judge.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { aPlan, aTopic } from '../judge/samples.ts';

const fence = (code: string): string => `\`\`\`python\n${code}\n\`\`\``;
const shown = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => fence(`berth = moor("boat ${at}")\nprint(berth)`));
const handling = fence('if len(boats) == 0:\n    return None');

test.each([
  ['one block among many handles an edge case by the way', [...shown(19), handling], 'unmet'],
  ['one among fewer does not', [...shown(18), handling], 'partial'],
  ['nor do two', [...shown(19), handling, handling.replace('boats', 'berths')], 'partial'],
  [
    'nor one beside words on it',
    [...shown(19), handling, 'An edge case is a harbour that has no boats at night.'],
    'partial',
  ],
])('%s', (_, blocks, verdict) => {
  const plan = aPlan([], { 'edge-cases': null });
  const guide = readGuide('guide.md', `# Harbour\n\n${blocks.join('\n\n')}\n`);
  const { criteria } = judgeTopic(plan, aTopic({}), { kind: 'present', guide }, defaultSettings);
  expect(criteria.map(({ verdict: { value } }) => value)).toEqual([verdict]);
});
