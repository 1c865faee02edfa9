import { expect, test } from 'vitest';
import { judgeTopic } from '../../server/src/core/judge/judge.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { packed, unpacked } from '../../server/src/lsp/judges.ts';
import { frameOf } from '../../server/src/workspace/frame.ts';
import { Project } from '../../server/src/workspace/project.ts';
import { files } from './sample.ts';

test('a report that was packed holds what it held, with no more of its guide than the frame', () => {
  const project = new Project({ plans: ['PLAN.md'], base: null, settings: defaultSettings });
  project.setFiles(Object.keys(files));
  for (const [path, text] of Object.entries(files)) project.setText(path, { kind: 'text', text, bom: false });
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
