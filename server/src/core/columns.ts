import widthOf from 'string-width';
import { remembered } from './remembered.ts';

/** Letters that take one column each, and those that take two: what nearly all texts are made of. */
const plain = /^[ -~‘’“”…–—·]*$/;
const simple = /^[ -~‘’“”…–—·\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60]*$/;
const narrow = /[ -~‘’“”…–—·]/g;

/** What else there is, with the letter that it may change, as a mark on it does. */
const unusual = /[\s\S]?[^ -~‘’“”…–—·\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60]+/g;

/** Signs of states and bars of progress are the same ones over and over. */
const lookedAt = remembered(2_000, text => widthOf(text));

/** The columns that a text takes; only what is unusual is looked at letter by letter, and escape sequences take none. */
export function columnsOf(text: string): number {
  if (plain.test(text)) return text.length;
  if (simple.test(text)) return 2 * text.length - (text.match(narrow)?.length ?? 0);
  if (/[\u001b\u009b]/.test(text)) return widthOf(text);
  let columns = 0;
  const rest = text.replace(unusual, found => {
    columns += lookedAt(found);
    return '';
  });
  return columns + columnsOf(rest);
}
