import type { Guide } from '../core/guide/model.ts';
import { readGuide } from '../core/guide/read.ts';
import { judgeTopic } from '../core/judge/judge.ts';
import type { GuideState, SyntaxProblem, TopicReport } from '../core/judge/model.ts';
import type { Settings } from '../core/settings.ts';
import { inTime, inTimeTogether } from './inTime.ts';
import { judgeInTime } from './judgeInTime.ts';
import { isOn } from './openProject.ts';
import { planOf, type Slice } from './slice.ts';
import { checkExamples } from './syntax/check.ts';
import type { Parsers } from './syntax/grammars.ts';

/** What was found of one text. */
export interface JudgedText {
  /** One for each topic that was asked about, in their order. */
  readonly reports: readonly TopicReport[];
  /** What was found of its examples; null where they were not looked at. */
  readonly syntax: readonly SyntaxProblem[] | null;
}

/**
 * Judges one text for all topics that promise its file; `grammars` is asked for where examples are to be checked, null
 * leaves them unchecked. Throws `TookTooLong` where that can't be done in time.
 */
export async function judgeText(
  file: string,
  text: string,
  slices: readonly Slice[],
  settings: Settings,
  grammars: (() => Promise<Parsers | null>) | null,
): Promise<JudgedText> {
  const read = (): Guide => inTime(() => readGuide(file, text));
  const judge = (state: GuideState): readonly TopicReport[] =>
    slices.map(slice => judgeInTime(rules => judgeTopic(planOf(slice), slice.topic, state, settings, rules)));
  if (grammars === null || !isOn(settings, 'example-syntax'))
    return { reports: inTimeTogether(() => judge({ kind: 'present', guide: read() })), syntax: null };
  const guide = read();
  const syntax = await checkExamples(guide, await grammars());
  return { reports: judge({ kind: 'present', guide, syntax }), syntax };
}
