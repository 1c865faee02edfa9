import type { Shape } from './shapes.ts';

/**
 * Whether most of a text, comments apart, are statements of a program, in whatever language: calls, assignments, lines
 * that end one, and the blocks around them.
 */
export function isStatements({ lines, comments }: Shape): boolean {
  let said = 0;
  let blocks = 0;
  for (const full of lines) {
    const line = full.slice(0, 300);
    if (bracket.test(line)) blocks++;
    else if (ended.test(line) || called.test(line) || assigned.test(line)) said++;
  }
  return said > 0 && (said + blocks) * 10 >= (lines.length - comments.length) * 6;
}

/** What opens or closes a block. */
const bracket = /[{(]\s*(?:\/\/.*)?$|^\s*[)}\]]+[;,)]*\s*$/;
/** A line that ends a statement in which something is called or set, but for a remark behind it. */
const ended = /^[^|>]*[(=].*[\w)\]"'}]\s*;\s*(?:\/[/*].*)?$/;
const remark = String.raw`\s*(?:(?:\/\/|#|--).*)?$`;
/** A call that is all of its line. */
const called = new RegExp(
  String.raw`^\s*(?:(?:await|return|new|go|defer) )?[A-Za-z_$][\w.$]*\(.*\)${remark}`,
);
/** A name, perhaps with its type, that is set to what is called, quoted or listed. */
const assigned = new RegExp(
  String.raw`^\s*(?:[A-Za-z_$][\w.$<>[\]]*\s+){0,2}[A-Za-z_$][\w.$]*(?:\s*,\s*[\w.$]+)*\s*(?::=|[-+*/|&]?=)\s*(?:[\w.$]+\(.*\)|["'[{].*|new \w.*)${remark}`,
);
