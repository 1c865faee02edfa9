import { commands, type Disposable, EventEmitter, type Memento } from 'vscode';
import { type Arrangement, defaultArrangement, filters, groupings, passes, sortings } from './arrange.ts';
import type { TopicStore } from './store.ts';

const key = 'topics.arrangement';

/** The user's arrangement of the tree: kept in the workspace's state, so that it is there after a restart. */
export class ArrangementMemory implements Disposable {
  private readonly changed = new EventEmitter<Arrangement>();
  readonly onDidChange = this.changed.event;
  private now: Arrangement;

  constructor(private readonly memento: Memento) {
    this.now = readable(memento.get(key));
    this.tell();
  }

  get current(): Arrangement {
    return this.now;
  }

  async set(change: Partial<Arrangement>): Promise<void> {
    this.now = { ...this.now, ...change };
    this.tell();
    this.changed.fire(this.now);
    await this.memento.update(key, this.now);
  }

  /** How many topics pass the filter. */
  shown(store: TopicStore): number {
    return store.topics.filter(({ topic }) => passes(topic, this.now.filters)).length;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private tell(): void {
    void commands.executeCommand('setContext', 'guidewright.filtered', this.now.filters.length > 0);
  }
}

/** What an older version stored, or a person edited, is taken as far as it can be understood. */
function readable(stored: unknown): Arrangement {
  const value = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Arrangement>;
  return {
    grouping: groupings.find(grouping => grouping === value.grouping) ?? defaultArrangement.grouping,
    sorting: sortings.find(sorting => sorting === value.sorting) ?? defaultArrangement.sorting,
    filters: Array.isArray(value.filters) ? filters.filter(filter => value.filters?.includes(filter)) : [],
  };
}
