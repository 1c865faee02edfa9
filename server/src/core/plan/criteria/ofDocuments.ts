import type { Vocabulary } from '../vocabulary.ts';

/** Words of a heading or label that say what is asked, rather than what a document is about. */
const asking =
  /\b(?:must|should|shall|needs?|ha(?:s|ve)|requirements?|rules?|checklists?|standards?|criteria|quality|contains?|includes?|bar)\b|必须|须|应|需|要(?!点|素)|都有|均有|包含|不少于|至少|标准|规范|检查/i;
const each =
  /\b(?:each|every|all|any|per|no)\s+(?:of\s+(?:the|these|our)\s+|(?:kinds?|types?|sorts?)\s+of\s+)?/giu;
/** How `each` starts. */
const mayBeEach = /\b(?:each|every|all|any|per|no)\s/i;
const eachChinese =
  /每(?:一)?(?:篇|章|节|份|本|页|讲|课|集|个(?!知识点|步骤|阶段|读者|学员|学生|人|函数|参数|字段|接口|命令))|(?:所有|全部|各)(?:篇|章|页)?(?:文档|指南|章节|教程|文章|讲义|页面)/;
const eachEnglish =
  /\b(?:each|every)\s+(?:note|handout|lesson|lecture|unit|recipe|entry|page|article|runbook|playbook|tutorial|how-?to|write-?up|essay|(?:(?:docs?|documentation|markdown|\.?md) )?file (?:must|should|shall|needs? to|has to))\b/i;
const opensWithEach = /^(?:(?:for|in|on|of)\s+)?(?:each|every|all|no)\s/i;
const judging =
  /\bchecklist for (?:authors|writers)\b|\b(?:what makes|how (?:i|we) judge|how (?:to|we|i) write|when is|what (?:we|i) (?:expect|want|ask|require|look for))\b(.*)|\b(?:calling|moving|marking|closing)\b(.*\b(?:done|complete|finished)\b)|\b(?:rules?|requirements?|checklists?|standards?|criteria) (?:for|of|before)\b(.*)|怎么算|(?:校对|审稿|评审|验收|检查)(?:时)?(?:看|查|核对)?(?:什么|哪些|要点|清单)$|(?:评分|打分)(?:标准|表|细则)?$|\brubric\b|(?:通过|合格|合并|发布|上线|交稿)的?(?:条件|标准|要求)$|(?:才算|算)(?:写好|写完|完成)|(?:写完|写好|完成|合格)的?标准|(?:文章|文档|讲义|翻译|页面|教程|指南)(?:的)?(?:要求|标准)$|(?:同意|约定|统一)的?写法$|写作约定$|交稿前|质量底线$|自查(?:清单|表)?$|\bnon-negotiables?\b|\bdefinition of (?:done|ready)\b|\bwhat good looks like\b|\b(?:author|writer)(?:['’]?s)? checklist\b|\bbar for (?:merging|publishing|publication)\b/i;

/** Whether a text speaks of every document: `every chapter`, `每篇`. */
export function isOfEach(text: string, { document, chapter, task }: Vocabulary): boolean {
  if (eachChinese.test(text) || eachEnglish.test(text)) return true;
  if (!mayBeEach.test(text)) return false;
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

/** What a sentence about every document says that it does, as it shall: `Every chapter opens with a story`. */
const doing =
  /\b(?:begins?|starts?|opens?|ends?|closes?|comes? with|weighs?|discuss(?:es)?|compares?|explains?|shows?|covers?|gives?|names?|lists?|answers?|states?|falls?|stays?|runs?|compiles?|works?|(?:is|are) (?:tested|executed|reviewed|shorter|longer|at least|checked)|go(?:es)? below)\b/i;
/** What must be so without a word for every document. */
const must =
  /\b(?:must|should|shall|needs? to|ha(?:s|ve) to|may not|needs?)\b|必须|须|应当|[都也][要得须]|要[有能作做写给讲附列配标注]|一律|不得|不低于|不少于|至少/i;
const subject =
  /^(?:the\s+)?((?:[\p{L}-]+\s+){0,2}?)(code(?: blocks?)?|examples?|samples?|snippets?|listings?|commands?|steps?|links?|numbers?|[\p{L}-]+s)\s/iu;

/** Whether a sentence asks something of every document: `Every chapter must include a worked example`. */
export function asksEach(sentence: string, vocabulary: Vocabulary): boolean {
  if (sentence.length > 400) return false;
  const isAsking = asking.test(sentence) || (opensWithEach.test(sentence) && doing.test(sentence));
  return isAsking && isOfEach(sentence.slice(0, 80), vocabulary);
}

/** Whether a sentence asks something of documents of a kind, or of what they hold: `Tutorials must …`, `Code must compile`. */
export function asksKind(sentence: string, vocabulary: Vocabulary): boolean {
  if (sentence.length > 400) return false;
  if (/[\u3400-\u9fff]/.test(sentence)) return must.test(sentence);
  const [whole = '', , noun = ''] = subject.exec(sentence) ?? [];
  if (noun === '') return false;
  const rest = sentence.slice(whole.length, whole.length + 24);
  const isOfKind = [noun, noun.replace(/s$/, '')].some(
    word => isKind(word.toLowerCase(), vocabulary) || vocabulary.kind.get(word.toLowerCase()) !== null,
  );
  return must.test(rest) || ((isOfKind || /^all\s/i.test(sentence)) && doing.test(rest));
}

/** What every form of such a sentence holds. */
const mayBeGood = /\b(?:when|once|if|as soon as)\s|算/i;
const goodWhen =
  /^.{0,60}?\b(?:is|are|counts? as)\s+(?:good enough|merged|done|finished|complete|ready|publishable|accepted)\s+(?:to \p{L}+\s+)?(?:only\s+)?(?:when|once|if|as soon as)\s+/iu;
const goodWhenChinese =
  /^.{0,30}?(?:满足|做到|达到)(?:以下|下列|下面)?(?:条件|要求|几点)?[^，。]{0,8}(?:才算|算)[^，。]{0,8}[:：，]\s*/;

/** What stands behind `A handout is done when` of a sentence; null where it opens with no such words. */
export function conditionsIn(sentence: string): number | null {
  if (!mayBeGood.test(sentence)) return null;
  const match = goodWhen.exec(sentence) ?? goodWhenChinese.exec(sentence);
  // `A guide counts as finished when its row is ticked` explains a table.
  if (!match || /\b(?:column|row|box|cell)s?\b/i.test(sentence)) return null;
  return /\b(?:(?:pull|merge) requests?|[PM]Rs?|branch(?:es)?|commits?|patch(?:es)?)\b/i.test(match[0])
    ? null
    : match[0].length;
}

/** What every sentence by which `asksEach`, `asksKind` or `conditionsIn` know a demand has of them. */
export const mayDemand = new RegExp(
  [asking, doing, must, mayBeGood].map(({ source }) => source).join('|'),
  'i',
);

function isKind(word: string, { document, chapter, task }: Vocabulary): boolean {
  return (document.get(word) ?? chapter.get(word) ?? task.get(word)) !== null;
}
