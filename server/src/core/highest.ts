/**
 * The indices below a count that have the highest values, the highest first, of equals the lower one: so many at most.
 * What has a value below 0 is left out.
 */
export function highest(count: number, most: number, worthOf: (index: number) => number): number[] {
  const found: number[] = [];
  const values: number[] = [];
  for (let index = 0; index < count; index++) {
    const value = worthOf(index);
    if (value < 0) continue;
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
