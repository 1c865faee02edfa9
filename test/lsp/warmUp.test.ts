import { afterEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { warmUp } from '../../server/src/warmUp.ts';
import * as judging from '../../server/src/workspace/judgeText.ts';

afterEach(() => vi.restoreAllMocks());

test('warming up asks for verdicts of all kinds in both languages, and none of them fails', () => {
  const judged = vi.spyOn(judging, 'judgeUnchecked');
  warmUp(defaultSettings);
  const reports = judged.mock.results.flatMap(({ type, value }) => {
    expect(type).toBe('return');
    return value as ReturnType<typeof judging.judgeUnchecked>;
  });
  expect(reports.map(({ guide }) => guide?.language)).toEqual(['en', 'zh-cn']);
  for (const { verdicts, outline } of reports) {
    expect(verdicts.map(({ value }) => value)).not.toContain('skipped');
    expect(outline.map(({ value }) => value)).toContain('partial');
    expect(outline.map(({ value }) => value)).toContain('unmet');
    expect(new Set(verdicts.map(({ rule }) => rule)).size).toBeGreaterThan(12);
  }
});

test('what fails while warming up fails nobody who asks for guides', () => {
  vi.spyOn(judging, 'judgeUnchecked').mockImplementation(() => {
    throw new Error('broken');
  });
  expect(() => warmUp(defaultSettings)).not.toThrow();
});
