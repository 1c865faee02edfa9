import { isUtf8 } from 'node:buffer';
import { decode } from './decode.ts';
import type { ReadResult } from './host.ts';

/** What stands for what can't be decoded; a text that holds it may be one in another encoding. */
const replacement = '\ufffd';

/** The same as `decode`, but a text that is UTF-8 beyond doubt is no more than its bytes until it is asked for. */
export function decodeLate(bytes: Buffer): ReadResult {
  if (!isUtf8(bytes) || bytes.includes(0) || bytes.includes(replacement)) return decode(bytes);
  let text: string | null = null;
  return {
    kind: 'text',
    bom: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf,
    bytes,
    get text() {
      text ??= new TextDecoder().decode(bytes);
      return text;
    },
  };
}
