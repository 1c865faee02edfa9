import { flatMap } from '../../flatMap.ts';
import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { proseOf } from './prose.ts';
import { under } from './sections.ts';

/** Paragraphs beside each other that each open with what a program says or does, and tell what that comes of or what to do. */
export function failuresInCase(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    if (under(guide, statements[0]?.section ?? null, 'summary', 'testing')) return [];
    const found = statements.filter(({ text, words }) => words >= 8 && inCase.test(text.slice(0, 400)));
    return found.length > 1 ? found.map(({ place }) => place) : [];
  });
}

const inCase =
  /^\W*(?:if|when) [^.]{4,160}(?:\bfail(?:s|ed)?\b|\bdies\b|\bstill\b|\berror\b|\bnot found\b|\bout of memory\b|\brefused\b|\bhangs?\b|\bcrash(?:es)?\b|\bcomplains?\b)[^.]{0,80}, (?:you are (?:most |very )?(?:likely|probably)|it (?:is )?(?:usually|probably|most likely)|(?:first )?(?:close|check|lower|raise|reinstall|remove|run|set|look|restart|add|clear|make sure|try)\b)|^[^\p{L}]*(?:如果|若|一旦|要是|遇到|出现)?[^，。：]{0,12}(?:卡在|报错?|提示|打印|抛出|出现)\s?[^，。：]{3,80}[，：:,]\s?(?:说明|多半|通常|一般|往往|大多|可能|因为|没有|缺少|供电|用户|先|请|检查|执行|重新|建议|是(?:没|因|由|缺|版本))/iu;
