import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { judgeTopic } from '../../../server/src/core/judge/judge.ts';
import type { Topic } from '../../../server/src/core/plan/model.ts';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { missingSections } from '../../../server/src/core/write/insert/insert.ts';
import { scaffold } from '../../../server/src/core/write/scaffold.ts';
import { aPlan, aTopic } from '../judge/samples.ts';

const folders = ['../../eval/plans', '../../workspace'].map(path =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const documents = folders.flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => join(folder, file)),
);
const plans = documents
  .map(file =>
    readPlan(readFileSync(file, 'utf8').replace(/^\ufeff/, ''), { path: file, exists: () => false }),
  )
  .filter(({ topics }) => topics.length > 0);

test('a guide from its topic: title, outline, parts, then the criteria that the outline does not name', () => {
  const plan = aPlan([], {
    'min-lines': 800,
    troubleshooting: null,
    'pros-cons': null,
    'test-verification': null,
  });
  const topic = aTopic({ title: 'Message  queues:', items: ['Ordering (first in, first out)', 'Testing #'] });
  expect(scaffold(plan, topic, defaultSettings)).toBe(
    '# Message queues\n\n## Ordering\n\n### first in\n\n### first out\n\n## Testing \\#\n\n' +
      '## Troubleshooting\n\n## Pros and cons\n\n### Pros\n\n### Cons\n',
  );
});

test('a topic that is called by its file has the ending left out', () => {
  const [topic] = readPlan('# Docs plan\n\n- [ ] `docs/message-queues.md`\n', {
    path: 'PLAN.md',
    exists: () => false,
  }).topics;
  const title = { ...(topic as Topic), title: 'message-queues.md' };
  expect(scaffold(aPlan([]), title, defaultSettings)).toBe('# message-queues\n');
});

test.each(plans)('guides made from $path lack no section, and none of their sections is filled', plan => {
  for (const topic of plan.topics) {
    const guide = readGuide('guide.md', scaffold(plan, topic, defaultSettings));
    const report = judgeTopic(plan, topic, { kind: 'present', guide }, defaultSettings);
    expect(missingSections(report.outline).map(({ title }) => title)).toEqual([]);
    expect(report.findings.filter(({ rule }) => rule === 'required-section')).toEqual([]);
    expect(report.outline.filter(({ value }) => value === 'met')).toEqual([]);
    expect(report.criteria.filter(({ verdict }) => verdict.value === 'met')).toEqual([]);
    const leaves = guide.sections.filter(
      ({ index, level }) => (guide.sections[index + 1]?.level ?? 0) <= level,
    );
    const empty = report.verdicts.filter(({ rule }) => rule === 'empty-section');
    expect(empty.map(({ location }) => location.place.line)).toEqual(
      leaves.filter(({ level }) => level > 1).map(({ place }) => place.line),
    );
  }
});
