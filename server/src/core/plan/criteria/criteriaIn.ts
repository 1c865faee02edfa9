import type { Context } from '../context.ts';
import type { Criterion, CriterionId } from '../model.ts';
import { isHan } from '../text/fold.ts';
import { flat, type Line, placeOf, sub, trim } from '../text/line.ts';
import { clausesOf, isSeries, labelled } from './clauses.ts';
import { sizeIn } from './size.ts';

/** A line that asks something of every guide, as its author wrote it. */
export interface Asked {
  readonly line: Line;
  /** A sentence of running text, of which only what is known to be asked for counts. */
  readonly isSentence: boolean;
}

const decoration =
  /^(?:\s|\p{Extended_Pictographic}|\ufe0f|\[[ xX]\]|[(（]\d{1,2}[)）]|[\u2460-\u2473]|\d{1,2}[.、)]\s)+/u;

/** What a line asks for: one thing, or each of those that it lists. Adds the criteria to those that are known. */
export function criteriaIn(
  { line, isSentence }: Asked,
  known: Set<CriterionId>,
  context: Context,
): Criterion[] {
  return clausesOf(withoutMarks(line), context.vocabulary).flatMap(clause =>
    demandsIn(withoutMarks(clause), isSentence, known, context),
  );
}

/** A line without the numbers and signs before its words. */
function withoutMarks(line: Line): Line {
  return trim(sub(line, decoration.exec(line.text)?.[0].length ?? 0));
}

function demandsIn(
  content: Line,
  isSentence: boolean,
  known: Set<CriterionId>,
  context: Context,
): Criterion[] {
  if (content.text === '') return [];
  const seen = new Set(known);
  const each = piecesOf(content).flatMap(piece => {
    const halves = halvesOf(piece).map(half => criterionOf(half, seen, context));
    const ids = new Set(halves.flatMap(({ id }) => id ?? []));
    const found = ids.size > 1 && ids.size === halves.length ? halves : [criterionOf(piece, seen, context)];
    for (const { id } of found) if (id) seen.add(id);
    return found;
  });
  const named = each.filter(({ id }) => id !== null);
  const whole = criterionOf(content, known, context);
  const listed =
    named.length > (isSeries(content.text) ? 0 : 1) &&
    (isSeries(content.text) ||
      named.length * 2 > each.length ||
      isSentence ||
      named.some(({ required }) => required !== null)) &&
    !isLabelled(content.text, whole, known, context);
  const found = listed ? each : [whole];
  for (const { id } of found) if (id) known.add(id);
  return isSentence && named.length === 0 ? [] : found;
}

/** What a line lists behind its label: `Depth: principles, pros and cons`; brackets hold together what is in them. */
function piecesOf(content: Line): Line[] {
  const from = labelled.exec(content.text)?.[0].length ?? 0;
  return [...content.text.slice(from).matchAll(/(?:[(（][^()（）]*[)）]|[^、，,;；\d]|\d[,，]?(?=\d)|\d)+/g)]
    .map(({ index, 0: text }) => trim(sub(content, from + index, from + index + text.length)))
    .filter(({ text }) => text !== '');
}

/** The two sides of an `and`, which may each ask for something. */
function halvesOf(piece: Line): Line[] {
  const match = /^(.+?)(?:\s+(?:and|plus|&)\s+|以及|(?<=\S)[和与及](?=\S))(.+)$/i.exec(piece.text);
  if (!match) return [piece];
  const [whole, first = '', second = ''] = match;
  return [sub(piece, 0, first.length), sub(piece, whole.length - second.length)];
}

/** Whether a line's label is what it asks for, and the rest explains it. */
function isLabelled(
  text: string,
  { id }: Criterion,
  known: ReadonlySet<CriterionId>,
  context: Context,
): boolean {
  const label = labelled.exec(text)?.[1];
  return label !== undefined && id !== null && idOf(label, known, context) === id;
}

function criterionOf(content: Line, known: ReadonlySet<CriterionId>, context: Context): Criterion {
  const size = sizeIn(content.text, context.vocabulary);
  return {
    id: size?.id ?? idOf(content.text, known, context),
    text: flat(content).replaceAll('**', '').trim(),
    place: placeOf(context.index, content),
    required: size?.required ?? null,
  };
}

/**
 * The criterion that the words of a text ask for; each is taken from the first text that asks for it. A label (`Edge
 * cases: …`) tells by itself, since what explains it may speak of anything.
 */
function idOf(text: string, known: ReadonlySet<CriterionId>, { vocabulary }: Context): CriterionId | null {
  if (/[%％]/.test(text)) return null;
  const [, label = ''] = labelled.exec(text) ?? [];
  return earliest(label) ?? (countLetters(text) > longest ? null : earliest(text));

  function earliest(words: string): CriterionId | null {
    // Most lines have no label.
    if (words === '') return null;
    const found = vocabulary.criteria
      .filter(([id]) => id !== 'min-lines' && id !== 'min-examples' && !known.has(id))
      .map(([id, pattern]) => ({ id, at: words.search(pattern) }))
      .filter(({ at }) => at >= 0);
    return found.sort((a, b) => a.at - b.at)[0]?.id ?? null;
  }
}

/** A text of more letters tells a story in which any word may stand. */
const longest = 120;

function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) count += isHan(text.charCodeAt(at)) ? 2 : 1;
  return count;
}
