import type { ClaimedStatus, CriterionId } from '../../plan/model.ts';

/** The criteria that a section of a guide can answer. */
export type SectionCriterion = Exclude<CriterionId, 'min-lines' | 'min-examples' | 'applicable'>;

/** The words that are written into plans and guides; each language has all of them, in `words/<language>.ts`. */
export interface Words {
  /** What a status is called where the plan itself has no word for it yet. */
  readonly status: Readonly<Record<ClaimedStatus, string>>;
  /** The heading of the section that answers a criterion. */
  readonly criteria: Readonly<Record<SectionCriterion, string>>;
  /** The column heads of the tables that some of these sections start from. */
  readonly tables: Readonly<Partial<Record<SectionCriterion, readonly string[]>>>;
  /** Words of a column's head that say that it holds what was reached, not what is planned; lower case. */
  readonly reached: readonly string[];
  /** The sub-headings that others start from. */
  readonly parts: Readonly<Partial<Record<SectionCriterion, readonly string[]>>>;
}
