import { isAlike } from '../alike.ts';
import { mayOpenFront } from '../markdown/frontMatter.ts';
import { parseBlocks } from '../markdown/parse.ts';
import type { LineIndex } from '../place.ts';
import { areTextsRemembered, ownText } from '../remembered.ts';
import type { LineContext } from './context.ts';
import type { Section } from './text/blocks.ts';
import { moved } from './text/moved.ts';
import { withoutNestedFences } from './text/nestedFences.ts';
import { type Stretch, type Stretches, stretchesOf } from './text/stretches.ts';

/** A plan as it was last read: where somebody types in it, nearly all of it is the same again. */
interface Before extends Stretches {
  readonly index: LineIndex;
  /** The text that was parsed. */
  readonly masked: string;
}

/** So many plans are remembered. */
const most = 4;
const before = new Map<string, Before>();

/** What `find` finds in a section, or found where it said the same: `find` may look at its text and at nothing else. */
export function recall<Found>(
  section: Section,
  find: (section: Section, context: LineContext) => Found,
  context: LineContext,
): Found {
  return recallOn(null, section, find, context, () => find(section, context));
}

/** What `find`, which is known as `key`, finds in a section and in what it hangs `on` beside its text. */
export function recallOn<Found>(
  on: unknown,
  section: Section,
  key: unknown,
  { vocabulary }: LineContext,
  find: () => Found,
): Found {
  if (!areTextsRemembered()) return find();
  const known = section.known.get(key);
  if (known?.vocabulary === vocabulary && isAlike(known.on, on)) return known.found as Found;
  const found = find();
  section.known.set(key, { vocabulary, on, found });
  return found;
}

/** The stretches of a plan's text; those that are as when it was last read are the same objects, or moved. */
export function stretchesIn(path: string, index: LineIndex): Stretches {
  const masked = withoutNestedFences(index.text);
  if (!areTextsRemembered()) return stretchesOf(index.text, parseBlocks(masked));
  const last = before.get(path);
  const found = (last && changed(last, index, masked)) ?? stretchesOf(index.text, parseBlocks(masked));
  before.delete(path);
  before.set(path, { ...found, index, masked });
  const [oldest] = before.keys();
  if (before.size > most) before.delete(oldest as string);
  return found;
}

/**
 * Reads what is another, from the heading before it to a heading behind it that is one still: a heading that is no part
 * of anything else ends all that was open. Null where there is none.
 */
function changed(last: Before, index: LineIndex, masked: string): Stretches | null {
  const { stretches } = last;
  if (last.index.text === index.text) return last;
  const [atStart, atEnd] = alike([last.index.text, last.masked], [index.text, masked]);
  if (mayOpenFront(masked, last.masked) && atStart <= endOfFront(last)) return null;
  const by = masked.length - last.masked.length;
  const first = Math.max(0, stretches.findLastIndex(({ start }) => start <= atStart) - 1);
  const from = (stretches[first] as Stretch).start;
  const same = stretches.findIndex(
    ({ start }, at) => at > first && lineStartOf(start, last.index) >= last.masked.length - atEnd,
  );
  const after = same < 0 ? [] : stretches.slice(same);
  const to = (after[1]?.start ?? last.masked.length) + by;
  // Of its own, so that it does not keep the whole document.
  const text = ownText(index.text.slice(from, to));
  const read = stretchesOf(text, parseBlocks(ownText(masked.slice(from, to))));
  const between = read.stretches
    // The part before the first heading is its own only where the document's is read anew; a title may start there, too.
    .slice(first === 0 ? 0 : 1)
    .map(stretch => moved(stretch, from, index.lineAt(from) - 1));
  if (between[0]?.start !== from) return null;
  if (after[0] && between.pop()?.start !== after[0].start + by) return null;
  return {
    stretches: [
      ...stretches.slice(0, first),
      ...between,
      ...after.map(stretch =>
        moved(stretch, by, index.lineAt(stretch.start + by) - last.index.lineAt(stretch.start)),
      ),
    ],
    yaml: from === 0 ? read.yaml : last.yaml,
  };
}

/** Where a plan's front matter ends, its last line too; the end of all where it has none, which any line may then be of. */
function endOfFront({ yaml, masked }: Before): number {
  return yaml === null ? masked.length : yaml.start + yaml.text.length + longestMark;
}

/** The letters of the line that ends front matter, with its line ends. */
const longestMark = 8;

function lineStartOf(offset: number, index: LineIndex): number {
  return index.lineStart(index.lineAt(offset));
}

/** How many letters some texts have in common with others at their start, and behind that at their end. */
function alike(texts: readonly string[], others: readonly string[]): [start: number, end: number] {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.POSITIVE_INFINITY;
  for (const [at, text] of texts.entries()) {
    const other = others[at] as string;
    const shorter = Math.min(text.length, other.length);
    let same = 0;
    while (same < shorter && text.charCodeAt(same) === other.charCodeAt(same)) same++;
    start = Math.min(start, same);
    same = 0;
    while (
      same < shorter - start &&
      text.charCodeAt(text.length - 1 - same) === other.charCodeAt(other.length - 1 - same)
    )
      same++;
    end = Math.min(end, same);
  }
  return [start, end];
}
