import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { sentenceOf } from '../../../server/src/core/judge/findings.ts';
import { judgePlan, judgeTopic } from '../../../server/src/core/judge/judge.ts';
import { type GuideRule, type PlanRule, type Rule, verdict } from '../../../server/src/core/judge/rule.ts';
import { allRules } from '../../../server/src/core/judge/rules.ts';
import { defaultSettings, type Settings } from '../../../server/src/core/settings.ts';
import { aPlan, aTopic, nowhere } from './samples.ts';

const text = `# Greeting

## Usage

Call the function with a name, because a greeting without one sounds rude to most people.

\`\`\`python
def greet(name):
    return f"Hello, {name}"
\`\`\`
`;
const present = { kind: 'present', guide: readGuide('guide.md', text) } as const;
const topic = aTopic({ items: ['Usage', 'Translation'] });

/** A rule that says one thing of any guide. */
function says(id: string, value: 'met' | 'partial' | 'unmet', fields: Partial<GuideRule> = {}): GuideRule {
  return {
    id,
    scope: 'guide',
    summary: '',
    severity: 'warning',
    check: () => [
      verdict(id, { file: 'guide.md', place: nowhere }, { value, subject: id, message: id, reason: '' }),
    ],
    ...fields,
  };
}

function throws(id: string, fields: Partial<GuideRule> = {}): GuideRule {
  return says(id, 'met', {
    check: () => {
      throw new Error('broken');
    },
    ...fields,
  });
}

test('a rule that throws is skipped once, by name, and the others go on', () => {
  const rules: readonly Rule[] = [says('a', 'unmet'), throws('b'), says('c', 'met')];
  const { verdicts, findings } = judgeTopic(aPlan([topic]), topic, present, defaultSettings, rules);
  expect(verdicts.map(({ rule, value }) => [rule, value])).toEqual([
    ['a', 'unmet'],
    ['b', 'skipped'],
    ['c', 'met'],
  ]);
  expect(findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
    ['a', 'warning', 'a'],
    ['b', 'warning', 'The rule b failed and judged nothing: broken'],
  ]);
});

test('what a rule said before it threw stays', () => {
  const rule = says('a', 'met', {
    *check() {
      yield verdict(
        'a',
        { file: 'guide.md', place: nowhere },
        { value: 'unmet', subject: '1', message: '', reason: '' },
      );
      throw new Error('broken');
    },
  });
  const { verdicts } = judgeTopic(aPlan([topic]), topic, present, defaultSettings, [rule]);
  expect(verdicts.map(({ value }) => value)).toEqual(['unmet', 'skipped']);
});

test('skipped is not met: a criterion whose rule throws keeps the guide from being complete', () => {
  const bare = aTopic({});
  const plan = aPlan([bare], { principles: null, 'edge-cases': null });
  const judge = (rules: readonly Rule[]) => judgeTopic(plan, bare, present, defaultSettings, rules);
  const met = says('edge-cases', 'met', { criterion: 'edge-cases' });
  expect(judge([says('principles', 'met', { criterion: 'principles' }), met])).toMatchObject({
    state: 'complete',
    progress: 100,
  });
  const failed = judge([throws('principles', { criterion: 'principles' }), met]);
  expect(failed).toMatchObject({ state: 'drafting', progress: 50 });
  expect(failed.criteria.map(({ id, verdict: { value } }) => [id, value])).toEqual([
    ['principles', 'skipped'],
    ['edge-cases', 'met'],
  ]);
});

test('partial counts half, counted criteria count their share, and only all is complete', () => {
  const bare = aTopic({});
  const plan = aPlan([bare], { 'min-examples': 4, principles: null, 'pros-cons': null });
  const rules: readonly Rule[] = [
    ...allRules.filter(({ id }) => id === 'min-examples'),
    says('principles', 'partial', { criterion: 'principles' }),
    says('pros-cons', 'met', { criterion: 'pros-cons' }),
  ];
  const { state, progress, examples } = judgeTopic(plan, bare, present, defaultSettings, rules);
  // One example of four, a half and a whole: 1.75 of 3.
  expect({ state, progress, examples }).toEqual({ state: 'drafting', progress: 58, examples: 1 });
});

test('one line too few never rounds up to 100 percent', () => {
  const bare = aTopic({});
  const guide = readGuide('guide.md', 'text\n'.repeat(999));
  expect(
    judgeTopic(aPlan([bare], { 'min-lines': 1000 }), bare, { kind: 'present', guide }, defaultSettings),
  ).toMatchObject({
    state: 'drafting',
    progress: 99,
    lines: 999,
  });
});

test('a criterion is judged only where the plan, the topic or the settings ask for it', () => {
  const ids = (plan = aPlan([topic]), of = topic, settings = defaultSettings) =>
    judgeTopic(plan, of, present, settings).criteria.map(({ id, verdict: { required } }) => [id, required]);
  expect(ids()).toEqual([]);
  expect(ids(aPlan([topic], { comparison: null, 'min-lines': 800 }))).toEqual([
    ['min-lines', 800],
    ['comparison', null],
  ]);
  const sized = aTopic({ expectedLines: { value: 600, max: null, raw: '600', place: nowhere } });
  expect(ids(aPlan([sized], { 'min-lines': 800 }), sized)).toEqual([['min-lines', 600]]);
  expect(ids(aPlan([sized]), sized)).toEqual([['min-lines', 600]]);
  const set = (criteria: Settings['criteria']) => ({ ...defaultSettings, criteria });
  expect(ids(aPlan([sized]), sized, set({ 'min-lines': 400, principles: true }))).toEqual([
    ['min-lines', 400],
    ['principles', null],
  ]);
  expect(ids(aPlan([topic], { comparison: null }), topic, set({ comparison: false }))).toEqual([]);
});

