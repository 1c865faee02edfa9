import { type CompletionItem, CompletionRequest } from 'vscode-languageserver';
import { ruleItems } from '../completion/comment.ts';
import { type Cursor, cursorAt } from '../completion/cursor.ts';
import { fenceItems, type ItemAbility, sectionItems } from '../completion/guide.ts';
import { planItems } from '../completion/plan.ts';
import type { DocumentContext, LspFeature } from '../feature.ts';

/** What an author is about to write: sections, example fences, words of a plan, rules to silence. */
export const completion: LspFeature = {
  name: 'completion',
  capabilities: () => ({
    completionProvider: { triggerCharacters: ['#', '`', '|', '*', '/', ' '], resolveProvider: false },
  }),
  start(server) {
    const able = server.client.capabilities.textDocument?.completion?.completionItem;
    const formats = able?.documentationFormat ?? [];
    server.answer(CompletionRequest.type, (about, { position }) =>
      itemsAt(about, cursorAt(about, about.positions.offset(position)), {
        snippets: able?.snippetSupport === true,
        formats,
      }),
    );
  },
};

function itemsAt(about: DocumentContext, cursor: Cursor, able: ItemAbility): CompletionItem[] {
  const rules = ruleItems(about, cursor);
  if (rules !== null) return rules;
  const inGuide = [sectionItems, fenceItems].flatMap(offer => offer(about, cursor, able));
  return [...inGuide, ...(about.plan ? planItems(about, about.plan, cursor) : [])];
}
