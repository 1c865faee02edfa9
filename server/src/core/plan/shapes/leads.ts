import type { Context } from '../context.ts';
import type { Entry } from '../entry.ts';
import { labelsIn } from '../labelLine.ts';
import type { StatusMark } from '../model.ts';
import type { Block } from '../text/blocks.ts';
import { fold, plainTitle, withoutBrackets } from '../text/fold.ts';
import { type Line, placeOf, sub } from '../text/line.ts';
import { headingPriority, type Priority, priorityIn } from '../text/priority.ts';

/** The words of a bold line above a list, which name the group or state of what the list holds. */
export function leadOf(block: Block | undefined, context: Context): Line | null {
  const line = block?.kind === 'paragraph' ? block.lines.at(-1) : undefined;
  const bold =
    line &&
    /^\s*(?:\p{Extended_Pictographic}\ufe0f?\s*)*(?:\*\*|__)([^*]+)(?:\*\*|__)\s*(?:[:：]\s*)?$/u.exec(
      line.text,
    );
  const plain = line && /^\s*([^:：]{2,40})[:：]\s*$/.exec(line.text);
  const words = bold?.[1] ?? plain?.[1];
  if (!line || words === undefined || labelsIn(line, context).some(({ field }) => field !== null))
    return null;
  const bare = withoutBrackets(words);
  // The slash that a folder ends with says that it is one.
  const text = plainTitle(bare) + (/[\w-]\/`?\s*$/.test(bare) ? '/' : '');
  return text === '' ? null : { text, start: line.start + line.text.indexOf(words) };
}

/** The state that a line above a list gives it: `**done**`. */
export function leadState(lead: Line, { vocabulary, index }: Context): StatusMark | null {
  const value = vocabulary.status.get(fold(lead.text)) ?? vocabulary.headingStatus(lead.text);
  return value && { value, raw: lead.text, place: placeOf(index, lead), form: 'inherited' };
}

/** The state that an item over others is called by: `Done`, `**编写中**`. */
export function stateOfName({ name, path }: Entry, line: Line, context: Context): StatusMark | null {
  const at = name === '' || path ? -1 : line.text.indexOf(name);
  const isState = at >= 0 && context.vocabulary.status.get(fold(name)) !== null;
  return isState ? leadState(sub(line, at, at + name.length), context) : null;
}

/** The priority that a line above a list gives it: `**High:**`. */
export function leadPriority(lead: Line, { vocabulary, index }: Context): Priority | null {
  const isWord = vocabulary.priority.get(fold(lead.text)) !== null;
  return isWord ? priorityIn(lead, vocabulary, index) : headingPriority(lead, vocabulary, index);
}

/** Whether a line above a list says that its files go: `删除以下文档`, `Remove these pages`, `Move to docs/archive/`. */
export function isRemoval(lead: Line, { vocabulary }: Context): boolean {
  const folded = fold(lead.text);
  if (archive.test(leadFolder(lead) ?? '')) return true;
  return (
    vocabulary.remove.at(folded, 0) !== null &&
    /以下|下列|这些|旧|冗余|\b(?:following|these|those|old|redundant|obsolete)\b/.test(folded)
  );
}

/** A folder for what is kept and read no more. */
const archive = /(?:^|\/)_?(?:archived?|attic)\/$/i;

/** The only folder that a line above a list names, in which its files lie: `Create docs/api/ with`; none that they leave. */
export function leadFolder({ text }: Line): string | null {
  const folders = [...text.matchAll(/(?:^|[\s在到])((?:[\w.-]+\/)+)(?=[\s下中里内]|$)/g)];
  const isLeft = /\b(?:from|replaces?|replacing|instead of|out of)\b|[从由]|替换|移出/i.test(text);
  return folders.length === 1 && !isLeft ? (folders[0]?.[1] ?? null) : null;
}
