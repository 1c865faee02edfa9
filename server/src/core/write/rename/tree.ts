/**
 * Where a tree of files names a folder that holds the file on the line of an offset: on a line above it that stands
 * further left than all lines between them. Null where none of the folders has the name.
 */
export function folderInTree(text: string, offset: number, name: string): number | null {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  let depth = indentOf(text.slice(start, offset));
  while (start > 0 && depth > 0) {
    const end = start - 1;
    start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    const indent = indentOf(line);
    if (indent >= depth) continue;
    const named = line.slice(indent).split(/[/\s]/, 1)[0];
    if (named === name) return start + indent;
    // A line without a name, such as the one that opens the block, ends the tree.
    if (named === '') return null;
    depth = indent;
  }
  return null;
}

/** How far right a line's name starts, behind the tree's lines. */
function indentOf(line: string): number {
  return /^[\s│├└─|`+-]*/.exec(line)?.[0].length ?? 0;
}