test('severities follow the rule’s setting, then the priority, then the rule', () => {
  const rules: readonly Rule[] = [
    says('a', 'unmet', { severity: 'priority' }),
    says('b', 'unmet', { severity: 'info' }),
  ];
  const of = (priority: string | null, settings: Partial<Settings> = {}) =>
    judgeTopic(
      aPlan([topic]),
      aTopic({ priority }),
      present,
      { ...defaultSettings, ...settings },
      rules,
    ).findings.map(({ severity }) => severity);
  expect(of('P0')).toEqual(['error', 'info']);
  expect(of('P2')).toEqual(['info', 'info']);
  expect(of(null)).toEqual(['warning', 'info']);
  expect(of('P0', { priorities: { P0: 'hint' } })).toEqual(['hint', 'info']);
  expect(
    of('P0', { rules: { a: { severity: 'warning', options: null }, b: { severity: 'off', options: null } } }),
  ).toEqual(['warning']);
});

test('a promise kept in part is one step lighter, unless the settings say how grave it is', () => {
  const rules: readonly Rule[] = [says('a', 'partial', { severity: 'priority' })];
  const of = (settings: Partial<Settings>) =>
    judgeTopic(
      aPlan([topic]),
      aTopic({ priority: 'P0' }),
      present,
      { ...defaultSettings, ...settings },
      rules,
    ).findings[0]?.severity;
  expect(of({})).toBe('warning');
  expect(of({ rules: { a: { severity: 'error', options: null } } })).toBe('error');
});

test('a rule that is off says nothing, yet a promise stays measured', () => {
  const plan = aPlan([topic], { 'pros-cons': null });
  const off = { severity: 'off', options: null } as const;
  const settings = { ...defaultSettings, rules: { 'pros-cons': off, 'required-section': off } };
  const report = judgeTopic(plan, topic, present, settings);
  expect(report.findings).toEqual([]);
  expect(report.criteria[0]?.verdict.value).toBe('unmet');
  expect(report.outline).toHaveLength(2);
  expect(report.state).toBe('drafting');
});

test('a message names the place in the plan that asks', () => {
  const plan = aPlan([topic], { 'pros-cons': null });
  const { findings } = judgeTopic(plan, aTopic({}), present, defaultSettings);
  const found = findings.find(({ rule }) => rule === 'pros-cons');
  expect(found?.promise).toMatchObject({ file: 'PLAN.md', place: { line: 9 } });
  const place = { file: 'PLAN.md', line: 9 };
  const { translate } = defaultSettings;
  expect(sentenceOf({ message: 'Expected it.', file: 'a.md', plan: place }, translate)).toBe(
    'Expected it. (PLAN.md:9)',
  );
  expect(sentenceOf({ message: 'Expected it.', file: 'PLAN.md', plan: place }, translate)).toBe(
    'Expected it.',
  );
});

test('a missing guide is told of by the plan, not by each promise', () => {
  const plan = aPlan([topic], { 'pros-cons': null });
  const report = judgeTopic(plan, topic, { kind: 'missing', moved: [] }, defaultSettings);
  expect(report).toMatchObject({ state: 'missing', progress: 0, lines: null, examples: null, findings: [] });
  expect(report.outline.map(({ value }) => value)).toEqual(['unmet', 'unmet']);
  expect(report.criteria.map(({ id, verdict: { value, actual } }) => [id, value, actual])).toEqual([
    ['pros-cons', 'unmet', null],
  ]);
});

test('what could not be read is skipped, neither met nor missing', () => {
  const report = judgeTopic(
    aPlan([topic], { 'pros-cons': null }),
    topic,
    { kind: 'unreadable', reason: 'not text' },
    defaultSettings,
  );
  expect(report.state).not.toBe('complete');
  expect(report.outline.map(({ value }) => value)).toEqual(['skipped', 'skipped']);
  expect(report.criteria[0]?.verdict).toMatchObject({
    value: 'skipped',
    reason: 'The guide could not be read: not text',
  });
});

test('the same texts give the same report', () => {
  const plan = aPlan([topic], { 'pros-cons': null, 'min-lines': 20, 'edge-cases': null });
  const report = () =>
    judgeTopic(plan, topic, { kind: 'present', guide: readGuide('guide.md', text) }, defaultSettings);
  expect(report()).toEqual(report());
});

test('an empty guide that promises nothing is not complete', () => {
  const guide = readGuide('guide.md', '');
  expect(judgeTopic(aPlan([]), aTopic({}), { kind: 'present', guide }, defaultSettings).state).toBe(
    'drafting',
  );
});

test('rules on the plan are guarded alike, and follow the priority of the topic that they name', () => {
  const urgent = aTopic({ id: 'urgent', priority: 'P0' });
  const plan = aPlan([urgent]);
  const gap: PlanRule = {
    id: 'gap',
    scope: 'plan',
    summary: '',
    severity: 'priority',
    check: () => [
      verdict(
        'gap',
        { file: 'PLAN.md', place: nowhere },
        {
          value: 'unmet',
          subject: 'Topic',
          topic: 'urgent',
          message: 'gap',
          reason: '',
        },
      ),
    ],
  };
  const broken: PlanRule = {
    ...gap,
    id: 'broken',
    check: () => {
      throw new Error('broken');
    },
  };
  const surroundings = {
    files: new Set<string>(),
    planned: new Set<string>(),
    states: new Map(),
    measured: true,
  };
  const { findings } = judgePlan(plan, [], surroundings, defaultSettings, [broken, gap]);
  expect(findings.map(({ rule, severity, topic: id }) => [rule, severity, id])).toEqual([
    ['broken', 'warning', null],
    ['gap', 'error', 'urgent'],
  ]);
});

test('rule ids are unique', () => {
  const ids = allRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
