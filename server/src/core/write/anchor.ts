import type { Section } from '../guide/model.ts';

/** The anchor that GitHub and most editors give a heading, by its words alone. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** The anchor of a heading among others: those of one name are counted. */
export function anchorOf({ index, title }: Section, sections: readonly Section[]): string {
  const own = slugOf(title);
  const earlier = sections.filter(other => other.index < index && slugOf(other.title) === own).length;
  return earlier === 0 ? own : `${own}-${earlier}`;
}
