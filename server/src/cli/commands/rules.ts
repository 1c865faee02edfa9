import type { Rule } from '../../core/judge/rule.ts';
import { allRules } from '../../core/judge/rules.ts';
import { CliError, type Context, exitCodes } from '../context.ts';
import { printable } from '../printable.ts';
import { severityWord } from '../severity.ts';
import { sentences, suggestion } from '../usageErrors.ts';

/** `rules`: the list of rules, or one rule's page. */
export async function rules(name: string | undefined, context: Context): Promise<number> {
  const { io } = context;
  io.stdout.write(name === undefined ? list(context) : await page(name, context));
  return exitCodes.clean;
}

function list({ colors, translate: t }: Context): string {
  const width = Math.max(...allRules.map(({ id }) => id.length));
  const scopes = [
    ['guide', t('Rules for guides')],
    ['plan', t('Rules for plans')],
    ['comments', t('Rules for comments that silence rules')],
  ] as const;
  const blocks = scopes.map(([scope, title]) => [
    colors.bold(title),
    ...allRules
      .filter(rule => rule.scope === scope)
      .map(rule => {
        const told = t('{0} ({1})', t(rule.summary), colors.dim(levelOf(rule, t)));
        return `  ${rule.id.padEnd(width)}  ${told}`;
      }),
    '',
  ]);
  return `${blocks
    .filter(block => block.length > 2)
    .flat()
    .join('\n')}\n${t('guidewright rules NAME explains one.')}\n`;
}

function levelOf({ severity }: Rule, t: Context['translate']): string {
  if (severity === 'off') return t('off');
  return severity === 'priority' ? t('by the topic’s priority') : severityWord(severity, t);
}

async function page(name: string, { io, locale, translate: t }: Context): Promise<string> {
  const rule = allRules.find(({ id }) => id === name);
  if (!rule) {
    const ids = allRules.map(({ id }) => id);
    throw new CliError(sentences([t('There is no rule {0}.', printable(name)), suggestion(name, ids, t)], t));
  }
  return (await io.rulePage(rule.id, locale)) ?? `# ${rule.id}\n\n${t(rule.summary)}\n`;
}
