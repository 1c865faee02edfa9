import type { Node, Root, RootContent } from 'mdast';
import { mayOpenFront } from './frontMatter.ts';
import { parseMarkdown } from './parse.ts';
import { tame } from './tame.ts';
import { changedIn } from './textChange.ts';

/** A text and its tree. */
export interface Parsed {
  readonly text: string;
  readonly root: Root;
}

/** By how much a place moves. */
interface Shift {
  readonly offset: number;
  readonly line: number;
}

/**
 * The tree of a text that is like one whose tree is known: what `parseMarkdown` gives. Only what lies between two
 * headings around the change is parsed, since what is under a heading of the document itself hangs on nothing before it,
 * unless something is defined for all of the text. The known tree is used up.
 */
export function reparse(before: Parsed, text: string): Root {
  if (tame(text) !== text || mayDefine(text) || mayDefine(before.text)) return parseMarkdown(text);
  const { root } = before;
  const { start, end } = changedIn(before.text, text);
  if (mayOpenFront(text, before.text) && start <= endOfFront(before)) return parseMarkdown(text);
  const first = root.children.findLastIndex(node => (restart(node, before.text) ?? start + 1) <= start);
  const head = root.children[first];
  const from: Shift = head ? { offset: offsetOf(head), line: lineOf(head) - 1 } : { offset: 0, line: 0 };
  const kept = root.children.slice(0, Math.max(first, 0));
  const next = root.children.findIndex(node => offsetOf(node) >= end && restart(node, before.text) !== null);
  const grown = text.length - before.text.length;
  const found = next < 0 ? null : upTo(text, from, offsetOf(root.children[next] as RootContent) + grown);
  if (found === null) {
    const rest = parseMarkdown(text.slice(from.offset));
    return joined(root, [...kept, ...moved(rest.children, from)], endOf(rest), from);
  }
  const tail = root.children.slice(next);
  const shift = { offset: grown, line: found.line - lineOf(tail[0] as RootContent) };
  return joined(root, [...kept, ...found.nodes, ...moved(tail, shift)], endOf(root), shift);
}

/** Where front matter ends; the end of all where there is none, which any line may then be of. */
function endOfFront({ root, text }: Parsed): number {
  const front = root.children[0];
  const isFront = front?.type === 'yaml' || (front?.type as string | undefined) === 'toml';
  return isFront ? (front?.position?.end.offset ?? text.length) : text.length;
}

/**
 * What stands before the heading at an offset, parsed from a heading on, and the line of that one; null where it is none
 * any more.
 */
function upTo(
  text: string,
  from: Shift,
  to: number,
): { readonly nodes: readonly RootContent[]; readonly line: number } | null {
  const lineEnd = /[\r\n]/g;
  lineEnd.lastIndex = to;
  const { children } = parseMarkdown(text.slice(from.offset, lineEnd.exec(text)?.index));
  moved(children, from);
  const head = children.pop();
  if (!head || offsetOf(head) !== to || restart(head, text) === null) return null;
  return { nodes: children, line: lineOf(head) };
}

type Point = { offset?: number | undefined; line: number; column: number };

function joined(root: Root, children: RootContent[], end: Point, by: Shift): Root {
  const { start } = root.position as NonNullable<Root['position']>;
  return { ...root, children, position: { start, end: pointAt(end, by) } };
}

function endOf({ position }: Node): Point {
  return (position as NonNullable<Node['position']>).end;
}

function pointAt({ offset, line, column }: Point, by: Shift): NonNullable<Node['position']>['end'] {
  return { offset: (offset as number) + by.offset, line: line + by.line, column };
}

/** Moves nodes and all in them; gives the nodes. */
function moved<One extends Node>(nodes: readonly One[], by: Shift): readonly One[] {
  if (by.offset === 0 && by.line === 0) return nodes;
  // Not by recursion, which documents nested deeply would exhaust.
  const open: (Node & { children?: readonly Node[] })[] = [...nodes];
  for (let node = open.pop(); node; node = open.pop()) {
    const { start, end } = node.position as { start: Point; end: Point };
    for (const point of [start, end]) {
      point.offset = (point.offset as number) + by.offset;
      point.line += by.line;
    }
    if (node.children) for (const child of node.children) open.push(child);
  }
  return nodes;
}

/**
 * Where the blank line behind a heading ends that is written with `#` from its line's start and stands between blank
 * lines; null for any other node. Without them the parser may read what follows a heading by what was before it.
 */
function restart(node: Node, text: string): number | null {
  const { offset = 0, column } = (node.position as NonNullable<Node['position']>).start;
  if (node.type !== 'heading' || column !== 1 || text.charCodeAt(offset) !== hash) return null;
  const before = text.slice(Math.max(0, offset - twoLineEnds), offset).replaceAll('\r\n', '\n');
  if (offset > 0 && !/[\r\n][\r\n]$/.test(before)) return null;
  const behind = /[^\r\n]*(?:\r\n|[\r\n])[ \t]*(?:\r\n|[\r\n])/y;
  behind.lastIndex = offset;
  return behind.test(text) ? behind.lastIndex : null;
}

const hash = 35;
/** The letters of two line ends. */
const twoLineEnds = 4;

/** What is looked at of lines that may define something; a text of more, or of longer ones, is parsed as a whole. */
const most = { lines: 1000, length: 10_000 };

/** Whether a text may hold what is defined for all of it: targets of links, footnotes. */
function mayDefine(text: string): boolean {
  let lineStart = 0;
  let lineEnd = -1;
  let count = 0;
  for (let at = text.indexOf(']:'); at >= 0; at = text.indexOf(']:', at + 1)) {
    while (lineEnd < at) {
      lineStart = lineEnd + 1;
      const next = text.indexOf('\n', lineStart);
      lineEnd = next < 0 ? text.length : next;
    }
    if (++count > most.lines || at - lineStart > most.length) return true;
    const line = text.slice(lineStart, at);
    const opening = line.slice(line.lastIndexOf('\r') + 1);
    // Behind other letters, as in `rows[0]:`, nothing is defined.
    if (!opening.includes('[') || opening.includes('\\') || /^[\s>*+\-\d.)]*\[/.test(opening)) return true;
  }
  return false;
}

function offsetOf({ position }: Node): number {
  return (position as NonNullable<Node['position']>).start.offset as number;
}

function lineOf({ position }: Node): number {
  return (position as NonNullable<Node['position']>).start.line;
}
