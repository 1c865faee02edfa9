import type { Body } from '../bodyModel.ts';
import type { Context, LineContext } from '../context.ts';
import { readEntry } from '../entry.ts';
import { withFacts } from '../facts.ts';
import { labelsIn } from '../labelLine.ts';
import { recall } from '../memory.ts';
import type { Section } from '../text/blocks.ts';
import { withoutEmphasis } from '../text/emphasis.ts';
import { fold } from '../text/fold.ts';
import { type Line, sub, trim } from '../text/line.ts';
import { isDocument, isGlob, pathsIn } from '../text/paths.ts';
import { severalPaths } from '../text/severalPaths.ts';
import { linesWithin } from '../text/within.ts';
import { factsLine, withFactsLine } from './factsLine.ts';
import { rootedOutline } from './rootedOutline.ts';

/** The words before a path are no longer than this. */
const longest = 40;

/** What opens with a path in the first line under a heading, the path, and the words before it. */
interface Lead {
  readonly line: Line;
  readonly path: string;
  readonly words: string;
  /** The words are a label that says what is done with the document: `Create: docs/a.md`. */
  readonly isMade: boolean;
}

/**
 * Reads the files that headings are about where no known label says it: the text under a heading opens with the path
 * ("`docs/a.md` (~200 lines): what it covers"), or with words that stand before a path under other headings too
 * ("Lives in `docs/a.md`"), which make a label of their own; or one item of its lists alone does ("- Document: `a.md`").
 */
export function leadingPaths(
  sections: readonly Section[],
  context: Context,
): (body: Body, section: Section) => Body {
  const leadIn = (section: Section): Lead | null => {
    const lead = recall(section, leadOf, context);
    return lead && !section.children.some(namesPath) ? lead : null;
  };
  // Found when it is asked for: where labels name all files, no words before paths matter.
  let paths: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  const isLabel = (words: string): boolean => {
    paths ??= pathsBehind(sections.flatMap(section => leadIn(section) ?? []));
    return (paths.get(words)?.size ?? 0) > 1;
  };
  // Without a file, one such line may be said of a group; several are of topics.
  let areOfFacts: boolean | null = null;
  const isOfFacts = (): boolean => {
    areOfFacts ??= sections.filter(section => recall(section, factsLine, context) !== null).length > 1;
    return areOfFacts;
  };
  return (body, section) => {
    if (body.path !== null || body.otherFile || body.announced.size > 0) return body;
    const rooted = recall(section, rootedOutline, context);
    if (rooted) return { ...body, path: rooted.path, outline: body.outline ?? rooted.outline };
    const facts = recall(section, factsLine, context);
    if (
      facts &&
      (facts.path
        ? !section.children.some(namesPath)
        : isOfFacts() && !namesPath({ ...section, heading: null }))
    )
      return withFactsLine(body, facts);
    const lead = leadIn(section);
    if (!lead || (lead.words !== '' && !lead.isMade && !isLabel(lead.words))) return body;
    const { path, touches, ...said } = readEntry(lead.line, context);
    if (path?.kind !== 'document' || touches) return body;
    return {
      ...withFacts(body, said),
      path: { text: path.text, place: path.place },
      purpose: body.purpose ?? (lead.words === '' ? said.described : null),
    };
  };
}

/** The paths that stand behind the same words. */
function pathsBehind(leads: readonly Lead[]): Map<string, Set<string>> {
  const paths = new Map<string, Set<string>>();
  for (const { words, path } of leads) paths.set(words, (paths.get(words) ?? new Set()).add(path));
  return paths;
}

/** Whether a section under another names a document anywhere, so that the one above may be a group. */
function namesPath({ heading, blocks, children }: Section): boolean {
  const lines = [...(heading ? [heading] : []), ...blocks.flatMap(linesWithin)];
  return lines.some(line => pathsIn(line).some(({ text }) => isDocument(text))) || children.some(namesPath);
}

