/**
 * Whether one of some texts opens as front matter does. It is some as soon as a line further down closes it, and what ends
 * it may be far away, so that a change there is a change of all that stands between.
 */
export function mayOpenFront(...texts: readonly string[]): boolean {
  return texts.some(text => /^(?:-{3}|\+{3})/.test(text));
}
