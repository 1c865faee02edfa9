import type { Plan } from '../plan/model.ts';
import { english } from './words/en.ts';
import type { Words } from './words/model.ts';
import { chinese } from './words/zh-cn.ts';

const languages: Readonly<Record<Plan['language'], Words>> = { en: english, 'zh-cn': chinese };

/** The words of a language. */
export function wordsOf(language: Plan['language']): Words {
  return languages[language];
}

/** Whether the head of a column, in any language, says that it holds what was reached. */
export function saysReached(head: string): boolean {
  const folded = head.normalize('NFKC').toLowerCase();
  return Object.values(languages).some(({ reached }) => reached.some(word => folded.includes(word)));
}
