import type { LongDocument } from '../document.ts';
import type { Reporter } from '../reporter.ts';

/** So much text is written at once. */
const piece = 1 << 16;

/**
 * The contract, as it is: what `JSON.stringify(document, null, 2)` gives, in pieces, since no string holds what is told
 * of very many guides.
 */
export const json: Reporter<LongDocument> = function* (document) {
  let text = '';
  for (const part of parts(document)) {
    text += part;
    if (text.length < piece) continue;
    yield text;
    text = '';
  }
  yield text;
};

function* parts({ plans, findings, ...others }: LongDocument): Generator<string> {
  const { version, ...behind } = others;
  yield* object({ version, plans, findings, ...behind }, '', {
    plans: (indent: string) =>
      list(plans, indent, (plan, deeper) =>
        object(plan, deeper, { topics: at => list(plan.topics, at, whole) }),
      ),
    findings: (indent: string) => list(findings, indent, whole),
  });
}

type Writer = (indent: string) => Iterable<string>;

/** An object, of which some fields are written in parts. */
function* object(
  value: object,
  indent: string,
  inParts: Readonly<Record<string, Writer>>,
): Generator<string> {
  const deeper = `${indent}  `;
  let before = '{';
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue;
    yield `${before}\n${deeper}${JSON.stringify(key)}: `;
    const write = inParts[key];
    yield* write ? write(deeper) : whole(field, deeper);
    before = ',';
  }
  yield `\n${indent}}`;
}

function* list<Item>(
  items: Iterable<Item>,
  indent: string,
  write: (item: Item, indent: string) => Iterable<string>,
): Generator<string> {
  const deeper = `${indent}  `;
  let before = '[';
  for (const item of items) {
    yield `${before}\n${deeper}`;
    yield* write(item, deeper);
    before = ',';
  }
  yield before === '[' ? '[]' : `\n${indent}]`;
}

function* whole(value: unknown, indent: string): Generator<string> {
  yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}
