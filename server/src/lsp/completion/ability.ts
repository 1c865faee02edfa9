import type { MarkupKind } from 'vscode-languageserver';

/** What a client can do with an item. */
export interface ItemAbility {
  readonly snippets: boolean;
  readonly formats: readonly MarkupKind[];
  /** It asks for an item's other edits once the item is chosen. */
  readonly resolves: boolean;
}
