type Fields = { readonly [key: string]: unknown };

/** Whether plain values (lists, records, what JSON tells) say the same. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, index) => isAlike(value, other[index]))
    );
  let more = 0;
  for (const key in one) {
    if (!isAlike((one as Fields)[key], (other as Fields)[key])) return false;
    more++;
  }
  for (const _ in other) more--;
  return more === 0;
}
