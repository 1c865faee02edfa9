import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Plan } from '../../core/plan/model.ts';
import { wordsOf } from '../../core/write/words.ts';
import type { DocumentContext } from '../feature.ts';
import { type Cursor, rangeBefore } from './cursor.ts';

/** The plan's own words and signs for states, else those of its language. */
export function statusWords({ topics, language }: Plan): readonly string[] {
  const own = topics.flatMap(({ mentions }) =>
    mentions.map(({ status }) =>
      status && (status.form === 'words' || status.form === 'sign') ? status.raw : null,
    ),
  );
  return unique([...own, ...Object.values(wordsOf(language).status)]);
}

/** The priorities as the plan writes them, then those that every reader knows. */
export function priorities({ topics }: Plan): readonly string[] {
  const own = topics.flatMap(({ mentions }) => mentions.map(({ priority }) => priority?.raw ?? null));
  return unique([...own, 'P0', 'P1', 'P2']);
}

export function topicNames({ topics }: Plan): readonly string[] {
  return unique(topics.map(({ title }) => title));
}

/** The groups or batches that topics are in. */
export function groups({ topics }: Plan, kind: 'group' | 'batch'): readonly string[] {
  return unique(topics.map(topic => topic[kind]));
}

/** Words as items, in their order. */
export function wordItems(
  about: DocumentContext,
  cursor: Cursor,
  typed: string,
  words: readonly string[],
): readonly CompletionItem[] {
  const range = rangeBefore(about, cursor, typed.length);
  return words.map((label, index) => ({
    label,
    kind: CompletionItemKind.Value,
    sortText: String(index).padStart(4, '0'),
    filterText: label,
    textEdit: { range, newText: label },
  }));
}

function unique(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value): value is string => value !== null && value !== ''))];
}
