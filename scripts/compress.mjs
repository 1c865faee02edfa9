// Compresses what is large in a package.
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compressed = promisify(brotliCompress);

/** Bytes compressed with a Brotli `quality`: 11, the best, takes some seconds a megabyte, in a thread of its own. */
export function compress(bytes, quality) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return compressed(bytes, { params });
}
