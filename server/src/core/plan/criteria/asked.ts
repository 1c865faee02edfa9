import type { Context } from '../context.ts';
import { labelsIn } from '../labelLine.ts';
import type { SectionRole } from '../labels/model.ts';
import type { CriterionId } from '../model.ts';
import type { Block, Section } from '../text/blocks.ts';
import { joined, type Line, sub, trim } from '../text/line.ts';
import { type Asked, criteriaIn } from './criteriaIn.ts';
import { asksEach, asksOfDocuments, isOfEach } from './ofDocuments.ts';

/** The lines of a section, in its order, that ask something of every guide. */
export function askedIn(section: Section, role: SectionRole, context: Context): readonly Asked[] {
  const { blocks } = section;
  const isAbout = role === 'criteria';
  const isText = isAbout && blocks.every(({ kind }) => kind === 'paragraph');
  const holds = isAbout || isListOfSizes(section, role, context);
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph') {
      const [before] = lastLine(blocks[at - 1]);
      return holds || (before !== undefined && introduces(before, context))
        ? linesOf(block, context).map(line => ({ line, isSentence: false }))
        : [];
    }
    return paragraphsOf(block.lines, context).flatMap(line => {
      if (boldTitle.test(line.text)) return [];
      const behind = behindLabel(line, context);
      if (behind) return sentencesOf(behind);
      if (isText) return sentencesOf(line).map(asked => ({ ...asked, isSentence: false }));
      return sentencesOf(line).filter(({ line: { text } }) => isAbout || asksEach(text, context.vocabulary));
    });
  });
}

const boldTitle = /^\s*(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)\s*[:：]?\s*$/;

/** Whether a line before a list says that the list is asked of documents: `Every handout has`, `**House rules**`. */
function introduces({ text }: Line, { vocabulary }: Context): boolean {
  if (!/[.。!！?？]\s*$/.test(text) && asksEach(text, vocabulary)) return true;
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

function linesOf(block: Block, { index }: Context): Line[] {
  if (block.kind === 'list') return block.items.flatMap(({ lines }) => joined(lines) ?? []);
  if (block.kind !== 'table' || block.head.length !== 2) return [];
  // What is asked stands in the first column, how much of it in the second.
  return block.rows.flatMap(({ cells: [what, much] }) =>
    what && much
      ? [{ text: index.text.slice(what.start, much.start + much.text.length), start: what.start }]
      : [],
  );
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
