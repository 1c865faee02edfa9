import { sentenceOf } from '../../core/judge/findings.ts';
import type { Severity } from '../../core/judge/model.ts';
import type { CheckDocument, TopicDocument } from '../document.ts';
import { printable } from '../printable.ts';
import type { Reporter, Surroundings } from '../reporter.ts';
import { of } from './meter.ts';

const icons: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟡', info: '🔵', hint: '⚪' };
const states = { complete: '✅', drafting: '✏️', missing: '⬜' } as const;
/** A comment of a pull request holds 65,536 characters; what goes beyond is counted. */
const mostRows = 200;

/** A summary for a pull request: the topics as a table, the findings folded below it. */
export const markdown: Reporter = (document, surroundings) => {
  const { translate: t } = surroundings.context;
  const { topics, complete, drafting, missing, findings, skipped } = document.summary;
  const lines = [
    `## Guidewright`,
    '',
    t('Guides: {0} — {1} complete, {2} drafting, {3} missing', topics, complete, drafting, missing),
    `${t('Findings: {0}', findings)}${skipped > 0 ? ` · ${t('Not judged: {0}', skipped)}` : ''}`,
    ...document.plans.flatMap(plan => [
      '',
      `### ${cell(plan.title ?? plan.path)}`,
      '',
      ...table(plan.topics, surroundings),
    ]),
    ...details(document, surroundings),
  ];
  return lines.join('\n');
};

function table(
  topics: readonly TopicDocument[],
  { context: { translate: t } }: Surroundings,
): readonly string[] {
  return [
    `| | ${t('Topic')} | ${t('Priority')} | ${t('Progress')} | ${t('Lines')} | ${t('Examples')} | ${t('Missing sections')} |`,
    '| --- | --- | --- | ---: | ---: | ---: | --- |',
    ...topics.map(({ title, file, priority, measured, expectedLines, expectedExamples, outline }) => {
      const gaps = outline.filter(({ verdict }) => verdict === 'unmet' || verdict === 'partial');
      const cells = [
        measured ? states[measured.state] : '',
        file === null ? cell(title) : `${cell(title)}<br>${code(file)}`,
        cell(priority ?? ''),
        measured ? `${measured.progress} %` : '',
        measured?.lines == null ? '' : of(measured.lines, expectedLines),
        measured?.examples == null ? '' : of(measured.examples, expectedExamples),
        measured?.state === 'missing' ? '' : gaps.map(({ text }) => cell(text)).join(t(', ')),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

function details(
  { findings, summary }: CheckDocument,
  { context: { translate: t } }: Surroundings,
): readonly string[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, mostRows);
  const left = summary.cut + findings.length - shown.length;
  return [
    '',
    '<details>',
    `<summary>${t('Findings: {0}', summary.findings)}</summary>`,
    '',
    `| | ${t('Place')} | ${t('Finding')} | ${t('Rule')} |`,
    '| --- | --- | --- | --- |',
    ...shown.map(
      one =>
        `| ${icons[one.severity]} | ${code(`${one.file}:${one.line}`)} | ${cell(sentenceOf(one, t))} | ${code(one.rule)} |`,
    ),
    ...(left > 0 ? ['', t('{0} more are not shown.', left)] : []),
    '',
    '</details>',
  ];
}

/** A text of somebody else's as plain words in a table's cell: no marks, links, mentions or HTML of its own. */
function cell(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '@\u200b')
    .replace(/[\\`*_{}[\]()#+!|~>$]/g, '\\$&');
}

function code(text: string): string {
  return `<code>${printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '&#124;')}</code>`;
}
