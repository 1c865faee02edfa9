import type { Context } from '../context.ts';
import { factsInText } from '../facts.ts';
import { labelsIn } from '../labelLine.ts';
import type { OutlineItem } from '../model.ts';
import { enumeratedIn, itemOf } from '../outline.ts';
import { outlineOfFence } from '../outlineFence.ts';
import type { Block, Fence } from '../text/blocks.ts';
import { type Line, sub, trim } from '../text/line.ts';
import { pathsIn } from '../text/paths.ts';
import { isOfChapter } from './titledNumbers.ts';

/** A name, with the outline that stands behind it. */
export interface ToldLine {
  readonly name: Line;
  /** The offset of the outline's end. */
  readonly end: number;
  readonly outline: readonly OutlineItem[];
}

/** What lines of a block tell of topics by name: `**Chapter 4** pages, slots`, `Pages → slots → records`, `Pages (slots, records)`. */
export function toldLines(block: Block, context: Context): readonly ToldLine[] {
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => toldIn(cells, context));
  if (block.kind === 'fence') return toldInFence(block, context);
  if (block.kind === 'list')
    return block.items.flatMap(({ lines, blocks }) => (blocks.length === 0 ? toldOf(lines, context) : []));
  return block.kind === 'paragraph' ? toldOf(block.lines, context) : [];
}

/** The names in a fence that lines further right stand below. */
function toldInFence(fence: Fence, context: Context): readonly ToldLine[] {
  if (!['', 'text', 'txt', 'plain', 'plaintext', 'markdown', 'md'].includes(fence.lang)) return [];
  const lines = fence.lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const indents = lines.map(({ text }) => text.search(/[^\s│├└─]/));
  const heads = indents.flatMap((indent, at) => (indent === indents[0] ? at : []));
  return heads.flatMap((at, place) => {
    const below = lines.slice(at + 1, heads[place + 1]);
    const [name, last] = [lines[at], below.at(-1)];
    if (!name || !last || !isName(name)) return [];
    const outline = outlineOfFence({ ...fence, lines: below }, context);
    return [{ name, end: last.start + last.text.length, outline }];
  });
}

/** What the lines of a paragraph or item tell. */
function toldOf(lines: readonly Line[], context: Context): readonly ToldLine[] {
  const [first, ...others] = lines;
  if (!first) return [];
  const defined = isName(first) ? definedIn(first, others, context) : [];
  return defined.length > 0
    ? defined
    : lines.flatMap(line => {
        const forms = pathsIn(line).length > 0 ? [titled] : [titled, bracketed];
        const pairs = forms.map(form =>
          [...line.text.slice(0, longest).matchAll(form)].flatMap(
            ({ index, 0: { length }, 1: name = '', 2: told = '', 3: mark = '' }) => {
              const end = index + length - mark.length;
              return toldIn(
                [sub(line, index, index + name.length), sub(line, end - told.length, end)],
                context,
              );
            },
          ),
        );
        const [titles = [], brackets = []] = pairs;
        if (titles.length > 0 || brackets.length > 1) return titles.length > 0 ? titles : brackets;
        const led = ledIn(line, context);
        return led.length > 0 ? led : brackets;
      });
}

/** A name over its outline: behind a colon as in a list of definitions, or a line each. */
function definedIn(name: Line, others: readonly Line[], context: Context): ToldLine[] {
  const [second, ...more] = others;
  if (!second) return [];
  const behind = sub(second, /^\s*[:：]?\s*/.exec(second.text)?.[0].length ?? 0);
  if (more.length === 0) return toldIn([name, behind], context);
  const isOther = (line: Line): boolean =>
    !isName(line) ||
    pathsIn(line).length > 0 ||
    labelsIn(line, context).length > 0 ||
    isOfChapter(line, context);
  if (others.some(isOther) || pathsIn(name).length > 0) return [];
  const outline = others.flatMap(line => itemOf(trim(line), [], null, context));
  const last = others.at(-1) as Line;
  return [{ name, end: last.start + last.text.length, outline }];
}

/** What a name tells before a colon, dash or arrow; with a word before it that tells of what kind it is, or without. */
function ledIn(line: Line, context: Context): ToldLine[] {
  const match = leading.exec(line.text.slice(0, 200));
  if (!match || context.vocabulary.field((match[1] ?? match[2]) as string) !== null) return [];
  const rest = sub(line, match[0].length);
  const told = toldIn([sub(line, 0, match[0].length), rest], context);
  const inner = told.length > 0 ? null : leading.exec(rest.text.slice(0, 200));
  return inner ? toldIn([sub(rest, 0, inner[0].length), sub(rest, inner[0].length)], context) : told;
}

/** Longer lines hold text. */
const longest = 800;

/** A bold name or number, with a few words behind it, or any before a colon, dash or arrow. */
const leading =
  /^\s*(?:(?:\*\*|__)([^*_]+?)[:：]?(?:\*\*|__)\s*(?:[:：—–→-]+|[^:：、,，;；→.。]{1,30}[:：])?|([^\s:：、,，;；→|*_`](?:[^:：、,，;；→|*_`()（）]|[(（][^()（）]{0,60}[)）]){0,60}?)\s*(?:[:：→]|\s(?:[—–-]{1,2}|->|=>)(?=\s)))\s*(?=\S)/;

/** A title in its marks, and what a verb or colon behind it lists up to the sentence's end. */
const titled = /(《[^《》]{2,60}》)[^《》,，、。；;]{0,6}?(?:[讲写绍括含盖分有为:：]|\s)\s*([^《》。；;]+)/g;

/** A name before what stands in brackets. */
const bracketed = /([^\s()（）:：;；.。,，、][^()（）:：;；.。,，、]{1,40})[(（]([^()（）]{3,300})([)）])/g;

/** A first text as the name of the outline that a second one enumerates; nothing where it tells anything else. */
function toldIn([name, told, ...others]: readonly Line[], context: Context): ToldLine[] {
  if (!name || !told || others.length > 0 || name.text.trim() === '') return [];
  const outline = pathsIn(told).length > 0 ? [] : enumeratedIn(told, context);
  if (outline.length === 0) return [];
  if (Object.values(factsInText(told, context)).some(fact => fact !== null)) return [];
  return [{ name, end: told.start + told.text.length, outline }];
}

/** A short line that ends as no sentence does. */
export function isName({ text }: Line): boolean {
  return text.trim().length <= 40 && !/[.。!！?？,，;；、]\s*$/.test(text) && /[\p{L}\p{N}]/u.test(text);
}