/** The lead of a section; none where more paths open its lines, which is a list of files. */
function leadOf(section: Section, context: LineContext): Lead | null {
  const [first, ...others] = section.blocks;
  const [line, ...more] = first?.kind === 'paragraph' ? first.lines.map(withoutEmphasis) : [];
  const [ref] = line ? pathsIn(line) : [];
  if (!line || !ref) return leadOfItem(section, context) ?? leadAtEnd(section, context);
  if (ref.outerStart > longest || !isDocument(ref.text) || isGlob(ref.text)) return null;
  if (severalPaths(line).length > 0) return null;
  const [label] = labelsIn(line, context);
  if (label && apart.has(label.field ?? '')) return null;
  const before = line.text.slice(0, ref.outerStart);
  const said = fold(before);
  const isMade = /[:：][\s`*_]*$/.test(before) && isMaking(said, context);
  if (!isMade && [...more, ...others.flatMap(linesWithin)].some(opensWithPath)) return null;
  const words = saysPlace(said, context) ? placed : said;
  return { line: sub(line, ref.outerStart), path: ref.text, words, isMade };
}

/** The lead in a list under a heading: the only item that names a document, with a label before it: `- Document: a.md`. */
function leadOfItem({ blocks, heading }: Section, context: LineContext): Lead | null {
  const items = blocks.flatMap(block => (block.kind === 'list' ? block.items : []));
  const named = items.flatMap(({ lines: [line] }) => (line && namesDocument(line) ? trim(line) : []));
  const [line, ...others] = named;
  if (!line || !heading || others.length > 0) return null;
  const [label] = labelsIn(line, context);
  const [ref] = pathsIn(line);
  const isLabel = label?.field === 'file' || label?.field === 'title';
  if (!isLabel || !ref || isGlob(ref.text) || ref.outerEnd < line.text.length - 1) return null;
  // A number makes `4. Metrics` the name of a guide, be it called like a purpose.
  if (context.vocabulary.role(heading.text) !== 'definition' && !counted.test(heading.text)) return null;
  return { line: sub(line, ref.outerStart), path: ref.text, words: `${fold(label.label)}:`, isMade: false };
}

/** The link to the text whose outline is given above it, as the last line of a chapter: `Full text: [tides.md](tides.md)`. */
function leadAtEnd({ blocks, heading }: Section, context: LineContext): Lead | null {
  const { vocabulary } = context;
  const { numbered, isChapter } = heading ? readEntry(trim(heading), context) : {};
  if (!numbered && !isChapter) return null;
  const last = blocks.at(-1);
  const line = last?.kind === 'paragraph' && last.lines.length === 1 ? trim(last.lines[0] as Line) : null;
  const hasOutline = blocks.some(({ kind }) => kind === 'list' || kind === 'table');
  if (!line || !hasOutline || blocks.slice(0, -1).some(block => linesWithin(block).some(namesDocument)))
    return null;
  const [ref, ...others] = pathsIn(line);
  if (!ref || others.length > 0 || !isDocument(ref.text) || ref.outerEnd < line.text.length - 1) return null;
  const words = fold(line.text.slice(0, ref.outerStart)).replace(/[\s:：]+$/, '');
  if (vocabulary.leadsOn.get(words) === null) return null;
  return { line: sub(line, ref.outerStart), path: ref.text, words, isMade: false };
}

const counted = /^[\s*_]*\d{1,2}[.)、]/;

function namesDocument(line: Line): boolean {
  return line.text.includes('.') && pathsIn(line).some(({ text }) => isDocument(text));
}

/** Whether words are a verb alone that leaves a document behind: `Create`, `Update`. */
function isMaking(words: string, { vocabulary }: LineContext): boolean {
  const verb = words.replace(/[\s:：*_]+$/, '');
  return (vocabulary.make.get(verb) ?? vocabulary.revise.get(verb)) !== null;
}

/** Stands for all words that say where a document will lie, however they say it. */
const placed = '→';

/** Whether words before a path say where a document will lie: `Goes into`, `文件放在`. */
function saysPlace(words: string, { vocabulary }: LineContext): boolean {
  for (const { end } of vocabulary.place.findAll(words)) if (end === words.length) return true;
  return false;
}

/** Labels of files that are no topic's, or over words that may speak of any file. */
const apart: ReadonlySet<string> = new Set([
  'source',
  'touched',
  'reached',
  'criteria',
  'status',
  'progress',
  'priority',
  'owner',
  'effort',
]);

/** Whether a line opens with a path, perhaps behind a mark. */
export function opensWithPath(line: Line): boolean {
  const [ref] = pathsIn(trim(line));
  return ref !== undefined && ref.outerStart <= 1;
}
