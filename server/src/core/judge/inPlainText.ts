/** An outline item as it is called to a reader: without where its links lead, and without the marks of bold text. */
export function inPlainText(text: string): string {
  return text.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1').replace(/(\*\*|__)(?=\S)([^*_]+?)\1/g, '$2');
}
