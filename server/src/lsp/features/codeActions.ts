import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionRequest,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import type { LspFeature } from '../feature.ts';
import { fixAll, fixAllKind } from '../fixAll.ts';
import { createKind, syncKind, topicActions, wholePlanActions } from '../planActions.ts';
import { quickFixes } from '../quickFixes.ts';
import { insertAllActions, insertKind, sectionFixes, startFixes } from '../sectionActions.ts';

/**
 * Ways to make findings go away, made from the text as it is now: nothing is kept between requests, and a finding that
 * is gone has no action.
 */
export const codeActions: LspFeature = {
  name: 'codeActions',
  capabilities: ({ capabilities }) =>
    capabilities.textDocument?.codeAction?.codeActionLiteralSupport
      ? {
          codeActionProvider: {
            codeActionKinds: [
              CodeActionKind.QuickFix,
              CodeActionKind.RefactorRewrite,
              fixAllKind,
              insertKind,
              syncKind,
              createKind,
            ],
          },
        }
      : {},
  start: server =>
    server.answer(CodeActionRequest.type, (about, { range, context }) => {
      const { client } = server;
      const place = about.positions.place(range);
      const wants = wish(context);
      const here = about.folder.findingsIn(about.path, place);
      const { diagnostics: shown } = context;
      const quick = wants(CodeActionKind.QuickFix) ? quickFixes(here, shown, about, client) : null;
      const fixes = quick
        ? [
            ...startFixes(about, here, shown, client),
            ...quick.fixes,
            ...sectionFixes(about, here, shown, client),
          ]
        : [];
      const near = [
        ...fixes,
        ...topicActions(about, place.start, client).filter(
          ({ kind = '', title }) => wants(kind) && !fixes.some(fix => fix.title === title),
        ),
        ...(quick?.ignores ?? []),
      ];
      const whole: readonly CodeAction[] = [
        ...(wants(fixAllKind) ? [fixAll(about, client) ?? []].flat() : []),
        ...(wants(insertKind) ? insertAllActions(about, client) : []),
        ...(wants(syncKind) || wants(createKind) ? wholePlanActions(about, client) : []),
      ];
      const offered = new Set(near.map(({ title }) => title));
      return [...near, ...whole.filter(({ kind = '', title }) => wants(kind) && !offered.has(title))];
    }),
};

/** Whether actions of a kind are asked for. What concerns a whole document is none of those that follow the cursor. */
function wish({ only, triggerKind }: CodeActionContext): (kind: string) => boolean {
  return kind =>
    only === undefined
      ? triggerKind !== CodeActionTriggerKind.Automatic || !kind.startsWith(`${CodeActionKind.Source}.`)
      : only.some(wanted => kind === wanted || wanted === '' || kind.startsWith(`${wanted}.`));
}
