import { kindOf } from '../../guide/fences/infoWords.ts';
import type { Fence, Guide, Paragraph, Section } from '../../guide/model.ts';
import { countsOf } from '../../guide/words.ts';
import { rememberedText } from '../../remembered.ts';
import { codePlace } from './places.ts';

/**
 * What a fence of a section tells in words: its lines as paragraphs and items. Nothing where it shows something else,
 * or what somebody is to write or a program writes.
 */
export function proseIn(guide: Guide, section: Section, fence: Fence): readonly Paragraph[] {
  const { excluded, declared, code } = fence;
  if (excluded !== 'prose' && excluded !== 'diagram') return none;
  // In a language, nothing but comments is prose.
  const kind = kindOf(declared);
  const isCommented = kind !== 'none' && kind !== 'remark';
  if (isCommented && excluded !== 'prose') return none;
  if ((excluded === 'diagram' && branch.test(code)) || spoken.test(code)) return none;
  const before = section.paragraphs.findLast(({ place }) => place.start < fence.place.start);
  if (quoting.test(section.title.slice(0, 80)) || quoting.test(before?.text.slice(-80) ?? '')) return none;
  return linesOf(isCommented ? code.replace(commentSign, '') : code).map(({ text, kind, line, last }) => {
    const place = codePlace(guide, fence, line);
    const { end, endLine, endColumn } = last === line ? place : codePlace(guide, fence, last);
    return { text, ...countsOf(text), kind, place: { ...place, end, endLine, endColumn } };
  });
}

const none: readonly Paragraph[] = [];

/** What announces a text that is not the guide's own. */
const quoting =
  /\b(?:prompts?|templates?|commit messages?|e-?mails?|transcripts?|conversations?|chats?|outputs?|prints?|logs?|responds?|responses?)\b|提示词|模板|提交信息|邮件|对话|输出|打印|日志|返回/i;

/** A line that somebody says, or a model thinks, in what was recorded. */
export const spoken = /^\s*(?:thought|observation|assistant|human|bot|思考|观察|助手|机器人)\s?[:：]/im;

/** A line of a tree, of which the others only name what it branches into. */
const branch = /^[\s│]*[├└]─+ ?[^\s─┘┤┴]/m;

/** What a line of a comment opens with, in any language; what goes on beside it is words. */
const commentSign = /^[ \t]*(?:\/\/[/!]?|#|--(?!-)|;{1,2}|\/\*+|\*\/?(?=\s|$)|<!--|%|"""|''')[ \t]?/gm;

/** Some lines of a code that belong together, from 0. */
interface Lines {
  text: string;
  readonly kind: 'paragraph' | 'item';
  readonly line: number;
  last: number;
}

/**
 * The lines of a text without code, each by itself where it opens with a list's mark or a label; others go on with the
 * line above. What is drawn is left out.
 */
const linesOf = rememberedText(500, (code: string): readonly Lines[] => {
  const found: Lines[] = [];
  let open: Lines | null = null;
  for (const [line, full] of code.split('\n').entries()) {
    const bare = full.trim();
    if (bare === '' || drawn.test(bare)) {
      open = null;
      continue;
    }
    const text = bare.replace(listMark, '');
    const isLabel = labelled.test(text);
    if (open && !isLabel && text.length === bare.length && !ended.test(open.text)) {
      open.text += `\n${bare}`;
      open.last = line;
      continue;
    }
    const isItem = text.length < bare.length || (isLabel && !ended.test(text));
    open = { text, kind: isItem ? 'item' : 'paragraph', line, last: line };
    found.push(open);
  }
  return found;
});

const drawn = /[\u2500-\u257f]|^[↑↓⇩⇧▲▼|+\s-]+$/;
const listMark = /^(?:[-*•·]|\d{1,2}[.)、])\s*(?=\S)/;
const labelled = /^[^\p{L}\p{N}]{0,4}[^:：]{1,24}[:：]/u;
/** A label's end, after which something else begins. */
const ended = /[:：]\s*$/;
