import { type MarkupContent, MarkupKind } from 'vscode-languageserver';

/** Markdown as the client shows it: as plain words where it says that it can't do better. */
export function markup(markdown: string, formats: readonly MarkupKind[] | undefined): MarkupContent {
  if (formats === undefined || formats.includes(MarkupKind.Markdown))
    return { kind: MarkupKind.Markdown, value: markdown };
  const value = markdown
    .replace(/(?<!\\)\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return { kind: MarkupKind.PlainText, value };
}
