/** Tells which earlier example a text repeats: one of the same lines, however they are indented. */
export class Repeats {
  /** By a part of their lines, since few examples are alike in it: the first one with them. */
  private readonly alike = new Map<string, { readonly index: number; lines: readonly string[] | null }>();
  /** By all their lines: the first one of those that were alike. */
  private readonly same = new Map<string, number>();

  /** The index of the first example with the same lines; null where there is none, and then this is the first one. */
  of(index: number, lines: readonly string[]): number | null {
    const part = `${lines.length} ${lines[0]?.trim()} ${lines[lines.length >> 1]?.trim()}`;
    const first = this.alike.get(part);
    if (!first) {
      this.alike.set(part, { index, lines });
      return null;
    }
    if (first.lines) this.same.set(wholeOf(first.lines), first.index);
    first.lines = null;
    const whole = wholeOf(lines);
    const before = this.same.get(whole);
    if (before === undefined) this.same.set(whole, index);
    return before ?? null;
  }
}

function wholeOf(lines: readonly string[]): string {
  return lines.map(line => line.trim()).join('\n');
}
