import type { Plan } from '../model.ts';
import { english } from './en.ts';
import type { Field } from './model.ts';
import { chinese } from './zh-cn.ts';

/** What a topic's label lines say, in the order in which they are best written. */
const fields = ['file', 'lines', 'priority', 'status', 'outline'] as const satisfies readonly Field[];

/** The commonest labels of a language, for plans that have none yet. */
export function usualLabels(language: Plan['language']): readonly string[] {
  const { fields: words } = language === 'zh-cn' ? chinese : english;
  return fields.map(field => {
    const [word = ''] = words[field].split(',', 1);
    return word.slice(0, 1).toUpperCase() + word.slice(1);
  });
}
