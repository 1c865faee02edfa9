import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { readEntry } from '../entry.ts';
import type { Scope } from '../scope.ts';
import { type Line, placeOf } from '../text/line.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import { severalPaths } from '../text/severalPaths.ts';
import { entryDraft } from './paragraphs.ts';

/** A line that is a record with a document's path; null for any other. */
export function recordOf(line: Line, scope: Scope, context: Context): Draft | null {
  const entry = readEntry(line, context);
  if (entry.path?.kind !== 'document' || entry.touches || isOfPaths(line)) return null;
  if (entry.name === '' && line.text.length > 240) return null;
  const place = placeOf(context.index, line);
  return { ...entryDraft(entry, scope), kind: 'inline', path: entry.path, place, extent: place };
}

/** Whether a line gives several paths behind a label or alone: `Week 1: docs/a.md, docs/b.md`. */
function isOfPaths(line: Line): boolean {
  return (
    severalPaths(line).length > 0 ||
    (/^[^:：`]{2,40}[:：]/.test(line.text) && pathsIn(line).filter(({ text }) => isDocument(text)).length > 1)
  );
}
