import { relative, resolve, sep } from 'node:path';
import type { Severity } from '../../core/judge/model.ts';
import type { Context } from '../context.ts';
import type { CheckDocument, FindingDocument, TopicDocument } from '../document.ts';
import { printable } from '../printable.ts';
import type { Reporter } from '../reporter.ts';
import { severityWord } from '../severity.ts';
import { meter } from './meter.ts';
import { pad, widest } from './width.ts';

/** For people: findings by file, each with its place, severity, message and rule; the sum of it at the end. */
export const text: Reporter = (document, { context, root }) => {
  const { io } = context;
  const near = (file: string): string =>
    relative(io.files.real(io.cwd), resolve(root, file)).split(sep).join('/');
  const topics = new Map(
    document.plans.flatMap(({ topics }) => topics.map(topic => [topic.file, topic] as const)),
  );
  const blocks = [...byFile(document.findings)].map(([file, findings]) =>
    block(near(file), findings, topics.get(file), context),
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
  { colors, translate }: Context,
): string {
  const head = `${colors.underline(printable(file))}${topic?.measured ? colors.dim(`  ${meter(topic, translate)}`) : ''}`;
  const table = findings.map(({ line, column, severity, message, rule }) => ({
    place: `${line}:${column}`,
    word: severityWord(severity, translate),
    message: printable(message),
    rule: printable(rule),
    severity,
  }));
  const places = widest(table.map(({ place }) => place));
  const words = widest(table.map(({ word }) => word));
  const messages = Math.min(widestMessage, widest(table.map(({ message }) => message)));
  const rows = table.map(({ place, word, message, rule, severity }) =>
    [
      `  ${colors.dim(pad(place, places, 'left'))}`,
      paint(severity, colors)(pad(word, words)),
      pad(message, messages),
      colors.dim(rule),
    ].join('  '),
  );
  return `${[head, ...rows].join('\n')}\n`;
}

/** The rules' names stand below each other, unless that pulls them far from short messages. */
const widestMessage = 100;

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
