import type { Place } from '../../place.ts';

/** A name where it stands in a file. */
export interface Spot {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a name stands within a place, as a word of its own and not as part of a path; null where it does not. */
export function spotOf(
  { path, text }: { readonly path: string; readonly text: string },
  name: string,
  { start, end }: Pick<Place, 'start' | 'end'>,
): Spot | null {
  if (name === '') return null;
  for (
    let at = text.indexOf(name, start);
    at >= 0 && at + name.length <= end;
    at = text.indexOf(name, at + 1)
  ) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + name.length, at + name.length + 2);
    const isInside =
      (/^\w/.test(name) && /[\w/\\-]/.test(before)) || (/\w$/.test(name) && /^(?:[\w/\\-]|\.\w)/.test(after));
    if (!isInside) return { file: path, start: at, end: at + name.length, text: name };
  }
  return null;
}
