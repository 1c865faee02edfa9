import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  arrange,
  defaultArrangement,
  filters,
  groupings,
  sortings,
} from '../../client/src/topics/arrange.ts';
import { plan, topic } from './plan.ts';

const three = plan(
  topic('a', { group: 'Two', priority: 'P1', state: 'complete', progress: 100 }),
  topic('b', { group: 'One', priority: 'P0', state: 'missing', progress: 0 }),
  topic('c', {
    group: 'Two',
    priority: null,
    progress: 40,
    findings: { error: 1, warning: 0, info: 0, hint: 0 },
  }),
);
const shape = (arrangement: Partial<typeof defaultArrangement>): unknown =>
  arrange(three, { ...defaultArrangement, ...arrangement }).map(({ key, topics }) => [
    key,
    topics.map(({ id }) => id),
  ]);

test('groups stand in the order of the plan, priorities in their own, the rest last', () => {
  expect(shape({ grouping: 'section' })).toEqual([
    ['Two', ['a', 'c']],
    ['One', ['b']],
  ]);
  expect(shape({ grouping: 'priority' })).toEqual([
    ['P0', ['b']],
    ['P1', ['a']],
    [null, ['c']],
  ]);
  expect(shape({ grouping: 'state' })).toEqual([
    ['drafting', ['c']],
    ['missing', ['b']],
    ['complete', ['a']],
  ]);
  expect(shape({ grouping: 'batch' })).toEqual([[null, ['a', 'b', 'c']]]);
});

test('sorting orders the topics of a group', () => {
  expect(shape({ grouping: 'none', sorting: 'progress' })).toEqual([[null, ['b', 'c', 'a']]]);
  expect(shape({ grouping: 'none', sorting: 'priority' })).toEqual([[null, ['b', 'a', 'c']]]);
  expect(shape({ grouping: 'none', sorting: 'findings' })).toEqual([[null, ['c', 'a', 'b']]]);
});

test('states are alternatives, problems are asked for besides', () => {
  expect(shape({ grouping: 'none', filters: ['missing', 'complete'] })).toEqual([[null, ['a', 'b']]]);
  expect(shape({ grouping: 'none', filters: ['problems'] })).toEqual([[null, ['c']]]);
  expect(shape({ grouping: 'none', filters: ['missing', 'problems'] })).toEqual([]);
});

test('however arranged, no topic is lost or doubled unless filtered', () => {
  const some = fc.constantFrom(null, 'x', 'y');
  const topics = fc.array(
    fc.record({
      group: some,
      priority: fc.constantFrom(null, 'P0', 'P1', 'P10'),
      batch: some,
      state: fc.constantFrom('missing' as const, 'drafting' as const, 'complete' as const),
      progress: fc.integer({ min: 0, max: 100 }),
    }),
  );
  fc.assert(
    fc.property(
      topics,
      fc.constantFrom(...groupings),
      fc.constantFrom(...sortings),
      fc.subarray([...filters]),
      (fields, grouping, sorting, wanted) => {
        const all = fields.map((each, index) => topic(`t${index}`, each));
        const groups = arrange(plan(...all), { grouping, sorting, filters: wanted });
        const ids = groups.flatMap(group => group.topics.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        if (wanted.length === 0) expect(ids.length).toBe(all.length);
      },
    ),
  );
});
