/**
 * What authors write where they leave something out: dots on a line of their own or in a comment, dots between
 * brackets or after a comma, `<placeholders>`, template holes, `???` to fill in.
 */
const elision =
  /^[ \t]{0,80}(?:\.{3}|…)[^\n]{0,80}$|(?:[([{,=:]|=>)\s{0,4}(?:\.{3}|…)|(?:\.{3}|…)\s{0,4}[)\]},;]|…|<(?:your|my|the|some|name|path|host|user|token|id|key|value|file|url|version|image|port|[A-Z][A-Z_ -]{1,40}|[a-z]+[-_ ][a-z_ -]{1,40})>|\{\{|\$\{\{|\{%|\[(?:\.{3}|…)\]|\.{4,}|\?{3}|%%\w{1,40}%%/m;

/** Whether a code leaves something out on purpose. */
export function leavesOut(code: string): boolean {
  return elision.test(code);
}

/** Whether values of data are to be put in by a shell or a template: `port = ${PORT}`. */
export function hasHoles(code: string): boolean {
  return /[=:,[]\s{0,4}\$\{?[A-Za-z_]/.test(code);
}

/** The code with lines of dots emptied and dots inside brackets removed, line for line: often it parses then. */
export function withoutElisions(code: string): string {
  return code
    .split('\n')
    .map(line =>
      /^\s{0,80}(?:(?:\/\/|#|--)\s{0,4})?(?:\.{3}|…)/.test(line) && !/^\s{0,80}\.{3}[\w([{]/.test(line)
        ? ''
        : line
            .replace(/([([{,]\s{0,4})(?:\.{3}|…)(?=\s{0,4}[)\]},]|$)/g, '$1')
            .replace(/<[A-Za-z][\w -]{0,40}>/g, hole => (/[ -]|^<[A-Z_]+>$/.test(hole) ? 'x' : hole)),
    )
    .join('\n');
}

/** Commands with a word in each hole that a reader fills, and without what a synopsis says may be left out. */
export function withoutHoles(code: string): string {
  return withoutElisions(code)
    .replace(/<[\p{L}_](?:[^<>\n|&;()$]{0,60}[^\s<>|&;()$])?>/gu, 'x')
    .replace(/\{[a-z][\w-]{0,40}\}/gi, 'x')
    .replace(/\[(?:-{1,2}\w[^\]\n]{0,80}|[A-Z][A-Z_]{0,40}(?:\.{3})?)\]/g, '');
}
