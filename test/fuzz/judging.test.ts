import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { Project } from '../../server/src/workspace/project.ts';
import { documents, runs } from './documents.ts';
import { expectPlacesIn } from './places.ts';

/** A project of one plan, every guide of which has the same text. */
function projectOf(plan: string, guide: string): Project {
  const project = new Project({ plans: ['PLAN.md'], base: null, settings: defaultSettings });
  project.setText('PLAN.md', { kind: 'text', text: plan, bom: false });
  for (const file of project.guideFiles().filter(file => file !== 'PLAN.md'))
    project.setText(file, { kind: 'text', text: guide, bom: false });
  return project;
}

test('any plan and any guide are judged: no rule fails, every finding has its place and its words', () => {
  fc.assert(
    fc.property(documents, documents, (plan, guide) => {
      const project = projectOf(plan, guide);
      const report = project.planReport('PLAN.md');
      expect(report).not.toBeNull();
      const texts = (file: string): string => (file === 'PLAN.md' ? plan : guide);
      for (const { verdicts, findings } of [report!, ...report!.topics]) {
        expect(
          verdicts.filter(({ value, message }) => value === 'skipped' && /failed/.test(message)),
        ).toEqual([]);
        for (const { location, promise, message, fixes } of findings) {
          expectPlacesIn(texts(location.file), location.place);
          if (promise) expectPlacesIn(texts(promise.file), promise.place);
          if (!/\{\d\}/.test(plan + guide)) expect(message).not.toMatch(/\{\d\}/);
          expect(message).not.toBe('');
          for (const { edits } of fixes)
            for (const { file, start, end } of edits) {
              expect(start).toBeLessThanOrEqual(end);
              expect(end).toBeLessThanOrEqual(texts(file).length);
            }
        }
      }
    }),
    runs,
  );
});
