import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  Range,
} from 'vscode-languageserver';
import type { Client } from '../client.ts';
import type { DocumentContext, LspFeature } from '../feature.ts';
import { fixAll, fixAllKind } from '../fixAll.ts';
import { actionOf, editOf, isPossible, type Offer } from '../offer.ts';
import { createKind, syncKind, topicActions, wholePlanActions } from '../planActions.ts';
import { quickFixes } from '../quickFixes.ts';
import { insertAllActions, insertKind, sectionFixes, startFixes } from '../sectionActions.ts';
import { shownIn } from '../shown.ts';

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
            resolveProvider: true,
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
  start(server) {
    const { client } = server;
    server.answer(CodeActionRequest.type, (about, { range, context }) => {
      const offers = offersAt(about, range, context, client);
      if (!resolves(client)) return offers.flatMap(offer => complete(offer, about, client) ?? []);
      const counts = new Map<string, number>();
      return offers.map((offer): CodeAction => {
        const { kind, title } = offer;
        const nth = counts.get(`${kind}\n${title}`) ?? 0;
        counts.set(`${kind}\n${title}`, nth + 1);
        const data: Wanted = { uri: about.uri, range, nth };
        return { ...actionOf(offer), data };
      });
    });
    server.ask<CodeAction, CodeAction>(CodeActionResolveRequest.type, action => {
      const { data, kind = '', title } = action;
      const about = isWanted(data) && server.isOn(data.uri) ? server.context(data.uri) : null;
      if (!about) return action;
      const context = { diagnostics: [], only: [kind] };
      const same = offersAt(about, data.range, context, client).filter(
        offer => offer.kind === kind && offer.title === title,
      );
      const offer = same[data.nth];
      return offer ? { ...action, ...editOf(offer, about.folder, client) } : action;
    });
  },
};

/** By what an action is found again: one of its kind and title among those at a place. */
interface Wanted {
  readonly uri: string;
  readonly range: Range;
  readonly nth: number;
}

function isWanted(data: unknown): data is Wanted {
  const { uri, range, nth } = (data ?? {}) as Partial<Wanted>;
  return typeof uri === 'string' && Range.is(range) && typeof nth === 'number';
}

/** Whether a client asks for an action's edit once somebody takes it. */
function resolves({ capabilities: { textDocument } }: Client): boolean {
  const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  return dataSupport === true && (resolveSupport?.properties.includes('edit') ?? false);
}

function complete(offer: Offer, { folder }: DocumentContext, client: Client): CodeAction | null {
  const edit = editOf(offer, folder, client);
  return edit && { ...actionOf(offer), ...edit };
}

/** All that can be done at a place. */
function offersAt(
  about: DocumentContext,
  range: Range,
  context: CodeActionContext,
  client: Client,
): readonly Offer[] {
  const place = about.positions.place(range);
  const wants = wish(context);
  const here = about.folder.findingsIn(about.path, place);
  const shownOf = shownIn(context.diagnostics);
  const quick = wants(CodeActionKind.QuickFix) ? quickFixes(here, shownOf, about) : null;
  const fixes = quick
    ? [...startFixes(about, here, shownOf), ...quick.fixes, ...sectionFixes(about, here, shownOf)]
    : [];
  const titles = new Set(fixes.map(({ title }) => title));
  const near = [
    ...fixes,
    ...topicActions(about, place.start).filter(({ kind, title }) => wants(kind) && !titles.has(title)),
    ...(quick?.ignores ?? []),
  ];
  const whole = [
    ...(wants(fixAllKind) ? fixAll(about) : []),
    ...(wants(insertKind) ? insertAllActions(about) : []),
    ...(wants(syncKind) || wants(createKind) ? wholePlanActions(about) : []),
  ];
  const offered = new Set(near.map(({ title }) => title));
  const others = whole.filter(({ kind, title }) => wants(kind) && !offered.has(title));
  return [...near, ...others].filter(offer => isPossible(offer, client));
}

/** Whether actions of a kind are asked for. What concerns a whole document is none of those that follow the cursor. */
function wish({ only, triggerKind }: CodeActionContext): (kind: string) => boolean {
  return kind =>
    only === undefined
      ? triggerKind !== CodeActionTriggerKind.Automatic || !kind.startsWith(`${CodeActionKind.Source}.`)
      : only.some(wanted => kind === wanted || wanted === '' || kind.startsWith(`${wanted}.`));
}
