import { flatMap } from '../flatMap.ts';
import type { Topic } from '../plan/model.ts';
import type { Settings } from '../settings.ts';
import type { Location, Verdict } from './model.ts';
import type { Rule } from './rule.ts';
import { runRule } from './run.ts';
import { severityOf } from './severity.ts';
import { waive } from './waive.ts';

/** What applying comments needs beside a text and its verdicts. */
export interface CommentOptions {
  readonly rules: readonly Rule[];
  /** Rules that may yet have something to say. */
  readonly undecided: readonly string[];
  readonly settings: Settings;
  readonly topic: Topic | null;
  /** Where it is told that a rule failed. */
  readonly start: Location;
}

/** The verdicts on a guide or plan once its lint comments were applied, and then what is wrong with the comments. */
export function applyComments(
  { path, text }: { readonly path: string; readonly text: string },
  verdicts: readonly Verdict[],
  { rules, undecided, settings, topic, start }: CommentOptions,
): readonly Verdict[] {
  const ids = rules.map(rule => rule.id);
  const { verdicts: waived, problems: comments } = waive(text, verdicts, ids, undecided);
  if (comments.length === 0) return waived;
  const late = flatMap(
    rules.filter(rule => rule.scope === 'comments' && severityOf(rule, topic, settings) !== 'off'),
    rule => runRule(rule, { path, text, comments, settings }, start),
  );
  return [...waived, ...late];
}
