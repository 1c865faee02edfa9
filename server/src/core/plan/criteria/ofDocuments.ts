import type { Vocabulary } from '../vocabulary.ts';

/** Words of a heading or label that say what is asked, rather than what a document is about. */
const asking =
  /\b(?:must|should|shall|needs?|ha(?:s|ve)|requirements?|rules?|checklists?|standards?|criteria|quality|contains?|includes?)\b|必须|须|应|需|要(?!点|素)|都有|均有|包含|不少于|至少|标准|规范|检查/i;
const each = /\b(?:each|every|all|any|per)\s+(?:of\s+(?:the|these|our)\s+)?/giu;
const eachChinese =
  /每(?:一)?(?:篇|章|节|个|份|本|页|讲|课|集)|(?:所有|全部|各)(?:篇|章|页)?(?:文档|指南|章节|教程|文章|讲义|页面)/;
const opensWithEach = /^(?:(?:for|in|on|of)\s+)?(?:each|every|all)\s/i;
const judging =
  /\b(?:what makes|how (?:i|we) judge|when is)\b(.*)|\b(?:calling|moving|marking|closing)\b(.*\b(?:done|complete|finished)\b)|\b(?:rules?|requirements?|checklists?|standards?|criteria) (?:for|of|before)\b(.*)|怎么算|(?:通过|合格|合并|发布|上线|交稿)的?(?:条件|标准|要求)$|(?:才算|算)(?:写好|写完|完成)|(?:写完|写好|完成|合格)的?标准|(?:文章|文档|讲义|翻译|页面|教程|指南)(?:的)?(?:要求|标准)$/iu;

/** Whether a text speaks of every document: `every chapter`, `每篇`. */
export function isOfEach(text: string, { document, chapter, task }: Vocabulary): boolean {
  if (eachChinese.test(text)) return true;
  return [...text.matchAll(each)].some(({ index, 0: { length } }) => {
    const first = index + length;
    const second = first + text.slice(first).search(/\s\p{L}/u) + 1;
    return [first, second].some(
      at => at >= first && (document.at(text, at) ?? chapter.at(text, at) ?? task.at(text, at)) !== null,
    );
  });
}

/** Whether a heading says that what follows is asked of documents: `Checklist for every chapter`, `一页写完的标准`. */
export function asksOfDocuments(heading: string, vocabulary: Vocabulary): boolean {
  if (heading.length > 80) return false;
  if (isOfEach(heading, vocabulary) && (asking.test(heading) || opensWithEach.test(heading))) return true;
  const kind = /(\p{L}+) (?:checklist|rules|requirements|standards|criteria)\s*$/iu.exec(heading)?.[1];
  if (kind !== undefined && isKind(kind.toLowerCase(), vocabulary)) return true;
  const match = judging.exec(heading);
  if (!match) return false;
  const told = match[1] ?? match[2] ?? match[3];
  // `What makes a good page`, `rules for new and rewritten pages`.
  const words = told
    ?.toLowerCase()
    .match(/\p{L}+/gu)
    ?.slice(0, 5);
  return words === undefined || words.some(word => isKind(word, vocabulary));
}

/** Whether a sentence asks something of every document: `Every chapter must include a worked example`. */
export function asksEach(sentence: string, vocabulary: Vocabulary): boolean {
  return sentence.length <= 400 && asking.test(sentence) && isOfEach(sentence.slice(0, 80), vocabulary);
}

function isKind(word: string, { document, chapter, task }: Vocabulary): boolean {
  return (document.get(word) ?? chapter.get(word) ?? task.get(word)) !== null;
}
