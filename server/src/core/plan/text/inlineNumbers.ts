import { type Line, sub, trim } from './line.ts';
import { ordinalOf } from './ordinal.ts';

const numbers =
  /(?<![\p{L}\p{N}.])(?:[(（]?(\d{1,2}|[一二三四五六七八九十]{1,2})(?:[.．、)）](?!\d)\s*)|([\u2460-\u2473])\s*)(?=\S)/gu;

/** What stands behind each number of a line that counts from one: `1. setup 2. use`, `① 安装 ② 使用`; nothing where it counts nothing. */
export function numberedPieces(line: Line): readonly Line[] {
  const found = [...line.text.slice(0, longest).matchAll(numbers)];
  const counted = found.filter(
    ({ 1: plain, 2: circled }, at) => ordinalOf(plain ?? circled ?? null) === `${at + 1}`,
  );
  if (counted.length < 2 || counted.length < found.length || (found[0]?.index ?? 0) > 2) return [];
  return found.map(({ index, 0: { length } }, at) => {
    const piece = trim(sub(line, index + length, found[at + 1]?.index));
    return sub(piece, 0, piece.text.replace(/[\s,，;；、。.]+$/, '').length);
  });
}

/** Longer lines hold text. */
const longest = 800;
