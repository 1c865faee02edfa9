import { expect, test } from 'vitest';
import { absent, overviewOf, signs, type Words } from '../../client/src/dashboard/model.ts';
import { criterion, outline, plan, topic } from './plan.ts';

const words = new Proxy({}, { get: (_target, name) => String(name) }) as Words;
const all = [
  topic('a', {
    priority: 'P1',
    progress: 80,
    outline: [outline('One'), outline('Two', { verdict: 'unmet', section: null })],
    criteria: [criterion('min-lines', { verdict: 'unmet', required: 200, actual: 150 })],
  }),
  topic('b', {
    priority: 'P0',
    state: 'missing',
    progress: 0,
    criteria: [criterion('tests', { verdict: 'unmet' })],
  }),
  topic('c', { priority: 'P0', state: 'complete', progress: 100, outline: [outline('One')] }),
  topic('d', { priority: 'P0', progress: 10 }),
];

test('each sign has one meaning', () => {
  const all = [...Object.values(signs), absent];
  expect(new Set(all).size).toBe(all.length);
});

test('a row has a cell for each column, and none where the plan asks nothing', () => {
  const [page] = overviewOf([plan(...all)], words).plans;
  expect(page?.columns.map(({ id }) => id)).toEqual(['sections', 'min-lines', 'tests']);
  expect(page?.rows[0]?.cells).toMatchObject([
    { text: '1/2', verdict: 'partial', share: 0.5 },
    { text: '150/200', verdict: 'unmet', share: 0.75 },
    null,
  ]);
  expect(page?.rows[1]?.cells).toMatchObject([null, null, { text: '–' }]);
});

test('what comes next goes by priority, then by what is nearly done, and leaves out what is complete', () => {
  const [page] = overviewOf([plan(...all)], words).plans;
  expect(page?.next.map(({ topic: id }) => id)).toEqual(['d', 'b', 'a']);
  expect(page?.next.map(({ lacking }) => lacking)).toEqual([null, 'tests', 'Two']);
});

test('sums are counted per state, group and priority', () => {
  const [page] = overviewOf([plan(...all)], words).plans;
  expect(page?.counts).toEqual({ missing: 1, drafting: 2, complete: 1 });
  expect(page?.progress).toBe(48);
  expect(page?.priorities).toEqual([
    { name: 'P0', progress: 37, complete: 1, topics: 3 },
    { name: 'P1', progress: 80, complete: 0, topics: 1 },
  ]);
  expect(overviewOf([], words).plans).toEqual([]);
});
