import { widthOf } from './width.ts';

/** Words that make a sentence of a text, which tells something rather than names it. */
const telling =
  /\b(?:is|are|was|were|be|will|should|must|can|may|has|have|this|that|these|it|we|you|they|who|which|for|not|need|needs)\b|[是为将应须会我你它这该请把被]/i;

/**
 * Whether a text is nothing but names of a few words, and no sentence: three at least between commas, two between marks
 * that part nothing else.
 */
export function isEnumeration(text: string): boolean {
  const names = text
    .trim()
    .replace(/[.。]$/, '')
    .split(/[,，、;；]/);
  return (
    names.length >= (/[、;；]/.test(text) ? 2 : 3) &&
    !/[.。!?！？]\s|[:：|]|\]\(/.test(text) &&
    !telling.test(text) &&
    names.every(name => name.trim() !== '' && widthOf(name) <= widest)
  );
}

/** A name is no wider than this many letters; a Chinese one counts as two. */
const widest = 40;
