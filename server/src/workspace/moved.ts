/** Files that may be a planned file under another path: those of the same name, the nearest folder first. */
export function candidatesForMoved(file: string, files: Iterable<string>): readonly string[] {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  return [...files]
    .filter(path => path !== file && path.slice(path.lastIndexOf('/') + 1).toLowerCase() === name)
    .sort();
}
