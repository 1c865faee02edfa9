import type { ClaimedStatus } from '../model.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { fold, withoutBrackets } from './fold.ts';

/**
 * The state that the head of a column on a board gives, by the heads beside it in their order: `Ready` before
 * `Doing` and `Done` is over what may be begun; beside nothing of that kind it is over what is done.
 */
export function columnState(
  heads: readonly string[],
  at: number,
  { headingStatus, status, ready }: Pick<Vocabulary, 'headingStatus' | 'status' | 'ready'>,
): ClaimedStatus | null {
  const stateOf = (head: string): ClaimedStatus | null => headingStatus(head) ?? status.get(fold(head));
  const own = stateOf(heads[at] ?? '');
  if (own !== 'complete' || ready.get(withoutBrackets(fold(heads[at] ?? ''))) === null) return own;
  const states = heads.map(stateOf);
  const doing = states.indexOf('drafting');
  const isDone = (state: ClaimedStatus | null, other: number): boolean =>
    state === 'complete' && other !== at;
  const isBefore = doing > at && states.some((state, other) => isDone(state, other) && other > doing);
  const isBehind =
    doing >= 0 && doing < at && states.some((state, other) => isDone(state, other) && other < doing);
  return isBefore || isBehind ? 'planned' : own;
}
