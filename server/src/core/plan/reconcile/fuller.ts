import { baseName } from '../text/paths.ts';
import { isGeneric } from './pathForms.ts';

/** For a path the only longer one of the plan that ends with it: `guides/a.md` beside `site/docs/guides/a.md`. */
export function fullerPaths(variants: readonly (readonly string[])[]): (path: string) => string | undefined {
  const paths = new Map<string, Set<string>>();
  for (const [written] of variants) {
    const path = written?.replace(/^\//, '');
    if (path === undefined || !path.includes('/')) continue;
    const name = baseName(path);
    paths.set(name, (paths.get(name) ?? new Set()).add(path));
  }
  return written => {
    // `/guides/a.md` is what a site shows of `docs/guides/a.md`.
    const path = written.replace(/^\//, '');
    if (isGeneric(path)) return undefined;
    const some = [...(paths.get(baseName(path)) ?? [])].filter(one => one.endsWith(`/${path}`));
    const longer = some.reduce((best, one) => (one.length > best.length ? one : best), '');
    // `core/guides/a.md` and `guides/a.md` are one.
    if (!some.every(one => `/${longer}`.endsWith(`/${one}`))) return undefined;
    const before = longer.slice(0, -path.length);
    // `docs/docs/a.md` is no longer way to `docs/a.md`.
    const isTwice = before.endsWith(`/${path.slice(0, path.indexOf('/') + 1)}`) || path.startsWith(before);
    if (path.includes('/') && (isTwice || isOfCopies.test(before))) return undefined;
    return longer || undefined;
  };
}

/** Folders that hold what lies elsewhere too, in another language or of another time. */
const isOfCopies =
  /(?:^|\/)(?:[a-z]{2}(?:[-_][a-z]{2,4})?|i18n|l10n|locales?|translat\w+|archive\w*|old|legacy|backup|versioned\w*|versions?|v?\d[\w.]*)\//i;

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
    if (path.startsWith('/')) return undefined;
    for (const base of others) {
      const place = placeOf(base, path);
      if (place !== null && place !== path && places.has(place)) return place;
    }
    return undefined;
  };
}
