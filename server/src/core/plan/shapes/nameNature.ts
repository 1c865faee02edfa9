import type { Context } from '../context.ts';
import { fold, withoutBrackets } from '../text/fold.ts';
import { quantitiesIn } from '../text/measure.ts';
import { inBothScripts } from '../text/scripts.ts';

/** Whether a name beside those of files is a title of a few words and no task: `Glossary`, `Error codes`. */
export function isTitle(name: string, { vocabulary }: Context): boolean {
  const folded = fold(withoutBrackets(name));
  const isTask = [vocabulary.make, vocabulary.touch, vocabulary.chore].some(verbs => verbs.at(folded, 0));
  return !isTask && !isOfWork.test(name) && folded.split(' ').length <= 4 && folded.length <= 36;
}

/** The path of a file that is no document, or a step of the work on all of them: `docs/site.toml`, `Final review`. */
const isOfWork =
  /^`?[\w.@-]*[/\\][\w./@-]+\.[a-z]{1,5}`?$|\b(?:consistency|final|peer|technical|editorial|quality|link) (?:review|check|pass)$/i;

/** Whether a name is called what one document is called: `Operator guide`, `操作手册`, not `Guides`. */
export function isOneDocument(name: string): boolean {
  return ofOne.test(name);
}

const ofOne =
  /\b(?:guide|tutorial|reference|overview|handbook|manual|cookbook|walkthrough|primer|introduction|quick-?start|faq|glossary)$|(?:指南|教程|手册|说明书|概述|入门|导论)$/i;

/** Whether a heading ends with a word for several documents: `Module READMEs`, `各模块的说明文档`. */
export function areDocuments(heading: string): boolean {
  return ofMany.test(withoutBrackets(heading));
}

const ofMany =
  /\b(?:readmes|guides|tutorials|articles|posts|pages|runbooks|how-tos|handbooks|manuals|cheat ?sheets)$|(?:指南|教程|文章|手册|说明文档|篇目)$/i;

/** Whether a name says itself that it is a document's, `Reef component docs`, `帆具组件文档`, and is no task on one. */
export function saysDocument(name: string, { vocabulary }: Context): boolean {
  const bare = withoutBrackets(name);
  if (!ofOne.test(bare) && !/(?:\S\s+(?:docs|documentation|page|article|runbook)|\S文档)$/i.test(bare))
    return false;
  const folded = fold(bare);
  return ![vocabulary.make, vocabulary.touch, vocabulary.revise, vocabulary.chore].some(verbs =>
    verbs.at(folded, 0),
  );
}

/**
 * Whether most of some names are things to do that leave no document behind, or what is to be checked: `Run the build`,
 * `通知用户`, `链接是否有效`.
 */
export function areChores(drafts: readonly { readonly name: string }[], { vocabulary }: Context): boolean {
  const chores = drafts.filter(({ name }) => {
    const folded = fold(name);
    if (asks.test(name)) return true;
    return vocabulary.chore.at(folded, 0) !== null || vocabulary.touch.at(folded, 0) !== null;
  });
  return chores.length * 2 > drafts.length;
}

/** What asks whether all is well; a question as a title stands alone. */
const asks = /(?:是否|有没有|能否)[^?？]*$|^(?:is|are|does|do) (?:the|all|every|each|any|there)\b/i;

/** Whether most of some names are those of code: `src/sum.ts`, `parse()`, `net::Client`, `FN_02A1 (Tick)`. */
export function areOfCode(drafts: readonly { readonly name: string }[]): boolean {
  return drafts.filter(({ name }) => ofCode.test(withoutBrackets(name))).length * 2 > drafts.length;
}

const ofCode =
  /^`?(?:[\w.@-]*[/\\][\w./@-]+\.[a-z]{1,5}|[\w.:>-]+\(\w*\)|\w+(?:::\w+)+|[A-Za-z]+_(?=\w*\d)\w+)`?$/;

/** Whether a name sums up or stands for several: `Total`, `Remaining guides`. */
export function isCollective(name: string, context: Context): boolean {
  const folded = fold(name);
  return (
    isSumName(folded, context) ||
    context.vocabulary.collective.at(folded, 0) !== null ||
    amount.test(name) ||
    /[(（]\s*[x×]\s*\d+\s*[)）]$/.test(folded)
  );
}

/** So many of something, or none: `12+ sketches`, `0 pages`. A title has its words in capitals: `12+ Ways to Sail`. */
const amount = /^(?:\d{1,4}\+|0)\s*(?:\p{Ll}|[\u3400-\u9fff])/u;

/** A number with what may stand before it. */
const opensWithCount = /^共?\s*[~～≈≥>＞<＜≤约]?\s*[0-9０-９]/;

/** Whether a folded name is a word for a sum, with the number it comes to or without: `total`, `合计 Total`, `合计 12 篇`. */
export function isSumName(folded: string, { vocabulary }: Context): boolean {
  if (vocabulary.sum.get(folded) !== null) return true;
  const [counted] = opensWithCount.test(folded) ? quantitiesIn(folded, vocabulary) : [];
  if (
    counted?.unit === 'topics' &&
    counted.end === folded.length &&
    /^共?\s*$/.test(folded.slice(0, counted.start))
  )
    return true;
  const both = inBothScripts(folded);
  if (both && vocabulary.sum.get(both.latin) !== null) return true;
  const sum = vocabulary.sum.at(folded, 0);
  return sum !== null && /^\s*[:：(（~约]*\s*\d[\d,.+]*\s*\S{0,10}$/.test(folded.slice(sum.end));
}

/** Whether a line has three fields or more, the first with the priority that opens it: `P0 | Move a site | Ana`. */
export function isOfFields(line: string): boolean {
  return line.split(/[|｜]/, 4).length >= 3;
}
