import { expect, test } from 'vitest';
import { judgeReading } from '../../../server/src/core/judge/judge.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { planOf } from '../write/planText.ts';

/** What is found in a plan whose table claims two things of one topic, a comment before it. */
function found(comment: string): readonly string[] {
  const plan = planOf([
    {
      kind: 'table',
      head: `${comment}| Topic | Status | Progress |\n|-------|--------|----------|\n`,
      rows: [
        {
          topic: 1,
          line: '| T1 | {status} | {progress} |',
          claims: { status: ['complete', 'Complete', 'words'], progress: [40, '40%'] },
        },
      ],
    },
  ]);
  const { findings } = judgeReading(plan, defaultSettings);
  return findings.map(({ rule, location, message }) => `${location.place.line} ${rule} ${message}`);
}

const conflict = 'claim-conflict Expected state and progress of “T1” to agree, found “Complete 40%”.';

test('a comment in a plan silences the plan’s own rules', () => {
  expect(found('')).toEqual([`5 ${conflict}`]);
  expect(found('<!--lint ignore claim-conflict reason="told so"-->\n\n')).toEqual([]);
  expect(found('<!--lint disable claim-conflict-->\n\nWords.\n\n')).toEqual([]);
});

test('a comment in a plan that does nothing, or names no rule, is told of', () => {
  expect(found('<!--lint ignore total-mismatch-->\n\n')).toEqual([
    `7 ${conflict}`,
    '3 unused-ignore Expected a finding of total-mismatch to silence, found none; the comment can go.',
  ]);
  expect(found('<!--lint ignore claim-conflit-->\n\n')).toEqual([
    `7 ${conflict}`,
    '3 unknown-rule Unexpected rule “claim-conflit”, expected “claim-conflict”.',
  ]);
});

test('of what is not measured yet no comment is called needless', () => {
  expect(found('<!--lint ignore missing-guide-->\n\n')).toEqual([`7 ${conflict}`]);
});
