import type { ReadResult } from './host.ts';

/** How many bytes tell whether a file is text. */
const sample = 8192;

/**
 * The text of a file's bytes, without its byte order mark: UTF-8, or UTF-16 where its mark says so. Broken sequences
 * become `U+FFFD`; bytes that are no text at all, or one in another encoding, are a failure.
 */
export function decode(bytes: Uint8Array): ReadResult {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decoded('utf-16be', bytes);
  if (isBinary(bytes.subarray(0, sample))) return { kind: 'failure', reason: 'not-text', detail: '' };
  const bom = first === 0xef && second === 0xbb && third === 0xbf;
  const text = new TextDecoder('utf-8').decode(bytes);
  const other = text.includes('\ufffd') ? encodingOf(bytes, text) : null;
  return other === null
    ? { kind: 'text', text, bom }
    : { kind: 'failure', reason: 'not-utf-8', detail: other };
}

function decoded(encoding: string, bytes: Uint8Array): ReadResult {
  return { kind: 'text', text: new TextDecoder(encoding).decode(bytes), bom: true };
}

/**
 * What else than UTF-8 a text is likely in, empty where that can't be told; null where it is UTF-8 with some broken bytes. Of
 * one in another encoding most letters beyond ASCII are broken.
 */
function encodingOf(bytes: Uint8Array, text: string): string | null {
  let broken = 0;
  let whole = 0;
  for (const letter of text)
    if (letter === '\ufffd') broken++;
    else if (letter > '\u007f') whole++;
  if (broken < 4 || broken <= whole) return null;
  if (isChinese('gb18030', bytes)) return 'GBK';
  return broken * 20 > text.length ? '' : null;
}

function isChinese(encoding: string, bytes: Uint8Array): boolean {
  try {
    return /[\u4e00-\u9fff]{2}/.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/**
 * A NUL among other control characters is binary; a stray NUL in what reads as text is a flaw of the text, which
 * Markdown replaces.
 */
function isBinary(bytes: Uint8Array): boolean {
  if (!bytes.includes(0)) return false;
  let controls = 0;
  let nuls = 0;
  for (const byte of bytes) {
    if (byte === 0) nuls++;
    else if (byte < 9 || (byte > 13 && byte < 27)) controls++;
  }
  return (nuls + controls) * 20 > bytes.length;
}
