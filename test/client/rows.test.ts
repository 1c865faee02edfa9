import { expect, test } from 'vitest';
import { defaultArrangement } from '../../client/src/topics/arrange.ts';
import { Rows } from '../../client/src/topics/rows.ts';
import { criterion, outline, plan, topic } from './plan.ts';

const part = { text: 'pages', verdict: 'met' as const, place: null };
const sample = plan(
  topic('a', {
    group: 'One',
    outline: [outline('Layout', { parts: [part] })],
    criteria: [criterion('min-lines')],
  }),
  topic('b', { group: 'Two' }),
);

test('rows lead from the plan down to a part, and back', () => {
  const rows = new Rows([sample], defaultArrangement);
  const kinds = (id: string | null): unknown =>
    rows.children(id).map(child => [rows.get(child)?.kind, kinds(child)]);
  expect(kinds(null)).toEqual([
    [
      'plan',
      [
        [
          'group',
          [
            [
              'topic',
              [
                ['outline', [['part', []]]],
                ['criteria', [['criterion', []]]],
              ],
            ],
          ],
        ],
        ['group', [['topic', []]]],
      ],
    ],
  ]);
  const check = (id: string | null): void => {
    for (const child of rows.children(id)) {
      expect(rows.get(child)?.parent).toBe(id);
      check(child);
    }
  };
  check(null);
});

test('a later table knows the rows of an earlier one, without having been asked for their parents', () => {
  const before = new Rows([sample], defaultArrangement);
  const ids: string[] = [];
  const walk = (id: string | null): void => {
    for (const child of before.children(id)) {
      ids.push(child);
      walk(child);
    }
  };
  walk(null);
  for (const id of ids.toReversed()) {
    const after = new Rows([sample], defaultArrangement);
    expect(after.get(id)?.id, id).toBe(id);
  }
  expect(new Rows([sample], defaultArrangement).get('nothing\nof\nthis')).toBeUndefined();
});

test('without groups topics stand under the plan, and a plan without a match is left out', () => {
  const flat = new Rows([plan(topic('a'), topic('b'))], defaultArrangement);
  const [root] = flat.children(null);
  expect(flat.children(root as string).map(id => flat.get(id)?.kind)).toEqual(['topic', 'topic']);
  const none = new Rows([sample], { ...defaultArrangement, filters: ['complete'] });
  expect(none.children(null)).toEqual([]);
});
