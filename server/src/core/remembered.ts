/**
 * A function of a text that remembers what it gave for up to `most` texts: the same headings and words are
 * read again with every edit of a guide, and stand in many guides. Not for what was made of a place.
 */
export function remembered<Result>(most: number, make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = make(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
