import type { CriterionNode, OutlineNode, PlanNode, TopicNode } from '../../../server/src/protocol.ts';
import { type Arrangement, arrange } from './arrange.ts';

type Part = OutlineNode['parts'][number];

/** A row of the tree, with what a command needs to know when it is called on it. */
export type Row = { readonly id: string; readonly parent: string | null } & (
  | { readonly kind: 'plan'; readonly plan: PlanNode; readonly shown: number }
  | {
      readonly kind: 'group';
      readonly plan: PlanNode;
      readonly key: string | null;
      readonly topics: readonly TopicNode[];
    }
  | { readonly kind: 'topic'; readonly plan: PlanNode; readonly topic: TopicNode }
  | {
      readonly kind: 'outline';
      readonly plan: PlanNode;
      readonly topic: TopicNode;
      readonly item: OutlineNode;
    }
  | {
      readonly kind: 'part';
      readonly plan: PlanNode;
      readonly topic: TopicNode;
      readonly item: OutlineNode;
      readonly part: Part;
    }
  | { readonly kind: 'criteria'; readonly plan: PlanNode; readonly topic: TopicNode }
  | {
      readonly kind: 'criterion';
      readonly plan: PlanNode;
      readonly topic: TopicNode;
      readonly criterion: CriterionNode;
    }
);

/**
 * The tree's rows, by id. An id names the same thing in every later table, so the editor keeps what is expanded and
 * selected. Plans, groups and topics are made at once, what is under a topic when it is asked for.
 */
export class Rows {
  private readonly rows = new Map<string, Row>();
  private readonly below = new Map<string | null, readonly string[]>();

  constructor(plans: readonly PlanNode[], arrangement: Arrangement) {
    const roots = plans.flatMap(plan => this.addPlan(plan, arrangement) ?? []);
    this.below.set(null, roots);
  }

  /** The row of an id, also of one that an earlier table made under a topic that still stands. */
  get(id: string): Row | undefined {
    const known = this.rows.get(id);
    const cut = id.lastIndexOf('\n');
    if (known || cut < 0) return known;
    const parent = this.get(id.slice(0, cut));
    if (parent) this.children(parent.id);
    return this.rows.get(id);
  }

  /** Ids of the rows under one, or of the roots; none for an id that is gone. */
  children(id: string | null): readonly string[] {
    const known = this.below.get(id);
    if (known) return known;
    const row = id === null ? undefined : this.rows.get(id);
    const children = row ? this.addChildren(row) : [];
    this.below.set(id, children);
    return children;
  }

  /** The row of a topic, wherever it is grouped; null where a filter hides it. */
  topicRow(plan: string, topic: string): Extract<Row, { kind: 'topic' }> | null {
    const row = this.rows.get(topicId(plan, topic));
    return row?.kind === 'topic' ? row : null;
  }

  /** The rows down to the topics, in the order of the tree. */
  skeleton(): readonly Row[] {
    const below = (id: string | null): Row[] =>
      this.children(id).flatMap(child => {
        const row = this.rows.get(child) as Row;
        return row.kind === 'topic' ? [row] : [row, ...below(child)];
      });
    return below(null);
  }

  private addPlan(plan: PlanNode, arrangement: Arrangement): string | null {
    const groups = arrange(plan, arrangement);
    const shown = groups.reduce((sum, group) => sum + group.topics.length, 0);
    if (shown === 0 && arrangement.filters.length > 0) return null;
    this.rows.set(plan.id, { kind: 'plan', id: plan.id, parent: null, plan, shown });
    const flat = groups.length === 1 && groups[0]?.key === null;
    const below = groups.flatMap(({ key, topics }) => {
      if (flat) return topics.map(topic => this.addTopic(plan, topic, plan.id));
      const id = `${plan.id}\ngroup\n${arrangement.grouping}\n${key ?? ''}`;
      this.rows.set(id, { kind: 'group', id, parent: plan.id, plan, key, topics });
      this.below.set(
        id,
        topics.map(topic => this.addTopic(plan, topic, id)),
      );
      return [id];
    });
    this.below.set(plan.id, below);
    return plan.id;
  }

  private addTopic(plan: PlanNode, topic: TopicNode, parent: string): string {
    return this.add({ kind: 'topic', id: topicId(plan.id, topic.id), parent, plan, topic });
  }

  private addChildren(row: Row): readonly string[] {
    const { id: parent, plan } = row;
    switch (row.kind) {
      case 'topic': {
        const { topic } = row;
        const items = topic.outline.map(item =>
          this.add({ kind: 'outline', id: `${parent}\n${item.id}`, parent, plan, topic, item }),
        );
        if (topic.criteria.length === 0) return items;
        return [...items, this.add({ kind: 'criteria', id: `${parent}\ncriteria`, parent, plan, topic })];
      }
      case 'outline': {
        const { topic, item } = row;
        return item.parts.map((part, index) =>
          this.add({
            kind: 'part',
            id: `${parent}\n${index} ${part.text.replaceAll('\n', ' ')}`,
            parent,
            plan,
            topic,
            item,
            part,
          }),
        );
      }
      case 'criteria':
        return row.topic.criteria.map(criterion =>
          this.add({
            kind: 'criterion',
            id: `${parent}\n${criterion.id}`,
            parent,
            plan,
            topic: row.topic,
            criterion,
          }),
        );
      default:
        return [];
    }
  }

  private add(row: Row): string {
    this.rows.set(row.id, row);
    return row.id;
  }
}

function topicId(plan: string, topic: string): string {
  return `${plan}\ntopic\n${topic}`;
}
