import type { Folder } from './folder.ts';

/** A file that is to be looked at. */
export interface Item {
  readonly folder: Folder;
  readonly path: string;
  /** Whether it was judged and is only to be told of. */
  readonly isJudged?: boolean;
  /** Whether it may take longer than somebody who types would wait, as a large plan does. */
  readonly isLong?: boolean;
}

/** The files that are yet to be judged, each once: first those in which somebody types, then guides, then plans. */
export class Agenda {
  private urgent = new Map<string, Item>();
  private readonly judged = new Map<string, Item>();
  private readonly guides = new Map<string, Item>();
  private readonly plans = new Map<string, Item>();

  add(folder: Folder, path: string, first: boolean): void {
    const item = { folder, path };
    const key = keyOf(item);
    if (first) this.urgent.set(key, item);
    // A plan is judged by its guides: it comes when they are done.
    else if (folder.project.planPaths.includes(path)) this.plans.set(key, { ...item, isLong: true });
    else this.guides.set(key, item);
  }

  /** What was judged is to be told of, when nobody waits. */
  tellLater({ folder, path }: Item): void {
    const item = { folder, path, isJudged: true, isLong: true };
    this.judged.set(keyOf(item), item);
  }

  /** Whether somebody waits. */
  get isUrgent(): boolean {
    return this.urgent.size > 0;
  }

  get isEmpty(): boolean {
    return this.all.every(({ size }) => size === 0);
  }

  /** Takes out what is to be judged or told of next, of what is not long where it is to be `brief`; null for nothing. */
  next(brief = false): Item | null {
    for (const items of brief ? [this.urgent, this.guides] : this.all)
      for (const [key, item] of items) {
        const done = items === this.judged ? [items] : this.all;
        for (const each of done) each.delete(key);
        return item;
      }
    return null;
  }

  /** Forgets a folder that is gone. */
  remove(folder: Folder): void {
    for (const items of this.all)
      for (const [key, item] of items) if (item.folder === folder) items.delete(key);
  }

  private get all(): readonly Map<string, Item>[] {
    return [this.urgent, this.judged, this.guides, this.plans];
  }
}

function keyOf({ folder, path }: Item): string {
  return `${folder.uri}\n${path}`;
}
