import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Place } from '../../core/place.ts';
import type { Plan, Topic } from '../../core/plan/model.ts';
import { wordsOf } from '../../core/write/words.ts';
import type { DocumentContext } from '../feature.ts';
import { type Cursor, rangeAround } from './cursor.ts';

/** The plan's own words and signs for states, then those of its language for the states that it has none for. */
export function statusWords({ topics, language }: Plan, cursor: Cursor): readonly string[] {
  const own = topics.flatMap(({ mentions }) =>
    mentions.flatMap(({ status }) =>
      status && (status.form === 'words' || status.form === 'sign') && !isOnLine(status.place, cursor)
        ? status
        : [],
    ),
  );
  const known = new Set(own.map(({ value }) => value));
  const { status } = wordsOf(language);
  const usual = statuses.flatMap(value => (known.has(value) ? [] : status[value]));
  return unique([...own.map(({ raw }) => raw), ...usual]);
}

/** Whether something stands on the cursor's line, where it may be half written. */
function isOnLine({ start, end }: Place, { lineStart, before, after }: Cursor): boolean {
  return start <= lineStart + before.length + after.length && end >= lineStart;
}

const statuses = ['planned', 'drafting', 'complete'] as const;

/** The priorities as the plan writes them, then codes for those that it has no word for. */
export function priorities({ topics }: Plan, cursor: Cursor): readonly string[] {
  const own = topics.flatMap(({ mentions }) =>
    mentions.flatMap(({ priority }) =>
      priority && !(priority.place && isOnLine(priority.place, cursor)) ? priority : [],
    ),
  );
  const known = new Set(own.map(({ value }) => value));
  return unique([...own.map(({ raw }) => raw), ...['P0', 'P1', 'P2'].filter(code => !known.has(code))]);
}

/** The topics' titles, those first that a table or list of the plan does not name yet. */
export function topicNames({ topics }: Plan, listing: number | null): readonly string[] {
  const isThere = ({ mentions }: Topic): boolean => mentions.some(mention => mention.listing === listing);
  return unique(
    [...topics.filter(topic => !isThere(topic)), ...topics.filter(isThere)].map(({ title }) => title),
  );
}

/** The groups or batches that topics are in. */
export function groups({ topics }: Plan, kind: 'group' | 'batch'): readonly string[] {
  return unique(topics.map(topic => topic[kind]));
}

/** Words as items, in their order, in the place of what is typed and of `behind`, which stands behind the cursor. */
export function wordItems(
  about: DocumentContext,
  cursor: Cursor,
  { typed, behind }: { readonly typed: string; readonly behind: string },
  words: readonly string[],
): readonly CompletionItem[] {
  const range = rangeAround(about, cursor, typed.length, behind.length);
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
