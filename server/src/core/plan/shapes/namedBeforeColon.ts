import type { Draft } from '../draft.ts';

/** Fewer items prove no habit. */
const fewest = 3;

/** A name of a few words before a colon, and a sentence of three words or more, or of Chinese, behind it. */
const told = /^([^:：]{2,48}?)\s*[:：]\s*(?=\S+\s+\S+\s+\S|[\u3400-\u9fff]{6})(\S[\s\S]*)$/;

/**
 * Names of numbered items that all go on behind a colon with what they are about, `3. Locks: raise a boat to the next
 * pound`, up to there. A word that opens several of them is part of each name: `Tutorial: Locks in spring`.
 */
export function namedBeforeColon(names: readonly Draft[]): readonly Draft[] {
  if (names.length < fewest) return names;
  const parts = names.map(({ name, number, described, outline }) =>
    number !== null && described === null && outline.length === 0 ? told.exec(name) : null,
  );
  const heads = new Set(parts.map(match => match?.[1]?.toLowerCase()));
  if (parts.some(match => match === null) || heads.size < names.length) return names;
  return names.map((draft, at) => ({
    ...draft,
    name: parts[at]?.[1] ?? draft.name,
    described: parts[at]?.[2] ?? null,
  }));
}
