import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  type Position,
} from 'vscode-languageserver';
import { abilityFrom, type ItemAbility } from '../completion/ability.ts';
import { ruleItems } from '../completion/comment.ts';
import { type Cursor, cursorAt } from '../completion/cursor.ts';
import { fenceItems } from '../completion/fences.ts';
import { planItems } from '../completion/plan.ts';
import { resolved, sectionItems } from '../completion/sections.ts';
import type { DocumentContext, LspFeature } from '../feature.ts';

/** What an author is about to write: sections, example fences, words of a plan, rules to silence. */
export const completion: LspFeature = {
  name: 'completion',
  capabilities: client => ({
    completionProvider: {
      triggerCharacters: ['#', '`', '|', '*', '/', ' ', '：'],
      resolveProvider: abilityFrom(client.capabilities.textDocument?.completion).resolves,
    },
  }),
  start(server) {
    const ability = abilityFrom(server.client.capabilities.textDocument?.completion);
    server.ask(CompletionResolveRequest.type, item => resolved(item, uri => server.context(uri)));
    server.answer(CompletionRequest.type, (about, { position }) => {
      const cursor = cursorAt(about, about.positions.offset(position));
      return fewest(itemsAt(about, cursor, ability), cursor, position);
    });
  },
};

/** More items than these help nobody to choose, and take their time to send. */
const most = 200;

/** The items where they are few; else those that hold what is typed, to be asked for again when more is. */
function fewest(
  items: CompletionItem[],
  { before }: Cursor,
  { character }: Position,
): CompletionItem[] | CompletionList {
  if (items.length <= most) return items;
  const [first] = items;
  const range = first?.textEdit && 'range' in first.textEdit ? first.textEdit.range : null;
  const typed = range ? before.slice(before.length - (character - range.start.character)).toLowerCase() : '';
  const holding = items.filter(({ label, filterText = label }) => filterText.toLowerCase().includes(typed));
  return { isIncomplete: true, items: holding.slice(0, most) };
}

function itemsAt(about: DocumentContext, cursor: Cursor, able: ItemAbility): CompletionItem[] {
  const rules = ruleItems(about, cursor);
  if (rules !== null) return rules;
  const inGuide = [sectionItems, fenceItems].flatMap(offer => offer(about, cursor, able));
  return [...inGuide, ...(about.plan ? planItems(about, about.plan, cursor) : [])];
}
