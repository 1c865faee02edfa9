import type { Node, Root } from 'mdast';

/** What is asked of the parser's own form of a tree, in which nodes are numbers and the root is 0. */
export interface Reader {
  getNodeType(id: number): number;
  getNode(id: number): { readonly typeName: string };
  getPosition(id: number): Node['position'];
  getChildIds(id: number): readonly number[];
  getListData(id: number): { readonly ordered: boolean };
  getListItemData(id: number): { readonly checked: boolean | null };
  getTextValue(id: number): string;
  /** The byte, or the text, that a node has at an offset of its fields. */
  fieldU8(id: number, offset: number, fallback: number): number;
  fieldString(id: number, offset: number): string;
}

export type Built = {
  type: string;
  position?: Node['position'];
  children?: Built[];
  [field: string]: unknown;
};

/** What holds blocks. */
const holders: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'footnoteDefinition',
]);
/** What holds text whose first and last piece tell where it starts and ends. */
const framed: ReadonlySet<string> = new Set(['heading', 'tableCell']);

/**
 * The tree of a document's blocks: paragraphs hold nothing, headings and cells their first and last piece, of which
 * nothing but the place is known. What stands in lines is most of a tree, and costs as much to make.
 */
export function blocksOfReader(reader: Reader): Root {
  const nameOf = namesOf(reader);
  const bare = (id: number): Built => ({ type: nameOf(id), position: reader.getPosition(id) });
  const root = bare(0);
  // Not by recursion, which documents nested deeply would exhaust.
  const open: { readonly node: Built; readonly id: number }[] = [{ node: root, id: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    next.node.children = reader.getChildIds(next.id).map(id => {
      const node = bare(id);
      fill(node, id, reader);
      if (holders.has(node.type)) open.push({ node, id });
      else if (framed.has(node.type)) {
        const pieces = reader.getChildIds(id);
        node.children = (pieces.length > 2 ? [...pieces.slice(0, 1), ...pieces.slice(-1)] : pieces).map(bare);
      } else node.children = [];
      return node;
    });
  }
  return root as unknown as Root;
}

/** Tells what a node of a tree is by its number. */
export function namesOf(reader: Reader): (id: number) => string {
  const names: string[] = [];
  return id => {
    const type = reader.getNodeType(id);
    let name = names[type];
    if (name === undefined) {
      // The parser's own names start with capitals.
      const { typeName } = reader.getNode(id);
      name = typeName.charAt(0).toLowerCase() + typeName.slice(1);
      names[type] = name;
    }
    return name;
  };
}

/** Tells a node's fields that say what block it is. */
function fill(node: Built, id: number, reader: Reader): void {
  switch (node.type) {
    case 'heading':
      node.depth = reader.fieldU8(id, 0, 1);
      return;
    case 'list':
      node.ordered = reader.getListData(id).ordered;
      return;
    case 'code':
      node.lang = reader.fieldString(id, 0) || null;
      return;
    case 'html':
    case 'yaml':
      node.value = reader.getTextValue(id);
  }
}
