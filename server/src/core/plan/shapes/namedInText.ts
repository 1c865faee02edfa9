import type { Context } from '../context.ts';
import { type Draft, type DraftListing, emptyDraft } from '../draft.ts';
import { readEntry } from '../entry.ts';
import type { Scope } from '../scope.ts';
import type { Block } from '../text/blocks.ts';
import { plainTitle } from '../text/fold.ts';
import { joined, type Line, placeOf, sub, trim } from '../text/line.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import { entryDraft, filesIn, listing } from './paragraphs.ts';
import { titledInText } from './titledInText.ts';

/** A name before its file in brackets, with what is told of it or without. */
const named = /([^\s、，,;；。：:()（）][^、，,;；。：:()（）]{1,60}?)\s*[(（]([^()（）]{4,120})[)）]/g;
/** Fewer are mentioned in passing. */
const fewest = 2;

/** Topics that running text names with their files: `Knots (docs/knots.md, done), splices (docs/splices.md, planned)`. */
export function namedInText(blocks: readonly Block[], scope: Scope, context: Context): DraftListing | null {
  if (scope.role !== 'definition' && scope.role !== 'index') return null;
  const drafts = blocks.flatMap(block => {
    const lines = block.kind === 'paragraph' ? block.lines : [];
    const under = lines.map(one => pathsUnder(one, scope, context));
    if (under.some(some => some.length > 1)) return under.flat();
    const line = joined(lines);
    const found = line && line.text.length <= longest ? namesIn(line, scope, context) : [];
    const told = found.filter(({ status, lines, progress }) => (status ?? lines ?? progress) !== null);
    return found.length >= fewest && told.length * 3 > found.length * 2 ? found : [];
  });
  const named = drafts.length > 0 ? drafts : titledInText(blocks, scope, context);
  return named.length === 0 ? null : listing(named, scope, filesIn(scope));
}

/** Words of the sentence before a name. */
const before =
  /^(?:.{0,50}\b(?:needs?|has|have|are|is|covers?|holds?|includes?|gets?|brings?)\s+)?(?:(?:and|plus|then)\s+|以及|还有|和|与)?/i;

/** A longer paragraph is text. */
const longest = 1600;

function namesIn(line: Line, scope: Scope, context: Context): Draft[] {
  return [...line.text.matchAll(named)].flatMap(({ index, 0: { length }, 2: told = '' }): Draft[] => {
    const inside = sub(line, index + length - told.length - 1, index + length - 1);
    const [ref, ...others] = pathsIn(inside);
    if (!ref || others.length > 0 || !isDocument(ref.text) || ref.outerStart > 0) return [];
    const whole = trim(sub(line, index, index + length));
    const lead = before.exec(whole.text)?.[0].length ?? 0;
    const entry = readEntry(sub(whole, lead), context);
    if (entry.name === '' || entry.path?.kind !== 'document') return [];
    const place = placeOf(context.index, whole);
    return [{ ...entryDraft(entry, scope), kind: 'inline', path: entry.path, place, extent: place }];
  });
}

/** `Week 1: docs/keys.md, docs/locks.md`: a line of nothing but paths behind a label of its own. */
function pathsUnder(line: Line, scope: Scope, context: Context): Draft[] {
  const [whole, label = ''] = /^\s*(?:\*\*)?([^:：`*]{2,40})(?:\*\*)?[:：](?:\*\*)?\s*/.exec(line.text) ?? [
    '',
  ];
  const refs = label === '' || context.vocabulary.field(label) !== null ? [] : pathsIn(line);
  const files = refs.filter(({ text, outerStart }) => isDocument(text) && outerStart >= whole.length);
  const rest = files.reduceRight(
    (text, ref) => text.slice(0, ref.outerStart) + text.slice(ref.outerEnd),
    line.text,
  );
  if (/[\p{L}\p{N}]{4}/u.test(rest.slice(whole.length))) return [];
  const place = placeOf(context.index, trim(line));
  const said = {
    group: scope.group,
    folder: scope.folder,
    maybeFolder: scope.maybeFolder,
    status: scope.status,
    priority: scope.priority,
  };
  return files.map(({ text, start, end }) => ({
    ...emptyDraft,
    ...said,
    kind: 'inline',
    batch: plainTitle(label),
    path: { text, place: placeOf(context.index, line, start, end) },
    place,
    extent: place,
  }));
}
