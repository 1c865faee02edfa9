import { relative, resolve, sep } from 'node:path';
import type { Severity } from '../../core/judge/model.ts';
import type { Context } from '../context.ts';
import type { CheckDocument, FindingDocument, TopicDocument } from '../document.ts';
import { printable } from '../printable.ts';
import type { Reporter } from '../render.ts';
import { meter } from './meter.ts';
import { pad } from './width.ts';

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
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const words = findings.map(({ severity }) => severityWord(severity, translate));
  const [placeWidth, wordWidth] = [widest(places), widest(words)];
  const rows = findings.map(({ message, rule, severity }, i) =>
    [
      `  ${colors.dim(pad(places[i] as string, placeWidth, 'left'))}`,
      paint(severity, colors)(pad(words[i] as string, wordWidth)),
      printable(message),
      colors.dim(printable(rule)),
    ].join('  '),
  );
  return `${[head, ...rows].join('\n')}\n`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, pad(text, 0).length), 0);
}

/** A severity in the reader's language. */
export function severityWord(severity: Severity, translate: Context['translate']): string {
  switch (severity) {
    case 'error':
      return translate('error');
    case 'warning':
      return translate('warning');
    case 'info':
      return translate('info');
    default:
      return translate('hint');
  }
}

function paint(severity: Severity, { red, yellow, blue, dim }: Context['colors']): (text: string) => string {
  return { error: red, warning: yellow, info: blue, hint: dim }[severity];
}

/** How many findings, of which severities, in how many guides, and what was not told. */
function sum({ findings, summary }: CheckDocument, { colors, translate: t }: Context): string {
  const { topics, complete, drafting, missing, skipped, cut } = summary;
  const counts = (['error', 'warning', 'info', 'hint'] as const).flatMap(severity => {
    const count = findings.filter(finding => finding.severity === severity).length;
    return count === 0 ? [] : [paint(severity, colors)(`${count} ${severityWord(severity, t)}`)];
  });
  const found =
    summary.findings === 0
      ? colors.green(`✔ ${t('No findings.')}`)
      : `${colors.bold(`✖ ${t('Findings: {0}', summary.findings)}`)} (${counts.join(', ')})`;
  return [
    found,
    ...(cut > 0 ? [colors.yellow(t('{0} of them are not shown, as --max-findings asks.', cut))] : []),
    t('Guides: {0} — {1} complete, {2} drafting, {3} missing', topics, complete, drafting, missing),
    ...(skipped > 0 ? [colors.yellow(t('Not judged: {0}', skipped))] : []),
  ].join('\n');
}
