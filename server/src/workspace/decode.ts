import type { ReadResult } from './host.ts';

/** How many bytes tell whether a file is text. */
const sample = 8192;

/**
 * The text of a file's bytes, without its byte order mark: UTF-8, or UTF-16 where its mark says so. Broken sequences
 * become `U+FFFD`; bytes that are no text at all are a failure.
 */
export function decode(bytes: Uint8Array): ReadResult {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decoded('utf-16be', bytes);
  if (isBinary(bytes.subarray(0, sample))) return { kind: 'failure', reason: 'not-text', detail: '' };
  const bom = first === 0xef && second === 0xbb && third === 0xbf;
  return { kind: 'text', text: new TextDecoder('utf-8').decode(bytes), bom };
}

function decoded(encoding: string, bytes: Uint8Array): ReadResult {
  return { kind: 'text', text: new TextDecoder(encoding).decode(bytes), bom: true };
}

/**
 * A NUL among other control characters is binary; a stray NUL in what reads as text is a flaw of the text, which
 * Markdown replaces.
 */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  let nuls = 0;
  for (const byte of bytes) {
    if (byte === 0) nuls++;
    else if (byte < 9 || (byte > 13 && byte < 27)) controls++;
  }
  return nuls > 0 && (nuls + controls) * 20 > bytes.length;
}
