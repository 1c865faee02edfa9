import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type TextEdit,
} from 'vscode-languageserver';
import type { TopicReport } from '../../core/judge/model.ts';
import { type Gap, gapOfCriterion, hasSection } from '../../core/write/insert/block.ts';
import { prefixOf } from '../../core/write/insert/heading.ts';
import { SectionWriter, sectionsToOffer } from '../../core/write/insert/insert.ts';
import { asSnippet } from '../../core/write/insert/render.ts';
import { titleOf } from '../../core/write/scaffold.ts';
import type { DocumentContext } from '../feature.ts';
import { markup } from '../markup.ts';
import { criterionLabel } from '../nodes.ts';
import { plainText } from '../words.ts';
import { type ItemAbility, whiteSpace } from './ability.ts';
import { type Cursor, rangeAround } from './cursor.ts';
import { isInFence } from './fences.ts';

/** At a `#`: the sections that are still to be written, in the plan's order, then those that criteria ask for. */
export function sectionItems(about: DocumentContext, cursor: Cursor, able: ItemAbility): CompletionItem[] {
  const { snippets, formats, resolves } = able;
  const typed = /^( {0,3}#{1,6})(?:([ \t]+)(.*))?$/.exec(cursor.before);
  const guide = about.topics[0]?.report.guide;
  if (!guide || !typed || cursor.after.trim() !== '' || isInFence(guide, cursor.offset)) return [];
  const [, marks = '#', space = ' ', words = ''] = typed;
  const range = rangeAround(about, cursor, cursor.before.length);
  const others = resolves ? [] : numbersBehind(about, cursor.lineStart);
  const more: Partial<CompletionItem> = resolves
    ? { data: { uri: about.uri, line: about.positions.index.lineAt(cursor.lineStart) } satisfies ItemData }
    : 0 < others.length && others.length <= mostEdits
      ? { additionalTextEdits: others }
      : {};
  const title = marks.trim() === '#' ? titleOffer(about, cursor) : null;
  const { emoji } = prefixOf(words);
  const sections = about.topics.flatMap(({ report }) => offersOf(report, about, cursor, emoji));
  const offers = [...(title ? [title] : []), ...sections];
  // Several plans may ask for the same.
  const unique = new Map(offers.toReversed().map(offer => [offer.label, offer]));
  return offers
    .filter(offer => unique.get(offer.label) === offer)
    .map((offer, index) => ({
      label: offer.label,
      kind: CompletionItemKind.Snippet,
      detail: offer.detail,
      ...(offer.documentation === '' ? {} : { documentation: markup(offer.documentation, formats) }),
      filterText: marks + space + leadFor(offer.label, words) + offer.label,
      sortText: String(index).padStart(4, '0'),
      preselect: index === 0,
      ...whiteSpace(able),
      insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText: snippets ? `${offer.body}$0` : plainBody(offer.body) },
      ...(offer === title ? {} : more),
    }));
}

/** What is typed of a number and sign before a label's words, which clients look for in what they filter by. */
function leadFor(label: string, words: string): string {
  return label.toLowerCase().startsWith(words.toLowerCase()) ? '' : (leads.exec(words)?.[0] ?? '');
}

const leads =
  /^(?:\p{Extended_Pictographic}|\p{So}|\ufe0f|\u200d|\s|\d+(?:\.\d+)*(?:[.)、:：）．]|(?=\s|$))|第?\s?[\d一二三四五六七八九十]{1,3}(?:[章节部课讲步篇]?[、.．:：\s]|[章节部课讲步篇]?$)|[(（][\d一二三四五六七八九十]{1,3}[)）])+/u;

/** For a client that does not ask for the rest of an item once it is chosen, each item has so many edits at most. */
const mostEdits = 100;

/** What an item carries for `resolved`: a 1-based line. */
interface ItemData {
  readonly uri: string;
  readonly line: number;
}

/** A section's item with the edits that count the sections behind it anew. */
export function resolved(
  item: CompletionItem,
  context: (uri: string) => DocumentContext | null,
): CompletionItem {
  const { uri, line }: Partial<ItemData> = item.data ?? {};
  const about = typeof uri === 'string' && typeof line === 'number' ? context(uri) : null;
  if (!about || line === undefined) return item;
  const others = numbersBehind(about, about.positions.index.lineStart(line));
  return others.length === 0 ? item : { ...item, additionalTextEdits: others };
}

function numbersBehind({ topics, positions }: DocumentContext, offset: number): TextEdit[] {
  const { guide, outline = [] } = topics[0]?.report ?? {};
  return !guide
    ? []
    : new SectionWriter(guide, outline).renumbersAt(offset).map(({ start, end, newText }) => ({
        range: positions.between(start, end),
        newText,
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

/** `sign` is what the author has put before the words. */
function offersOf(
  report: TopicReport,
  about: DocumentContext,
  { lineStart }: Cursor,
  sign: string | null,
): readonly Offer[] {
  const { guide, outline } = report;
  if (!guide) return [];
  const writer = new SectionWriter(guide, outline);
  return gapsOf(report, about).map(({ gap, detail, note }) => ({
    label: gap.title,
    detail,
    documentation: documentation(gap, note),
    body: writer.snippetAt(gap, lineStart, sign),
  }));
}

/** The title of a guide that has no heading but what is being typed. */
function titleOffer({ topics, translate: t }: DocumentContext, { lineStart }: Cursor): Offer | null {
  const { guide, topic } = topics[0]?.report ?? {};
  if (
    !guide ||
    !topic ||
    guide.sections.length > 1 ||
    guide.sections.some(({ place }) => place.start < lineStart)
  )
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
    ...sectionsToOffer(outline).map(gap => ({
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
