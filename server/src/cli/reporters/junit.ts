import { sentenceOf } from '../../core/judge/findings.ts';
import type { VerdictValue } from '../../core/judge/model.ts';
import type { FindingDocument, PlanDocument, TopicDocument } from '../document.ts';
import type { Reporter } from '../reporter.ts';
import { weight } from '../severity.ts';

interface Case {
  readonly name: string;
  readonly className: string;
  readonly file: string;
  readonly line: number;
  readonly result: 'passed' | 'failed' | 'skipped' | 'noted';
  readonly message: string;
  readonly type: string;
}

type ByFile = ReadonlyMap<string, readonly FindingDocument[]>;

/** For build servers: a suite a topic and one a plan, a case a promise. What `--fail-on` fails is a failure. */
export const junit: Reporter = (document, { context, failOn }) => {
  const { translate } = context;
  const found = new Map<string, FindingDocument[]>();
  for (const finding of document.findings) {
    const told = { ...finding, message: sentenceOf(finding, translate) };
    const known = found.get(finding.file);
    if (known) known.push(told);
    else found.set(finding.file, [told]);
  }
  const fails = ({ severity }: FindingDocument): boolean => weight(severity) >= weight(failOn);
  const suites = document.plans.flatMap(plan => [
    ...plan.topics.map(topic => suite(topic.title, topicCases(topic, plan, found, fails))),
    suite(
      plan.path,
      ownCases(plan.path, plan.path, found, fails, () => false),
    ),
  ]);
  const body = suites.map(({ text }) => text).join('\n');
  const total = (key: 'tests' | 'failures' | 'skipped'): number =>
    suites.reduce((sum, suite) => sum + suite[key], 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="guidewright" tests="${total('tests')}" failures="${total('failures')}" skipped="${total('skipped')}">
${body}
</testsuites>`;
};

/** A topic's promises, then what else was found in its guide. */
function topicCases(
  topic: TopicDocument,
  plan: PlanDocument,
  byFile: ByFile,
  fails: (finding: FindingDocument) => boolean,
): readonly Case[] {
  const file = topic.file ?? plan.path;
  const className = topic.file ?? topic.title;
  const found = (subject: string): readonly FindingDocument[] =>
    (byFile.get(topic.file ?? '') ?? []).filter(finding => finding.subject === subject);
  const promise = (
    name: string,
    subject: string,
    line: number,
    verdict: VerdictValue | null,
    reason: string | null,
  ): Case => {
    const findings = found(subject);
    const grave =
      topic.measured?.state === 'missing' ? failsMissing(byFile, plan, topic, fails) : findings.some(fails);
    const kept = verdict === 'met' || verdict === 'waived';
    const result = verdict === 'skipped' ? 'skipped' : kept ? 'passed' : grave ? 'failed' : 'noted';
    const message = findings.map(one => one.message).join('\n') || (reason ?? '');
    return { name, className, file, line, result, message, type: findings[0]?.rule ?? verdict ?? '' };
  };
  const promises = new Set([
    ...topic.outline.map(({ text }) => text),
    ...topic.criteria.map(({ id }) => id as string),
  ]);
  return [
    ...topic.outline.map(({ text, line, verdict, reason, section }) =>
      promise(text, text, section?.line ?? (topic.file === null ? line : 1), verdict, reason),
    ),
    ...topic.criteria.map(({ id, verdict, reason, evidence }) =>
      promise(id, id, evidence[0] ?? 1, verdict, reason),
    ),
    ...ownCases(topic.file, className, byFile, fails, finding => promises.has(finding.subject)),
  ];
}

/** Whether a guide that is not there fails the run. */
function failsMissing(
  byFile: ByFile,
  plan: PlanDocument,
  topic: TopicDocument,
  fails: (finding: FindingDocument) => boolean,
): boolean {
  const found = byFile.get(plan.path) ?? [];
  return found.some(one => one.rule === 'missing-guide' && one.subject === topic.file && fails(one));
}

/** A case a finding of a file, those apart that tell of promises. */
function ownCases(
  file: string | null,
  className: string,
  byFile: ByFile,
  fails: (finding: FindingDocument) => boolean,
  told: (finding: FindingDocument) => boolean,
): readonly Case[] {
  return (byFile.get(file ?? '') ?? [])
    .filter(finding => !told(finding))
    .map(finding => ({
      name: `${finding.rule} ${finding.line}:${finding.column}`,
      className,
      file: finding.file,
      line: finding.line,
      result: fails(finding) ? 'failed' : 'noted',
      message: finding.message,
      type: finding.rule,
    }));
}

function suite(
  name: string,
  cases: readonly Case[],
): { readonly text: string; readonly tests: number; readonly failures: number; readonly skipped: number } {
  const count = (result: Case['result']): number => cases.filter(one => one.result === result).length;
  const [failures, skipped] = [count('failed'), count('skipped')];
  const text = [
    `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}" skipped="${skipped}">`,
    ...cases.map(testcase),
    '  </testsuite>',
  ].join('\n');
  return { text, tests: cases.length, failures, skipped };
}

function testcase({ name, className, file, line, result, message, type }: Case): string {
  const head = `    <testcase name="${xml(name)}" classname="${xml(className)}" file="${xml(file)}" line="${line}"`;
  switch (result) {
    case 'passed':
      return `${head}/>`;
    case 'skipped':
      return `${head}><skipped message="${xml(message)}"/></testcase>`;
    case 'noted':
      return `${head}><system-out>${xml(message)}</system-out></testcase>`;
    default:
      return `${head}><failure message="${xml(message)}" type="${xml(type)}">${xml(`${file}:${line}: ${message}`)}</failure></testcase>`;
  }
}

/** What XML can't hold at all becomes `U+FFFD`. */
function xml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\n\r\t]/g, mark => `&#${mark.charCodeAt(0)};`);
}
