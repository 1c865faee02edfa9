import { bit } from './cues.ts';
import { ordinary } from './ordinary.ts';
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

/** So many points on which the same two things are told of compare them, whatever the points are called. */
const enough = 3;

/** Whether items that each open with a point tell of the same two things at it, one after the other: `Logs: A …; B …`. */
export function goesByPoints(statements: readonly Statement[]): boolean {
  const together = new Map<string, number>();
  for (const { kind, text } of statements) {
    const point = kind === 'item' ? opensWithPoint.exec(text)?.[0] : undefined;
    if (point === undefined) continue;
    const names = clausesOf(text.slice(point.length, 400))
      .flatMap(clause => opensByName.exec(clause)?.[1] ?? [])
      .filter(name => !ordinary.test(name));
    names.sort();
    for (const [at, one] of names.entries())
      for (const other of new Set(names.slice(at + 1))) {
        if (one === other) continue;
        const key = `${one} ${other}`;
        together.set(key, (together.get(key) ?? 0) + 1);
      }
  }
  return [...together.values()].some(count => count >= enough);
}

/** Whether lists, of two things or more, go by the same points: `Rollback: …` of each. */
export function repeatsPoints(statements: readonly Statement[]): boolean {
  const seen = new Map<string, number>();
  for (const { kind, text } of statements) {
    const point = kind === 'item' ? opensWithPoint.exec(text)?.[0].toLowerCase() : undefined;
    if (point !== undefined) seen.set(point, (seen.get(point) ?? 0) + 1);
  }
  const repeated = [...seen.values()].filter(count => count > 1).length;
  return repeated > 1 && 2 * repeated > seen.size;
}

const opensWithPoint = /^[^\p{L}\p{N}]{0,4}[^:：.。,，]{1,32}[:：.]/u;
/** What tells of something opens with its name. */
const opensByName = /^[^\p{L}\p{N}]*(?:the |an? |but |while |and |而|但|则)?([A-Z][\w-]{2,})/u;

function clausesOf(text: string): readonly string[] {
  return text.split(/[;,，；。]|\.\s|\bvs\b\.?/, 8);
}

function firstNameOf(text: string): string {
  return /^[^:：]{1,40}[:：]\W*([A-Z][\w-]{2,})/.exec(text)?.[1] ?? '';
}
