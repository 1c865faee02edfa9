import type { Context } from '../context.ts';
import { fold, withoutBrackets } from '../text/fold.ts';

/** Whether a name beside those of files is a title of a few words and no task: `Glossary`, `Error codes`. */
export function isTitle(name: string, { vocabulary }: Context): boolean {
  const folded = fold(withoutBrackets(name));
  const isTask = [vocabulary.make, vocabulary.touch, vocabulary.chore].some(verbs => verbs.at(folded, 0));
  return !isTask && folded.split(' ').length <= 4 && folded.length <= 36;
}

/** Whether a name sums up or stands for several: `Total`, `Remaining guides`. */
export function isCollective(name: string, { vocabulary }: Context): boolean {
  const folded = fold(name);
  return vocabulary.sum.get(folded) !== null || vocabulary.collective.at(folded, 0) !== null;
}
