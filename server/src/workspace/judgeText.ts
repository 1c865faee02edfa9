import { readGuide } from '../core/guide/read.ts';
import { judgeTopic } from '../core/judge/judge.ts';
import type { SyntaxProblem, TopicReport } from '../core/judge/model.ts';
import type { Settings } from '../core/settings.ts';
import { inTime } from './inTime.ts';
import { judgeInTime } from './judgeInTime.ts';
import { isOn } from './openProject.ts';
import { planOf, type Slice } from './slice.ts';
import { checkExamples } from './syntax/check.ts';
import type { Parsers } from './syntax/grammars.ts';

/** What was found of one text. */
export interface JudgedText {
  /** One for each topic that was asked about, in their order. */
  readonly reports: readonly TopicReport[];
  /** What was found of its examples; null where nobody asks for it. */
  readonly syntax: readonly SyntaxProblem[] | null;
}

/**
 * Judges one text for all topics that promise its file; `grammars` is asked for where examples are to be checked. Throws
 * `TookTooLong` where that can't be done in time.
 */
export async function judgeText(
  file: string,
  text: string,
  slices: readonly Slice[],
  settings: Settings,
  grammars: () => Promise<Parsers | null>,
): Promise<JudgedText> {
  const guide = inTime(() => readGuide(file, text));
  const syntax = isOn(settings, 'example-syntax') ? await checkExamples(guide, await grammars()) : null;
  const state = { kind: 'present', guide, ...(syntax && { syntax }) } as const;
  const reports = slices.map(slice =>
    judgeInTime(rules => judgeTopic(planOf(slice), slice.topic, state, settings, rules)),
  );
  return { reports, syntax };
}
