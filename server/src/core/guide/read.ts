import type { Root } from 'mdast';
import { parseGuide } from '../markdown/parse.ts';
import { LineIndex, type Place } from '../place.ts';
import { claimsOf, type Line } from './claims.ts';
import { swallowedBy } from './fences/swallowed.ts';
import type { Guide } from './model.ts';
import { sectionsOf } from './sections.ts';
import { sizeOf } from './size.ts';
import { walk } from './walk.ts';

/**
 * Gathers what a guide holds. Never throws: any text gives facts. `path` is from the root; `text` has no byte order
 * mark. `root` is the text's tree, for whoever has parsed it already.
 */
export function readGuide(path: string, text: string, root: Root = parseGuide(text)): Guide {
  const lines = new LineIndex(text);
  const gathered = walk(text, root);
  const sections = sectionsOf(gathered, lines.place(text.length, text.length));
  const { before, fences, tables, lists, links, frontMatter, tally } = gathered;
  return {
    path,
    text,
    lines,
    title: sections.find(({ level }) => level === 1)?.title ?? frontTitle(frontMatter?.value ?? ''),
    language: tally.language,
    opening: before.map(({ text }) => text),
    sections,
    fences,
    tables,
    lists,
    links,
    size: sizeOf(lines, fences, sections, tally.words),
    abbreviations: tally.abbreviations,
    claims: claimsOf(sections, lists, [...frontLines(frontMatter), ...before], lines),
    swallowed: swallowedBy(lines, fences),
  };
}

function frontTitle(front: string): string | null {
  const title = /^title\s*[:=]\s*(.{1,400})$/m.exec(front)?.[1]?.trim();
  return title?.replace(/^(["'])(.*)\1$/, '$2') || null;
}

/** The lines of the front matter as paragraphs, each with its place. */
function frontLines(front: { readonly value: string; readonly place: Place } | null): readonly Line[] {
  if (front === null || front.value.length > 20_000) return [];
  return front.value
    .split('\n')
    .filter(line => /^(?:status|state|progress|completion|状态|进度)\s*[:=]/i.test(line))
    .map(text => ({ text, place: front.place, kind: 'paragraph' }));
}
