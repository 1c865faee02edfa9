import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Finding, TopicReport } from '../core/judge/model.ts';
import { type Gap, gapOfCriterion, hasSection } from '../core/write/insert/block.ts';
import { missingSections, SectionWriter } from '../core/write/insert/insert.ts';
import { scaffold } from '../core/write/scaffold.ts';
import type { Client } from './client.ts';
import { workspaceEdit } from './edits.ts';
import type { DocumentContext } from './feature.ts';
import { diagnosticsOf } from './quickFixes.ts';

/** The kind of inserting all sections, for those who ask for it away from the finding. */
export const insertKind = `${CodeActionKind.Source}.insert.guidewright`;

/** On findings of a guide: insert the section that a criterion asks for, or all that the outline lacks. */
export function sectionFixes(
  about: DocumentContext,
  here: readonly Finding[],
  shown: readonly Diagnostic[],
  client: Client,
): readonly CodeAction[] {
  const missing = here.filter(({ rule }) => rule === 'required-section');
  return about.topics.flatMap(({ report }) => [
    ...report.criteria.flatMap(({ id, verdict }) => {
      const found = here.filter(({ rule }) => rule === id);
      const { guide } = report;
      if (found.length === 0 || verdict.value !== 'unmet' || !guide) return [];
      const gap = gapOfCriterion(id, guide.language);
      // Its section stands there already and waits to be filled, which no edit can do.
      if (!gap || hasSection(guide, gap)) return [];
      const title = about.translate('Insert the section “{0}”', gap.title);
      const actions = inserted(about, report, [gap], title, CodeActionKind.QuickFix, client);
      // An action that names no finding is shown behind all that do.
      return actions.map(action => ({ ...action, diagnostics: diagnosticsOf(found, shown) }));
    }),
    ...partsFixes(about, report, here, shown, client),
    ...(missing.length === 0
      ? []
      : insertAll(about, report, CodeActionKind.QuickFix, client).map(action => ({
          ...action,
          diagnostics: diagnosticsOf(missing, shown),
        }))),
  ]);
}

/** On what a section leaves out of its item's parts: put them under it. */
function partsFixes(
  { folder, translate }: DocumentContext,
  { topic, guide, outline }: TopicReport,
  here: readonly Finding[],
  shown: readonly Diagnostic[],
  client: Client,
): readonly CodeAction[] {
  return here.flatMap(finding => {
    const one = outline.find(({ item }) => item.text === finding.subject);
    if (finding.rule !== 'section-parts' || finding.topic !== topic.id || !one || !guide) return [];
    const parts = new SectionWriter(guide, outline).partsEdit(one);
    const edit = parts && workspaceEdit(folder, { edits: [parts] }, client);
    const title = translate('Insert the missing parts of “{0}”', one.item.name);
    const diagnostics = diagnosticsOf([finding], shown);
    return edit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit }] : [];
  });
}

/** In an empty guide: start it as one that is created starts. */
export function startFixes(
  { topics, folder, path, text, translate }: DocumentContext,
  here: readonly Finding[],
  shown: readonly Diagnostic[],
  client: Client,
): readonly CodeAction[] {
  const [first] = topics;
  if (!first || text.trim() !== '') return [];
  const newText = scaffold(first.plan, first.report.topic, folder.project.settings);
  const edit = workspaceEdit(
    folder,
    { edits: [{ file: path, start: 0, end: text.length, newText }] },
    client,
  );
  const title = translate('Start the guide from the plan');
  const diagnostics = diagnosticsOf(here, shown);
  return edit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit, isPreferred: true }] : [];
}

/** Anywhere in a guide: insert all sections that its outline lacks. */
export function insertAllActions(about: DocumentContext, client: Client): readonly CodeAction[] {
  return about.topics.flatMap(({ report }) => insertAll(about, report, insertKind, client));
}

function insertAll(
  about: DocumentContext,
  report: TopicReport,
  kind: string,
  client: Client,
): readonly CodeAction[] {
  const missing = missingSections(report.outline);
  const title = about.translate('Insert all {0} missing sections', missing.length);
  return missing.length > 1 ? inserted(about, report, missing, title, kind, client) : [];
}

function inserted(
  { folder }: DocumentContext,
  { guide, outline }: TopicReport,
  gaps: readonly Gap[],
  title: string,
  kind: string,
  client: Client,
): readonly CodeAction[] {
  if (!guide) return [];
  const edit = workspaceEdit(folder, { edits: new SectionWriter(guide, outline).edits(gaps) }, client);
  return edit ? [{ title, kind, edit }] : [];
}
