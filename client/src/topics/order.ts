const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The order of names for people: `P2` before `P10`; what has no name comes last. */
export function compareNames(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return collator.compare(one, other);
}
