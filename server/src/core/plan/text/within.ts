import type { Block } from './blocks.ts';
import type { Line } from './line.ts';

const none: readonly Line[] = [];
/** The lines of lists and tables: several readers ask for the same ones. */
const known = new WeakMap<Block, readonly Line[]>();

/** Every line of a block that is no code, of nested ones too. */
export function linesWithin(block: Block): readonly Line[] {
  if (block.kind === 'paragraph') return block.lines;
  if (block.kind === 'fence') return none;
  let lines = known.get(block);
  if (!lines) {
    const found: Line[] = [];
    gather(block, found);
    known.set(block, found);
    lines = found;
  }
  return lines;
}

function gather(block: Block, into: Line[]): void {
  if (block.kind === 'paragraph') into.push(...block.lines);
  else if (block.kind === 'table') for (const { cells } of block.rows) into.push(...cells);
  else if (block.kind === 'list')
    for (const { lines, blocks } of block.items) {
      into.push(...lines);
      for (const inner of blocks) gather(inner, into);
    }
}
