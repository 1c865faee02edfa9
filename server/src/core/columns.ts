import widthOf from 'string-width';
import { remembered } from './remembered.ts';

/** Letters of one column beside those of ASCII, and signs of states. */
const narrow = '‘’“”…–—·→✔✗✘☐☑☒●○◐█▓▒░';
/** Signs of two columns. What changes a sign stands behind it, and is no usual letter. */
const wide = new Set('✅❌❓❗➕⭐⚡⏳⌛⏰⬜⬛⚪⚫⛔🔴🟠🟡🟢🔵🟥🟨🟩🚧🚀📝📋📌🎯🔄🔥💡🧪');

/** What else there is, with the letter that it may change, as a mark on it does. */
const unusual = /[\s\S]?[^ -~‘’“”…–—·\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60]+/g;

/** Signs of states and bars of progress are the same ones over and over. */
const lookedAt = remembered(2_000, text => widthOf(text));

/** The columns that a text takes; only what is unusual is looked up, and escape sequences take none. */
export function columnsOf(text: string): number {
  const usual = usualColumnsOf(text);
  if (usual !== null) return usual;
  if (/[\u001b\u009b]/.test(text)) return widthOf(text);
  let columns = 0;
  const rest = text.replace(unusual, found => {
    columns += lookedAt(found);
    return '';
  });
  return columns + columnsOf(rest);
}

/** The columns of a text of letters that nearly all texts are made of; null for others. */
function usualColumnsOf(text: string): number | null {
  let columns = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) columns++;
    else if (isWide(code)) columns += 2;
    else if (narrow.includes(text[at] as string)) columns++;
    else {
      const sign = String.fromCodePoint(text.codePointAt(at) as number);
      if (!wide.has(sign)) return null;
      columns += 2;
      at += sign.length - 1;
    }
  }
  return columns;
}

function isWide(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3001 && code <= 0x3029) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0xff01 && code <= 0xff60)
  );
}
