import type { Root } from 'mdast';
import { type Built, namesOf, type Reader } from './blockTree.ts';

/**
 * The tree of a document for whoever gathers what a guide holds: of what stands in lines only links have their places,
 * and titles of links and the like are left out. Places are half of what a whole tree costs.
 */
export function guideTreeOf(reader: Reader): Root {
  const nameOf = namesOf(reader);
  const root: Built = { type: nameOf(0), position: reader.getPosition(0) };
  // Not by recursion, which documents nested deeply would exhaust.
  const open = [root];
  const ids = [0];
  for (let node = open.pop(); node; node = open.pop()) {
    const children: Built[] = [];
    for (const id of reader.getChildIds(ids.pop() as number)) {
      const child = nodeOf(reader, id, nameOf(id));
      children.push(child);
      if (child.children === undefined) continue;
      open.push(child);
      ids.push(id);
    }
    node.children = children;
  }
  return root as unknown as Root;
}

const none: Built[] = [];

/** A node with the fields that are asked for; one that may hold others has no children yet. */
function nodeOf(reader: Reader, id: number, type: string): Built {
  switch (type) {
    case 'text':
    case 'inlineCode':
      return { type, value: reader.getTextValue(id) };
    case 'emphasis':
    case 'strong':
    case 'delete':
      return { type, children: none };
    case 'break':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
    case 'thematicBreak':
      return { type };
  }
  const position = reader.getPosition(id);
  switch (type) {
    case 'html':
    case 'yaml':
    case 'toml':
      return { type, value: reader.getTextValue(id), position };
    case 'code':
      return {
        type,
        lang: reader.fieldString(id, 0) || null,
        meta: reader.fieldString(id, 8) || null,
        value: reader.fieldString(id, 16),
        position,
      };
    case 'heading':
      return { type, depth: reader.fieldU8(id, 0, 1), position, children: none };
    case 'list':
      return { type, ordered: reader.getListData(id).ordered, position, children: none };
    case 'listItem':
      return { type, checked: reader.getListItemData(id).checked, position, children: none };
    case 'link':
      return { type, url: reader.fieldString(id, 0), position, children: none };
    case 'linkReference':
      return { type, identifier: reader.fieldString(id, 0), position, children: none };
    case 'definition':
      return { type, url: reader.fieldString(id, 0), identifier: reader.fieldString(id, 16), position };
    default:
      return { type, position, children: none };
  }
}
