/** Whether a path ends with a pattern in which `*` stands for anything within a folder's name. */
export function fitsGlob(path: string, pattern: string): boolean {
  const wanted = pattern.split('/').filter(part => part !== '' && part !== '**');
  const parts = path.split('/').slice(-wanted.length);
  return parts.length === wanted.length && wanted.every((part, at) => fitsPart(parts[at] as string, part));
}

function fitsPart(name: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces.shift() as string;
  if (!name.startsWith(first)) return false;
  if (pieces.length === 0) return name === first;
  const last = pieces.pop() as string;
  let at = first.length;
  for (const piece of pieces) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
