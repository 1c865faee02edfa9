import type { Folder } from './folder.ts';

/**
 * The plans that were changed and not judged since, with the guides that they promised before: what is found of these
 * may be another, too. To know which a plan promises now it has to be read, which ten edits at once are not to do ten
 * times.
 */
export class ChangedPlans {
  private readonly promised = new Map<string, readonly string[]>();

  /** A document is about to be changed. */
  add(folder: Folder, path: string): void {
    const key = keyOf(folder, path);
    if (!folder.project.planPaths.includes(path) || this.promised.has(key)) return;
    this.promised.set(key, folder.project.guideFiles());
  }

  /** A document was judged: gives the guides to look at again, which are none where it is no plan that was changed. */
  take(folder: Folder, path: string): readonly string[] {
    const key = keyOf(folder, path);
    const before = this.promised.get(key);
    this.promised.delete(key);
    return before ? [...before, ...folder.project.guideFiles()] : [];
  }
}

function keyOf({ uri }: Folder, path: string): string {
  return `${uri}\n${path}`;
}
