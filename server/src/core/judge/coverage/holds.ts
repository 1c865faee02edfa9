import { flatMap } from '../../flatMap.ts';
import type { Guide, Section } from '../../guide/model.ts';
import { countWords } from '../../guide/words.ts';
import { isUntold, isWaiting, pointsElsewhere } from './untold.ts';

const mostWaiting = 12;
const mostUntold = 40;

/** Whether a section's own text is more than placeholders, boxes to tick, and words that it is told later or elsewhere. */
export function holdsSomething(section: Section, guide: Guide): boolean {
  const { images, paragraphs, tables, words } = section;
  if (tables.length > 0 || images > 0) return true;
  if (
    section.fences.some(
      index => guide.fences[index]?.excluded !== 'empty' && guide.fences[index]?.excluded !== 'contents',
    )
  )
    return true;
  if (paragraphs.length === 0) return false;
  if (words <= mostWaiting && paragraphs.every(({ text }) => isWaiting(text) || text.trim() === ''))
    return false;
  if (words <= mostUntold && paragraphs.every(({ text }) => isUntold(text))) return false;
  if (words <= mostUntold && isPointer(section, guide)) return false;
  let ticked: ReadonlySet<string> | null = null;
  return paragraphs.some(({ kind, text }) => {
    if (!hasWords.test(text)) return false;
    if (kind !== 'item') return true;
    const words = text.trim();
    ticked ??= ticksIn(section, guide);
    return !ticked.has(words) && !isTick(null, words);
  });
}

const hasWords = /[\p{L}\p{N}]/u;

/** Whether all that a section says is which other document tells of it. What documents are for is told by a link. */
function isPointer({ index, name, paragraphs }: Section, { links }: Guide): boolean {
  return (
    !toldByLink.test(name) &&
    paragraphs.every(({ kind, text }) => kind !== 'item' && pointsElsewhere(text)) &&
    links.some(({ section, url }) => section === index && !url.startsWith('#'))
  );
}

/** What a link, or a sentence, is enough for. */
export const toldByLink =
  /\b(?:licen[cs]e|changelog|change log|contact|support|help|community|links?|references?|resources|reading)\b|许可|协议|^变更$|(?:版本|历史)变更|变更(?:日志|记录|历史)|更新日志|联系|支持|帮助|社区|链接|资料|资源|阅读|参考/;

/** What the boxes to tick in a section's own text say. */
function ticksIn({ lists }: Section, guide: Guide): ReadonlySet<string> {
  return new Set(
    flatMap(lists, index =>
      flatMap(guide.lists[index]?.items ?? [], ({ checked, text }) =>
        isTick(checked, text) ? [text.trim()] : [],
      ),
    ),
  );
}

/** Whether a list item is a box to tick rather than something told; a cross before a sentence says what not to do. */
export function isTick(checked: boolean | null, text: string): boolean {
  return (
    checked !== null ||
    /^\s*(?:[☐☑☒✅✔✓⬜]|\[[ xX]\])/u.test(text) ||
    (/^\s*[❌✗]/u.test(text) && countWords(text) < mostCrossed)
  );
}

/** A crossed item of fewer words only names what is missing. */
const mostCrossed = 5;
