import { sentenceOf } from '../../core/judge/findings.ts';
import type { Context } from '../context.ts';
import type { CheckDocument, PlanDocument, TopicDocument } from '../document.ts';
import { printable } from '../printable.ts';

/** For people: a plan as it was read, topic by topic, with the lines to look it up. */
export function planText(
  { plans, findings }: CheckDocument,
  near: (path: string) => string,
  context: Context,
): string {
  return plans
    .map(plan =>
      onePlan(
        plan,
        findings.filter(({ file }) => file === plan.path),
        near,
        context,
      ),
    )
    .join('\n');
}

function onePlan(
  plan: PlanDocument,
  findings: CheckDocument['findings'],
  near: (path: string) => string,
  context: Context,
): string {
  const { colors, translate: t } = context;
  const lines = [
    `${colors.bold(printable(plan.title ?? plan.path))}  ${colors.dim(printable(near(plan.path)))}`,
    '',
  ];
  let group: string | null = null;
  for (const topic of plan.topics) {
    if (topic.group !== group) lines.push(colors.underline(printable(topic.group ?? t('no group'))));
    group = topic.group;
    lines.push(...oneTopic(topic, near, context));
  }
  const measurable = plan.criteria.filter(({ id }) => id !== null);
  if (plan.criteria.length > 0) {
    lines.push('', colors.underline(t('Criteria')));
    for (const { id, line, text, required } of plan.criteria)
      lines.push(
        `  ${colors.dim(`${line}`)}  ${id ?? colors.dim(t('not measurable'))}${required === null ? '' : ` ≥ ${required}`}  ${colors.dim(printable(text))}`,
      );
  }
  if (findings.length > 0) lines.push('');
  for (const { line, column, rule, ...one } of findings)
    lines.push(
      `${colors.yellow(printable(`${near(plan.path)}:${line}:${column}`))}  ${printable(sentenceOf(one, t, near))}  ${colors.dim(rule)}`,
    );
  const items = plan.topics.reduce((sum, { outline }) => sum + outline.length, 0);
  lines.push(
    '',
    t(
      'Topics: {0}, outline items: {1}, criteria: {2}, of which measurable: {3}',
      plan.topics.length,
      items,
      plan.criteria.length,
      measurable.length,
    ),
  );
  return `${lines.join('\n')}\n`;
}

function oneTopic(
  { title, line, file, priority, expectedLines, claimed, outline }: TopicDocument,
  near: (path: string) => string,
  { colors, translate: t }: Context,
): readonly string[] {
  const facts = [
    priority,
    expectedLines === null ? null : t('{0} lines', expectedLines),
    claimed.status,
    claimed.progress === null ? null : `${claimed.progress} %`,
  ].filter(Boolean);
  return [
    `  ${colors.dim(String(line))}  ${printable(title)}  ${colors.dim(printable(facts.join(' · ')))}`,
    `      ${file === null ? colors.yellow(t('no file')) : colors.cyan(printable(near(file)))}`,
    ...outline.map(({ text }) => `      - ${printable(text)}`),
  ];
}
