import type { Context } from '../context.ts';
import type { CheckDocument, PlanDocument, TopicDocument } from '../document.ts';
import { printable } from '../printable.ts';
import { covered, of } from './meter.ts';
import { pad, reportWidth, shorten, widest } from './width.ts';

const barWidth = 10;
/** Titles keep at least so many columns, however narrow the terminal. */
const leastTitle = 16;
const marks = { complete: '✔', drafting: '◐', missing: '○' } as const;
/** The mark of a guide that could not be read. */
const unread = '?';

/** For people: each plan as a table of its topics, with a bar for how far each is. */
export function status(
  { plans, findings, summary }: CheckDocument,
  near: (path: string) => string,
  context: Context,
): string {
  const { translate: t } = context;
  const { topics, complete, drafting, missing } = summary;
  const found = new Map<string, number>();
  for (const { file } of findings) found.set(file, (found.get(file) ?? 0) + 1);
  return [
    ...plans.map(plan => onePlan(plan, found, near, context)),
    t('Guides: {0} — {1} complete, {2} drafting, {3} missing', topics, complete, drafting, missing),
    '',
  ].join('\n');
}

function onePlan(
  plan: PlanDocument,
  found: ReadonlyMap<string, number>,
  near: (path: string) => string,
  context: Context,
): string {
  const { colors, translate: t, io } = context;
  const header = [
    '',
    t('Topic'),
    t('Priority'),
    t('Progress'),
    t('Lines'),
    t('Examples'),
    t('Sections'),
    t('Findings'),
  ];
  const rows = plan.topics.map(topic => cells(topic, found));
  const widths = header.map((head, column) => widest([head, ...rows.map(row => row[column] as string)]));
  const others = widths.reduce((sum, width, column) => sum + (column === 1 ? 0 : width + 2), 0);
  widths[1] = Math.min(widths[1] as number, Math.max(leastTitle, reportWidth(io.stdout) - others - 2));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        pad(shorten(cell, widths[column] as number), widths[column] as number, column > 3 ? 'left' : 'right'),
      )
      .join('  ')
      .trimEnd();
  const lines = [
    `${colors.bold(printable(plan.title ?? plan.path))}  ${colors.dim(printable(near(plan.path)))}`,
    '',
    colors.dim(line(header)),
  ];
  let group: string | null = null;
  plan.topics.forEach((topic, index) => {
    if (topic.group !== null && topic.group !== group) lines.push(colors.underline(printable(topic.group)));
    group = topic.group;
    lines.push(paint(topic, colors)(line(rows[index] as readonly string[])));
  });
  return `${lines.join('\n')}\n`;
}

function cells(topic: TopicDocument, found: ReadonlyMap<string, number>): readonly string[] {
  const { title, file, priority, measured, expectedLines, expectedExamples, outline } = topic;
  const state = measured?.state ?? 'missing';
  const there = measured !== null && state !== 'missing';
  return [
    isUnread(topic) ? unread : marks[state],
    printable(title),
    printable(priority ?? ''),
    isUnread(topic)
      ? '–'
      : `${bar(measured?.progress ?? 0)} ${String(measured?.progress ?? 0).padStart(3)} %`,
    there && measured.lines !== null ? of(measured.lines, expectedLines) : '–',
    there && measured.examples !== null ? of(measured.examples, expectedExamples) : '–',
    there && outline.length > 0 ? of(covered(topic), outline.length) : '–',
    there ? String(found.get(file ?? '') ?? 0) : '–',
  ];
}

/** Whether a guide is there, and nothing of it could be measured. */
function isUnread({ measured }: TopicDocument): boolean {
  return measured !== null && measured.state !== 'missing' && measured.lines === null;
}

/** Nothing is told as full, or as empty, that is not. */
function bar(percent: number): string {
  const blocks = Math.round((percent / 100) * barWidth);
  const full = percent >= 100 ? barWidth : Math.min(barWidth - 1, percent > 0 ? Math.max(1, blocks) : 0);
  return '█'.repeat(full) + '░'.repeat(barWidth - full);
}

function paint({ measured }: TopicDocument, { green, dim }: Context['colors']): (text: string) => string {
  if (measured?.state === 'complete') return green;
  return measured?.state === 'drafting' ? text => text : dim;
}
