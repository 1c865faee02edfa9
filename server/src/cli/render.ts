import type { Severity } from '../core/judge/model.ts';
import type { LongDocument } from './document.ts';
import type { Reporter, Surroundings } from './reporter.ts';
import { wholeDocument } from './toDocument.ts';

export const formats = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** Each reporter is loaded when its format is asked for. */
const reporters: Readonly<Record<Format, () => Promise<Reporter<LongDocument>>>> = {
  text: async () => whole((await import('./reporters/text.ts')).text),
  json: async () => (await import('./reporters/json.ts')).json,
  sarif: async () => whole((await import('./reporters/sarif.ts')).sarif),
  junit: async () => whole((await import('./reporters/junit.ts')).junit),
  github: async () => whole((await import('./reporters/github.ts')).github),
  markdown: async () => whole((await import('./reporters/markdown.ts')).markdown),
};

/** A reporter that needs all of a document at once. */
function whole(reporter: Reporter): Reporter<LongDocument> {
  return (document, surroundings) => reporter(wholeDocument(document), surroundings);
}

/** A document in a format, in pieces, with a line break at its end. */
export async function* render(
  document: LongDocument,
  { format, failOn }: { readonly format: Format; readonly failOn: Severity | 'never' },
  surroundings: Omit<Surroundings, 'failOn'>,
): AsyncGenerator<string> {
  const report = await reporters[format]();
  const told = await report(document, { ...surroundings, failOn });
  let last = '\n';
  for (const piece of typeof told === 'string' ? [told] : told) {
    yield piece;
    last = piece.at(-1) ?? last;
  }
  if (last !== '\n') yield '\n';
}
