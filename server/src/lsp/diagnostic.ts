import {
  type ClientCapabilities,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type TextEdit,
} from 'vscode-languageserver';
import { isAlike } from '../core/alike.ts';
import { sentenceOf } from '../core/judge/findings.ts';
import type { Finding, Fix } from '../core/judge/model.ts';
import { source } from '../core/judge/waive.ts';
import type { Plan, Topic } from '../core/plan/model.ts';
import type { Translate } from '../core/translate.ts';
import type { Folder } from './folder.ts';
import type { Positions } from './positions.ts';

/** What a finding's diagnostic carries for those who act on it; clients send it back as they got it. */
export interface DiagnosticData {
  readonly rule: string;
  /** What was judged: an outline item's text, a criterion's id, a topic's title. */
  readonly subject: string;
  /** The topic's id, where one is concerned. */
  readonly topic: string | null;
  readonly fixes: readonly FixData[];
}

/** A fix in the client's positions; its edits fit the text for which the diagnostic was made. */
export interface FixData {
  readonly title: string;
  /** `source.fixAll` may apply it without asking. */
  readonly safe: boolean;
  readonly edits: readonly { readonly uri: string; readonly edit: TextEdit }[];
  readonly creates: readonly { readonly uri: string; readonly text: string }[];
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** What was made of a finding, and of what else it was made. */
interface Made {
  readonly folder: Folder;
  readonly positions: Positions | null;
  readonly related: readonly DiagnosticRelatedInformation[];
  readonly diagnostic: Diagnostic;
}

/** While somebody types in one guide of a large plan, what is found in the plan is nearly all as it was. */
const known = new WeakMap<Finding, Made>();

/** A finding as the client shows it; `page` is the URI of its rule's page. What the client can't show is left out. */
export function diagnosticOf(
  finding: Finding,
  folder: Folder,
  capabilities: ClientCapabilities,
  translate: Translate,
  page: string | null,
): Diagnostic {
  const { location, fixes } = finding;
  const able = capabilities.textDocument?.publishDiagnostics?.relatedInformation;
  const related = able ? relatedTo(finding, folder, translate) : [];
  const positions = folder.document(location.file)?.positions ?? null;
  const before = known.get(finding);
  if (before?.folder === folder && before.positions === positions && isAlike(before.related, related))
    return before.diagnostic;
  const diagnostic = made(finding, folder, related, capabilities, translate, page);
  // The positions of other files' texts are not looked at.
  if (fixes.every(({ edits }) => edits.every(({ file }) => file === location.file)))
    known.set(finding, { folder, positions, related, diagnostic });
  return diagnostic;
}

function made(
  finding: Finding,
  folder: Folder,
  related: DiagnosticRelatedInformation[],
  capabilities: ClientCapabilities,
  translate: Translate,
  page: string | null,
): Diagnostic {
  const { rule, severity, subject, topic, fixes, unnecessary, location, promise } = finding;
  const plan = promise && { file: promise.file, line: promise.place.line };
  const able = capabilities.textDocument?.publishDiagnostics;
  // Nobody acts on what is not open; when it is opened it is told of again.
  const isOpen = folder.document(location.file) !== null;
  const data: DiagnosticData | null = isOpen
    ? { rule, subject, topic, fixes: fixes.map(fix => fixData(fix, folder)) }
    : null;
  return {
    range: folder.location(location).range,
    severity: severities[severity],
    code: rule,
    source,
    message: sentenceOf({ ...finding, file: location.file, plan }, translate),
    ...(able?.codeDescriptionSupport && page !== null ? { codeDescription: { href: page } } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    ...(unnecessary && able?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary)
      ? { tags: [DiagnosticTag.Unnecessary] }
      : {}),
    ...(data === null || able?.dataSupport === false ? {} : { data }),
  };
}

/** From the guide to the plan's line that asks for it, and from the plan to the guide that does not keep it. */
function relatedTo(
  { location, promise, topic }: Finding,
  folder: Folder,
  translate: Translate,
): DiagnosticRelatedInformation[] {
  if (promise && (promise.file !== location.file || promise.place.start !== location.place.start))
    return [{ location: folder.location(promise), message: translate('The plan asks for it here.') }];
  const guide = topic === null ? null : guideOf(folder, location.file, topic);
  if (guide === null || guide === location.file) return [];
  const start = { line: 0, character: 0 };
  return [
    {
      location: { uri: folder.uriOf(guide), range: { start, end: start } },
      message: translate('This is the guide.'),
    },
  ];
}

const topicsOf = new WeakMap<Plan, ReadonlyMap<string, Topic>>();

/** The guide of a plan's topic, where it exists. */
function guideOf({ project }: Folder, path: string, topic: string): string | null {
  const plan = project.plan(path);
  if (!plan) return null;
  const topics = topicsOf.get(plan) ?? new Map(plan.topics.map(each => [each.id, each]));
  topicsOf.set(plan, topics);
  const file = topics.get(topic)?.file ?? null;
  return file !== null && project.told.result(file)?.kind === 'text' ? file : null;
}

function fixData({ title, safe, edits, creates = [] }: Fix, folder: Folder): FixData {
  return {
    title,
    safe,
    edits: edits.flatMap(({ file, start, end, newText }) => {
      const range = folder.positions(file)?.between(start, end);
      return range ? [{ uri: folder.uriOf(file), edit: { range, newText } }] : [];
    }),
    creates: creates.map(({ file, text }) => ({ uri: folder.uriOf(file), text })),
  };
}
