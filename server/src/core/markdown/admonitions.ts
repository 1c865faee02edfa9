/**
 * A text whose boxes are read as what they hold, with every offset as before. Python-Markdown and MkDocs indent the
 * text of a box (`!!! note`, `??? tip "…"`, `=== "Linux"`) by four columns, which CommonMark reads as code: the line
 * that opens one becomes the item of a list, whose text is indented so. It is for guides and for where a block begins and
 * ends: a plan would gain items.
 */
export function withAdmonitions(text: string): string {
  if (!text.includes('!!! ') && !text.includes('???') && !text.includes('=== "')) return text;
  return text.replace(opening, (_, indent: string, mark: string) => `${indent}${asItem[mark]}`);
}

/** A line that opens a box, before one, blank lines aside, that is indented by four columns more. */
const opening =
  /^((?: {4}){0,6})(!!! |\?\?\? |\?\?\?\+ |=== )(?=[\w"][^\r\n]*\r?\n(?:[ \t]*\r?\n)?\1(?: {4}|\t)[ \t]*\S)/gm;

/** As long as the marks, and the text of the item begins four columns further. */
const asItem: Readonly<Record<string, string>> = {
  '!!! ': '-   ',
  '??? ': '-   ',
  '???+ ': '-   .',
  '=== ': '-   ',
};
