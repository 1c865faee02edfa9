import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type ExpectedTopic, measures, type ReadTopic, score } from '../../eval/score.mjs';

interface Expected {
  readonly plan: string;
  readonly topics: readonly ExpectedTopic[];
}

const folder = fileURLToPath(new URL('../../eval/plans', import.meta.url));
const sets = readdirSync(folder).sort();

const expectedOf = (set: string): Expected =>
  JSON.parse(readFileSync(`${folder}/${set}/expected.json`, 'utf8'));

/** What a reader would read that reads just what is wanted. */
const perfect = (topic: ExpectedTopic): ReadTopic => ({
  title: topic.title,
  file: topic.file,
  line: 1,
  expectedLines: topic.targetLines,
  priority: topic.priority,
  claimed: {
    status: topic.statusNorm
      ? { todo: 'planned', 'in-progress': 'drafting', done: 'complete' }[topic.statusNorm]
      : null,
  },
  outline: topic.outline.map(text => ({ text })),
});

describe('the score of a reader', () => {
  it.each(sets)('%s: misses nothing where all is read', set => {
    const { topics } = expectedOf(set);
    const { counts, misses } = score(topics, topics.map(perfect));
    expect(misses).toEqual([]);
    for (const name of measures) expect(counts[name].right).toBe(counts[name].wanted);
  });

  it('tells each field that is read otherwise, and what is no topic', () => {
    const { topics } = expectedOf('game-engine');
    const [first, ...rest] = topics.map(perfect);
    const wrong = { ...first!, expectedLines: 7, priority: 'P3', claimed: { status: null }, outline: [] };
    const { counts, misses } = score(topics, [wrong, ...rest, { ...first!, title: 'Week 1', file: null }]);
    expect(counts.topics).toEqual({ right: 4, read: 5, wanted: 4 });
    expect(counts.lines).toEqual({ right: 3, read: 4, wanted: 4 });
    expect(counts.status).toEqual({ right: 3, read: 3, wanted: 4 });
    expect(counts.priority).toEqual({ right: 3, read: 4, wanted: 4 });
    expect(counts.outline).toEqual({ right: 9, read: 9, wanted: 12 });
    expect(misses).toHaveLength(7);
  });

  it('finds nothing where nothing is read', () => {
    const { topics } = expectedOf('game-engine');
    expect(score(topics, []).counts.topics).toEqual({ right: 0, read: 0, wanted: 4 });
  });
});

describe('labels of the evaluation of plans', () => {
  it.each(sets)('%s: every title and outline item stands in the plan', set => {
    const expected = expectedOf(set);
    const plan = readFileSync(`${folder}/${set}/${expected.plan}`, 'utf8')
      .replaceAll('\\|', '|')
      .replaceAll('%20', ' ');
    const named = expected.topics.flatMap(topic => [topic.title, ...topic.outline]);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(name => !plan.includes(name.split('/').at(-1)!))).toEqual([]);
  });
});
