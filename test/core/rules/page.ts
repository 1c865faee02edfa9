import { fileURLToPath } from 'node:url';
import type { Code, Heading, Root } from 'mdast';
import { parse } from 'yaml';
import { severityWord } from '../../../server/src/cli/severity.ts';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { judgeReading, judgeTopic } from '../../../server/src/core/judge/judge.ts';
import type { Finding, Severity } from '../../../server/src/core/judge/model.ts';
import type { Rule } from '../../../server/src/core/judge/rule.ts';
import { parseMarkdown } from '../../../server/src/core/markdown/parse.ts';
import type { Plan, Topic } from '../../../server/src/core/plan/model.ts';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { defaultSettings, type Settings } from '../../../server/src/core/settings.ts';
import type { Locale, Translate } from '../../../server/src/core/translate.ts';
import { translatorFor } from '../../../server/src/messages.ts';
import { Project } from '../../../server/src/workspace/project.ts';
import { checkExamples } from '../../../server/src/workspace/syntax/check.ts';
import { Grammars } from '../../../server/src/workspace/syntax/grammars.ts';
import { nodeGrammars } from '../../../server/src/workspace/syntax/nodeGrammars.ts';
import { aPlan, aTopic } from '../judge/samples.ts';

/** One case of a rule's page: a guide that is bad or good, and what the page says is found in a bad one. */
export interface Case {
  readonly kind: 'bad' | 'good';
  readonly line: number;
  /** The guide, or the plan where the rule judges plans. */
  readonly guide: string;
  /** Of a plan's rule: the guides that are there, by path; none were looked at where there are none. */
  readonly files: ReadonlyMap<string, string>;
  readonly settings: Settings;
  readonly plan: string | null;
  /** The fence that holds the findings, to be rewritten where they changed. */
  readonly expected: Code | null;
}

export interface Page {
  readonly title: string | null;
  readonly summary: string | null;
  readonly cases: readonly Case[];
  /** Its sections and fences, in order. */
  readonly parts: readonly string[];
  /** What its prose calls by name: settings, comments, words that programs know. */
  readonly names: readonly string[];
}

/** What the sections are called. */
const sections: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { Why: 'why', Plan: 'plan', Bad: 'bad', Good: 'good', 'Silencing it': 'silencing' },
  'zh-cn': { 为什么: 'why', 计划: 'plan', 反例: 'bad', 正例: 'good', 如何屏蔽: 'silencing' },
};

/**
 * Reads a rule's page in a language; its sections are called here as in English. `## Plan` holds the plan of all cases;
 * each `## Bad` and `## Good` holds a guide, perhaps after settings in a `yaml` fence; after a bad guide a `text` fence
 * lists what the rule finds in it. Of a rule that judges plans they hold a plan, and after it its guides, each in a
 * fence that names the file.
 */
export function readPage(text: string, rule: Rule, locale: Locale): Page {
  const { children } = parseMarkdown(text) as Root;
  const cases: Case[] = [];
  const parts: string[] = [];
  const names = new Set<string>();
  let mode = '';
  let plan: string | null = null;
  let settings = settingsOf('', rule, locale);
  for (const node of children) {
    if (node.type === 'heading') {
      mode = sections[locale][titleOf(node)] ?? titleOf(node);
      settings = settingsOf('', rule, locale);
      parts.push(mode);
    }
    if (node.type === 'paragraph')
      for (const child of node.children) if (child.type === 'inlineCode') names.add(child.value);
    if (node.type !== 'code') continue;
    parts.push(node.meta ? `${node.lang} of a file` : `${node.lang}`);
    const line = node.position?.start.line ?? 0;
    if (node.lang === 'yaml') settings = settingsOf(node.value, rule, locale);
    else if (node.lang === 'markdown' && mode === 'plan') plan = `${node.value}\n`;
    else if (node.lang === 'markdown' && node.meta)
      ((cases.at(-1) as Case).files as Map<string, string>).set(node.meta, `${node.value}\n`);
    else if (node.lang === 'markdown' && (mode === 'bad' || mode === 'good'))
      cases.push({
        kind: mode,
        line,
        guide: `${node.value}\n`,
        files: new Map(),
        settings,
        plan,
        expected: null,
      });
    else if (node.lang === 'text' && mode === 'bad') cases.push({ ...(cases.pop() as Case), expected: node });
  }
  const [title, summary] = children;
  return {
    title: title?.type === 'heading' ? titleOf(title) : null,
    summary:
      summary?.type === 'paragraph'
        ? text.slice(summary.position?.start.offset, summary.position?.end.offset)
        : null,
    cases,
    parts,
    names: [...names].sort(),
  };
}

function titleOf({ children }: Heading): string {
  return children.map(child => ('value' in child ? child.value : '')).join('');
}

/** A case's settings: those that the page shows, and the rule's criterion switched on where no plan asks for it. */
function settingsOf(yaml: string, rule: Rule, locale: Locale): Settings {
  const read = (parse(yaml) ?? {}) as Partial<Pick<Settings, 'criteria'>> & {
    rules?: Record<string, Severity | 'off'>;
  };
  const criterion = rule.scope === 'guide' ? rule.criterion : undefined;
  return {
    ...defaultSettings,
    translate: translatorFor(locale),
    criteria: { ...(criterion ? { [criterion]: true } : {}), ...read.criteria },
    rules: Object.fromEntries(
      Object.entries(read.rules ?? {}).map(([id, severity]) => [id, { severity, options: null }]),
    ),
  };
}

const folder = fileURLToPath(new URL('../../../node_modules/@vscode/tree-sitter-wasm/wasm', import.meta.url));
const grammars = new Grammars(nodeGrammars(folder));

/** What is found in a case: in its guide, its examples' syntax included, or in its plan. */
export async function judgeCase(one: Case, scope: Rule['scope']): Promise<readonly Finding[]> {
  return scope === 'plan' ? judgePlanCase(one) : judgeGuideCase(one);
}

async function judgeGuideCase({ guide: text, plan: planText, settings }: Case): Promise<readonly Finding[]> {
  const plan: Plan =
    planText === null ? aPlan([aTopic({})]) : readPlan(planText, { path: 'PLAN.md', exists: () => true });
  const topic = plan.topics[0] as Topic;
  const guide = readGuide('guide.md', text);
  const syntax = await checkExamples(guide, grammars);
  return judgeTopic(plan, topic, { kind: 'present', guide, syntax }, settings).findings;
}

function judgePlanCase({ guide: text, files, settings }: Case): readonly Finding[] {
  if (files.size === 0) {
    const plan = readPlan(text, { path: 'PLAN.md', exists: () => false });
    return judgeReading(plan, settings).findings;
  }
  const project = new Project({ plans: ['PLAN.md'], base: null, settings });
  project.setFiles(files.keys());
  for (const [path, guide] of files) project.setText(path, { kind: 'text', text: guide, bom: false });
  project.setText('PLAN.md', { kind: 'text', text, bom: false });
  return project.planReport('PLAN.md')?.findings ?? [];
}

/** Findings as a page tells them: place, severity, message. */
export function tell(findings: readonly Finding[], translate: Translate): string {
  return findings
    .map(
      ({ location: { place }, severity, message }) =>
        `${place.line}:${place.column} ${severityWord(severity, translate)} ${message}`,
    )
    .join('\n');
}
