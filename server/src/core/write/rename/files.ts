import type { TextEdit } from '../../judge/model.ts';
import type { Plan } from '../../plan/model.ts';

/** A file or folder that gets another path; paths from the root, with `/`. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The edits of a plan that keep its paths true when files or folders are renamed: wherever such a path is written. */
export function renamedFiles({ path, text, topics }: Plan, moves: readonly Move[]): readonly TextEdit[] {
  const edits = new Map<number, TextEdit>();
  for (const { file, fileRaw } of topics) {
    if (file === null || fileRaw === null) continue;
    const moved = movedPath(file, moves);
    if (moved === null) continue;
    const raw = fileRaw.text;
    const newText = rewritten(raw, file, moved);
    for (const start of placesOf(raw, text))
      edits.set(start, { file: path, start, end: start + raw.length, newText });
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

function movedPath(file: string, moves: readonly Move[]): string | null {
  for (const { from, to } of moves) {
    if (file === from) return to;
    if (file.startsWith(`${from}/`)) return to + file.slice(from.length);
  }
  return null;
}

/** A path written as the old one was: from the same folder, with the same lead and the same escapes. */
function rewritten(raw: string, file: string, moved: string): string {
  const lead = /^(?:\.?\/)?/.exec(raw)?.[0] ?? '';
  const escaped = /%[0-9a-f]{2}/i.test(raw);
  const plain = escaped ? decoded(raw.slice(lead.length)) : raw.slice(lead.length);
  const base = file.endsWith(plain) ? file.slice(0, file.length - plain.length) : '';
  const path = moved.startsWith(base) ? moved.slice(base.length) : fromFolder(base, moved);
  return lead + (escaped ? encodeURI(path) : path);
}

/** The path that leads from a folder (ending with `/`) to a file elsewhere. */
function fromFolder(folder: string, file: string): string {
  const steps = folder.split('/').filter(step => step !== '');
  const target = file.split('/');
  let shared = 0;
  while (shared < steps.length && shared < target.length - 1 && steps[shared] === target[shared]) shared++;
  return [...steps.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Where a path stands in a text as a path of its own, not as the end or start of another. */
function placesOf(raw: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(raw); at >= 0; at = text.indexOf(raw, at + raw.length))
    if (!isPathLetter(text[at - 1]) && !isPathLetter(text[at + raw.length])) places.push(at);
  return places;
}

function isPathLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}_/\\%-]/u.test(letter);
}
