import { type CodeAction, CodeActionKind, CodeActionRequest, type Diagnostic } from 'vscode-languageserver';
import type { Finding, Fix } from '../../core/judge/model.ts';
import { source } from '../../core/judge/waive.ts';
import type { Place } from '../../core/place.ts';
import { ignoreComment } from '../../core/write/ignore.ts';
import { workspaceEdit } from '../edits.ts';
import type { DocumentContext, FeatureServer, LspFeature } from '../feature.ts';
import { planActions, sectionActions } from '../planActions.ts';

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

function ignoreFix({ rule, location }: Finding, { text, path, translate }: DocumentContext): Fix | null {
  const edit = ignoreComment(text, location.place, rule, translate('why'));
  if (edit === null) return null;
  return { title: translate('Ignore {0} here', rule), safe: false, edits: [{ file: path, ...edit }] };
}

/** All safe fixes of a document that don't touch each other, as one edit. */
function fixAllAction(about: DocumentContext, { client, translate }: FeatureServer): CodeAction | null {
  const taken: { start: number; end: number }[] = [];
  const edits = about.folder.findingsIn(about.path).flatMap(({ fixes }) => {
    const fix = fixes.find(
      ({ safe, edits, creates = [] }) =>
        safe && creates.length === 0 && edits.every(({ file }) => file === about.path),
    );
    if (!fix || fix.edits.some(({ start, end }) => taken.some(one => one.start <= end && start <= one.end)))
      return [];
    taken.push(...fix.edits);
    return fix.edits;
  });
  const edit = edits.length === 0 ? null : workspaceEdit(about.folder, { edits }, client);
  return edit && { title: translate('Fix all that can be fixed safely'), kind: fixAll, edit };
}
