/**
 * The indices of the highest of some numbers, the highest first, of equals the lower one: so many at most, and none of
 * what is below the `least`.
 */
export function highest(all: ArrayLike<number>, most: number, least: number): number[] {
  const found: number[] = [];
  const values: number[] = [];
  for (let index = 0; index < all.length; index++) {
    const value = all[index] as number;
    if (value < least) continue;
    let at = values.length;
    while (at > 0 && (values[at - 1] as number) < value) at--;
    if (at >= most) continue;
    if (values.length < most) values.push(0);
    for (let to = values.length - 1; to > at; to--) {
      values[to] = values[to - 1] as number;
      found[to] = found[to - 1] as number;
    }
    values[at] = value;
    found[at] = index;
  }
  return found;
}
