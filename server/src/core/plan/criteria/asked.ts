import type { Context } from '../context.ts';
import { labelsIn } from '../labelLine.ts';
import type { SectionRole } from '../labels/model.ts';
import type { CriterionId } from '../model.ts';
import type { Block, Section } from '../text/blocks.ts';
import { type Line, sub, trim } from '../text/line.ts';
import { type Asked, criteriaIn } from './criteriaIn.ts';

/** The lines of a section, in its order, that ask something of every guide. */
export function askedIn(section: Section, role: SectionRole, context: Context): readonly Asked[] {
  const { blocks, heading } = section;
  const isAbout = role === 'criteria' || (heading !== null && isOfEach(heading.text, context));
  const holds = isAbout || isListOfSizes(section, role, context);
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph') {
      const [before] = lastLine(blocks[at - 1]);
      const isIntroduced =
        before !== undefined && /[:：]\s*$/.test(before.text) && asksEach(before.text, context);
      return holds || isIntroduced ? linesOf(block, context).map(line => ({ line, isSentence: false })) : [];
    }
    return block.lines.flatMap(line => {
      const label = labelsIn(line, context).find(({ field }) => field === 'criteria');
      if (label) return sentencesOf(label.value);
      return sentencesOf(line).filter(({ line: { text } }) => isAbout || asksEach(text, context));
    });
  });
}

function lastLine(block: Block | undefined): readonly Line[] {
  return block?.kind === 'paragraph' ? block.lines.slice(-1) : [];
}

function linesOf(block: Block, { index }: Context): Line[] {
  if (block.kind === 'list') return block.items.flatMap(({ lines: [line] }) => (line ? [line] : []));
  if (block.kind !== 'table' || block.head.length !== 2) return [];
  // What is asked stands in the first column, how much of it in the second.
  return block.rows.flatMap(({ cells: [what, much] }) =>
    what && much
      ? [{ text: index.text.slice(what.start, much.start + much.text.length), start: what.start }]
      : [],
  );
}

function sentencesOf(line: Line): readonly Asked[] {
  return [...line.text.matchAll(/(?:[^.。!！?？]|[.](?=\S))+/g)]
    .map(({ index, 0: { length } }) => trim(sub(line, index, index + length)))
    .filter(({ text }) => text !== '' && !/[:：]$/.test(text))
    .map(sentence => ({ line: sentence, isSentence: true }));
}

/** A least size, as only what is asked has one. */
const least = /\d\s?[+＋]|[≥>＞]\s?=?\s?\d|\bat least\b|\bminimum\b|\bor more\b|至少|不少于|不低于|以上/i;

/** Whether the list of a section with any heading asks for things by what it says: a least size, and more beside it. */
function isListOfSizes({ blocks }: Section, role: SectionRole, context: Context): boolean {
  if (role !== 'definition' && role !== 'aside') return false;
  const lines = blocks.flatMap(block => linesOf(block, context));
  if (lines.length < 3 || !lines.some(({ text }) => least.test(text))) return false;
  const known = new Set<CriterionId>();
  const found = lines.flatMap(line => criteriaIn({ line, isSentence: false }, known, context));
  const sizes = found.filter(({ id, text }) => isSize(id) && least.test(text));
  return (
    sizes.length > 0 &&
    (known.size >= 3 || new Set(found.flatMap(({ id }) => (isSize(id) ? id : []))).size > 1)
  );
}

function isSize(id: CriterionId | null): boolean {
  return id === 'min-lines' || id === 'min-examples';
}

const each = /\b(?:each|every|all|any|per)\s+(?:of\s+(?:the|these)\s+)?(?:\p{L}+\s+)?(?=\p{L})/giu;
const eachChinese = /每(?:一)?(?:篇|章|节|个|份|本)|(?:所有|全部|各)(?:篇|章)?(?:文档|指南|章节|教程|文章)/;

/** Whether a text speaks of every guide: `Checklist for every chapter`, `每篇都要有`. */
function isOfEach(text: string, { vocabulary }: Context): boolean {
  if (text.length > 80) return false;
  if (eachChinese.test(text)) return asking.test(text);
  return [...text.matchAll(each)].some(({ index, 0: { length } }) => {
    const words = text
      .slice(index, index + length)
      .trim()
      .split(/\s+/);
    const isKind = (offset: number): boolean =>
      vocabulary.document.at(text, offset) !== null ||
      vocabulary.chapter.at(text, offset) !== null ||
      vocabulary.task.at(text, offset) !== null;
    const second = index + text.slice(index).search(/\s/) + 1;
    return isKind(index + length) || (words.length > 1 && isKind(second));
  });
}

const asking =
  /\b(?:must|should|shall|needs?|has|have|requires?|contains?|includes?|ends?|starts?|requirements?|rules?|checklist|standards?|criteria)\b|必须|须|应|需|要|都有|均有|包含|含|不少于|不低于|至少|要求|标准|规范|检查|[≥]/i;

/** Whether a sentence asks something of every guide: `Every chapter must include a worked example`. */
function asksEach(text: string, context: Context): boolean {
  return text.length <= 400 && asking.test(text) && isOfEach(text.slice(0, 80), context);
}
