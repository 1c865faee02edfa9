import type { Context } from '../context.ts';
import { labelsIn } from '../labelLine.ts';
import type { SectionRole } from '../labels/model.ts';
import type { Block, Section } from '../text/blocks.ts';
import { hasHan } from '../text/fold.ts';
import { joined, type Line, sub, trim } from '../text/line.ts';
import { type Asked, criteriaIn } from './criteriaIn.ts';
import { areDemands, areSizes, demandsOf } from './demands.ts';
import { linesOfList, tellsReaders } from './list.ts';
import { asksEach, asksOfDocuments, isOfEach, mayDemand } from './ofDocuments.ts';
import { sizeIn } from './size.ts';
import { linesOfTable } from './table.ts';
import { together } from './together.ts';

/** What sentences in the section of one topic ask of every document all the same. */
export function askedBeside({ blocks }: Section, context: Context): readonly Asked[] {
  return blocks.flatMap(block =>
    block.kind === 'paragraph' && mayDemand.test(block.lines.map(({ text }) => text).join(' '))
      ? paragraphsOf(block.lines, context).flatMap(line => demandsOf(sentencesOf(line), context))
      : [],
  );
}

/** How far behind its heading a line may stand that says how much of what the heading names is asked. */
const farthest = 600;

/** The lines of a section, in its order, that ask something of every guide. */
export function askedIn(section: Section, role: SectionRole, context: Context): readonly Asked[] {
  const { heading } = section;
  const asked = askedUnder(section, role, context);
  if (role !== 'criteria' || !heading) return asked;
  // `### Examples`, and under it `12 or more`; what the heading itself asks for is known to be asked beside that.
  const isSized = sizeIn(heading.text, context.vocabulary) !== null;
  const sized = asked.map(one => {
    if (isSized || one.line.start - heading.start > farthest) return one;
    const whole = together(heading, one.line, context);
    const isSize = !sizeIn(one.line.text, context.vocabulary) && sizeIn(whole.text, context.vocabulary);
    return isSize ? { ...one, line: whole } : one;
  });
  const label = { line: heading, isSentence: true };
  if (!isLabel(heading) || criteriaIn(label, new Set(), context).length === 0) return sized;
  return [...sized.map(one => ({ ...one, isSentence: true })), label];
}

function askedUnder({ heading, blocks }: Section, role: SectionRole, context: Context): readonly Asked[] {
  // A bare `Requirements` may be over those of a program.
  const isNamedSo = heading !== null && context.vocabulary.field(heading.text) === 'criteria';
  const isAbout = role === 'criteria';
  const isText = isAbout && blocks.every(({ kind }) => kind === 'paragraph');
  const mayHold = role === 'definition' || role === 'aside' || role === 'index';
  const holds =
    isAbout ||
    (mayHold &&
      areSizes(
        blocks.flatMap(block => linesOf(block, false, context)),
        context,
      ));
  const areAsked = mayHold && isNamedSo && areDemands(linesOfText(blocks), context);
  return blocks.flatMap((block, at) => {
    if (block.kind === 'paragraph' && areAsked) return block.lines.map(line => ({ line, isSentence: false }));
    if (block.kind !== 'paragraph') {
      const [before] = lastLine(blocks[at - 1]);
      if (before !== undefined && tellsReaders(before)) return [];
      const lines = linesOf(block, isAbout, context);
      if (
        holds ||
        (block.kind === 'table' &&
          block.head.some(({ text }) => asksOfDocuments(text, context.vocabulary))) ||
        (before !== undefined && introduces(before, context)) ||
        (mayHold && areDemands(lines, context))
      )
        return lines.map(line => ({ line, isSentence: false }));
      return block.kind === 'list'
        ? lines.flatMap(line => (asksEach(line.text, context.vocabulary) ? sentencesOf(line) : []))
        : [];
    }
    return paragraphsOf(block.lines, context).flatMap(line => {
      if (boldTitle.test(line.text)) return [];
      const behind = behindLabel(line, context);
      if (behind) return sentencesOf(behind);
      if (isText) return sentencesOf(line).map(asked => ({ ...asked, isSentence: false }));
      return isAbout ? sentencesOf(line) : demandsOf(sentencesOf(line), context);
    });
  });
}

/** The lines of paragraphs that open with labels, where all do. */
function linesOfText(blocks: readonly Block[]): readonly Line[] {
  const lines = blocks.flatMap(block => (block.kind === 'paragraph' ? block.lines : []));
  return lines.every(({ text }) => boldLabel.test(text)) ? lines : [];
}

const boldLabel = /^\s*(?:\*\*|__)[^*_]{2,40}(?:[:：](?:\*\*|__)|(?:\*\*|__)\s*[:：])\s*\S/;

/** Whether a heading is short enough to be what is asked. */
function isLabel({ text }: Line): boolean {
  return text.length <= (hasHan(text) ? 14 : 36) && !/criteri|标准|要求/i.test(text);
}

const boldTitle = /^\s*(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)\s*[:：]?\s*$/;

/** Whether a line before a list says that the list is asked of documents: `Every handout has`, `**House rules**`. */
function introduces({ text }: Line, { vocabulary }: Context): boolean {
  // What every page links to is in none of them.
  if (/\blinks?(?: back)? to\s*[:：]\s*$/i.test(text)) return false;
  const isShort = /^[^,，;；]{2,40}[:：]\s*$/.test(text);
  if (!/[.。!！?？]\s*$/.test(text) && asksEach(text, vocabulary)) return true;
  if (isShort && (isOfEach(text, vocabulary) || /(?:满足|做到|符合|达到)[^。]{0,8}[:：]\s*$/.test(text)))
    return true;
  const title = boldTitle.exec(text)?.[1]?.replace(/[:：]$/, '');
  return title !== undefined && (vocabulary.role(title) === 'criteria' || asksOfDocuments(title, vocabulary));
}

/** What stands behind a label that says it is asked of documents: `Acceptance: …`, `Per page: …`, `文章要求：…`. */
function behindLabel(line: Line, context: Context): Line | null {
  const known = labelsIn(line, context).find(({ field }) => field === 'criteria');
  if (known) return known.value;
  const [whole, label = ''] = /^\s*(?:\*\*)?([^:：*]{2,40})(?:\*\*)?[:：](?:\*\*)?\s*/.exec(line.text) ?? [
    '',
  ];
  const isAsked =
    label !== '' && (asksOfDocuments(label, context.vocabulary) || isOfEach(label, context.vocabulary));
  return isAsked ? sub(line, whole.length) : null;
}

function lastLine(block: Block | undefined): readonly Line[] {
  return block?.kind === 'paragraph' ? block.lines.slice(-1) : [];
}

function linesOf(block: Block, isAbout: boolean, context: Context): readonly Line[] {
  if (block.kind === 'list') return linesOfList(block, context);
  return block.kind === 'table' ? linesOfTable(block, isAbout, context) : [];
}

/** The lines of a paragraph as one, or each by itself where they open with labels. */
function paragraphsOf(lines: readonly Line[], context: Context): readonly Line[] {
  const isLabelled = lines.slice(1).some(line => labelsIn(line, context).length > 0);
  const whole = isLabelled ? null : joined(lines);
  return whole ? [whole] : lines;
}

function sentencesOf(line: Line): readonly Asked[] {
  return [...line.text.matchAll(/(?:[^.。!！?？]|[.](?=\S))+/g)]
    .map(({ index, 0: { length } }) => trim(sub(line, index, index + length)))
    .filter(({ text }) => text !== '' && !/[:：]$/.test(text))
    .map(sentence => ({ line: sentence, isSentence: true }));
}
