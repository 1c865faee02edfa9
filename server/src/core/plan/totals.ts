import type { LineContext } from './context.ts';
import { recall } from './memory.ts';
import type { Measure, Topic, Total } from './model.ts';
import type { Scope } from './scope.ts';
import type { Block, Section } from './text/blocks.ts';
import { fold, plainTitle } from './text/fold.ts';
import { type Line, placeOf, sub, trim } from './text/line.ts';
import { digit, linesIn, type Quantity, quantitiesIn } from './text/measure.ts';

const named =
  /^[\s|│*_>+-]*(?:\p{Extended_Pictographic}\ufe0f?\s*)*([^\s│*_>+:：|-][^:：|]{0,59}?)[\s*_]*[:：|]\s*([\s\S]*)$/u;

/**
 * The sums that the plan states: lines such as `libraries: 4 topics, ~3,200 lines` in lists, paragraphs and fences,
 * rows of tables, and counts in headings. Only sums of what is known count: all, a group, a priority or a batch.
 */
export function totalsOf(
  sections: readonly Section[],
  scopes: ReadonlyMap<Section, Scope>,
  topics: readonly Topic[],
  context: LineContext,
): Total[] {
  const names = new Set(topics.flatMap(({ group, priority, batch }) => [group, priority, batch]));
  const known = new Set([...names].flatMap(name => (name === null ? [] : wordsOf(name))));
  const totals: Total[] = [];
  const places = new Set(topics.flatMap(({ mentions }) => mentions.map(({ place }) => place.line)));
  for (const section of sections) {
    if (scopes.get(section)?.role === 'existing') continue;
    for (const { total, words } of recall(section, sumsIn, context))
      if ((total.group === null || words.some(word => known.has(word))) && !places.has(total.place.line))
        totals.push(total);
    const counted = section.heading && countIn(section.heading, known, context);
    if (counted) totals.push(counted);
  }
  return distinct(totals);
}

function linesOf(block: Block): Line[] {
  if (block.kind === 'paragraph') return [...block.lines];
  if (block.kind === 'fence')
    return ['', 'text', 'txt', 'plain'].includes(block.lang) ? [...block.lines] : [];
  if (block.kind === 'list')
    return block.items.flatMap(item => [
      ...item.lines.slice(0, 1),
      ...item.blocks.flatMap(inner => (inner.kind === 'list' ? linesOf(inner) : [])),
    ]);
  return [];
}

/** What may be a sum, and the words by which its group may be known. */
interface Sum {
  readonly total: Total;
  readonly words: readonly string[];
}

function sumsIn({ blocks }: Section, context: LineContext): readonly Sum[] {
  const { text } = context.index;
  const counting = blocks.filter(({ start, end }) => digit.test(text.slice(start, end)));
  return counting.flatMap(linesOf).flatMap(line => sumIn(line, context) ?? []);
}

function sumIn(line: Line, context: LineContext): Sum | null {
  if (line.text.length > 240 || !/[0-9０-９]/.test(line.text)) return null;
  const match = named.exec(line.text);
  if (!match) return spokenSum(line, context);
  const rest = sub(line, line.text.length - (match[2] as string).length);
  if (!digit.test(rest.text)) return null;
  const unit = unitOfSum(match[1] as string, context);
  const [ofTopics, ofLines] = measuresIn(rest, context);
  const topics = ofTopics ?? (unit === 'topics' ? bareIn(rest, context) : null);
  const lines = ofLines ?? (unit === 'lines' ? bareIn(rest, context) : null);
  if ((!topics && !lines) || /\d\s*[/／]\s*\d|%/.test(rest.text)) return null;
  const name = plainTitle(match[1] as string);
  const isSum = unit !== null || context.vocabulary.sum.get(fold(name)) !== null;
  const place = placeOf(context.index, trim(line));
  return { total: { group: isSum ? null : name, topics, lines, place }, words: isSum ? [] : wordsOf(name) };
}

/** What a name such as `Total guides`, `总行数` sums up; null where it names no unit beside the sum. */
function unitOfSum(name: string, { vocabulary }: LineContext): 'topics' | 'lines' | null {
  const folded = fold(name);
  const word =
    /^(?:total|overall|sum of)\s+(?:number of\s+)?(.+)$/.exec(folded)?.[1] ??
    /^总(.+?)数?$/.exec(folded)?.[1];
  const unit = word === undefined ? null : vocabulary.unit.get(word);
  return unit === 'topics' || unit === 'lines' ? unit : null;
}

/** A number that stands alone. */
function bareIn(line: Line, { index, vocabulary }: LineContext): Measure | null {
  return /^\W*\d[\d,]*\W*$/.test(line.text) ? linesIn(line, vocabulary, index, true) : null;
}

