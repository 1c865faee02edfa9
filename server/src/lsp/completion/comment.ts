import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { allRules } from '../../core/judge/rules.ts';
import type { DocumentContext } from '../feature.ts';
import { type Cursor, rangeAround } from './cursor.ts';

/**
 * What a lint comment may do, then the rules that it may name, those first that have something to say here; null outside
 * such comments.
 */
export function ruleItems(about: DocumentContext, cursor: Cursor): CompletionItem[] | null {
  const [, typed = null] = /<!--\s*(?:lint|guidewright)\s+([a-z]*)$/.exec(cursor.before) ?? [];
  if (typed !== null) return about.plan || about.topics.length > 0 ? orderItems(about, cursor, typed) : [];
  const comment = /<!--\s*(?:lint|guidewright)\s+(?:ignore|disable|enable)\s+((?:[\w-]+\s+)*)([\w-]*)$/.exec(
    cursor.before,
  );
  if (!comment) return null;
  const [, named = '', rule = ''] = comment;
  const others = new Set(named.split(/\s+/));
  const found = rulesThatSpeak(about);
  const behind = /^\w*(?:-\w+)*/.exec(cursor.after)?.[0] ?? '';
  const range = rangeAround(about, cursor, rule.length, behind.length);
  return allRules
    .filter(({ scope }) => (scope === 'plan' ? about.plan : scope === 'guide' && about.topics.length > 0))
    .filter(({ id }) => !others.has(id))
    .map(({ id, summary }) => ({
      label: id,
      kind: CompletionItemKind.EnumMember,
      detail: about.translate(summary),
      sortText: `${found.has(id) ? 0 : 1} ${id}`,
      textEdit: { range, newText: id },
    }));
}

/** What a comment orders. */
function orderItems(about: DocumentContext, cursor: Cursor, typed: string): CompletionItem[] {
  const { translate: t } = about;
  const behind = /^[a-z]*/.exec(cursor.after)?.[0] ?? '';
  const range = rangeAround(about, cursor, typed.length, behind.length);
  const orders = {
    ignore: t('Silences rules in the next block'),
    disable: t('Silences rules from here on'),
    enable: t('Lets rules speak again from here on'),
  };
  return Object.entries(orders).map(([label, detail], index) => ({
    label,
    kind: CompletionItemKind.Keyword,
    detail,
    sortText: String(index),
    textEdit: { range, newText: label },
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
