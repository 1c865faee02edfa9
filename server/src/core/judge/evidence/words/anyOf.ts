/** A pattern that fits where one of some does. What they share of flags is given; their own are not kept. */
export function anyOf(patterns: readonly RegExp[], flags: string): RegExp {
  return new RegExp(sourceOf(patterns), flags);
}

/** The same as a part of a longer pattern. */
export function sourceOf(patterns: readonly RegExp[]): string {
  return patterns.map(({ source }) => source).join('|');
}
