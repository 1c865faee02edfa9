/** One name as code has it: with humps, underscores, or a call's brackets; what is dotted may be a product's. */
const identifier =
  /^(?:[A-Za-z]\w*\(\)|\[?[A-Za-z]\w*(?:<\w+>)?\]|[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+|[a-z]+(?:[A-Z][a-z0-9]+)+|[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+)$/;

/** Whether a text enumerates names of code and nothing else: `canRead, canWrite, canList`. */
export function areIdentifiers(text: string): boolean {
  const names = text.replace(/[,，、]\s*(?:etc\.?|等|\.\.\.|…)\s*$/i, '').split(/\s*[,，、]\s*/);
  return names.length > 1 && names.every(name => identifier.test(name.replace(/^`|`$/g, '')));
}
