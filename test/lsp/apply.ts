import type { Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver';

export type Encoding = 'utf-16' | 'utf-8' | 'utf-32';

/** A text after edits, as a strict client applies them: each within the text, none over another. */
export function applied(text: string, edits: readonly TextEdit[], encoding: Encoding = 'utf-16'): string {
  const changes = edits
    .map(({ range, newText }, index) => ({
      start: offsetOf(text, range.start, encoding),
      end: offsetOf(text, range.end, encoding),
      newText,
      index,
    }))
    .sort((a, b) => a.start - b.start || a.index - b.index);
  let result = '';
  let last = 0;
  for (const { start, end, newText } of changes) {
    if (start < last || end < start) throw new Error(`An edit at ${start} overlaps what ends at ${last}.`);
    result += text.slice(last, start) + newText;
    last = end;
  }
  return result + text.slice(last);
}

/** Texts by URI after an edit of the workspace; `read` gives those that there are. */
export function changed(
  { changes = {}, documentChanges }: WorkspaceEdit,
  read: (uri: string) => string | undefined,
  encoding: Encoding = 'utf-16',
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const edit = (uri: string, edits: readonly TextEdit[]): void => {
    const text = texts.get(uri) ?? read(uri);
    if (text === undefined) throw new Error(`An edit of ${uri}, which is not there.`);
    texts.set(uri, applied(text, edits, encoding));
  };
  if (!documentChanges) for (const [uri, edits] of Object.entries(changes)) edit(uri, edits);
  for (const change of documentChanges ?? []) {
    if ('textDocument' in change) edit(change.textDocument.uri, change.edits as TextEdit[]);
    else if (change.kind === 'create') texts.set(change.uri, read(change.uri) ?? '');
    else throw new Error(`Unexpected ${change.kind}.`);
  }
  return texts;
}

/** The offset of a position; throws for one that no client could mean. */
export function offsetOf(text: string, { line, character }: Position, encoding: Encoding): number {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
  const start = starts[line];
  if (start === undefined) throw new Error(`Line ${line} of a text of ${starts.length}.`);
  const content = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  for (let at = 0; at <= content.length; at++)
    if (unitsOf(content.slice(0, at), encoding) === character) return start + at;
  throw new Error(`Character ${character} of “${content}”, line ${line}.`);
}

/** The position of an offset. */
export function positionOf(text: string, offset: number, encoding: Encoding): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: unitsOf(lines.at(-1) as string, encoding) };
}

function unitsOf(text: string, encoding: Encoding): number {
  if (encoding === 'utf-16') return text.length;
  return encoding === 'utf-8' ? Buffer.byteLength(text) : [...text].length;
}
