/** How much of a text shows how it ends its lines. */
const sample = 20_000;

/** The line end that most lines at a text's start have. */
export function eolOf(text: string): '\n' | '\r\n' | '\r' {
  const start = text.slice(0, sample);
  if (!start.includes('\r')) return '\n';
  const crlf = start.match(/\r\n/g)?.length ?? 0;
  const lf = (start.match(/\n/g)?.length ?? 0) - crlf;
  const cr = (start.match(/\r(?!$)/g)?.length ?? 0) - crlf;
  return crlf > lf && crlf >= cr ? '\r\n' : cr > lf ? '\r' : '\n';
}
