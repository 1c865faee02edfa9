import type { CriterionNode, OutlineNode, PlanNode, TopicNode } from '../../server/src/protocol.ts';

const place = {
  uri: 'file:///PLAN.md',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
};

/** A topic as the server would send it; only what a test says is other than the default. */
export function topic(id: string, fields: Partial<TopicNode> = {}): TopicNode {
  return {
    id,
    title: id,
    group: null,
    priority: null,
    batch: null,
    state: 'drafting',
    progress: 50,
    lines: 100,
    expectedLines: 200,
    examples: 1,
    expectedExamples: 2,
    findings: { error: 0, warning: 0, info: 0, hint: 0 },
    guideUri: `file:///docs/${id}.md`,
    plan: place,
    outline: [],
    criteria: [],
    ...fields,
  };
}

export function outline(text: string, fields: Partial<OutlineNode> = {}): OutlineNode {
  return { id: text, text, verdict: 'met', reason: '', section: place, plan: place, parts: [], ...fields };
}

export function criterion(name: string, fields: Partial<CriterionNode> = {}): CriterionNode {
  return {
    id: name,
    criterion: name,
    label: name,
    verdict: 'met',
    required: null,
    actual: null,
    reason: '',
    evidence: [],
    ...fields,
  };
}

export function plan(...topics: TopicNode[]): PlanNode {
  return { id: 'file:///PLAN.md', uri: 'file:///PLAN.md', title: 'Plan', topics, findings: 0, problem: null };
}
