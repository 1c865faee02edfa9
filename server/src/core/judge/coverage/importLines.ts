import { codeAt } from '../../codeAt.ts';

/** Whether the line that an offset of a code block stands in only names a module. */
export function isImport(text: string, offset: number): boolean {
  let start = offset;
  while (start > 0 && offset - start < 80 && codeAt(text, start - 1) !== 10) start--;
  let first = start;
  while (first < offset && codeAt(text, first) <= 32) first++;
  const code = codeAt(text, first);
  return (code > 127 || opensImport[code] === 1) && importing.test(text.slice(start, offset + 1));
}

const importing = /^\s*(?:import|use|from|#include|require|using|package|mod|extern)\b/;
/** The letters of ASCII that such a line may open with. */
const opensImport = new Uint8Array(128);
for (const letter of 'iuf#rpme') opensImport[letter.charCodeAt(0)] = 1;
