import type { Heading, List, ListItem, Node, Nodes, Table, TableCell } from 'mdast';
import { type Block, frontMatter, type Item, type ListBlock, type TableBlock } from './blocks.ts';
import { htmlTablesIn, withoutComments } from './htmlTables.ts';
import { type Line, linesBetween, longestLine } from './line.ts';

/** Blocks nested deeper were written by no person. */
const deepest = 40;

/** The blocks of nodes that follow each other; a table of HTML may hold blank lines, which part it in the tree. */
export function blocksIn(text: string, nodes: readonly Nodes[]): Block[] {
  const blocks: Block[] = [];
  let areClosed = true;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Nodes;
    if (node.type !== 'html' || !areClosed || !opensTable(node.value)) {
      for (const block of blocksOf(text, node, 0)) blocks.push(block);
      continue;
    }
    let last = at;
    while (last < nodes.length && !closesTable(text, nodes[last] as Nodes)) last++;
    areClosed = last < nodes.length;
    if (areClosed && nodes.slice(at, last).some(isMarkdown)) {
      for (; at < last; at++) for (const one of blocksOf(text, nodes[at] as Nodes, 0)) blocks.push(one);
      continue;
    }
    if (areClosed) at = last;
    for (const table of htmlTablesIn(text, startOf(node), endOf(nodes[at] as Nodes))) blocks.push(table);
  }
  return blocks;
}

function opensTable(html: string): boolean {
  return /<table\b/i.test(html) && /<table\b/i.test(withoutComments(html));
}

function closesTable(text: string, node: Nodes): boolean {
  return /(?<!`)<\/table\s*>/i.test(text.slice(startOf(node), endOf(node)));
}

/** Whether a table that holds a node is there for the sake of its looks: what stands in it is written as elsewhere. */
function isMarkdown(node: Nodes): boolean {
  return node.type === 'list' || node.type === 'table' || node.type === 'blockquote';
}

/** The blocks that a node of a document's tree is; lines of quotes are as any others. */
export function blocksOf(text: string, node: Nodes, depth: number): Block[] {
  if (depth > deepest) return [];
  const start = startOf(node);
  const end = endOf(node);
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', lines: linesBetween(text, start, end), start, end }];
    case 'blockquote':
      return node.children.flatMap(child => blocksOf(text, child, depth + 1));
    case 'list':
      return [listOf(text, node, depth)];
    case 'table':
      return [tableOf(text, node)];
    case 'html':
      return htmlTablesIn(text, start, end);
    case 'code': {
      const lines = linesBetween(text, start, end, 'code');
      const fenced = /^[ \t>]*(?:`{3,}|~{3,})/.test(text.slice(start, start + 40));
      return [
        {
          kind: 'fence',
          lang: (node.lang ?? '').toLowerCase(),
          lines: fenced ? lines.slice(1, closes(lines) ? -1 : undefined) : lines,
          start,
          end,
        },
      ];
    }
    case 'yaml':
      return [
        {
          kind: 'fence',
          lang: frontMatter,
          lines: linesBetween(text, start, end, 'code').slice(1, -1),
          start,
          end,
        },
      ];
    default:
      return [];
  }
}

function closes(lines: readonly Line[]): boolean {
  return lines.length > 1 && /^\s*(?:`{3,}|~{3,})\s*$/.test((lines.at(-1) as Line).text);
}

function listOf(text: string, node: List, depth: number): ListBlock {
  return {
    kind: 'list',
    ordered: node.ordered === true,
    items: node.children.map(item => itemOf(text, item, depth + 1)),
    start: startOf(node),
    end: endOf(node),
  };
}

const itemStart = /^([-*+]|\d{1,9}[.)])[ \t]*(?:(\[[ \txX]\])[ \t]+)?/;

function itemOf(text: string, node: ListItem, depth: number): Item {
  const start = startOf(node);
  const end = endOf(node);
  const match = itemStart.exec(text.slice(start, start + 40));
  const box = match?.[2];
  const boxStart = box === undefined ? 0 : start + (match as RegExpExecArray)[0].lastIndexOf(box);
  const counted = countedIn(node);
  const [first, ...rest] = counted ? [...counted.children, ...node.children.slice(1)] : node.children;
  const opens = first?.type === 'paragraph';
  const from = Math.max(
    start + (match?.[0].length ?? 0),
    box === undefined && opens ? startOf(counted ?? first) : 0,
  );
  const blocks = (opens ? rest : node.children).flatMap(child => blocksOf(text, child, depth + 1));
  return {
    lines: opens ? linesBetween(text, from, endOf(first)) : [],
    box: box === undefined ? null : { text: box, start: boxStart },
    marker: match?.[1]?.match(/\d/) ? (match[1] as string) : null,
    blocks,
    start,
    end,
  };
}

/** What is counted in the words of an item, `- 01. Ropes`: Markdown takes it for a list of its own. */
function countedIn({ children: [first] }: ListItem): ListItem | null {
  const [one, another] = first?.type === 'list' && first.ordered ? first.children : [];
  return one && !another && one.children[0]?.type === 'paragraph' ? one : null;
}

function tableOf(text: string, node: Table): TableBlock {
  const [head, ...rows] = node.children.map(row => ({
    cells: row.children.map(cell => cellOf(text, cell)),
    start: startOf(row),
    end: endOf(row),
  }));
  return {
    kind: 'table',
    hasBars: true,
    head: head?.cells ?? [],
    rows,
    start: startOf(node),
    end: endOf(node),
  };
}

/** The text of a cell without bars and padding. */
function cellOf(text: string, cell: TableCell): Line {
  const { start, end } = inner(cell);
  return { text: text.slice(start, end), start };
}

/**
 * Where the inline content of a heading or cell starts and ends; empty at its own start where it has none. Of one that
 * no person writes as long it is the beginning.
 */
export function inner(node: Heading | TableCell): { start: number; end: number } {
  const first = node.children[0];
  const last = node.children.at(-1);
  return first && last
    ? { start: startOf(first), end: Math.min(endOf(last), startOf(first) + longestLine) }
    : { start: startOf(node), end: startOf(node) };
}

export function startOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Node): number {
  return node.position?.end.offset ?? 0;
}
