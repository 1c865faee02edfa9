import type { Section } from '../guide/model.ts';

/** The anchor that GitHub and most editors give a heading, by its words alone. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** The anchors of headings, in their order: those of one name are counted. */
export function anchorsOf(sections: readonly Section[]): readonly string[] {
  const counts = new Map<string, number>();
  return sections.map(({ title }) => {
    const own = slugOf(title);
    const earlier = counts.get(own) ?? 0;
    counts.set(own, earlier + 1);
    return earlier === 0 ? own : `${own}-${earlier}`;
  });
}

/** The anchor of a heading among others. */
export function anchorOf({ index }: Section, sections: readonly Section[]): string {
  return anchorsOf(sections)[index] as string;
}
