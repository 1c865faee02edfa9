/** A sign before a line that says what to think of it: `❌ // never`, `✅ fetch()`. */
const signs = /^([ \t]*)(?:\p{Extended_Pictographic}\uFE0F?[ \t]*){1,3}(?=\S)/gmu;

/** The code without what is right in its language, in a notebook or in a guide, but unknown to its grammar. */
export function withoutDialect(code: string, grammar: string): string {
  const text = grammar === 'bash' ? code : code.replace(signs, '$1');
  const dialect = Object.hasOwn(dialects, grammar) ? dialects[grammar] : undefined;
  return dialect ? dialect(text) : text;
}

const dialects: Readonly<Record<string, (code: string) => string>> = {
  python: code => withBodies(code.replace(/^[ \t]{0,20}[%!][\w%].*$/gm, '')),
  // Lines that rustdoc runs and doesn't show.
  rust: code => code.replace(/^([ \t]*)#(?: |$)/gm, '$1'),
  // A list behind a parameter, and sizes.
  powershell: code =>
    code
      .replace(/(?<=\d)[KMGTP]B\b/gi, '')
      .replace(/^[^\n(){}=|'"]+$/gm, line => (/ -[A-Z]\w* /.test(line) ? line.replace(/, +/g, ' ') : line)),
  css: code => code.replace(/\([^(){}\n]{0,80}[<>][^(){}\n]{0,80}\)/g, '(width)'),
  // Macros of Qt and of the language's own library that stand for words and texts.
  cpp: code =>
    code
      .replace(/^[ \t]*Q_[A-Z]+(?:\([^()\n]{0,80}\))?[ \t]*;?[ \t]*$/gm, '')
      .replace(/\b(public|private|protected) (?:Q_SLOTS|slots):/g, '$1:')
      .replace(/^([ \t]*)(?:Q_SIGNALS|signals):/gm, '$1public:')
      .replace(/"[ \t]*PRI[a-zA-Z]\w{1,12}[ \t]*"/g, '')
      .replace(/(?<=")[ \t]*PRI[a-zA-Z]\w{1,12}\b/g, ''),
  // What a file of a module says.
  go: code => (/^\s*(?:\/\/[^\n]*\n\s*)*(?:module [\w./-]+|go \d[\d.]*)[ \t]*$/m.test(code) ? '' : code),
};

const definition = /^([ \t]*)(?:async[ \t]+)?def[ \t]+\w+[ \t]*\(/;
const longestSignature = 30;

/** Python with a body for each function of which only the first line is shown, as lists of what there is do. */
function withBodies(code: string): string {
  if (!/^[ \t]*(?:async[ \t]+)?def[ \t]/m.test(code)) return code;
  const lines = code.split('\n');
  for (const [at, line] of lines.entries()) {
    const indent = definition.exec(line)?.[1]?.length;
    if (indent === undefined) continue;
    const end = endOfSignature(lines, at);
    if (end === null) continue;
    const next = lines.slice(end + 1).find(one => one.trim() !== '');
    if (next !== undefined && next.length - next.trimStart().length > indent) continue;
    lines[end] = (lines[end] as string).replace(/[ \t]*(#.*)?$/, ': ... $1');
  }
  return lines.join('\n');
}

/** The line on which a function's signature ends without the colon that a body follows; null where there is one. */
function endOfSignature(lines: readonly string[], start: number): number | null {
  let open = 0;
  for (let at = start; at < Math.min(lines.length, start + longestSignature); at++) {
    const line = (lines[at] as string).replace(/#.*$/, '');
    open += line.split(/[([{]/).length - line.split(/[)\]}]/).length;
    if (open <= 0) return /:[ \t]*(?:\S.*)?$/.test(line.slice(line.lastIndexOf(')') + 1)) ? null : at;
  }
  return null;
}
