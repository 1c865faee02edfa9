import { type CodeAction, CodeActionKind, CodeActionRequest, type Diagnostic } from 'vscode-languageserver';
import type { Finding, Fix, TextEdit } from '../../core/judge/model.ts';
import { allRules } from '../../core/judge/rules.ts';
import { source } from '../../core/judge/waive.ts';
import type { Place } from '../../core/place.ts';
import { ignoring } from '../../core/write/ignore.ts';
import { workspaceEdit } from '../edits.ts';
import type { DocumentContext, FeatureServer, LspFeature } from '../feature.ts';
import { planActions, sectionActions } from '../planActions.ts';

/** Rules on comments, which no comment silences. */
const silent = new Set(allRules.flatMap(({ id, scope }) => (scope === 'comments' ? [id] : [])));
const fixAll = `${CodeActionKind.SourceFixAll}.guidewright`;

/**
 * Ways to make findings go away, made from the text as it is now: nothing is kept between requests, and a finding that
 * is gone has no action.
 */
export const codeActions: LspFeature = {
  name: 'codeActions',
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        CodeActionKind.RefactorRewrite,
        CodeActionKind.Source,
        fixAll,
      ],
    },
  }),
  start: server =>
    server.answer(CodeActionRequest.type, (about, { range, context }) => {
      const place = about.positions.place(range);
      const wants = (kind: string): boolean =>
        context.only === undefined || context.only.some(only => kind === only || kind.startsWith(`${only}.`));
      const here = about.folder
        .findingsIn(about.path)
        .filter(({ location }) => touches(location.place, place));
      const quick = wants(CodeActionKind.QuickFix)
        ? here.flatMap(finding => quickFixes(finding, about, server, context.diagnostics))
        : [];
      const others = [
        ...sectionActions(about, here, server.client),
        ...planActions(about, place, server.client),
      ];
      const all = wants(fixAll) ? fixAllAction(about, server) : null;
      return [...quick, ...others.filter(({ kind = '' }) => wants(kind)), ...(all ? [all] : [])];
    }),
};

function touches(one: Place, other: Place): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** The finding's own fixes, then the comment that silences it. */
function quickFixes(
  finding: Finding,
  about: DocumentContext,
  server: FeatureServer,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const shown = diagnostics.filter(
    ({ code, source: from, message }) =>
      from === source && code === finding.rule && message === finding.message,
  );
  const fixes = finding.fixes.map((fix, index) => ({ fix, isPreferred: index === 0 && fix.safe }));
  const ignored = ignoreFix(finding, about);
  return [...fixes, ...(ignored ? [{ fix: ignored, isPreferred: false }] : [])].flatMap(
    ({ fix, isPreferred }) => {
      const edit = workspaceEdit(about.folder, fix, server.client);
      return edit
        ? [{ title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: shown, edit, isPreferred }]
        : [];
    },
  );
}

/** The comment that silences a finding; none for what is wrong with comments themselves. */
function ignoreFix({ rule, location }: Finding, { text, path, translate: t }: DocumentContext): Fix | null {
  const found = silent.has(rule) ? null : ignoring(text, location.place.start);
  if (found === null) return null;
  const title = {
    list: t('Ignore {0} in this list', rule),
    table: t('Ignore {0} in this table', rule),
    other: t('Ignore {0} here', rule),
  };
  return { title: title[found.block], safe: false, edits: [{ file: path, ...found.edit(rule, t('why')) }] };
}

/** All safe fixes of a document that don't touch each other, as one edit. */
function fixAllAction(about: DocumentContext, { client, translate }: FeatureServer): CodeAction | null {
  const fixes = about.folder.findingsIn(about.path).flatMap(({ fixes }) => {
    const fix = fixes.find(
      ({ safe, edits, creates = [] }) =>
        safe && edits.length > 0 && creates.length === 0 && edits.every(({ file }) => file === about.path),
    );
    return fix ? [{ fix, start: Math.min(...fix.edits.map(({ start }) => start)) }] : [];
  });
  const edits: TextEdit[] = [];
  let end = -1;
  for (const { fix, start } of fixes.toSorted((a, b) => a.start - b.start)) {
    if (start <= end) continue;
    edits.push(...fix.edits);
    end = Math.max(...fix.edits.map(edit => edit.end));
  }
  const edit = edits.length === 0 ? null : workspaceEdit(about.folder, { edits }, client);
  return edit && { title: translate('Fix all that can be fixed safely'), kind: fixAll, edit };
}
