import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { decodeUtf8 } from '../../server/src/workspace/nodeDecode.ts';

const cases = {
  nothing: [],
  'a byte order mark alone': [0xef, 0xbb, 0xbf],
  'Latin letters': [...Buffer.from('# Cache\r\n')],
  'letters beyond Latin': [...Buffer.from('缓存 café 🚀\u0000')],
  'a mark before and within the text': [...Buffer.from('\ufeff缓存\ufeff')],
  'a broken sequence': [0x61, 0xe7, 0xbc, 0x62, 0xff],
  'half of a pair': [0xed, 0xa0, 0x80, 0x61],
};

test.each(Object.entries(cases))('bytes are decoded as everywhere else: %s', (_, bytes) => {
  const whole = Uint8Array.from(bytes);
  const part = Uint8Array.from([0x78, 0x79, 0x7a, ...bytes, 0x78]).subarray(3, 3 + bytes.length);
  for (const each of [whole, part]) expect(decodeUtf8(each)).toBe(new TextDecoder().decode(each));
});
