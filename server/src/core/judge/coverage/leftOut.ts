import type { Guide } from '../../guide/model.ts';
import { inAllForms } from './forms.ts';
import { type KeyList, keyListOf } from './keyList.ts';
import { keysIn } from './keys.ts';
import { proseAround } from './mention.ts';
import type { Hits } from './scan.ts';

/** Words that nearly every sentence has which leaves a thing out or sends the reader elsewhere; most that have them do not. */
const cues =
  'cover, covered, scope, discussed, planned, of its own, see, refer, consult, 不涉及, 不展开, 不讨论, 不介绍, 不在, 范围, 另文, 另写, 另一篇, 另行, 留待, 参见, 详见, 另见, 请见, 参阅, 请参考, 请看';

/** The keys of the cues, which are looked for with the words of an outline. */
export function cueKeys(): KeyList {
  known ??= keyListOf(inAllForms(keysIn(cues, new Map())));
  return known;
}

let known: KeyList | null = null;

/**
 * The hits that may tell something: without those in a sentence that only says that what it names is left out here, or
 * told elsewhere. Nor does it promise what it names, which may be what the guide has in other words.
 */
export function withoutLeftOut(hits: Hits, { text }: Guide): Hits {
  const { term, offset, length, section, fence, cues } = hits;
  const empty: (readonly [start: number, end: number])[] = [];
  for (let at = 0; at < cues.length; at += 2) {
    const [from, to] = [cues[at] as number, cues[at + 1] as number];
    if (from < (empty.at(-1)?.[1] ?? 0)) continue;
    const [start, end] = sentenceAround(text, from, to);
    if (leavesOut(text.slice(start, end))) empty.push([start, end]);
  }
  if (empty.length === 0) return hits;
  let next = 0;
  const kept = offset.map(at => {
    while (next < empty.length && (empty[next] as readonly [number, number])[1] <= at) next++;
    return next === empty.length || (empty[next] as readonly [number, number])[0] > at;
  });
  const of = (list: readonly number[]): readonly number[] => list.filter((_, hit) => kept[hit]);
  return {
    ...hits,
    term: of(term),
    offset: of(offset),
    length: of(length),
    section: of(section),
    fence: of(fence),
  };
}

/** Where the sentence around a stretch starts and ends. */
function sentenceAround(text: string, from: number, to: number): readonly [number, number] {
  const [first, last] = proseAround(text, from, to);
  let start = from;
  while (start > first && !endsAt(text, start - 1)) start--;
  let end = to;
  while (end < last && !endsAt(text, end)) end++;
  return [start, end];
}

function endsAt(text: string, at: number): boolean {
  const letter = text[at] as string;
  if (letter === '.' || letter === '!' || letter === '?' || letter === ';')
    return text[at + 1] === ' ' || text[at + 1] === '\n';
  return letter === '。' || letter === '！' || letter === '？' || letter === '；';
}

/** Whether a sentence says no more than that what it names is left out, or told elsewhere. */
function leavesOut(sentence: string): boolean {
  return (
    sentence.length <= longest && (left.test(sentence) || (sent.test(sentence) && !shows.test(sentence)))
  );
}

const longest = 240;
const writing = '(?:guide|document|page|article|post|chapter|book|tutorial|section|handbook|manual|series)';
/** Said of the text itself: what a test, an index or an insurance does not cover is told of, and so is what goes out of scope. */
const left = new RegExp(
  [
    `\\b(?:this|the|our) ${writing} (?:does|do|will)(?: not|n['’]t) (?:yet )?(?:cover|discuss|treat|deal with)\\b`,
    `\\bwe (?:do|will)(?: not|n['’]t) (?:cover|discuss)\\b`,
    `\\bwe won['’]t (?:cover|discuss)\\b`,
    `\\bnot (?:yet )?(?:covered|discussed|treated) (?:here\\b|(?:in|by) (?:this|the present) ${writing})`,
    `\\b(?:out of|outside|beyond) (?:the )?scope (?:here\\b|of (?:this|the|our) ${writing}|for this ${writing})`,
    `\\bwill (?:get|have|be given) (?:(?:its|their) own ${writing}|an? ${writing} of (?:its|their) own)`,
    `\\bleft for (?:a later|another|the next|a future) ${writing}`,
    '(?:本[文章节篇书]|本指南|本手册|这里|此处)[暂均都也并]?不(?:会)?(?:涉及|讨论|介绍|展开|赘述)',
    '[，,][暂均都]?不(?:再|作|做)?(?:展开(?:讨论|介绍|说明|叙述)|赘述)',
    '(?:不在|超出了?)(?:本[文章节篇书]|本指南|本手册|讨论|介绍).{0,8}范围',
    '(?:另文|另写一?篇|另开一?篇|留待(?:下一?[篇章节]|后文|以后|另))',
  ].join('|'),
  'i',
);
const sent =
  /^[\s*_>(（-]*(?:(?:for|on|about) [^,]{1,80}, )?(?:please )?(?:see|refer to|consult) .{0,60}?(?:\[|<|https?:|\b(?:docs?|documentation|guide|manual|handbook|chapter|reference|appendix|readme|article|post|tutorial)\b)|^[\s*_>(（-]*(?:(?:关于|有关|对于|至于)[^，,]{1,30}[，,]?|[^，,]{0,12}[，,]?)\s*(?:请)?(?:参见|详见|另见|请见|参阅|请参考|请看)/i;
/** What is shown right there is told. */
const shows = /[上下](?:图|表|例|面|文|方|列|述)|如下|\b(?:below|above|following|figure|diagram|listing)\b/i;
