import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { allRules } from '../../core/judge/rules.ts';
import type { DocumentContext } from '../feature.ts';
import { type Cursor, rangeBefore } from './cursor.ts';

/** The rules that a lint comment may name, those first that have something to say here; null outside such comments. */
export function ruleItems(about: DocumentContext, cursor: Cursor): CompletionItem[] | null {
  const comment = /<!--\s*(?:lint|guidewright)\s+(?:ignore|disable|enable)\s+(?:[\w-]+\s+)*([\w-]*)$/.exec(
    cursor.before,
  );
  if (!comment) return null;
  const found = rulesThatSpeak(about);
  const range = rangeBefore(about, cursor, comment[1]?.length ?? 0);
  return allRules
    .filter(({ scope }) => (scope === 'plan' ? about.plan : scope === 'guide' && about.topics.length > 0))
    .map(({ id, summary }) => ({
      label: id,
      kind: CompletionItemKind.EnumMember,
      detail: about.translate(summary),
      sortText: `${found.has(id) ? 0 : 1} ${id}`,
      textEdit: { range, newText: id },
    }));
}

/** The rules that something is wrong by; a comment that names none yet silences them all, so that is looked through. */
function rulesThatSpeak({ topics, plan, path, folder }: DocumentContext): ReadonlySet<string> {
  const verdicts = [
    ...topics.flatMap(({ report }) => report.verdicts),
    ...((plan && folder.project.planReport(path)?.verdicts) ?? []),
  ];
  return new Set(
    verdicts.flatMap(({ rule, value }) => (value === 'met' || value === 'skipped' ? [] : [rule])),
  );
}
