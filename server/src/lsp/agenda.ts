import type { Folder } from './folder.ts';

/** A file that is to be looked at. */
export interface Item {
  readonly folder: Folder;
  readonly path: string;
}

/** The files that are yet to be judged, each once: first those in which somebody types, then guides, then plans. */
export class Agenda {
  private urgent = new Map<string, Item>();
  private readonly guides = new Map<string, Item>();
  private readonly plans = new Map<string, Item>();

  add(folder: Folder, path: string, first: boolean): void {
    const key = `${folder.uri}\n${path}`;
    const item = { folder, path };
    if (first) this.urgent.set(key, item);
    // A plan is judged by its guides: it comes when they are done.
    else if (folder.project.planPaths.includes(path)) this.plans.set(key, item);
    else this.guides.set(key, item);
  }

  /** Takes out what is to be judged next; null where nothing is left. */
  next(): Item | null {
    for (const items of [this.urgent, this.guides, this.plans])
      for (const [key, item] of items) {
        for (const each of [this.urgent, this.guides, this.plans]) each.delete(key);
        return item;
      }
    return null;
  }

  /** Forgets a folder that is gone. */
  remove(folder: Folder): void {
    for (const items of [this.urgent, this.guides, this.plans])
      for (const [key, item] of items) if (item.folder === folder) items.delete(key);
  }
}
