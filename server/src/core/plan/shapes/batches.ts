import type { Context } from '../context.ts';
import { type Draft, type DraftListing, emptyDraft } from '../draft.ts';
import { factsIn } from '../facts.ts';
import type { Scope } from '../scope.ts';
import { split } from '../split.ts';
import { plainTitle } from '../text/fold.ts';
import { type Line, placeOf, sub, trim } from '../text/line.ts';
import { quantitiesIn } from '../text/measure.ts';
import { folderIn, pathsIn } from '../text/paths.ts';
import { listing } from './paragraphs.ts';

const batch =
  /^\s*(?:[-*+]\s+)?(?:\p{Extended_Pictographic}\ufe0f?\s*)*(?:\*\*|__)([^*_()（）]{1,60})(?:[(（]([^()（）]{1,120})[)）]\s*(?:[:：]\s*)?(?:\*\*|__)|(?:\*\*|__)\s*(?:[(（]([^()（）]{1,120})[)）])?\s*[:：])\s*(\S[\s\S]*)$/u;

/** `**Controls** (5 pages, done): button/input/form`: several topics in one line, as many as it says. */
export function batchTopics(lines: readonly Line[], scope: Scope, context: Context): DraftListing[] {
  const drafts = lines.flatMap(apart).flatMap(line => batchIn(line, scope, context));
  const files = drafts.filter(({ path }) => path !== null);
  const names = drafts.filter(({ path }) => path === null);
  return [
    ...(files.length > 0 ? [listing(files, scope, 'files')] : []),
    ...(names.length > 0 ? [listing(names, scope, 'names')] : []),
  ];
}

function batchIn(line: Line, scope: Scope, context: Context): Draft[] {
  const match = batch.exec(line.text);
  if (!match) return [];
  const [whole, group = '', inside, outside, names = ''] = match;
  const told = inside ?? outside ?? '';
  const at = whole.indexOf(told, group.length);
  const count = countIn(told, context);
  if (count === null) return [];
  const found = namesIn(sub(line, whole.length - names.length), count, context);
  if (found.length !== count) return [];
  const bracket = sub(line, at, at + told.length);
  const facts = factsIn(bracket, context);
  const folder = folderIn(bracket) ?? scope.folder;
  return found.map(piece => {
    const ref = pathsIn(piece)[0];
    const beside = ref ? piece.text.slice(0, ref.outerStart) : piece.text;
    const place = placeOf(context.index, piece);
    return {
      ...emptyDraft,
      kind: 'inline',
      name: plainTitle(beside).replace(/^《([^《》]+)》$/, '$1'),
      path: ref ? { text: ref.text, place: placeOf(context.index, piece, ref.start, ref.end) } : null,
      group: plainTitle(group),
      lines: facts.lines,
      status: facts.status ?? scope.status,
      progress: facts.progress,
      priority: facts.priority ?? scope.priority,
      owner: facts.owner,
      batch: scope.batch,
      folder,
      place,
      extent: place,
    };
  });
}

/** How many topics a bracket counts: `5 pages, 120 lines each`; what is counted may have any name: `4 recipes`. */
function countIn(told: string, { vocabulary }: Context): number | null {
  for (const piece of told.split(/[,，;；]/)) {
    const [quantity] = quantitiesIn(piece, vocabulary);
    const isCount = quantity?.unit != null || /^\s*\d{1,3}\s?\p{L}{2}/u.test(piece);
    if (quantity && isCount && quantity.unit !== 'lines' && quantity.unit !== 'examples')
      return quantity.value;
  }
  return null;
}

/** The batches of a line that holds several. */
function apart(line: Line): Line[] {
  if (!line.text.includes('**') && !line.text.includes('__')) return [];
  const starts = [
    0,
    ...[...line.text.matchAll(/[;；。]\s*(?=\*\*|__)/g)].map(({ index, 0: { length } }) => index + length),
  ];
  return starts.map((start, place) => {
    const end = starts[place + 1] ?? line.text.length;
    return sub(line, start, start + line.text.slice(start, end).replace(/[;；。\s]+$/, '').length);
  });
}

function namesIn(line: Line, count: number, { index }: Context): Line[] {
  const plain = split(line, index);
  if (plain.length === count) return plain.map(({ text, place }) => ({ text, start: place.start }));
  const pieces: Line[] = [];
  let from = 0;
  for (const match of [...line.text.matchAll(/[/／、,，;；]/g), null]) {
    const piece = trim(sub(line, from, match?.index ?? line.text.replace(/[.。]\s*$/, '').length));
    if (piece.text !== '') pieces.push(piece);
    from = (match?.index ?? 0) + 1;
  }
  return pieces;
}
