import type { Joined } from './joined.ts';

/** Whether a topic's file was written as a bare name under a folder that holds a path deeper down. */
export function isAbove({ path, definition: { draft } }: Joined, other: string): boolean {
  if (path === null || draft.folder === null || draft.path?.text.includes('/')) return false;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return folder !== '' && other.toLowerCase().startsWith(folder.toLowerCase());
}
