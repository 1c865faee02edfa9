import type { TextEdit } from '../judge/model.ts';
import type { Place } from '../place.ts';

/**
 * The edit that takes a rule's name out of a lint comment; the whole comment, with its line and the blank one after it,
 * where it names no other.
 */
export function withoutRule(file: string, text: string, { start, end }: Place, rule: string): TextEdit {
  const comment = text.slice(start, end);
  const [, lead = '', names = ''] = /^(<!--\s*\S+\s+\S+)([^>]*)-->$/.exec(comment) ?? [];
  const words =
    names
      .split(/(?=\sreason=)/, 1)[0]
      ?.split(/\s+/)
      .filter(Boolean) ?? [];
  if (words.length > 1 && words.includes(rule)) {
    const at = start + lead.length + names.search(new RegExp(`\\s${rule}(?=\\s|$)`));
    return { file, start: at, end: at + rule.length + 1, newText: '' };
  }
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  const isAlone = start - before === 0 || /[\r\n]/.test(text[start - before - 1] as string);
  const after = /^[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))?/.exec(text.slice(end, end + 200))?.[0];
  if (!isAlone || after === undefined) return { file, start, end, newText: '' };
  return { file, start: start - before, end: end + after.length, newText: '' };
}
