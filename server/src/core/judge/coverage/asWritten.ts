import type { OutlineItem } from '../../plan/model.ts';

/** A piece of an item's name, or of the note behind it, in the letters in which the plan has it: `mTLS` for `mtls`. */
export function asWritten(piece: string, { name, note }: Pick<OutlineItem, 'name' | 'note'>): string {
  for (const text of [name, note ?? '']) {
    const small = text.toLowerCase();
    const at = small.indexOf(piece);
    // A letter that is longer when it is small would move all behind it.
    if (at >= 0 && small.length === text.length) return text.slice(at, at + piece.length);
  }
  return piece;
}

/** Whether an item names the whole before a colon, and behind it what that is: `Bread and cake: dough, oven, crumb`. */
export function isSpeltOut({ name, text, parts }: OutlineItem): boolean {
  return parts.length > 1 && /^\s*[:：]/.test(text.slice(text.indexOf(name) + name.length));
}
