import type { ListItem, Nodes } from 'mdast';

/** Marks nested deeper than this were written by no person, and must not exhaust the stack. */
const deepest = 200;

/** The words of a node, inline marks, raw HTML, images and footnote signs left out; a hard break is a line break. */
export function plainText(node: Nodes, depth = 0): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node) || depth > deepest) return '';
  const { children } = node;
  if (children.length === 1) return plainText(children[0] as Nodes, depth + 1);
  let text = '';
  for (const child of children) text += plainText(child, depth + 1);
  return text;
}

/** The words of an item, a line for each of its blocks; the lists in it are left out. */
export function itemText({ children }: ListItem): string {
  let text = '';
  for (const child of children)
    if (child.type !== 'list') text += text === '' ? plainText(child) : `\n${plainText(child)}`;
  return text.trim();
}

/** HTML without its tags and comments; entities stay as they are. */
export function withoutTags(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += html.slice(at, open);
    const comment = html.startsWith('<!--', open);
    const close = comment ? html.indexOf('-->', open + 4) : html.indexOf('>', open + 1);
    if (close < 0) return text;
    at = close + (comment ? 3 : 1);
  }
  return text + html.slice(at);
}
