type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What `.remarkrc` may say: keys of `.guidewright.yaml`, which go before the file's own, and a language. */
export interface Options {
  /** Globs of the plans. */
  readonly plans?: string | readonly string[];
  /** The folder that planned paths count from. */
  readonly root?: string;
  /** Criteria that hold whatever the plan says: a least number, true to ask, false not to. */
  readonly criteria?: Readonly<Partial<Record<CriterionId, number | boolean>>>;
  /** What counts as a line of a guide. */
  readonly lines?: 'physical' | 'non-blank' | 'prose';
  /** A severity a rule, `off`, `true` for its own, or a list of severity and options. */
  readonly rules?: Readonly<Record<string, string | boolean | readonly unknown[]>>;
  /** The severity of a gap by the priority of its topic. */
  readonly priorities?: Readonly<Record<string, Severity>>;
  /** The language of messages; the environment's without it. */
  readonly locale?: 'en' | 'zh-cn';
}

export type CriterionId =
  | 'min-lines'
  | 'min-examples'
  | 'performance-data'
  | 'troubleshooting'
  | 'principles'
  | 'pros-cons'
  | 'comparison'
  | 'selection-advice'
  | 'applicable'
  | 'full-configuration'
  | 'test-verification'
  | 'edge-cases';

/** A remark plugin that judges each guide against its plan, and each plan: `remark . --use guidewright/remark`. */
export default function guidewright(options?: Options): void;
