import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Finding, Fix } from '../core/judge/model.ts';
import { allRules } from '../core/judge/rules.ts';
import { source } from '../core/judge/waive.ts';
import { ignoring } from '../core/write/ignore.ts';
import type { Client } from './client.ts';
import { workspaceEdit } from './edits.ts';
import type { DocumentContext } from './feature.ts';
import { fixesOf } from './findingFixes.ts';

/** Rules on comments, which no comment silences. */
const silent = new Set(allRules.flatMap(({ id, scope }) => (scope === 'comments' ? [id] : [])));

/** The findings' own fixes, then the comments that silence them; `shown` is what the client has at the place. */
export function quickFixes(
  here: readonly Finding[],
  shown: readonly Diagnostic[],
  about: DocumentContext,
  client: Client,
): { readonly fixes: readonly CodeAction[]; readonly ignores: readonly CodeAction[] } {
  const actionOf = (fix: Fix, findings: readonly Finding[], isPreferred: boolean): CodeAction[] => {
    const edit = workspaceEdit(about.folder, fix, client);
    if (!edit) return [];
    const diagnostics = diagnosticsOf(findings, shown);
    return [{ title: fix.title, kind: CodeActionKind.QuickFix, diagnostics, edit, isPreferred }];
  };
  const rules = new Map<string, Finding[]>();
  for (const finding of here) rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), finding]);
  return {
    fixes: here.flatMap(finding =>
      fixesOf(about, finding).flatMap((fix, index) => actionOf(fix, [finding], index === 0 && fix.safe)),
    ),
    ignores: [...rules.values()].flatMap(findings => {
      const fix = ignoreFix(findings[0] as Finding, about);
      return fix ? actionOf(fix, findings, false) : [];
    }),
  };
}

/**
 * What the client shows of findings: the same rule and words, which the place in the plan may follow, since ranges move
 * while somebody types.
 */
export function diagnosticsOf(findings: readonly Finding[], shown: readonly Diagnostic[]): Diagnostic[] {
  return shown.filter(
    ({ code, source: from, message }) =>
      from === source &&
      findings.some(finding => code === finding.rule && String(message).startsWith(finding.message)),
  );
}

/** The comment that silences a rule in the block where it found something; none for what is wrong with comments. */
function ignoreFix({ rule, location }: Finding, { text, path, translate: t }: DocumentContext): Fix | null {
  const found = silent.has(rule) ? null : ignoring(text, location.place.start);
  if (found === null) return null;
  const titles = {
    list: t('Ignore {0} in this list', rule),
    table: t('Ignore {0} in this table', rule),
    other: t('Ignore {0} here', rule),
  };
  const edit = { file: path, ...found.edit(rule, t('why')) };
  return { title: titles[found.block], safe: false, edits: [edit] };
}
