import type { RootContent } from 'mdast';
import { withAdmonitions } from '../markdown/admonitions.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { eolOf } from './eol.ts';

/** A way to silence rules in one block of a text. */
export interface Ignoring {
  /** All that a rule finds in the block is silenced, which is more than one finding where it is a list or table. */
  readonly block: 'list' | 'table' | 'other';
  /** Where the comment goes: the same for all that stands in the block. */
  readonly at: number;
  /** The edit that silences one rule; the reason is for people. */
  edit(
    rule: string,
    reason: string,
  ): { readonly start: number; readonly end: number; readonly newText: string };
}

const order = /^<!--\s*(?:lint|guidewright)\s+ignore(?=\s)/;

/**
 * How to silence what is found at an offset: by a comment before the outermost block there, since one inside a list, a
 * box or a quotation would change how it reads. A comment that is there already gets one rule more, since only the last one
 * before a block acts on it. Null where no comment can stand: in front matter, and where there is nothing.
 */
export function ignoring(text: string, offset: number): Ignoring | null {
  return ignorer(text)(offset);
}

/** The same for many offsets of one text, which is read once they are asked for. */
export function ignorer(text: string): (offset: number) => Ignoring | null {
  let children: readonly RootContent[] | null = null;
  return offset => {
    children ??= parseMarkdown(withAdmonitions(text)).children;
    return ignoringAt(text, offset, children);
  };
}

function ignoringAt(text: string, offset: number, children: readonly RootContent[]): Ignoring | null {
  const index = children.findIndex(node => startOf(node) <= offset && offset <= endOf(node));
  const block = children[index];
  if (!block || block.type === 'yaml') return null;
  const before = children[index - 1];
  const known = before?.type === 'html' ? order.exec(text.slice(startOf(before), endOf(before))) : null;
  const start = before && known ? startOf(before) + known[0].length : lineStart(text, startOf(block));
  const eol = eolOf(text);
  return {
    at: start,
    block: block.type === 'list' || block.type === 'table' ? block.type : 'other',
    edit: (rule, reason) => ({
      start,
      end: start,
      newText: known ? ` ${rule}` : `<!--lint ignore ${rule} reason="${reason}"-->${eol}${eol}`,
    }),
  };
}

function startOf({ position }: RootContent): number {
  return position?.start.offset ?? 0;
}

function endOf({ position }: RootContent): number {
  return position?.end.offset ?? -1;
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
