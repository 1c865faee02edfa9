import type { Severity } from '../core/judge/model.ts';
import type { Context } from './context.ts';
import type { CheckDocument } from './document.ts';

/** What a reporter needs beside the document. */
export interface Surroundings {
  readonly context: Context;
  /** Absolute; paths in the document count from it. */
  readonly root: string;
  readonly failOn: Severity | 'never';
}

/** Makes a document's text in a format, whole or in pieces. */
export type Reporter<Document = CheckDocument> = (
  document: Document,
  surroundings: Surroundings,
) => string | Promise<string> | Iterable<string>;
