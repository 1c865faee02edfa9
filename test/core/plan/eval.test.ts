import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Expected {
  readonly plan: string;
  readonly topics: readonly { readonly title: string; readonly outline: readonly string[] }[];
}

const folder = fileURLToPath(new URL('../../eval/plans', import.meta.url));
const sets = readdirSync(folder).sort();

describe('labels of the evaluation of plans', () => {
  it.each(sets)('%s: every title and outline item stands in the plan', set => {
    const expected: Expected = JSON.parse(readFileSync(`${folder}/${set}/expected.json`, 'utf8'));
    const plan = readFileSync(`${folder}/${set}/${expected.plan}`, 'utf8')
      .replaceAll('\\|', '|')
      .replaceAll('%20', ' ');
    const named = expected.topics.flatMap(topic => [topic.title, ...topic.outline]);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(name => !plan.includes(name.split('/').at(-1)!))).toEqual([]);
  });
});
