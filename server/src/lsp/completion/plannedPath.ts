import type { Plan, Topic } from '../../core/plan/model.ts';

/** The ways in which plans name files after titles; the number is that of the topic. */
const habits: readonly ((title: string, number: string | null) => string)[] = [
  title => words(title, '-').toLowerCase(),
  title => words(title, '_').toLowerCase(),
  title => words(title, '-'),
  title => words(title, '_'),
  title => title,
  (title, number) => `${padded(number)}-${words(title, '-').toLowerCase()}`,
  (title, number) => `${padded(number)}_${words(title, '_').toLowerCase()}`,
  (title, number) => `${padded(number)}-${words(title, '-')}`,
];

/**
 * The path that a topic's guide most likely gets: named after its title as most guides of the plan are named after
 * theirs, in the folder that most of its group, or of all of them, are in. Null where no guide is named after its title.
 */
export function plannedPath(
  { topics }: Plan,
  { title, number }: Pick<Topic, 'title' | 'number'>,
  group: string | null,
): string | null {
  const named = topics.flatMap(topic => {
    const raw = topic.fileRaw?.text;
    const at = raw ? raw.lastIndexOf('/') + 1 : -1;
    const [, name = '', ending = ''] = /^(.+)(\.\w+)$/.exec(raw?.slice(at) ?? '') ?? [];
    const habit = habits.findIndex(habit => habit(topic.title, topic.number) === name);
    return raw && habit >= 0 ? { folder: raw.slice(0, at), ending, habit } : [];
  });
  const commonest = <Key>(keys: readonly Key[]): Key | null => {
    const counts = new Map<Key, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  };
  const habit = habits[commonest(named.map(({ habit }) => habit)) ?? -1];
  const name = habit?.(title, number) ?? '';
  if (name === '' || /^[-_]|[/\\:*?"<>|`]/.test(name)) return null;
  const beside = topics.flatMap(({ group: other, fileRaw, title: own }) =>
    group !== null && other === group && fileRaw && own !== title
      ? fileRaw.text.slice(0, fileRaw.text.lastIndexOf('/') + 1)
      : [],
  );
  const folder = commonest(beside) ?? commonest(named.map(({ folder }) => folder)) ?? '';
  return folder + name + (commonest(named.map(({ ending }) => ending)) ?? '');
}

/** The words of a title with a sign between them; nothing where there are none. */
function words(title: string, between: string): string {
  return title
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(' ', between);
}

function padded(number: string | null): string {
  return number?.replace(/\D+$/, '').padStart(2, '0') ?? '';
}
