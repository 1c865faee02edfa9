import { CodeActionKind } from 'vscode-languageserver';
import type { Finding, TopicReport } from '../core/judge/model.ts';
import { type Gap, gapOfCriterion, hasSection } from '../core/write/insert/block.ts';
import { missingSections, type SectionWriter } from '../core/write/insert/insert.ts';
import { scaffold } from '../core/write/scaffold.ts';
import type { DocumentContext } from './feature.ts';
import { writerOf } from './findingFixes.ts';
import { withContents } from './inContents.ts';
import type { Offer } from './offer.ts';
import type { ShownOf } from './quickFixes.ts';

/** The kind of inserting all sections, for those who ask for it away from the finding. */
export const insertKind = `${CodeActionKind.Source}.insert.guidewright`;

/** On findings of a guide: insert the section that a criterion asks for, or all that the outline lacks. */
export function sectionFixes(
  about: DocumentContext,
  here: readonly Finding[],
  shownOf: ShownOf,
): readonly Offer[] {
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
      const offers = inserted(about, report, [gap], title, CodeActionKind.QuickFix);
      // An action that names no finding is shown behind all that do.
      return offers.map(offer => ({ ...offer, diagnostics: shownOf(found) }));
    }),
    ...partsFixes(about, report, here, shownOf),
    ...(missing.length === 0
      ? []
      : insertAll(about, report, CodeActionKind.QuickFix).map(offer => ({
          ...offer,
          diagnostics: shownOf(missing),
        }))),
  ]);
}

/** On what a section leaves out of its item's parts: put them under it. */
function partsFixes(
  { translate, folder: { project } }: DocumentContext,
  report: TopicReport,
  here: readonly Finding[],
  shownOf: ShownOf,
): readonly Offer[] {
  const { topic, outline } = report;
  return here.flatMap(finding => {
    if (finding.rule !== 'section-parts' || finding.topic !== topic.id) return [];
    const one = outline.find(({ item }) => item.text === finding.subject);
    const parts = one && writerOf(report)?.partsEdit(one);
    if (!parts) return [];
    const title = translate('Insert the missing parts of “{0}”', one.item.name);
    const diagnostics = shownOf([finding]);
    const changes = () => ({ edits: withContents(report, project.settings, [parts]) });
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, changes }];
  });
}

/** In an empty guide: start it as one that is created starts. */
export function startFixes(
  { topics, folder, path, text, translate }: DocumentContext,
  here: readonly Finding[],
  shownOf: ShownOf,
): readonly Offer[] {
  const [first] = topics;
  if (!first || text.trim() !== '') return [];
  const newText = scaffold(first.plan, first.report.topic, folder.project.settings);
  return [
    {
      title: translate('Start the guide from the plan'),
      kind: CodeActionKind.QuickFix,
      diagnostics: shownOf(here),
      isPreferred: true,
      changes: () => ({ edits: [{ file: path, start: 0, end: text.length, newText }] }),
    },
  ];
}

/** Anywhere in a guide: insert all sections that its outline lacks. */
export function insertAllActions(about: DocumentContext): readonly Offer[] {
  return about.topics.flatMap(({ report }) => insertAll(about, report, insertKind));
}

function insertAll(about: DocumentContext, report: TopicReport, kind: string): readonly Offer[] {
  const missing = missingSections(report.outline);
  const title = about.translate('Insert all {0} missing sections', missing.length);
  return missing.length > 1 ? inserted(about, report, missing, title, kind) : [];
}

function inserted(
  { folder: { project } }: DocumentContext,
  report: TopicReport,
  gaps: readonly Gap[],
  title: string,
  kind: string,
): readonly Offer[] {
  const writer = writerOf(report);
  const changes = (written: SectionWriter) => () => ({
    edits: withContents(report, project.settings, written.edits(gaps)),
  });
  return writer ? [{ title, kind, changes: changes(writer) }] : [];
}
