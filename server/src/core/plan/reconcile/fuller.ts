import { baseName } from '../text/paths.ts';
import { isGeneric } from './pathForms.ts';

/** For a bare file name the only longer path of the plan that ends with it. */
export function fullerPaths(variants: readonly (readonly string[])[]): (name: string) => string | undefined {
  // Empty where there are several.
  const paths = new Map<string, string>();
  for (const [path] of variants) {
    if (path === undefined || !path.includes('/')) continue;
    const name = baseName(path);
    const other = paths.get(name);
    if (other === undefined) paths.set(name, path);
    else if (other !== path) paths.set(name, '');
  }
  return name => (isGeneric(name) ? undefined : paths.get(name) || undefined);
}

/**
 * Where a path leads that counts from another base than most: the same place that a path from the main base names,
 * `guides/a.md` from `docs/` beside `docs/guides/a.md`. Gives nothing for all others. `placeOf` joins a base and a path.
 */
export function otherwise(
  variants: readonly (readonly string[])[],
  main: string,
  bases: readonly string[],
  placeOf: (base: string, path: string) => string | null,
): (path: string) => string | undefined {
  const others = bases.filter(base => base !== main);
  const folders = bases.flatMap(base => (base === '' ? [] : `${baseName(base)}/`));
  const isFromAbove = (path: string): boolean => folders.some(folder => path.startsWith(folder));
  const firsts = variants.flatMap(([first]) => first ?? []);
  if (!firsts.some(isFromAbove) || firsts.every(isFromAbove)) return () => undefined;
  const places = new Set(firsts.map(path => placeOf(main, path)));
  return path => {
    for (const base of others) {
      const place = placeOf(base, path);
      if (place !== null && place !== path && places.has(place)) return place;
    }
    return undefined;
  };
}
