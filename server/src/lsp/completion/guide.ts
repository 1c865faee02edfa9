import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type MarkupKind,
} from 'vscode-languageserver';
import type { Guide, NotExample } from '../../core/guide/model.ts';
import type { TopicReport } from '../../core/judge/model.ts';
import { type Gap, gapOfCriterion, hasSection } from '../../core/write/insert/block.ts';
import { missingSections, SectionWriter } from '../../core/write/insert/insert.ts';
import { asSnippet } from '../../core/write/insert/render.ts';
import { titleOf } from '../../core/write/scaffold.ts';
import type { DocumentContext } from '../feature.ts';
import { markup } from '../markup.ts';
import { criterionLabel } from '../nodes.ts';
import { plainText } from '../words.ts';
import { type Cursor, rangeBefore } from './cursor.ts';

/** What a client can do with an item. */
export interface ItemAbility {
  readonly snippets: boolean;
  readonly formats: readonly MarkupKind[];
}

/** At a `#`: the sections that are still to be written, in the plan's order, then those that criteria ask for. */
export function sectionItems(
  about: DocumentContext,
  cursor: Cursor,
  { snippets, formats }: ItemAbility,
): CompletionItem[] {
  const report = about.topics[0]?.report;
  const typed = /^ {0,3}#{1,6}(?:[ \t].*)?$/.exec(cursor.before)?.[0];
  if (
    !report?.guide ||
    typed === undefined ||
    cursor.after.trim() !== '' ||
    isInFence(report.guide, cursor.offset)
  )
    return [];
  const writer = new SectionWriter(report.guide, report.outline);
  const range = rangeBefore(about, cursor, cursor.before.length);
  const marks = /^ {0,3}#+/.exec(typed)?.[0] ?? '#';
  const sections = gapsOf(report, about).map(
    ({ gap, detail, note }): Offer => ({
      label: gap.title,
      detail,
      documentation: documentation(gap, note),
      body: writer.snippetAt(gap, cursor.lineStart),
    }),
  );
  const others = writer.renumbersAt(cursor.lineStart).map(({ start, end, newText }) => ({
    range: about.positions.between(start, end),
    newText,
  }));
  const title = marks.trim() === '#' ? titleOffer(report, about, cursor) : null;
  return [...(title ? [title] : []), ...sections].map(({ label, detail, documentation, body }, index) => ({
    label,
    kind: CompletionItemKind.Snippet,
    detail,
    ...(documentation === '' ? {} : { documentation: markup(documentation, formats) }),
    filterText: `${marks} ${label}`,
    sortText: String(index).padStart(4, '0'),
    preselect: index === 0,
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: snippets ? `${body}$0` : plainBody(body) },
    ...(others.length > 0 && body !== title?.body ? { additionalTextEdits: others } : {}),
  }));
}

interface Offer {
  readonly label: string;
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** A snippet's. */
  readonly body: string;
}

/** The title of a guide that has no heading but what is being typed. */
function titleOffer(
  { guide, topic }: TopicReport,
  { translate: t }: DocumentContext,
  { lineStart }: Cursor,
): Offer | null {
  if (!guide || guide.sections.length > 1 || guide.sections.some(({ place }) => place.start < lineStart))
    return null;
  // Front matter is where such a guide has its title.
  if (guide.text.startsWith('---')) return null;
  const label = titleOf(topic);
  const body = asSnippet([{ kind: 'heading', level: 1, text: label }]);
  return { label, detail: t('Title of the guide'), documentation: '', body };
}

/** A snippet's body for clients that know none: its headings, what is to be filled in left out. */
function plainBody(body: string): string {
  return body
    .split('\n\n')
    .filter(block => /^#|\n[-=]+$/.test(block))
    .map(heading => heading.replace(/\\([\\$}])/g, '$1'))
    .join('\n\n');
}

interface Wanted {
  readonly gap: Gap;
  readonly detail: string;
  readonly note: string | null;
}

function gapsOf(
  { outline, criteria, guide }: TopicReport,
  { translate: t }: DocumentContext,
): readonly Wanted[] {
  const notes = new Map(outline.map(({ item }) => [item as unknown, item.note]));
  const language = guide?.language ?? 'en';
  return [
    ...missingSections(outline).map(gap => ({
      gap,
      detail: t('Section of the plan'),
      note: notes.get(gap.subject) ?? null,
    })),
    ...criteria.flatMap(({ id, verdict }) => {
      const gap = verdict.value === 'unmet' ? gapOfCriterion(id, language) : null;
      const isThere = gap && guide && hasSection(guide, gap);
      return gap && !isThere ? [{ gap, detail: criterionLabel(id, t), note: verdict.reason }] : [];
    }),
  ];
}

function documentation({ parts }: Gap, note: string | null): string {
  const rows = parts.map(part => `- ${plainText(part)}`).join('\n');
  return [note === null ? '' : plainText(note), rows].filter(part => part !== '').join('\n\n');
}

/** At the start of a code block: a fence in the languages that the guide's examples are in. */
export function fenceItems(
  about: DocumentContext,
  cursor: Cursor,
  { snippets }: ItemAbility,
): CompletionItem[] {
  const guide = about.topics[0]?.report.guide;
  const typed = /^([ \t]*)(`{3,})[\w+-]*$/.exec(cursor.before);
  if (!guide || !typed || cursor.after.trim() !== '' || isInFence(guide, cursor.lineStart)) return [];
  const [, indent = '', marks = '```'] = typed;
  const range = rangeBefore(about, cursor, cursor.before.length - indent.length);
  return usualLanguages(guide, cursor.lineStart).map((language, index) => ({
    label: `${marks}${language}`,
    kind: CompletionItemKind.Snippet,
    detail: about.translate('An example'),
    filterText: `${marks}${language}`,
    sortText: String(index),
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range,
      newText: snippets
        ? `${marks}${language}\n${indent}\${1}\n${indent}${marks}$0`
        : `${marks}${language}\n${indent}\n${indent}${marks}`,
    },
  }));
}

/** What is too short to count as an example, and yet tells what the guide is about. */
const short: ReadonlySet<NotExample> = new Set(['fragment', 'duplicate', 'empty']);

/** The languages of a guide's examples, the commonest first; the block that is being written has none yet. */
function usualLanguages({ fences }: Guide, offset: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { declared, excluded, place } of fences)
    if (declared !== null && (excluded === null || short.has(excluded)) && place.start !== offset)
      counts.set(declared, (counts.get(declared) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([language]) => language)
    .slice(0, 5);
}

function isInFence({ fences }: Guide, offset: number): boolean {
  return fences.some(({ place }) => place.start < offset && offset < place.end);
}
