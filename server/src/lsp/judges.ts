import type { Guide } from '../core/guide/model.ts';
import type {
  Finding,
  PlanReport,
  SyntaxProblem,
  TopicMeasure,
  TopicReport,
  Verdict,
} from '../core/judge/model.ts';
import { pointsOf } from '../core/judge/points.ts';
import { asJudged, pointsKnown } from '../core/judge/rebase.ts';
import type { CriterionId, OutlineItem, Plan, Topic } from '../core/plan/model.ts';
import type { Locale } from '../core/translate.ts';
import type { Config } from '../workspace/config.ts';
import { frameFrom, type PlainFrame, plainFrame } from '../workspace/frame.ts';
import type { Failure } from '../workspace/inTime.ts';
import type { Slice } from '../workspace/slice.ts';
import type { Threads } from '../workspace/threads.ts';
import {
  coverageFrom,
  type PlainCoverage,
  type PlainVerdict,
  plainCoverage,
  plainVerdict,
  Texts,
  verdictFrom,
} from './plainReport.ts';

/** From what a thread makes its settings, as plain data, and whose guides it judges. */
export interface JudgeSetup {
  /** The folder's URI. */
  readonly folder: string;
  readonly config: Config;
  readonly locale: Locale;
}

/** A text to judge, and what plans ask of it. */
export interface JudgedFile {
  readonly file: string;
  /** The text, or its bytes. */
  readonly text: string | Uint8Array;
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
export interface Judges extends Threads<JudgeTask, JudgedGuides> {
  /** With so many tasks none of them ever waits for the next. */
  readonly most: number;
}

/** A report as plain data: without what whoever asked for it has, and with no more than the guide's frame. */
export interface PackedReport {
  readonly measure: Omit<TopicMeasure, 'topic'>;
  readonly findings: readonly Finding[];
  /** Verdicts that say that a rule failed. */
  readonly failed: readonly Verdict[];
  /** What `pointsOf` gives. */
  readonly points: readonly number[] | null;
  /** All else, as JSON in UTF-8: of most guides that are closed nobody ever asks for it, and it is most of a report. */
  readonly rest: Uint8Array;
}

interface Rest {
  readonly guide: PlainFrame;
  readonly outline: readonly PlainCoverage[];
  readonly verdicts: readonly PlainVerdict[];
  /** A verdict, or where it stands among the verdicts. */
  readonly criteria: readonly { readonly id: CriterionId; readonly verdict: PlainVerdict | number }[];
  /** What the others speak of. */
  readonly texts: readonly string[];
}

/** Packs a report on a guide that was read, for a plan. */
export function packed(report: TopicReport, plan: Plan): PackedReport {
  const { topic: _, guide, outline, verdicts, criteria, findings, ...measure } = report;
  const texts = new Texts();
  const rest: Rest = {
    guide: plainFrame(guide as Guide, outline),
    outline: outline.map(coverage => plainCoverage(coverage, texts)),
    verdicts: verdicts.map(verdict => plainVerdict(verdict, texts)),
    criteria: criteria.map(({ id, verdict }) => {
      const index = verdicts.indexOf(verdict);
      return { id, verdict: index < 0 ? plainVerdict(verdict, texts) : index };
    }),
    texts: texts.all,
  };
  const failed = skippedIn(report);
  const points = pointsOf(report, plan);
  return { measure, findings, failed, points, rest: new TextEncoder().encode(JSON.stringify(rest)) };
}

type Failed = Pick<Verdict, 'value' | 'rule' | 'message'>;
const failures = new WeakMap<TopicReport, readonly Verdict[]>();

/** What says that a rule failed, of a plan's report or a topic's; a packed one need not be unpacked for it. */
export function failedIn(report: TopicReport | PlanReport): readonly Failed[] {
  const judged = 'topics' in report ? report : asJudged(report);
  const told = 'topics' in judged ? undefined : failures.get(judged);
  return told ?? skippedIn(judged);
}

function skippedIn({ verdicts }: Pick<TopicReport, 'verdicts'>): readonly Verdict[] {
  return verdicts.filter(({ value }) => value === 'skipped');
}

/** The report that was packed, on the topic that was asked about. What few ask for is unpacked when they do. */
export function unpacked(
  { measure, findings, failed, points, rest }: PackedReport,
  topic: Topic,
): TopicReport {
  type Unpacked = Pick<TopicReport, 'guide' | 'outline' | 'verdicts' | 'criteria'>;
  let known: WeakRef<Unpacked> | null = null;
  const unpack = (): Unpacked => {
    const before = known?.deref();
    if (before) return before;
    const { guide, outline, texts, ...plain }: Rest = JSON.parse(new TextDecoder().decode(rest));
    const verdicts = plain.verdicts.map(verdict => verdictFrom(verdict, texts));
    const now: Unpacked = {
      guide: frameFrom(guide),
      outline: outline.map((coverage, index) =>
        coverageFrom(coverage, topic.outline[index] as OutlineItem, texts),
      ),
      verdicts,
      criteria: plain.criteria.map(({ id, verdict }) => ({
        id,
        verdict: typeof verdict === 'number' ? (verdicts[verdict] as Verdict) : verdictFrom(verdict, texts),
      })),
    };
    known = new WeakRef(now);
    return now;
  };
  const report: TopicReport = {
    ...measure,
    topic,
    findings,
    get guide() {
      return unpack().guide;
    },
    get outline() {
      return unpack().outline;
    },
    get verdicts() {
      return unpack().verdicts;
    },
    get criteria() {
      return unpack().criteria;
    },
  };
  failures.set(report, failed);
  pointsKnown(report, points);
  return report;
}
