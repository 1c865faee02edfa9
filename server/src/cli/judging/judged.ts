import type { TopicMeasure } from '../../core/judge/model.ts';
import type { ReadResult } from '../../workspace/host.ts';
import type { Slice } from '../../workspace/slice.ts';
import type { FindingDocument, LongPlan, Summary, TopicDocument } from '../document.ts';

/** What was found of one topic, as plain data: all that is told of it, and nothing of the guide's text. */
export interface JudgedTopic {
  readonly measure: Omit<TopicMeasure, 'topic'>;
  /** In bytes where many wait to be told. */
  readonly told: Told | Uint8Array;
  /** The files that findings are of. */
  readonly files: readonly string[];
  readonly counts: Summary['bySeverity'];
  /** Verdicts that could not be reached. */
  readonly skipped: number;
}

/** All that is told of one topic and nobody asks for before. */
export interface Told {
  readonly document: TopicDocument;
  readonly findings: readonly FindingDocument[];
}

/** What was found of a plan and its topics. */
export interface JudgedPlan {
  readonly document: LongPlan;
  readonly topics: readonly JudgedTopic[];
  /** Of the plan itself. */
  readonly findings: readonly FindingDocument[];
  readonly skipped: number;
}

/** What became of a promised file: one judgement a topic that promises it, in the plans' order; or why it was not read. */
export type JudgedFile =
  | {
      readonly kind: 'judged';
      readonly topics: readonly JudgedTopic[];
      /** The name under which it is kept for later runs; null where it is not. */
      readonly entry: string | null;
    }
  | Extract<ReadResult, { kind: 'failure' }>;

/** A file to judge, and what is asked of it. */
export interface Task {
  readonly file: string;
  readonly slices: readonly Slice[];
  /** The text that stands for the file's; null for its own. */
  readonly text: string | null;
}
