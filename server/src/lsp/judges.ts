import type { Guide } from '../core/guide/model.ts';
import type { ItemCoverage, SyntaxProblem, TopicReport } from '../core/judge/model.ts';
import { LineIndex } from '../core/place.ts';
import type { OutlineItem, Topic } from '../core/plan/model.ts';
import type { Locale } from '../core/translate.ts';
import type { Config } from '../workspace/config.ts';
import { frameOf } from '../workspace/frame.ts';
import type { Failure } from '../workspace/inTime.ts';
import type { Slice } from '../workspace/slice.ts';
import type { Threads } from '../workspace/threads.ts';

/** From what a thread makes its settings, as plain data. */
export interface JudgeSetup {
  readonly config: Config;
  readonly locale: Locale;
}

/** A text to judge, and what plans ask of it. */
export interface JudgedFile {
  readonly file: string;
  readonly text: string;
  readonly slices: readonly Slice[];
}

/** Texts to judge together: handing one over takes a good part of the time that judging it does. */
export interface JudgeTask {
  readonly texts: readonly JudgedFile[];
  /** Whether their examples are to be checked, which were judged without them. */
  readonly examples: boolean;
}

/** What was found of a text: a report for each slice. */
export interface JudgedGuide {
  readonly kind: 'judged';
  readonly reports: readonly PackedReport[];
  readonly syntax: readonly SyntaxProblem[] | null;
}

/** What was found of texts, in their order. */
export interface JudgedGuides {
  readonly kind: 'judged';
  readonly guides: readonly (JudgedGuide | Failure)[];
}

/** Threads that judge many guides at once. */
export type Judges = Threads<JudgeTask, JudgedGuides>;

/** A report as plain data: without what whoever asked for it has, and with no more than the guide's frame. */
export type PackedReport = Omit<TopicReport, 'topic' | 'guide' | 'outline'> & {
  readonly guide: Omit<Guide, 'lines'>;
  readonly outline: readonly Omit<ItemCoverage, 'item'>[];
};

/** Packs a report on a guide that was read. */
export function packed({ topic: _, guide, outline, ...report }: TopicReport): PackedReport {
  const { lines: __, ...frame } = frameOf(guide as Guide, outline);
  return { ...report, guide: frame, outline: outline.map(({ item: ___, ...coverage }) => coverage) };
}

/** The report that was packed, on the topic that was asked about. */
export function unpacked({ guide, outline, ...report }: PackedReport, topic: Topic): TopicReport {
  return {
    ...report,
    topic,
    guide: frameOf({ ...guide, lines: new LineIndex('') }, outline),
    outline: outline.map((coverage, index) => ({ ...coverage, item: topic.outline[index] as OutlineItem })),
  };
}
