import type {
  CriterionNode,
  NodeVerdict,
  PlanNode,
  TopicNode,
  TopicState,
} from '../../../server/src/protocol.ts';
import { compareNames } from '../topics/order.ts';

/** What the overview page shows: all of it data, all words already in the user's language. */
export interface Overview {
  readonly words: Words;
  readonly plans: readonly PlanOverview[];
}

export interface PlanOverview {
  readonly id: string;
  readonly title: string;
  readonly counts: Readonly<Record<TopicState, number>>;
  readonly findings: number;
  readonly progress: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Line[];
  readonly groups: readonly Bar[];
  readonly priorities: readonly Bar[];
  readonly next: readonly Next[];
}

/** A criterion, or `sections` for the outline as a whole. */
export interface Column {
  readonly id: string;
  readonly label: string;
}

export interface Line {
  readonly topic: string;
  readonly title: string;
  readonly group: string | null;
  readonly priority: string | null;
  readonly state: TopicState;
  readonly progress: number;
  /** One for each column; null where the plan asks nothing of this topic there. */
  readonly cells: readonly (Cell | null)[];
}

export interface Cell {
  readonly verdict: NodeVerdict;
  /** `23/20`, or a sign. */
  readonly text: string;
  /** How much of what is asked is there, 0 to 1. */
  readonly share: number;
  readonly reason: string;
}

export interface Bar {
  readonly name: string | null;
  readonly progress: number;
  readonly complete: number;
  readonly topics: number;
}

export interface Next {
  readonly topic: string;
  readonly title: string;
  readonly priority: string | null;
  readonly state: TopicState;
  readonly progress: number;
  /** What to write first: a section, else what a criterion asks for; null where only what is there has to grow. */
  readonly lacking: string | null;
}

/** The page's own sentences. */
export type Words = Readonly<
  Record<
    | 'title'
    | 'empty'
    | 'topic'
    | 'progress'
    | 'sections'
    | 'heatmap'
    | 'heatmapHelp'
    | 'byGroup'
    | 'byPriority'
    | 'next'
    | 'nothingNext'
    | 'findings'
    | 'other'
    | 'legend'
    | 'absent'
    | TopicState
    | NodeVerdict,
    string
  >
>;

/** The sums of the tree, without a verdict of its own. */
export function overviewOf(plans: readonly PlanNode[], words: Words): Overview {
  return { words, plans: plans.map(plan => planOverview(plan, words)) };
}

function planOverview(plan: PlanNode, words: Words): PlanOverview {
  const { topics } = plan;
  const criteria = new Map(topics.flatMap(topic => topic.criteria.map(item => [item.criterion, item.label])));
  const sections = topics.some(topic => topic.outline.length > 0)
    ? [{ id: 'sections', label: words.sections }]
    : [];
  const columns = [...sections, ...[...criteria].map(([id, label]) => ({ id, label }))];
  const count = (state: TopicState): number => topics.filter(topic => topic.state === state).length;
  return {
    id: plan.id,
    title: plan.title,
    counts: { missing: count('missing'), drafting: count('drafting'), complete: count('complete') },
    findings: plan.findings,
    progress: mean(topics),
    columns,
    rows: topics.map(topic => ({
      topic: topic.id,
      title: topic.title,
      group: topic.group,
      priority: topic.priority,
      state: topic.state,
      progress: topic.progress,
      cells: columns.map(({ id }) => (id === 'sections' ? sectionsCell(topic) : criterionCell(topic, id))),
    })),
    groups: bars(topics, topic => topic.group),
    priorities: bars(topics, topic => topic.priority).toSorted((one, other) =>
      compareNames(one.name, other.name),
    ),
    next: nextOf(topics),
  };
}

function sectionsCell(topic: TopicNode): Cell | null {
  const total = topic.outline.length;
  if (total === 0) return null;
  const met = topic.outline.filter(({ verdict }) => verdict === 'met' || verdict === 'waived').length;
  const begun = topic.outline.some(({ verdict }) => verdict !== 'unmet');
  return {
    verdict: met === total ? 'met' : begun ? 'partial' : 'unmet',
    text: topic.state === 'missing' ? absent : `${met}/${total}`,
    share: met / total,
    reason: '',
  };
}

/** What stands where there is no guide yet. */
export const absent = '–';

/** How a verdict looks where it is no number. */
export const signs: Readonly<Record<NodeVerdict, string>> = {
  met: '✓',
  partial: '◐',
  unmet: '✗',
  waived: '⊘',
  skipped: '?',
};

function criterionCell(topic: TopicNode, id: string): Cell | null {
  const criterion = topic.criteria.find(candidate => candidate.criterion === id);
  if (!criterion) return null;
  const { verdict, required, actual, reason } = criterion;
  const measured = required !== null && actual !== null;
  const text = topic.state === 'missing' ? absent : measured ? `${actual}/${required}` : signs[verdict];
  return { verdict, text, share: shareOf(criterion), reason };
}

function shareOf({ verdict, required, actual }: CriterionNode): number {
  if (verdict === 'met' || verdict === 'waived') return 1;
  if (required !== null && actual !== null && required > 0) return Math.min(1, actual / required);
  return verdict === 'partial' ? 0.5 : 0;
}

function bars(topics: readonly TopicNode[], key: (topic: TopicNode) => string | null): readonly Bar[] {
  return [...grouped(topics, key)].map(([name, members]) => ({
    name,
    progress: mean(members),
    complete: members.filter(topic => topic.state === 'complete').length,
    topics: members.length,
  }));
}

/** What comes first in the plan's priorities; within one, what is furthest along, so that guides get finished. */
function nextOf(topics: readonly TopicNode[]): readonly Next[] {
  return topics
    .filter(topic => topic.state !== 'complete')
    .toSorted((one, other) => compareNames(one.priority, other.priority) || other.progress - one.progress)
    .slice(0, 5)
    .map(topic => ({
      topic: topic.id,
      title: topic.title,
      priority: topic.priority,
      state: topic.state,
      progress: topic.progress,
      lacking: lackingOf(topic),
    }));
}

function lackingOf({ outline, criteria }: TopicNode): string | null {
  const open = ({ verdict }: { readonly verdict: NodeVerdict }): boolean => verdict === 'unmet';
  return outline.find(open)?.text ?? criteria.find(open)?.label ?? null;
}

function mean(topics: readonly TopicNode[]): number {
  if (topics.length === 0) return 0;
  return Math.round(topics.reduce((sum, topic) => sum + topic.progress, 0) / topics.length);
}

function grouped(
  topics: readonly TopicNode[],
  key: (topic: TopicNode) => string | null,
): ReadonlyMap<string | null, readonly TopicNode[]> {
  const groups = new Map<string | null, TopicNode[]>();
  for (const topic of topics) groups.set(key(topic), [...(groups.get(key(topic)) ?? []), topic]);
  return groups;
}
