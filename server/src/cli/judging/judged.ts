import type { TopicMeasure } from '../../core/judge/model.ts';
import type { Criterion, Plan, Topic } from '../../core/plan/model.ts';
import type { ReadResult } from '../../workspace/host.ts';
import type { FindingDocument, PlanDocument, TopicDocument } from '../document.ts';

/** What was found of one topic, as plain data: all that is told of it, and nothing of the guide's text. */
export interface JudgedTopic {
  readonly measure: Omit<TopicMeasure, 'topic'>;
  readonly document: TopicDocument;
  readonly findings: readonly FindingDocument[];
  /** Verdicts that could not be reached. */
  readonly skipped: number;
}

/** What was found of a plan and its topics, as plain data. */
export interface JudgedPlan {
  readonly document: PlanDocument;
  /** Of the plan and of its guides. */
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

/** All that a plan asks of one guide. What is not in here can change nothing that is found of the guide. */
export interface Slice {
  readonly path: string;
  readonly language: Plan['language'];
  readonly criteria: readonly Criterion[];
  readonly topic: Topic;
}

/** A file to judge, and what is asked of it. */
export interface Task {
  readonly file: string;
  readonly slices: readonly Slice[];
  /** The text that stands for the file's; null for its own. */
  readonly text: string | null;
}

/** A plan's slice for one of its topics. Where else the plan speaks of the topic is the plan's own matter. */
export function sliceOf({ path, language, criteria }: Plan, topic: Topic): Slice {
  return { path, language, criteria, topic: { ...topic, mentions: [] } };
}

/** The plan that a slice is of, as far as its guide is concerned. */
export function planOf({ path, language, criteria, topic }: Slice): Plan {
  const nothing = { totals: [], claims: [], listings: [], relations: [], problems: [] };
  return { path, text: '', title: null, language, topics: [topic], criteria, ...nothing };
}
