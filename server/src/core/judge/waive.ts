import type { Html, Paragraph, Root, Text } from 'mdast';
import remarkMessageControl from 'remark-message-control';
import { VFile } from 'vfile';
import { withAdmonitions } from '../markdown/admonitions.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { mayHoldOrders, namespaces, type Order, ordersOf } from './comments.ts';
import { isGap } from './findings.ts';
import type { Verdict } from './model.ts';
import { nearest } from './nearest.ts';
import type { CommentProblem } from './rule.ts';

/** The source that our messages carry, here and in the remark plugin. */
export const source = 'guidewright';
/** To see whether an order does anything, the filter runs without it; a text of more orders than these is no prose. */
const mostWeighed = 100;

/**
 * Applies a text's lint comments to verdicts on it: those whose finding a comment removes become `waived`.
 *
 * The filter is `remark-message-control` itself, run on messages made of the verdicts, so that the remark plugin and
 * the judge agree. `problems` are orders that name no rule of ours, or that remove nothing; of `undecided` rules, which
 * may yet have something to say, no order is called needless.
 */
export function waive(
  text: string,
  verdicts: readonly Verdict[],
  ruleIds: readonly string[],
  undecided: readonly string[] = [],
): { readonly verdicts: readonly Verdict[]; readonly problems: readonly CommentProblem[] } {
  if (!mayHoldOrders(text)) return { verdicts, problems: [] };
  const valid: Order[] = [];
  const problems: CommentProblem[] = [];
  for (const order of ordersOf(parseMarkdown(withAdmonitions(text))))
    if (order.known && (order.rule === null || ruleIds.includes(order.rule))) valid.push(order);
    else problems.push(...misspelt(order, ruleIds));
  const removed = removedBy(text, verdicts, valid);
  for (const order of valid.length > mostWeighed ? [] : valid) {
    if (order.verb === 'enable' || order.rule === null || undecided.includes(order.rule)) continue;
    const others = valid.filter(other => other !== order);
    if (removedBy(text, verdicts, others).size === removed.size)
      problems.push({ kind: 'unused', word: order.rule, suggestion: null, place: order.place });
  }
  problems.sort((a, b) => a.place.start - b.place.start);
  return {
    verdicts: verdicts.map(one => (removed.has(one) ? { ...one, value: 'waived' } : one)),
    problems,
  };
}

/** The verdicts whose messages the orders remove. */
function removedBy(
  text: string,
  verdicts: readonly Verdict[],
  orders: readonly Order[],
): ReadonlySet<Verdict> {
  if (orders.length === 0) return new Set();
  const file = new VFile(text);
  const of = new Map(
    verdicts.filter(isGap).map(verdict => {
      const { line, column } = verdict.location.place;
      return [
        file.message(verdict.message, { place: { line, column }, source, ruleId: verdict.rule }),
        verdict,
      ];
    }),
  );
  for (const name of namespaces)
    remarkMessageControl({ name, source })(treeOf(orders.filter(order => order.namespace === name)), file);
  const kept = new Set(file.messages.map(message => of.get(message)));
  return new Set([...of.values()].filter(verdict => !kept.has(verdict)));
}

/** A tree of nothing but comments and their successors: all that the filter looks at, however deep the real one is. */
function treeOf(orders: readonly Order[]): Root {
  const children = orders.map(({ namespace, verb, rule, node, next }): Paragraph => {
    const html: Html = {
      type: 'html',
      value: `<!--${namespace} ${verb}${rule === null ? '' : ` ${rule}`}-->`,
      position: node.position,
    };
    const tail: Text[] = next?.position ? [{ type: 'text', value: '', position: next.position }] : [];
    return { type: 'paragraph', children: [html, ...tail], position: node.position };
  });
  // Without a start the filter takes all before the first comment for a gap, with an end all after the last one.
  const start = { line: 1, column: 1, offset: 0 };
  return { type: 'root', children, position: { start, end: { line: 1, column: 1 } } };
}

/** What is wrong with an order; a rule that is nothing like ours is another plugin's. */
function misspelt(
  { namespace, verb, known, rule, place }: Order,
  ruleIds: readonly string[],
): readonly CommentProblem[] {
  if (!known)
    return [{ kind: 'verb', word: verb, suggestion: nearest(verb, ['ignore', 'disable', 'enable']), place }];
  if (rule === null) return [];
  const suggestion = nearest(rule, ruleIds);
  return suggestion !== null || namespace === 'guidewright'
    ? [{ kind: 'unknown', word: rule, suggestion, place }]
    : [];
}
