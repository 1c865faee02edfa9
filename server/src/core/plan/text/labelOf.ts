import type { Field } from '../labels/model.ts';
import { fold, withoutBrackets } from './fold.ts';
import type { Phrases } from './phrases.ts';
import { inBothScripts } from './scripts.ts';

/** What a label says as a whole: in one language, in two beside each other, or as a compound of Chinese words. */
export function labelOf(label: string, fields: Phrases<Field>): Field | null {
  if (label.length > 80) return null;
  const folded = label.trim() === '#' ? '#' : fold(label);
  const bare = withoutBrackets(folded).trim();
  const known = fields.get(folded) ?? fields.get(bare);
  if (known !== null) return known;
  const both = inBothScripts(bare);
  if (!both) return compound(bare, fields);
  // `Status 状态` is one label in two languages; `Timeline 组件` is a name.
  const said = fields.get(both.chinese);
  return fields.get(both.latin) === null ? null : said;
}

/** Words before a name that say that it is of something else: `现有章节结构`, `不含的内容要点`. */
const ofOthers = /[现旧原已不非无未删]/;

/** What a Chinese compound ends with is what it is: `推荐章节结构`, `本篇核心内容` are outlines. */
function compound(label: string, fields: Phrases<Field>): Field | null {
  if (!/^[\u3400-\u9fff]{5,10}$/.test(label)) return null;
  for (let start = 1; start <= label.length - 4; start++)
    if (fields.get(label.slice(start)) === 'outline')
      return ofOthers.test(label.slice(0, start)) ? null : 'outline';
  return null;
}
