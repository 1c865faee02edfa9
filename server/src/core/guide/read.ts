import type { Root } from 'mdast';
import { parseGuide } from '../markdown/parse.ts';
import { LineIndex, type Place } from '../place.ts';
import { claimsOf, type Line } from './claims.ts';
import { swallowedBy } from './fences/swallowed.ts';
import type { Guide, Section } from './model.ts';
import { sectionsOf } from './sections.ts';
import { sizeOf } from './size.ts';
import type { Told } from './told.ts';
import { type Gathered, walk } from './walk.ts';

/**
 * Gathers what a guide holds. Never throws: any text gives facts. `path` is from the root; `text` has no byte order
 * mark. `root` is the text's tree, for whoever has parsed it already.
 */
export function readGuide(path: string, text: string, root: Root = parseGuide(text)): Guide {
  const lines = new LineIndex(text);
  const gathered = walk(text, root);
  const sections = sectionsOf(gathered, lines.place(text.length, text.length));
  const { fences, tables, lists, links, frontMatter } = gathered;
  const words = wordsOf(gathered, sections);
  return {
    path,
    text,
    lines,
    title: sections.find(({ level }) => level === 1)?.title ?? frontTitle(frontMatter?.value ?? ''),
    language: languageOf(gathered),
    opening: gathered.before.paragraphs.map(({ text }) => text),
    sections,
    fences,
    tables,
    lists,
    links,
    size: sizeOf(lines, fences, sections, words),
    abbreviations: abbreviationsOf(gathered),
    claims: claimsOf(sections, lists, [...frontLines(frontMatter), ...gathered.before.paragraphs], lines),
    swallowed: swallowedBy(lines, fences),
  };
}

function wordsOf({ before }: Gathered, sections: readonly Section[]): number {
  const opening = before.told.reduce((sum, { words }) => sum + words, 0);
  return sections.reduce((sum, section) => sum + section.words, opening);
}

/** Chinese where Chinese letters make up more than a fifth of what is written in titles and prose. */
function languageOf({ chunks, before }: Gathered): Guide['language'] {
  let cjk = 0;
  let all = 0;
  const count = (told: Told) => {
    cjk += told.cjk;
    all += told.letters;
  };
  for (const told of before.told) count(told);
  for (const { named, paragraphs, told } of chunks) {
    count(named);
    for (let at = 0; at < told.length; at++) if (paragraphs[at]?.kind !== 'cell') count(told[at] as Told);
  }
  return cjk * 5 > all ? 'zh-cn' : 'en';
}

function abbreviationsOf({ chunks, before }: Gathered): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = ({ abbreviations }: Told) => {
    if (abbreviations.size === 0) return;
    for (const [short, long] of abbreviations) if (!found.has(short)) found.set(short, long);
  };
  for (const told of before.told) add(told);
  for (const { named, told } of chunks) {
    add(named);
    for (const one of told) add(one);
  }
  return found;
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
