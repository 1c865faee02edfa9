import { type Data, deepest, type Entry, entryOf, readFlow } from './data.ts';
import { type Line, sub, trim } from './line.ts';

/** A line of YAML that says something, and how far right it starts. */
interface Indented {
  readonly indent: number;
  readonly line: Line;
}

const pair =
  /^(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#[\]{},&*!|>%@-][^:#]{0,80}?|-[^\s:][^:#]{0,80}?))\s{0,4}:(?=\s|$)/;

/** Reads lists and mappings of YAML as people write them; null where lines are neither. What can't be read is left out. */
export function readYaml(lines: readonly Line[]): Data | null {
  const left: Indented[] = lines
    .filter(({ text }) => /^\s*[^\s#]/.test(text) && !/^(?:---|\.\.\.|%)/.test(text))
    .map(line => ({ indent: line.text.length - line.text.trimStart().length, line: trim(line) }))
    .reverse();
  return blockOf(left, 0, 0);
}

/** Takes the value whose lines start at `indent` or further right. */
function blockOf(left: Indented[], indent: number, depth: number): Data | null {
  const first = left.at(-1);
  if (!first || first.indent < indent) return null;
  if (isItem(first.line)) return { kind: 'sequence', items: itemsOf(left, first.indent, depth) };
  if (pair.test(first.line.text)) return { kind: 'mapping', entries: entriesOf(left, first.indent, depth) };
  left.pop();
  return inOneLine(first.line);
}

function itemsOf(left: Indented[], indent: number, depth: number): Data[] {
  const items: Data[] = [];
  for (let next = left.at(-1); next && next.indent >= indent; next = left.at(-1)) {
    if (next.indent === indent && !isItem(next.line)) break;
    left.pop();
    if (next.indent > indent) continue;
    const gap = /^-\s*/.exec(next.line.text)?.[0].length ?? 1;
    const rest = sub(next.line, gap);
    if (rest.text !== '') left.push({ indent: indent + gap, line: rest });
    const item = depth > deepest ? null : blockOf(left, indent + 1, depth + 1);
    if (item) items.push(item);
  }
  return items;
}

function entriesOf(left: Indented[], indent: number, depth: number): Entry[] {
  const entries: Entry[] = [];
  for (let next = left.at(-1); next && next.indent >= indent; next = left.at(-1)) {
    const match = pair.exec(next.line.text);
    if (next.indent === indent && (isItem(next.line) || !match)) break;
    left.pop();
    if (!match || next.indent > indent) continue;
    const name = match[1] ?? match[2] ?? (match[3] as string);
    const key = sub(next.line, match[0].indexOf(name), match[0].indexOf(name) + name.length);
    const rest = withoutComment(trim(sub(next.line, match[0].length)));
    const below = left.at(-1);
    const isBelow = below && (below.indent > indent || (below.indent === indent && isItem(below.line)));
    const opens = /^(?:[|>][+-]?\d?|[&!]\S*)?$/.test(rest.text);
    const value = opens && isBelow && depth <= deepest ? blockOf(left, below.indent, depth + 1) : null;
    entries.push(entryOf(next.line, key, value ?? inOneLine(opens ? sub(rest, rest.text.length) : rest)));
  }
  return entries;
}

function isItem({ text }: Line): boolean {
  return /^-(?:\s|$)/.test(text);
}

/** What stands in one line: a list or mapping in brackets, or a text. */
function inOneLine(line: Line): Data {
  const bare = withoutComment(line);
  if (/^[[{]/.test(bare.text)) return readFlow(bare).data;
  const quoted = /^(["'])(.*)\1$/.exec(bare.text);
  return { kind: 'scalar', line: quoted ? sub(bare, 1, bare.text.length - 1) : bare };
}

function withoutComment(line: Line): Line {
  const comment = /(?:^|\s)#(?:\s|$)/.exec(line.text);
  return comment && !/^["']/.test(line.text) ? trim(sub(line, 0, comment.index)) : line;
}
