/** A number with a unit that is measured in: `12.3ms`, `5,400 req/s`, `45.6%`. */
const measured =
  /(?:^|[\s(=~±])\d[\d.,]*\s*(?:%|[nµumμ]?s(?:\/op)?|m?secs?|seconds|[KMG]i?B(?:\/s(?:ec)?)?|bytes|(?:req(?:uests)?|ops|msgs?|rows|tx)?\/s(?:ec)?|qps|tps|rps|rpm)(?![\p{L}\d])/iu;
/** `Requests per second: 5432`: what no command starts with. */
const labelled = /^\s*[\p{L}\d][^:'"$|&;<>`]{0,60}:(?:\s|$)/u;
/** Columns of words and numbers, or a line drawn between them. */
const tabular =
  /^[\w.-]{1,60}\t+\S|^[^|&;<>$`'"]*\S {2,}\S[^|&;<>$`'"]* {2,}\S[^|&;<>$`'"]*$|^\s*[|+]|^\s*[=\-_*─═]{3,}/u;
/** What logs and tools that draw their progress begin a line with, and values that stand behind a spaced sign. */
const drawn =
  /^\s*(?:\p{Extended_Pictographic}|\[[+!*✓✔]\] |[✓✔✗✘●■▶•] |[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d|\d{4}-\d\d-\d\d[ T]\d\d:\d\d)|^\s*[a-z][\w ]{0,40} = [\d.]+/u;
const option = /\s--?[a-z]/i;

/** Commands without the lines among them that only a program prints, their numbers kept. */
export function withoutOutput(code: string): string {
  return code
    .split('\n')
    .map(line => (isOutput(line) ? '' : line))
    .join('\n');
}

function isOutput(line: string): boolean {
  if (line.length > 300) return false;
  return (
    labelled.test(line) ||
    drawn.test(line) ||
    (!option.test(line) && (measured.test(line) || tabular.test(line)))
  );
}
