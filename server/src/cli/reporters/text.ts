import { sentenceOf } from '../../core/judge/findings.ts';
import type { Severity } from '../../core/judge/model.ts';
import { nearTo } from '../../workspace/near.ts';
import type { Context } from '../context.ts';
import type { CheckDocument, FindingDocument, TopicDocument } from '../document.ts';
import { printable } from '../printable.ts';
import type { Reporter } from '../reporter.ts';
import { severityWord } from '../severity.ts';
import { meter } from './meter.ts';
import { pad, reportWidth, widest } from './width.ts';
import { wrap } from './wrap.ts';

/** For people: findings by file, each with its place, severity, message and rule; the sum of it at the end. */
export const text: Reporter = (document, { context, root }) => {
  const near = nearTo(root, context.io.files.real(context.io.cwd));
  const topics = new Map(
    document.plans.flatMap(({ topics }) => topics.map(topic => [topic.file, topic] as const)),
  );
  const blocks = [...byFile(document.findings)].map(([file, findings]) =>
    block(file, findings, topics.get(file), near, context),
  );
  return `${[...blocks, sum(document, context)].join('\n')}\n`;
};

function byFile(findings: readonly FindingDocument[]): ReadonlyMap<string, readonly FindingDocument[]> {
  const files = new Map<string, FindingDocument[]>();
  for (const finding of findings) {
    const known = files.get(finding.file);
    if (known) known.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

function block(
  file: string,
  findings: readonly FindingDocument[],
  topic: TopicDocument | undefined,
  near: (file: string) => string,
  { colors, translate, io }: Context,
): string {
  const head = `${colors.underline(printable(near(file)))}${topic?.measured ? colors.dim(`  ${meter(topic, translate)}`) : ''}`;
  const table = findings.map(({ line, column, severity, rule, ...one }) => ({
    place: `${line}:${column}`,
    word: severityWord(severity, translate),
    message: printable(sentenceOf(one, translate, near)),
    rule: printable(rule),
    severity,
  }));
  const places = widest(table.map(({ place }) => place));
  const words = widest(table.map(({ word }) => word));
  const indent = ' '.repeat(2 + places + 2 + words + 2);
  const room = reportWidth(io.stdout) - indent.length;
  const column = messageColumn(table, room);
  const rows = table.flatMap(({ place, word, message, rule, severity }) => {
    const start = `  ${colors.dim(pad(place, places, 'left'))}  ${paint(severity, colors)(pad(word, words))}  `;
    const [first = '', ...more] =
      column === null ? withRuleBehind(message, rule, room, colors) : wrap(message, column);
    const told = column === null ? first : `${pad(first, column)}  ${colors.dim(rule)}`;
    return [start + told, ...more.map(line => indent + line)];
  });
  return `${[head, ...rows].join('\n')}\n`;
}

/** The rules' names stand below each other, unless long messages were left with fewer columns than these for it. */
const leastColumn = 50;

/** The columns for messages so that rules have theirs behind them; null where there is no room for both. */
function messageColumn(
  table: readonly { readonly message: string; readonly rule: string }[],
  room: number,
): number | null {
  const most = room - 2 - widest(table.map(({ rule }) => rule));
  const wanted = widest(table.map(({ message }) => message));
  return wanted <= most ? wanted : most >= leastColumn ? most : null;
}

/** A message's lines with its rule as the last word. */
function withRuleBehind(
  message: string,
  rule: string,
  room: number,
  { dim }: Context['colors'],
): readonly string[] {
  const lines = wrap(`${message}  ${rule}`, room);
  return lines.map((line, index) =>
    index === lines.length - 1 ? line.slice(0, -rule.length) + dim(rule) : line,
  );
}

function paint(severity: Severity, { red, yellow, blue, dim }: Context['colors']): (text: string) => string {
  return { error: red, warning: yellow, info: blue, hint: dim }[severity];
}

/** How many findings, of which severities, in how many guides, and what was not told. */
function sum({ summary }: CheckDocument, { colors, locale, translate: t }: Context): string {
  const { topics, complete, drafting, missing, skipped, cut, bySeverity } = summary;
  const counts = (['error', 'warning', 'info', 'hint'] as const)
    .filter(severity => bySeverity[severity] > 0)
    .map(severity => paint(severity, colors)(`${severityWord(severity, t)} ${bySeverity[severity]}`));
  const found =
    summary.findings === 0
      ? colors.green(`✔ ${t('No findings.')}`)
      : t(
          '{0} ({1})',
          colors.bold(`✖ ${t('Findings: {0}', summary.findings)}`),
          counts.join(locale === 'zh-cn' ? '，' : ', '),
        );
  return [
    found,
    ...(cut > 0 ? [colors.yellow(t('{0} of them are not shown, as --max-findings asks.', cut))] : []),
    t('Guides: {0} — {1} complete, {2} drafting, {3} missing', topics, complete, drafting, missing),
    ...(skipped > 0 ? [colors.yellow(t('Not judged: {0}', skipped))] : []),
  ].join('\n');
}
