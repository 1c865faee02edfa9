import { commands, Disposable, l10n, type TreeView, window, workspace } from 'vscode';
import type { ArrangementMemory } from './arrangement.ts';
import { TopicsProvider } from './provider.ts';
import type { Row } from './rows.ts';
import type { StoreChange, TopicStore } from './store.ts';
import { filterName, findingsCount } from './words.ts';

/** The Topics view: the tree, its badge and message, and the context that its welcome texts depend on. */
export class TopicsView implements Disposable {
  readonly provider: TopicsProvider;
  private readonly view: TreeView<string>;
  private readonly subscriptions: Disposable;
  private following: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: TopicStore,
    private readonly arrangement: ArrangementMemory,
  ) {
    this.provider = new TopicsProvider(store, arrangement.current);
    this.view = window.createTreeView('guidewright.topics', {
      treeDataProvider: this.provider,
      showCollapseAll: true,
    });
    this.subscriptions = Disposable.from(
      store.onDidChange(change => this.update(change)),
      arrangement.onDidChange(current => {
        this.provider.rearrange(current);
        this.decorate();
      }),
      window.onDidChangeActiveTextEditor(() => this.follow()),
      this.view.onDidChangeVisibility(() => this.follow()),
      this.provider,
      this.view,
    );
    this.decorate();
  }

  /** The rows that are selected, first the focused one. */
  get selection(): readonly Row[] {
    return this.view.selection.flatMap(id => this.provider.row(id) ?? []);
  }

  /** The number on the container's icon. */
  get badge(): number {
    return this.view.badge?.value ?? 0;
  }

  /** Resolves when the tree has selected the active editor's topic. */
  settled(): Promise<void> {
    return this.following;
  }

  row(id: string): Row | undefined {
    return this.provider.row(id);
  }

  /** Selects the row of a topic, or of one of its outline items, and scrolls to it; does nothing where a filter hides it. */
  async reveal(plan: string, topic: string, focus: boolean, item?: string): Promise<void> {
    const row = this.provider.topicRow(plan, topic, item);
    if (row) await this.view.reveal(row.id, { select: true, focus, expand: focus });
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private update(change: StoreChange): void {
    this.provider.update(change);
    this.decorate();
    if (change === null) this.follow();
  }

  private decorate(): void {
    const { store, view } = this;
    const shown = this.arrangement.shown(store);
    const total = store.topics.length;
    const { filters } = this.arrangement.current;
    const hidden = store.state === 'ready' && filters.length > 0;
    const state = hidden && shown === 0 && total > 0 ? 'no-match' : store.state;
    void commands.executeCommand('setContext', 'guidewright.view', state);
    void commands.executeCommand('setContext', 'guidewright.hasPlan', store.plans.length > 0);
    const names = filters.map(filterName).join(', ');
    view.message =
      hidden && shown > 0 ? l10n.t('{0}: {1} of {2} topics shown', names, shown, total) : undefined;
    const findings = store.findings;
    if (findings !== (view.badge?.value ?? 0))
      view.badge = findings === 0 ? undefined : { value: findings, tooltip: findingsCount(findings) };
  }

  private follow(): void {
    const uri = window.activeTextEditor?.document.uri;
    const wanted = workspace.getConfiguration('guidewright', uri).get('topics.followActiveEditor', true);
    const owned = uri && wanted && this.view.visible ? this.store.topicAt(uri) : null;
    if (!owned) return;
    const selected = this.selection[0];
    if (selected && 'topic' in selected && selected.topic.id === owned.topic.id) return;
    this.following = this.reveal(owned.plan.id, owned.topic.id, false).catch(() => undefined);
  }
}
