import { bit } from './cues.ts';
import type { Statement } from './prose.ts';

/** Whether items, each labelled by a quality, tell of the same two things or more. */
export function goesByQualities(statements: readonly Statement[]): boolean {
  if (!statements.some(({ label }) => (label & bit.quality) !== 0)) return false;
  const items = statements.filter(
    ({ kind, bare, text }) => kind === 'item' && !bare && /^[^:：]{1,40}[:：]/.test(text),
  );
  if (items.length < 2 || !items.some(({ label }) => (label & bit.quality) !== 0)) return false;
  const seen = new Map<string, number>();
  for (const { text } of items)
    for (const name of new Set(text.slice(text.search(/[:：]/), 400).match(/(?<![\w.])[A-Z][\w-]{2,}/g)))
      seen.set(name, (seen.get(name) ?? 0) + 1);
  const shared = [...seen].filter(([, count]) => count > 1).map(([name]) => name);
  // What is compared opens what is said of a quality; what is merely named stands anywhere.
  return (
    shared.length > 1 &&
    items.some(({ text }) => shared.includes(firstNameOf(text))) &&
    items.some(({ text }) => shared.filter(name => text.includes(name)).length > 1)
  );
}

function firstNameOf(text: string): string {
  return /^[^:：]{1,40}[:：]\W*([A-Z][\w-]{2,})/.exec(text)?.[1] ?? '';
}
