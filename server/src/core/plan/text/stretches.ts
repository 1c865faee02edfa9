import type { Heading, Root } from 'mdast';
import type { Block, Known } from './blocks.ts';
import type { Line } from './line.ts';
import { blocksIn, inner, startOf } from './ofTree.ts';

/** A heading, or the beginning of a document, with what follows it up to the next heading. */
export interface Stretch {
  readonly heading: Line | null;
  /** 0 of the beginning. */
  readonly level: number;
  readonly blocks: readonly Block[];
  readonly start: number;
  readonly end: number;
  readonly known: Known;
}

/** The stretches of a document in their order, the first without a heading; `yaml` is its front matter. */
export interface Stretches {
  readonly stretches: readonly Stretch[];
  readonly yaml: Line | null;
}

/** Takes a document's tree apart at its headings. */
export function stretchesOf(text: string, { children }: Root): Stretches {
  // A heading without words only leaves room between what stands above and below it.
  const headings = children.flatMap((node, at) =>
    node.type === 'heading' && node.children.length > 0 ? [{ node, at }] : [],
  );
  const front = children.find(({ type }) => type === 'yaml');
  const stretches = [null, ...headings].map((opening, place): Stretch => {
    const next = headings[place];
    return {
      heading: opening && lineOf(text, opening.node),
      level: opening?.node.depth ?? 0,
      blocks: goingOn(text, blocksIn(text, children.slice(opening ? opening.at + 1 : 0, next?.at))),
      start: opening ? startOf(opening.node) : 0,
      end: next ? startOf(next.node) : text.length,
      known: new Map(),
    };
  });
  return {
    stretches,
    yaml: front?.type === 'yaml' ? { text: front.value, start: startOf(front) + 4 } : null,
  };
}

/** Blocks with lists as one where nothing but headings without words parts them. */
function goingOn(text: string, blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    const goesOn =
      block.kind === 'list' &&
      last?.kind === 'list' &&
      /^[\s#]*#[\s#]*$/.test(text.slice(last.end, block.start));
    if (goesOn) found[found.length - 1] = { ...last, items: [...last.items, ...block.items], end: block.end };
    else found.push(block);
  }
  return found.length < blocks.length ? found : blocks;
}

function lineOf(text: string, node: Heading): Line {
  const { start, end } = inner(node);
  return { text: text.slice(start, end).replace(/\s*[\r\n]\s*/g, ' '), start };
}
