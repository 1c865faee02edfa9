import type { Plan } from '../plan/model.ts';
import { english } from './words/en.ts';
import type { Words } from './words/model.ts';
import { chinese } from './words/zh-cn.ts';

const languages: Readonly<Record<Plan['language'], Words>> = { en: english, 'zh-cn': chinese };

/** The words of a language. */
export function wordsOf(language: Plan['language']): Words {
  return languages[language];
}
