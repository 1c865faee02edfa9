import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { Arrangement } from './arrange.ts';
import { itemOf } from './item.ts';
import { type Row, Rows } from './rows.ts';
import type { StoreChange, TopicStore } from './store.ts';

/** Hands the store's topics to the tree, as arranged. Elements are the rows' ids, which stay the same over updates. */
export class TopicsProvider implements TreeDataProvider<string>, Disposable {
  private readonly changed = new EventEmitter<string[] | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private rows: Rows;

  constructor(
    private readonly store: TopicStore,
    private arrangement: Arrangement,
  ) {
    this.rows = new Rows(store.plans, arrangement);
  }

  row(id: string): Row | undefined {
    return this.rows.get(id);
  }

  topicRow(plan: string, topic: string, item?: string): Row | null {
    const row = this.rows.topicRow(plan, topic);
    if (!row || item === undefined) return row;
    const below = this.getChildren(row.id).map(id => this.row(id));
    return below.find(child => child?.kind === 'outline' && child.item.id === item) ?? row;
  }

  rearrange(arrangement: Arrangement): void {
    this.arrangement = arrangement;
    this.update(null);
  }

  /** Draws what changed: the named topics and the rows above whose text differs, or all where the shape differs. */
  update(change: StoreChange): void {
    const before = this.rows;
    this.rows = new Rows(this.store.plans, this.arrangement);
    this.changed.fire(change === null ? undefined : this.differences(before, change));
  }

  getTreeItem(id: string): TreeItem {
    const row = this.rows.get(id);
    return row ? itemOf(row, this.arrangement.grouping) : { id, label: '' };
  }

  getChildren(id?: string): string[] {
    return [...this.rows.children(id ?? null)];
  }

  getParent(id: string): string | undefined {
    return this.rows.get(id)?.parent ?? undefined;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private differences(before: Rows, change: NonNullable<StoreChange>): string[] | undefined {
    const old = before.skeleton();
    const fresh = this.rows.skeleton();
    const sameShape =
      old.length === fresh.length &&
      old.every((row, index) => row.id === fresh[index]?.id && row.parent === fresh[index]?.parent);
    if (!sameShape) return undefined;
    const text = (row: Row): unknown => itemOf(row, this.arrangement.grouping).description;
    const above = fresh.filter((row, index) => row.kind !== 'topic' && text(row) !== text(old[index] as Row));
    const topics = change.flatMap(({ plan, topic }) => this.rows.topicRow(plan.id, topic.id)?.id ?? []);
    return [...above.map(row => row.id), ...topics];
  }
}
