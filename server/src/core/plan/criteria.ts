import type { Context } from './context.ts';
import type { Criterion, CriterionId } from './model.ts';
import type { Scope } from './scope.ts';
import type { Block, Section } from './text/blocks.ts';
import { isHan } from './text/fold.ts';
import { type Line, placeOf, sub, trim } from './text/line.ts';
import { quantitiesIn } from './text/measure.ts';

/** What the plan asks of every guide: the items of its lists of criteria. */
export function criteriaOf(
  sections: readonly Section[],
  scopes: ReadonlyMap<Section, Scope>,
  owned: ReadonlySet<Section>,
  context: Context,
): Criterion[] {
  const known = new Set<CriterionId>();
  return sections
    .filter(
      section =>
        !owned.has(section) && (scopes.get(section)?.role === 'criteria' || asks(section, scopes, context)),
    )
    .flatMap(({ blocks }) => blocks.flatMap(block => linesOf(block, context)))
    .flatMap(line => criteriaIn(line, known, context));
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

/** A least size, as only what is asked has one. */
const least = /\d\s?[+＋]|[≥>＞]\s?\d|\bat least\b|\bminimum\b|\bor more\b|至少|不少于|不低于|以上/i;

/** Whether the list of a section with any heading asks for things by what it says: a least size, and one thing more. */
function asks(section: Section, scopes: ReadonlyMap<Section, Scope>, context: Context): boolean {
  const role = scopes.get(section)?.role;
  if (role !== 'definition' && role !== 'aside') return false;
  const lines = section.blocks.flatMap(block => linesOf(block, context));
  if (lines.length < 3 || !lines.some(({ text }) => least.test(text))) return false;
  const known = new Set<CriterionId>();
  const sized = lines
    .flatMap(line => criteriaIn(line, known, context))
    .some(({ id, text }) => (id === 'min-lines' || id === 'min-examples') && least.test(text));
  return sized && known.size >= 3;
}

const decoration = /^(?:\s|\p{Extended_Pictographic}|\ufe0f|\[[ xX]\])+/u;

/** What a line asks for: one thing, or each of those that it lists. Adds the criteria to those that are known. */
function criteriaIn(line: Line, known: Set<CriterionId>, context: Context): Criterion[] {
  const content = trim(sub(line, decoration.exec(line.text)?.[0].length ?? 0));
  if (content.text === '') return [];
  const seen = new Set(known);
  const each = piecesOf(content).map(piece => {
    const criterion = criterionOf(piece, seen, context);
    if (criterion.id) seen.add(criterion.id);
    return criterion;
  });
  const named = each.filter(({ id }) => id !== null);
  const whole = criterionOf(content, known, context);
  const listed =
    named.length > 1 && named.length * 2 > each.length && !isLabelled(content.text, whole, known, context);
  const found = listed ? each : [whole];
  for (const { id } of found) if (id) known.add(id);
  return found;
}

/** What a line lists behind its label: `Depth: principles, pros and cons`. */
function piecesOf(content: Line): Line[] {
  const from = labelled.exec(content.text)?.[0].length ?? 0;
  return [...content.text.slice(from).matchAll(/(?:[^、，,;；\d]|\d[,，]?(?=\d)|\d)+/g)]
    .map(({ index, 0: text }) => trim(sub(content, from + index, from + index + text.length)))
    .filter(({ text }) => text !== '');
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
  const { index, vocabulary } = context;
  const quantities = quantitiesIn(content.text, vocabulary);
  const lines = quantities.find(({ unit }) => unit === 'lines');
  const examples = quantities.find(({ unit }) => unit === 'examples');
  const id =
    lines && isOfAll(content.text)
      ? 'min-lines'
      : examples
        ? 'min-examples'
        : idOf(content.text, known, context);
  return {
    id,
    text: content.text,
    place: placeOf(index, content),
    required:
      id === 'min-lines' ? (lines?.value ?? null) : id === 'min-examples' ? (examples?.value ?? null) : null,
  };
}

/** Whether a size is asked of every guide, and is no average or limit. */
function isOfAll(text: string): boolean {
  return !/平均|average|mean|at most|no more than|不超过|最多|≤|<|%/i.test(text);
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
    const found = vocabulary.criteria
      .filter(([id]) => id !== 'min-lines' && id !== 'min-examples' && !known.has(id))
      .map(([id, pattern]) => ({ id, at: words.search(pattern) }))
      .filter(({ at }) => at >= 0);
    return found.sort((a, b) => a.at - b.at)[0]?.id ?? null;
  }
}

const labelled = /^([^:：|]{1,60})[:：|]/;

/** A text of more letters tells a story in which any word may stand. */
const longest = 120;

function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) count += isHan(text.charCodeAt(at)) ? 2 : 1;
  return count;
}
