import { type CompletionClientCapabilities, InsertTextMode, type MarkupKind } from 'vscode-languageserver';

/** What a client can do with an item. */
export interface ItemAbility {
  readonly snippets: boolean;
  readonly formats: readonly MarkupKind[];
  /** It asks for an item's other edits once the item is chosen. */
  readonly resolves: boolean;
  /** It can be told to leave white space as it is sent. */
  readonly asIs: boolean;
  /** It gives each line that it inserts the white space that the first of them starts with, whatever it is told. */
  readonly adjusts: boolean;
}

export function abilityFrom(completion: CompletionClientCapabilities | undefined): ItemAbility {
  const able = completion?.completionItem;
  const asIs = able?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) ?? false;
  return {
    snippets: able?.snippetSupport === true,
    formats: able?.documentationFormat ?? [],
    resolves: able?.resolveSupport?.properties?.includes('additionalTextEdits') ?? false,
    asIs,
    adjusts: !asIs && completion?.insertTextMode === InsertTextMode.adjustIndentation,
  };
}

/** How an item of several lines is inserted: with the white space that it has, where the client can be told so. */
export function whiteSpace({ asIs }: ItemAbility): { readonly insertTextMode?: InsertTextMode } {
  return asIs ? { insertTextMode: InsertTextMode.asIs } : {};
}
