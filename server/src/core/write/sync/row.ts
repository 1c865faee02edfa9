import { columnsOf } from '../../columns.ts';
import type { TextEdit, TopicMeasure } from '../../judge/model.ts';
import type { Column, Mention, Plan, Topic } from '../../plan/model.ts';
import { cellsOf, type Stretch } from './cells.ts';
import { measuredOf } from './measured.ts';
import { shapeOf } from './planShape.ts';

/**
 * The row that adds a topic to a table of a plan, after the last one of its group; null where the table has no row to
 * go by. `report` says what was measured, null where nothing was.
 */
export function rowEdit(
  plan: Plan,
  topic: Topic,
  listing: number,
  report: TopicMeasure | null,
): TextEdit | null {
  const table = plan.listings[listing];
  const rows = plan.topics.flatMap(other =>
    other.mentions
      .filter(mention => mention.listing === listing && mention.kind === 'row')
      .map(({ place, status, priority }) => ({ topic: other, status, priority, start: place.start })),
  );
  const last = rows.reduce<(typeof rows)[number] | null>((a, b) => (a && a.start > b.start ? a : b), null);
  if (!table || !last) return null;
  const group = rows.filter(row => row.topic.group === topic.group);
  const sibling = group.reduce((a, b) => (a.start > b.start ? a : b), group[0] ?? last);
  const shape = shapeOf(plan);
  const { lines } = shape.table(listing);
  const line = shape.table(listing).lineAt(sibling.start);
  const rule = lines[1];
  if (!rule) return null;
  const measured = report && measuredOf(report);
  const cells = cellsOf(plan.text, line).map(cell => plan.text.slice(cell.start, cell.end));
  const outer = cells[0]?.trim() === '' && /^\s*\|/.test(plan.text.slice(line.start, line.end)) ? 1 : 0;
  const text = (column: Column | null, like: string): string => {
    if (column === 'title') return topic.title;
    if (column === 'group') return group.length > 0 ? like : (topic.group ?? '');
    if (column === 'file') return fileLike(like, topic);
    if (column === 'number') return numberLike(like, sibling.topic, topic, sibling === last);
    if (column === 'priority') return priorityLike(topic, rows);
    if (column === 'lines') return topic.expectedLines?.raw ?? '';
    if (column === 'batch') return topic.batch ?? '';
    if (column === 'effort') return topic.effort ?? '';
    if (column === 'owner') return topic.owner ?? '';
    if (column === 'progress') return `${measured?.progress ?? 0}%`;
    if (column === 'status')
      return shape.vocabulary.words(measured?.status ?? 'planned', sibling.status?.raw ?? like, listing);
    return '';
  };
  const aligned = isAligned(plan.text, line, rule);
  const row = cells.map((cell, index) => {
    const column = table.columns[index - outer];
    if (column === undefined) return cell.trim() === '' ? cell : ' ';
    const words = ` ${text(column, cell.trim()).replaceAll('|', '\\|')} `;
    return aligned ? words + ' '.repeat(Math.max(0, columnsOf(cell) - columnsOf(words))) : words;
  });
  const eol = /^(?:\r\n|\r|\n)/.exec(plan.text.slice(line.end, line.end + 2))?.[0] ?? shape.eol;
  return { file: plan.path, start: line.end, end: line.end, newText: eol + row.join('|') };
}

function isAligned(text: string, line: Stretch, rule: Stretch): boolean {
  return columnsOf(text.slice(line.start, line.end)) === columnsOf(text.slice(rule.start, rule.end));
}

/** The topic's own number where the table has those, else the one after the last row's; none in the midst of a table. */
function numberLike(like: string, sibling: Topic, { number }: Topic, isLast: boolean): string {
  if (number !== null && like === sibling.number) return number;
  const digits = /\d+(?=\D*$)/.exec(like)?.[0];
  if (digits === undefined || !isLast) return '';
  const next = String(Number(digits) + 1).padStart(digits.length, '0');
  return (
    like.slice(0, like.lastIndexOf(digits)) + next + like.slice(like.lastIndexOf(digits) + digits.length)
  );
}

/** A priority in the words that the table has for it, else in those of the place that tells it. */
function priorityLike({ priority, mentions }: Topic, rows: readonly Pick<Mention, 'priority'>[]): string {
  const told = [...rows, ...mentions].find(one => one.priority?.value === priority)?.priority;
  return told?.raw ?? priority ?? '';
}

/** A path as the table writes them: as code, as a link, or bare. */
function fileLike(like: string, { fileRaw, title }: Topic): string {
  const path = fileRaw?.text ?? '';
  if (path === '') return '';
  if (/^\[.*\]\(/.test(like)) return `[${title}](${path})`;
  return like.startsWith('`') ? `\`${path}\`` : path;
}
