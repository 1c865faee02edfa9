/** What an interpreter writes before what is typed, and before its further lines. */
const prompt =
  /^[ \t]{0,20}(?:>>>|In \[\d{1,4}\]:|irb(?:\([^)\n]{1,20}\))?[\d:]{0,10}[>*]|(?:iex|pry)\([^)\n]{1,20}\)>) ?/;
const further = /^[ \t]{0,20}(?:\.{3}(?:: )?)(?: |$)/;

/** What was typed in an interpreter's session, line for line, without what was answered; other code as it is. */
export function asked(code: string): string {
  const lines = code.split('\n');
  if (!lines.some(line => prompt.test(line))) return code;
  return lines
    .map(line =>
      prompt.test(line) ? line.replace(prompt, '') : further.test(line) ? line.replace(further, '') : '',
    )
    .join('\n');
}

/** The code without what is right in its language, or in a notebook, but unknown to its grammar. */
export function withoutDialect(code: string, grammar: string): string {
  if (grammar === 'python') return code.replace(/^[ \t]{0,20}[%!][\w%].*$/gm, '');
  if (grammar === 'powershell') return code.replace(/(?<=\d)[KMGTP]B\b/gi, '');
  if (grammar === 'css') return code.replace(/\([^(){}\n]{0,80}[<>][^(){}\n]{0,80}\)/g, '(width)');
  return code;
}
