import type { Plan, Topic } from '../../plan/model.ts';

/**
 * The topics that a name in a total stands for: a group (`libraries` is also `1. libraries Crate`), a priority or a
 * batch. Null where it is the name of none of them, or of several.
 */
export function topicsNamed(plan: Plan, name: string): readonly Topic[] | null {
  const wanted = fold(name);
  if (wanted === '') return null;
  const named = new Map<string, Topic[]>();
  for (const topic of plan.topics)
    for (const [kind, value] of Object.entries({
      group: topic.group,
      priority: topic.priority,
      batch: topic.batch,
    })) {
      if (value === null) continue;
      const key = `${kind} ${fold(value)}`;
      named.set(key, [...(named.get(key) ?? []), topic]);
    }
  for (const kind of ['group', 'priority', 'batch']) {
    const exact = named.get(`${kind} ${wanted}`);
    if (exact) return exact;
  }
  const alike = [...named].filter(
    ([key]) =>
      holds(key.slice(key.indexOf(' ') + 1), wanted) || holds(wanted, key.slice(key.indexOf(' ') + 1)),
  );
  return alike.length === 1 ? (alike[0] as [string, Topic[]])[1] : null;
}

/** Words in lower case with single spaces; numbers before them and marks are gone. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:\d+ )+(?=\D)/, '');
}

/** Whether one name holds all of another as whole words; of Chinese ones, as a stretch of it. */
function holds(name: string, part: string): boolean {
  if (part.length < 2) return false;
  return /^[\p{Script=Han}\s]+$/u.test(part) ? name.includes(part) : ` ${name} `.includes(` ${part} `);
}
