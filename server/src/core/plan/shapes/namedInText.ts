import type { Context } from '../context.ts';
import type { Draft, DraftListing } from '../draft.ts';
import { readEntry } from '../entry.ts';
import type { Scope } from '../scope.ts';
import type { Block } from '../text/blocks.ts';
import { joined, type Line, placeOf, sub, trim } from '../text/line.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import { severalPaths } from '../text/severalPaths.ts';
import { entryDraft, filesIn, listing } from './paragraphs.ts';
import { pathsUnder } from './pathsUnder.ts';
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
    // Paths alone may end a sentence of the line before.
    const areAlone = lines.every(one => severalPaths(one).length > 0);
    const under = lines.map(one =>
      areAlone || severalPaths(one).length === 0 ? pathsUnder(one, scope, context) : [],
    );
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
