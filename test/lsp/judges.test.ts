import { expect, test } from 'vitest';
import { judgeTopic } from '../../server/src/core/judge/judge.ts';
import { allRules } from '../../server/src/core/judge/rules.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { failedIn, packed, unpacked } from '../../server/src/lsp/judges.ts';
import { frameOf } from '../../server/src/workspace/frame.ts';
import { Project } from '../../server/src/workspace/project.ts';
import { files } from './sample.ts';

function opened(): Project {
  const project = new Project({ plans: ['PLAN.md'], base: null, settings: defaultSettings });
  project.setFiles(Object.keys(files));
  for (const [path, text] of Object.entries(files)) project.setText(path, { kind: 'text', text, bom: false });
  return project;
}

test('a report that was packed holds what it held, with no more of its guide than the frame', () => {
  const project = opened();
  const plan = project.plan('PLAN.md');
  const guides = plan?.topics.flatMap(topic => project.guideOf(topic.file ?? '') ?? []) ?? [];
  expect(guides.length).toBeGreaterThan(0);
  for (const guide of guides)
    for (const topic of plan?.topics ?? []) {
      if (plan === null) continue;
      const report = judgeTopic(plan, topic, { kind: 'present', guide }, defaultSettings);
      const again = unpacked(structuredClone(packed(report)), topic);
      const frame = frameOf(guide, report.outline);
      expect({ ...again }).toEqual({ ...report, guide: frame });
      expect(again.guide).toBe(again.guide);
      expect(again.criteria.every(({ verdict }) => again.verdicts.includes(verdict))).toBe(
        report.criteria.every(({ verdict }) => report.verdicts.includes(verdict)),
      );
    }
});

test('a report that was packed tells which rules failed', () => {
  const project = opened();
  const plan = project.plan('PLAN.md');
  const topic = plan?.topics.find(({ file }) => file !== null && project.guideOf(file));
  if (!plan || !topic?.file) throw new Error('No topic has a guide.');
  const failing = allRules.map(rule => ({
    ...rule,
    check: () => {
      throw new Error('broken');
    },
  }));
  const guide = project.guideOf(topic.file);
  if (!guide) throw new Error('There is no guide.');
  const report = judgeTopic(plan, topic, { kind: 'present', guide }, defaultSettings, failing);
  const failed = failedIn(unpacked(structuredClone(packed(report)), topic));
  expect(failed.length).toBeGreaterThan(0);
  expect(failed).toEqual(failedIn(report));
  expect(failedIn(judgeTopic(plan, topic, { kind: 'present', guide }, defaultSettings))).toEqual([]);
});
