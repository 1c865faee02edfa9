import widthOf from 'string-width';
import { remembered } from './remembered.ts';

/** Letters that take one column each, and those that take two: what nearly all texts are made of. */
const plain = /^[ -~‘’“”…–—·]*$/;
const simple = /^[ -~‘’“”…–—·\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60]*$/;
const narrow = /[ -~‘’“”…–—·]/g;

/** Signs of states and bars of progress are the same ones over and over. */
const unusual = remembered(2_000, text => widthOf(text));

/** The columns that a text takes; only what is unusual is looked at letter by letter. */
export function columnsOf(text: string): number {
  if (plain.test(text)) return text.length;
  if (!simple.test(text)) return unusual(text);
  return 2 * text.length - (text.match(narrow)?.length ?? 0);
}
