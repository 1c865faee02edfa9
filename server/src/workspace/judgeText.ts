import { readGuide } from '../core/guide/read.ts';
import { mayHoldOrders } from '../core/judge/comments.ts';
import { judgeTopic } from '../core/judge/judge.ts';
import type { GuideState, SyntaxProblem, TopicReport } from '../core/judge/model.ts';
import { isOn, type Settings } from '../core/settings.ts';
import { inTime, inTimeTogether } from './inTime.ts';
import { judgeInTime } from './judgeInTime.ts';
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

/** Judges one text for all topics that promise its file. Throws `TookTooLong` where that can't be done in time. */
export async function judgeText(
  file: string,
  text: string,
  slices: readonly Slice[],
  settings: Settings,
  grammars: () => Promise<Parsers | null>,
): Promise<JudgedText> {
  if (!isOn(settings, 'example-syntax'))
    return { reports: judgeUnchecked(file, text, slices, settings), syntax: null };
  const guide = inTime(() => readGuide(file, text));
  const syntax = await checkExamples(guide, await grammars());
  return { reports: judged(slices, { kind: 'present', guide, syntax }, settings), syntax };
}

/** The same without a look at its examples. */
export function judgeUnchecked(
  file: string,
  text: string,
  slices: readonly Slice[],
  settings: Settings,
): readonly TopicReport[] {
  return inTimeTogether(() => {
    const guide = inTime(() => readGuide(file, text));
    return judged(slices, { kind: 'present', guide }, settings);
  });
}

/** Checks the examples of a text that was judged without them, and judges it again where that makes a difference. */
export async function judgeExamples(
  file: string,
  text: string,
  slices: readonly Slice[],
  settings: Settings,
  grammars: () => Promise<Parsers | null>,
): Promise<JudgedText> {
  const guide = inTime(() => readGuide(file, text));
  const syntax = await checkExamples(guide, await grammars());
  // Without orders in comments, which may be about examples, the reports are those of before.
  const isSame = syntax.length === 0 && !mayHoldOrders(text);
  const reports = isSame ? [] : judged(slices, { kind: 'present', guide, syntax }, settings);
  return { reports, syntax };
}

function judged(slices: readonly Slice[], state: GuideState, settings: Settings): readonly TopicReport[] {
  return slices.map(slice =>
    judgeInTime(rules => judgeTopic(planOf(slice), slice.topic, state, settings, rules)),
  );
}
