import type { Block } from './blocks.ts';
import type { Line } from './line.ts';

/** Every line of a block that is no code, of nested ones too. */
export function linesWithin(block: Block): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [...block.lines];
    case 'list':
      return block.items.flatMap(({ lines, blocks }) => [...lines, ...blocks.flatMap(linesWithin)]);
    case 'table':
      return block.rows.flatMap(({ cells }) => [...cells]);
    default:
      return [];
  }
}
