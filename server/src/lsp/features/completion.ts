import { type CompletionItem, CompletionRequest } from 'vscode-languageserver';
import { ruleItems } from '../completion/comment.ts';
import { type Cursor, cursorAt } from '../completion/cursor.ts';
import { fenceItems, sectionItems } from '../completion/guide.ts';
import { planItems } from '../completion/plan.ts';
import type { DocumentContext, LspFeature } from '../feature.ts';

/** What an author is about to write: sections, example fences, words of a plan, rules to silence. */
export const completion: LspFeature = {
  name: 'completion',
  capabilities: () => ({
    completionProvider: { triggerCharacters: ['#', '`', '|', '*', '/', ' '], resolveProvider: false },
  }),
  start(server) {
    const snippets =
      server.client.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    server.answer(CompletionRequest.type, (about, { position }) =>
      itemsAt(about, cursorAt(about, about.positions.offset(position)), snippets),
    );
  },
};

function itemsAt(about: DocumentContext, cursor: Cursor, snippets: boolean): CompletionItem[] {
  const rules = ruleItems(about, cursor);
  if (rules !== null) return rules;
  const inGuide = [sectionItems, fenceItems].flatMap(offer => offer(about, cursor, snippets));
  return [...inGuide, ...(about.plan ? planItems(about, about.plan, cursor) : [])];
}
