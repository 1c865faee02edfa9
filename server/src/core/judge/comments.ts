import type { Html, Node, Root } from 'mdast';
import { commentMarker } from 'mdast-comment-marker';
import type { Place } from '../place.ts';

/** The names that a comment may start with: the one that all of remark-lint knows, and our own. */
export const namespaces = ['lint', 'guidewright'] as const;
const verbs = new Set(['ignore', 'disable', 'enable']);
/** Longer comments are prose, not orders. */
const longest = 2000;

/** One order of a comment: `<!--lint ignore a b-->` gives two. */
export interface Order {
  readonly namespace: (typeof namespaces)[number];
  readonly verb: string;
  /** Null where the comment names no rule and means all of them. */
  readonly rule: string | null;
  readonly known: boolean;
  /** The comment's node and the one after it, on which `ignore` acts. */
  readonly node: Html;
  readonly next: Node | null;
  readonly place: Place;
}

/** Whether a text may hold orders at all; spares the tree where it can't. */
export function mayHoldOrders(text: string): boolean {
  return text.includes('<!--') && /<!--\s{0,20}(?:lint|guidewright)\s/.test(text);
}

/**
 * The orders of a tree's comments, in the order of the text. A word of the form `reason="…"` ends the rule names:
 * what follows is for people.
 */
export function ordersOf(tree: Root): readonly Order[] {
  const orders: Order[] = [];
  const open: { nodes: readonly Node[]; index: number }[] = [{ nodes: tree.children, index: 0 }];
  while (open.length > 0) {
    const level = open.at(-1) as (typeof open)[number];
    const node = level.nodes[level.index++];
    if (!node) {
      open.pop();
      continue;
    }
    if (node.type === 'html') orders.push(...ordersIn(node as Html, level.nodes[level.index] ?? null));
    if ('children' in node) open.push({ nodes: node.children as readonly Node[], index: 0 });
  }
  return orders;
}

function ordersIn(node: Html, next: Node | null): readonly Order[] {
  if (node.value.length > longest || !node.position) return [];
  const marker = commentMarker(node);
  const namespace = namespaces.find(name => name === marker?.name);
  if (!marker || !namespace) return [];
  const words = marker.attributes.split(/\s+/).filter(Boolean);
  const end = words.findIndex(word => word.startsWith('reason='));
  const [verb = '', ...rules] = end < 0 ? words : words.slice(0, end);
  const common = { namespace, verb, known: verbs.has(verb), node, next, place: placeOf(node) };
  return rules.length === 0 ? [{ ...common, rule: null }] : rules.map(rule => ({ ...common, rule }));
}

function placeOf({ position }: Html): Place {
  const { start, end } = position as NonNullable<Html['position']>;
  return {
    start: start.offset ?? 0,
    end: end.offset ?? 0,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