const sumFirst =
  /^[\s*_>-]*(?:in total|altogether|all in all|overall|一?共(?=\s*(?:有|计)?\s*[约~]?\s*[\d０-９一二两三四五六七八九十])|总共|合计|总计)(?![a-z])/i;
const sumLast = /(?:in total|altogether|overall)[\s*_.。]*$/i;

/** What says how many are there by now or are still to come is no sum of all. */
const notWhole =
  /\b(?:done|written|finished|complete[d]?|more|left|remain(?:s|ing)?|so far)\b|[还剩差]|完成/i;

/** `In total 5 guides with 2,400 lines`, `共 5 篇，约 2400 行`: a sum told in a sentence. */
function spokenSum(line: Line, context: LineContext): Sum | null {
  if (
    line.text.length > 100 ||
    notWhole.test(line.text) ||
    !(sumFirst.test(line.text) || sumLast.test(line.text))
  )
    return null;
  const [topics, lines] = measuresIn(line, context);
  if (!topics || /\d\s*[/／]\s*\d|%/.test(line.text)) return null;
  return { total: { group: null, topics, lines, place: placeOf(context.index, trim(line)) }, words: [] };
}

/** `Examples (3 files)`: what a group's heading says of itself. */
function countIn(heading: Line, known: ReadonlySet<string>, context: LineContext): Total | null {
  const match = /^([\s\S]*?)[(（]([^()（）]*)[)）]\s*$/.exec(heading.text);
  if (!match) return null;
  const name = plainTitle(match[1] as string).replace(/^[\d.]+\s+/, '');
  if (!wordsOf(name).some(word => known.has(word))) return null;
  const content = sub(
    heading,
    (match[1] as string).length + 1,
    (match[1] as string).length + 1 + (match[2] as string).length,
  );
  const [topics, lines] = measuresIn(content, context);
  return topics
    ? {
        group: name,
        topics,
        lines,
        place: placeOf(context.index, trim(heading)),
      }
    : null;
}

/** How many topics and lines a line speaks of. */
function measuresIn(
  line: Line,
  { vocabulary, index }: LineContext,
): readonly [topics: Measure | null, lines: Measure | null] {
  const quantities = quantitiesIn(line.text, vocabulary);
  const of = (unit: 'topics' | 'lines'): Measure | null => {
    const found = quantities.find(
      quantity => quantity.unit === unit && (unit === 'lines' || isOfTopics(line.text, quantity)),
    );
    return found
      ? {
          value: found.value,
          max: found.max,
          raw: line.text.slice(found.start, found.end),
          place: index.place(line.start + found.start, line.start + found.end),
        }
      : null;
  };
  return [of('topics'), of('lines')];
}

/** Whether a number counts the topics: neither about so many, nor files of any kind that are touched. */
function isOfTopics(text: string, { start, end }: Quantity): boolean {
  return !/[~～≈约]\s*\d*$/.test(text.slice(0, start + 2)) && !touched.test(text.slice(end));
}

const touched = /^\s+(?:(?:to be|to)\s+)?(?:create\s*(?:\/|or|and)\s*)?(?:modif|chang|touch|edit|affect)/i;

/** A name as it may stand in a sum: whole, without number and without a last word such as `Crate`. */
function wordsOf(name: string): string[] {
  const folded = fold(name).replace(/^[\d.\s、）)]+/, '');
  const first = /^([a-z0-9_-]{2,})(?=\s|$)/.exec(folded)?.[1];
  return [...new Set([folded, ...(first ? [first] : [])])];
}

/** Without the totals that another of the same group says as well, and more. */
function distinct(totals: readonly Total[]): Total[] {
  const says = (one: Total, key: 'topics' | 'lines'): number | null => one[key]?.value ?? null;
  const covers = (one: Total, other: Total): boolean =>
    one !== other &&
    (one.group === null) === (other.group === null) &&
    (one.group === null || wordsOf(one.group).some(word => wordsOf(other.group ?? '').includes(word))) &&
    (['topics', 'lines'] as const).every(
      key => says(other, key) === null || says(one, key) === says(other, key),
    );
  const kept: Total[] = [];
  // Plans state a few dozen sums at most; more are kept as they are.
  if (totals.length > 200) return [...totals];
  for (const total of totals) {
    const index = kept.findIndex(one => covers(one, total) || covers(total, one));
    if (index < 0) kept.push(total);
    else if (!covers(kept[index] as Total, total)) kept[index] = total;
  }
  return kept.sort((a, b) => a.place.start - b.place.start);
}
