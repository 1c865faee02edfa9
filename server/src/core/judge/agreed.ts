import type { Finding } from './model.ts';

/**
 * What several topics or plans found of one file, without what only some of them can tell: a comment that silences
 * nothing for one may silence something for another.
 */
export function agreed(lists: readonly (readonly Finding[])[]): readonly (readonly Finding[])[] {
  if (lists.length < 2) return lists;
  const told = lists.map(list => new Set(list.filter(isOfAll).map(keyOf)));
  return lists.map(list =>
    list.some(isOfAll) ? list.filter(one => !isOfAll(one) || told.every(keys => keys.has(keyOf(one)))) : list,
  );
}

function isOfAll({ rule }: Finding): boolean {
  return rule === 'unused-ignore';
}

function keyOf({ location: { file, place }, subject }: Finding): string {
  return `${file}\n${place.start}\n${subject}`;
}
