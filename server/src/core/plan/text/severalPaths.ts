import type { Line } from './line.ts';
import { isDocument, pathsIn } from './paths.ts';

/** What is left of a line of paths and nothing else. */
const joints = /^(?:[\s,，、;；.。*`]|\p{Extended_Pictographic}|\ufe0f|and|&|和|与|及)*$/u;

/** The paths of a line that is several documents' and nothing else, but for a sign: `✅ keys.md, locks.md`; else none. */
export function severalPaths(line: Line): ReturnType<typeof pathsIn> {
  const refs = pathsIn(line);
  if (refs.length < 2 || !refs.every(({ text }) => isDocument(text))) return [];
  const rest = refs.reduceRight(
    (text, ref) => text.slice(0, ref.outerStart) + text.slice(ref.outerEnd),
    line.text,
  );
  return joints.test(rest) ? refs : [];
}
