import type { Severity, VerdictValue } from '../core/judge/model.ts';
import type { ClaimedStatus, CriterionId } from '../core/plan/model.ts';

/**
 * What `check` and `plan` print as JSON, and what every other format is made of. Its fields are a contract: some may
 * be added, none changed. Lines and columns are 1-based, paths count from the root with `/`, absent values are null.
 */
export interface CheckDocument {
  readonly version: 1;
  readonly plans: readonly PlanDocument[];
  readonly findings: readonly FindingDocument[];
  readonly summary: Summary;
}

export interface PlanDocument {
  readonly path: string;
  readonly title: string | null;
  readonly language: 'en' | 'zh-cn';
  readonly topics: readonly TopicDocument[];
  readonly criteria: readonly {
    readonly id: CriterionId | null;
    readonly line: number;
    readonly text: string;
    readonly required: number | null;
  }[];
  readonly totals: readonly {
    readonly group: string | null;
    readonly topics: number | null;
    readonly lines: number | null;
    readonly line: number;
  }[];
  readonly problems: readonly { readonly rule: string; readonly line: number; readonly message: string }[];
}

/** The same of very many guides: topics and findings are made when they are gone through, and not kept. */
export interface LongDocument extends Omit<CheckDocument, 'plans' | 'findings'> {
  readonly plans: readonly LongPlan[];
  readonly findings: Iterable<FindingDocument>;
}

export interface LongPlan extends Omit<PlanDocument, 'topics'> {
  readonly topics: Iterable<TopicDocument>;
}

export interface TopicDocument {
  readonly title: string;
  readonly group: string | null;
  readonly file: string | null;
  readonly line: number;
  readonly priority: string | null;
  readonly batch: string | null;
  readonly expectedLines: number | null;
  readonly expectedExamples: number | null;
  readonly claimed: { readonly status: ClaimedStatus | null; readonly progress: number | null };
  readonly measured: {
    readonly state: 'missing' | 'drafting' | 'complete';
    readonly progress: number;
    readonly lines: number | null;
    readonly examples: number | null;
  } | null;
  readonly outline: readonly {
    readonly text: string;
    readonly line: number;
    readonly verdict: VerdictValue | null;
    readonly reason: string | null;
    readonly section: { readonly title: string; readonly line: number } | null;
    readonly parts: readonly {
      readonly text: string;
      readonly verdict: 'met' | 'unmet' | null;
      readonly line: number | null;
    }[];
  }[];
  readonly criteria: readonly {
    readonly id: CriterionId;
    readonly verdict: VerdictValue | null;
    readonly reason: string | null;
    readonly required: number | null;
    readonly actual: number | null;
    readonly evidence: readonly number[];
  }[];
}

export interface FindingDocument {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly plan: { readonly file: string; readonly line: number } | null;
  readonly fixable: boolean;
  /** What was judged: an outline item's text, a criterion's id ... */
  readonly subject: string;
  /** The paths that the message names, from the root, where it names any. */
  readonly paths?: readonly string[];
}

export interface Summary {
  readonly topics: number;
  readonly complete: number;
  readonly drafting: number;
  readonly missing: number;
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Verdicts that could not be reached. */
  readonly skipped: number;
  /** Findings that `--max-findings` left out; they are counted in `findings`. */
  readonly cut: number;
}
