import { flatMap } from '../flatMap.ts';
import type { LineIndex } from '../place.ts';
import type { GuideClaim, List, Paragraph, Section } from './model.ts';
import { isSummary } from './roles.ts';

const statusLabel =
  /(?:^|[\s*(（])(?:(?:文档|审核|完成|当前|项目|编写|评审)?状态|(?:doc(?:ument)? |review |current )?(?:status|state))\s*\**\s*[:：]\s*\**\s*(.{1,40})/i;
const progressLabel =
  /(?:进度|完成度|完成率|progress|completion|completeness)\s*\**\s*[:：]\s*\**[^%％\n]{0,30}?(\d{1,3})\s*[%％]/i;
const lineCount =
  /(?:(?:总|文档)?行数|(?:total |document )?lines?(?: of (?:text|content))?|length)\s*\**\s*[:：]\s*\**\s*[~约]?\s*(\d[\d,]{0,8})|(?:(?:共|超过|总计|约|over|more than|total(?: of)?:?|~)\s*(\d[\d,]{0,8})\s*\+?|(\d[\d,]{2,8})\+)\s*(?:行|lines)(?! (?:of (?!text|content|documentation|docs|prose)|for |in |added\b|changed\b|modified\b|removed\b)|的?代码)/i;
const exampleCount =
  /(?:(?:代码)?(?:示例|实例|例子)(?:数量?|总数)?|(?:code )?examples?)\s*\**\s*[:：]\s*\**\s*[~约]?\s*(\d{1,4})(?![\d,]|\s*(?:lines?\b|行))|(\d{1,4})\s*\+?\s*(?:个|份|段)?\s*(?:完整|实用|可运行|代码|complete |working |runnable |practical |code )*(?:示例|实例|例子|examples)/i;

const complete =
  /已完成|完成|定稿|已发布|已审核|complete|done|final|finished|published|stable|approved|✅|☑|✔|💯/i;
const drafting =
  /进行中|草稿|草案|编写中|撰写中|更新中|审核中|部分完成|draft|in progress|wip|work in progress|ongoing|review|🚧|🔄|🟡/i;
const planned =
  /未完成|未开始|待开始|待完成|待编写|待审核|计划中|规划中|not (?:yet )?(?:started|complete|done|finished)|incomplete|planned|to ?do|pending|⏳|⬜|📋/i;

/** What may claim something. */
export type Line = Pick<Paragraph, 'text' | 'place' | 'kind'>;

/** What status a few words claim; null where they name none. The words for "not yet" contain those for "done". */
export function statusIn(words: string): 'planned' | 'drafting' | 'complete' | null {
  if (planned.test(words)) return 'planned';
  if (drafting.test(words)) return 'drafting';
  return complete.test(words) ? 'complete' : null;
}

/** Where a guide speaks of itself: its head, before the second heading, and its end. */
const headLines = 30;
const footLines = 25;
/** What a guide says of itself is short; what is longer is its subject. */
const longest = 500;

/** What the guide says of itself in its front matter, head and footer, and what its closing checklist ticks. */
export function claimsOf(
  sections: readonly Section[],
  lists: readonly List[],
  front: readonly Line[],
  lines: LineIndex,
): readonly GuideClaim[] {
  const claims = flatMap(front, one => said(one, lines));
  const last = lines.lineCount - footLines;
  const headEnd = Math.min(headLines, sections[1]?.place.line ?? headLines);
  for (const section of sections) {
    const closes = isSummary(section.name);
    const near = closes || section.place.line <= headEnd || section.own.endLine >= last;
    if (near && section.role !== 'contents')
      for (const paragraph of section.paragraphs) {
        const { line } = paragraph.place;
        if (closes || line <= headEnd || line >= last) claims.push(...said(paragraph, lines));
      }
    if (section.role === 'checklist')
      for (const index of section.lists) claims.push(...ticksIn(lists[index]));
  }
  return claims.sort((a, b) => a.place.start - b.place.start);
}

function said({ text, place, kind }: Line, lines: LineIndex): readonly GuideClaim[] {
  if (kind === 'cell' || text.length >= longest) return [];
  const status = statusLabel.exec(text);
  const value = status ? statusIn((status[1] as string).split('\n', 1)[0] as string) : null;
  const claims: GuideClaim[] = [];
  if (status && value)
    claims.push({
      kind: 'status',
      text: oneLine(status[0]),
      value,
      place: narrowed(place, text, status, lines),
    });
  const progress = progressLabel.exec(text);
  if (progress)
    claims.push({
      kind: 'progress',
      text: oneLine(progress[0]),
      value: Number(progress[1]),
      place: narrowed(place, text, progress, lines),
    });
  for (const count of [lineCount.exec(text), exampleCount.exec(text)]) {
    const number = Number((count?.[1] ?? count?.[2] ?? count?.[3] ?? '').replaceAll(',', ''));
    if (count && number > 0)
      claims.push({
        kind: 'count',
        text: oneLine(count[0]),
        value: number,
        place: narrowed(place, text, count, lines),
      });
  }
  return claims;
}

function oneLine(text: string): string {
  return text.replace(/[*\s]+/g, ' ').trim();
}

/** The line of a paragraph that a match stands on; marks are gone from the text, so columns can't be told. */
function narrowed(
  place: GuideClaim['place'],
  text: string,
  match: RegExpExecArray,
  lines: LineIndex,
): GuideClaim['place'] {
  const before = text.slice(0, match.index + match[0].length - match[0].trimStart().length);
  const line = place.line + before.split('\n').length - 1;
  if (line === place.line && place.endLine === place.line) return place;
  const whole = lines.linePlace(Math.min(line, place.endLine));
  return whole.start < place.start ? { ...whole, start: place.start, column: place.column } : whole;
}

const ticked = /^\s*(?:✅|☑️?|✔️?|\[[xX]\])\s*/u;
const open = /^\s*(?:❌|⬜|☐|🔲|\[ \])\s*/u;

function ticksIn(list: List | undefined): readonly GuideClaim[] {
  return flatMap(list?.items ?? [], ({ text, place, checked }): readonly GuideClaim[] => {
    const value = checked ?? (ticked.test(text) ? true : open.test(text) ? false : null);
    if (value === null) return [];
    return [{ kind: 'tick', text: text.replace(ticked, '').replace(open, '').trim(), value, place }];
  });
}

/** Whether a list item starts with a tick, of either kind. */
export function isTicked(text: string): boolean {
  return ticked.test(text);
}
