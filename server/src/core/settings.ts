import type { Severity } from './judge/model.ts';
import type { CriterionId } from './plan/model.ts';
import { english, type Translate } from './translate.ts';

/** What a workspace can set, resolved: every field has its value. Made by `workspace/config`. */
export interface Settings {
  readonly translate: Translate;
  /** Extra words for the plan reader: label or status -> words that mean it. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** Families of words that name the same section. */
  readonly synonyms: readonly (readonly string[])[];
  /** Criteria that hold whatever the plan says, with their threshold; `false` switches one off. */
  readonly criteria: Readonly<Partial<Record<CriterionId, number | boolean>>>;
  /** What `lines` counts. */
  readonly lines: 'physical' | 'non-blank' | 'prose';
  /** Severity and options per rule; a rule that is not named has its own defaults. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The severity of a gap by the topic's priority, for rules that don't set their own. */
  readonly priorities: Readonly<Record<string, Severity>>;
  /** Whether what to insert for a missing section is written out; nobody inserts into a guide that is closed. */
  readonly insertions: boolean;
}

export interface RuleSetting {
  readonly severity: Severity | 'off' | null;
  readonly options: unknown;
}

/** What holds where nothing is configured. */
export const defaultSettings: Settings = {
  translate: english,
  labels: {},
  synonyms: [],
  criteria: {},
  lines: 'physical',
  rules: {},
  priorities: { P0: 'error', P1: 'warning', P2: 'info', P3: 'hint' },
  insertions: true,
};

/** Whether settings leave a rule switched on. */
export function isOn(settings: Settings, rule: string): boolean {
  return settings.rules[rule]?.severity !== 'off';
}
