import type { Finding } from '../core/judge/model.ts';
import { CliError, type Context } from './context.ts';
import type { Workspace } from './openWorkspace.ts';
import { printable } from './printable.ts';

/** What the folder's own remark-lint rules find, where they are trusted; where not, that they did not run. */
export async function ownFindings(
  { config, host, instead, root }: Workspace,
  files: readonly string[],
  trust: boolean,
  { io, translate, colors }: Context,
): Promise<readonly Finding[]> {
  const rules = config.remark ?? [];
  if (rules.length === 0) return [];
  const warn = (text: string): void =>
    io.stderr.write(`${colors.yellow('guidewright:')} ${printable(text)}\n`);
  if (!trust) {
    warn(
      translate(
        'The configuration lists rules of remark-lint ({0}). They are this folder’s JavaScript and did not run; --trust runs them.',
        rules.length,
      ),
    );
    return [];
  }
  const { loadRules, remarkFindings } = await import('../workspace/remarkRules.ts');
  const { loaded, failed } = await loadRules(rules, name => io.load(name, root));
  const [first] = failed;
  if (first)
    throw new CliError(printable(translate('Can’t load the rule {0}: {1}', first.name, first.reason)));
  const findings: Finding[] = [];
  for (const file of files) {
    const given = instead.get(file);
    const result = given === undefined ? host.readSync(file) : { kind: 'text' as const, text: given };
    if (result.kind === 'text')
      findings.push(...(await remarkFindings(file, result.text, loaded, translate)));
  }
  return findings;
}
