import type { LineContext } from '../context.ts';
import { type FactsDraft, isFact } from '../facts.ts';
import { type Line, sub } from '../text/line.ts';

const dashed = /\s+[-–—·•]+\s+/g;
const owned = /^(?:assigned(?: to)?|owner|author|writer|by|负责人?|作者)\s*[:：]?\s*(?=\S)/i;

/** Fields between dashes of which one is known and another follows: `- 400 lines - assigned: a name`. */
export function cutFields(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  if (!/\s[-–—·•]/.test(line.text)) return null;
  const dashes = [...line.text.slice(0, 400).matchAll(dashed)].filter(({ index }) => index > 0);
  const fields = dashes.map(({ index, 0: { length } }, place) =>
    sub(line, index + length, dashes[place + 1]?.index ?? line.text.length),
  );
  const first = fields.findIndex(field => isFact(field, { ...facts }, context, true));
  if (first < 0 || fields.slice(first).some(({ text }) => text.length > 40)) return null;
  for (const field of fields.slice(first))
    if (!isFact(field, facts, context, true) && owned.test(field.text))
      facts.owner ??= field.text.replace(owned, '');
  return sub(line, 0, dashes[first]?.index);
}
