import { expect, test } from 'vitest';
import { readGuide } from '../../server/src/core/guide/read.ts';
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
      const again = unpacked(structuredClone(packed(report, plan)), topic);
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
  const failed = failedIn(unpacked(structuredClone(packed(report, plan)), topic));
  expect(failed.length).toBeGreaterThan(0);
  expect(failed).toEqual(failedIn(report));
  expect(failedIn(judgeTopic(plan, topic, { kind: 'present', guide }, defaultSettings))).toEqual([]);
});

test('what was found for a plan that has changed since is taken, and its guides are not judged again', () => {
  const project = opened();
  const before = project.plan('PLAN.md');
  if (before === null) throw new Error('There is no plan.');
  const found = before.topics.flatMap(topic => {
    const text = topic.file === null ? null : project.text(topic.file);
    if (topic.file === null || text === null) return [];
    const guide = readGuide(topic.file, text);
    const report = judgeTopic(before, topic, { kind: 'present', guide }, defaultSettings);
    return [{ plan: before, topic, report: unpacked(structuredClone(packed(report, before)), topic) }];
  });
  expect(found.length).toBeGreaterThan(0);
  const shift = (): void => {
    const text = `An introduction.\n\n${project.text('PLAN.md')}`;
    project.setText('PLAN.md', { kind: 'text', text, bom: false });
  };
  shift();
  for (const { plan, topic, report } of found) {
    const file = topic.file as string;
    const result = project.told.result(file);
    if (result) project.adoptReports(file, result, { reports: [{ plan, topic, report }], syntax: null });
  }
  const first = project.planReport('PLAN.md');
  shift();
  for (const { topic } of found) {
    const file = topic.file as string;
    const result = project.told.result(file);
    if (result) project.adoptReports(file, result, { reports: [], syntax: [] });
  }
  const second = project.planReport('PLAN.md');
  expect([...project.told.whole()]).toEqual([]);

  for (const [report, lines] of [
    [first, 2],
    [second, 4],
  ] as const)
    for (const { topic, report: judged } of found) {
      const now = report?.topics.find(each => each.topic.id === topic.id);
      expect(now?.findings.map(({ promise }) => promise?.place.line)).toEqual(
        judged.findings.map(({ promise }) => promise && promise.place.line + lines),
      );
    }
});
