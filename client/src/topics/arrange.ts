import type { PlanNode, TopicNode } from '../../../server/src/protocol.ts';
import { compareNames } from './order.ts';

export const groupings = ['section', 'priority', 'batch', 'state', 'none'] as const;
export type Grouping = (typeof groupings)[number];

export const sortings = ['plan', 'title', 'progress', 'findings', 'priority'] as const;
export type Sorting = (typeof sortings)[number];

export const filters = ['missing', 'drafting', 'complete', 'problems'] as const;
export type Filter = (typeof filters)[number];

/** How the user wants to see the topics; remembered per workspace. */
export interface Arrangement {
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  /** Topics in any of these states, and with problems where that is asked too; all topics where empty. */
  readonly filters: readonly Filter[];
}

export const defaultArrangement: Arrangement = { grouping: 'section', sorting: 'plan', filters: [] };

/** Topics that stand together; `key` is null for those that the plan puts nowhere. */
export interface Group {
  readonly key: string | null;
  readonly topics: readonly TopicNode[];
}

/** The plan's topics as arranged. One group with a null key means that there is nothing to group by. */
export function arrange(plan: PlanNode, { grouping, sorting, filters }: Arrangement): readonly Group[] {
  const topics = sorted(
    plan.topics.filter(topic => passes(topic, filters)),
    sorting,
  );
  const groups = new Map<string | null, TopicNode[]>();
  for (const topic of topics) {
    const key = keyOf(topic, grouping);
    const group = groups.get(key);
    if (group) group.push(topic);
    else groups.set(key, [topic]);
  }
  const found = [...groups].map(([key, members]) => ({ key, topics: members }));
  return grouping === 'section' && sorting === 'plan' ? found : found.sort(byRank(grouping, plan));
}

export function passes(topic: TopicNode, wanted: readonly Filter[]): boolean {
  const states = wanted.filter(filter => filter !== 'problems');
  if (states.length > 0 && !states.some(state => state === topic.state)) return false;
  const { error, warning, info, hint } = topic.findings;
  return !wanted.includes('problems') || error + warning + info + hint > 0;
}

function keyOf(topic: TopicNode, grouping: Grouping): string | null {
  switch (grouping) {
    case 'section':
      return topic.group;
    case 'priority':
      return topic.priority;
    case 'batch':
      return topic.batch;
    case 'state':
      return topic.state;
    case 'none':
      return null;
  }
}

function sorted(topics: readonly TopicNode[], sorting: Sorting): readonly TopicNode[] {
  switch (sorting) {
    case 'plan':
      return topics;
    case 'title':
      return topics.toSorted((one, other) => compareNames(one.title, other.title));
    case 'progress':
      return topics.toSorted((one, other) => one.progress - other.progress);
    case 'findings':
      return topics.toSorted((one, other) => total(other) - total(one));
    case 'priority':
      return topics.toSorted((one, other) => compareNames(one.priority, other.priority));
  }
}

/** Groups stand in the plan's order, priorities and states in their own; what belongs nowhere comes last. */
function byRank(grouping: Grouping, plan: PlanNode): (one: Group, other: Group) => number {
  const order = new Map<string | null, number>();
  for (const topic of plan.topics) {
    const key = keyOf(topic, grouping);
    if (!order.has(key)) order.set(key, order.size);
  }
  const states = ['drafting', 'missing', 'complete'];
  const rank = ({ key }: Group): number =>
    key === null
      ? Number.MAX_SAFE_INTEGER
      : grouping === 'state'
        ? states.indexOf(key)
        : (order.get(key) ?? 0);
  return (one, other) =>
    grouping === 'priority' && one.key !== null && other.key !== null
      ? compareNames(one.key, other.key)
      : rank(one) - rank(other);
}

function total({ findings }: TopicNode): number {
  return findings.error + findings.warning + findings.info + findings.hint;
}
