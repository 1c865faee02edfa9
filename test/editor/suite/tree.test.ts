/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Services } from '../../../client/src/services.ts';
import { filters, groupings, sortings } from '../../../client/src/topics/arrange.ts';
import type { Row } from '../../../client/src/topics/rows.ts';
import type { TopicNode } from '../../../server/src/protocol.ts';
import { extension, suiteFor, topicWhere } from './host.ts';

/** The rows of a kind, in the order in which the tree draws them. */
function rows<Kind extends Row['kind']>({ view }: Services, kind: Kind): Extract<Row, { kind: Kind }>[] {
  const below = (id?: string): Row[] =>
    view.provider.getChildren(id).flatMap(child => {
      const row = view.row(child);
      assert.ok(row, `a row for ${child}`);
      return [row, ...below(child)];
    });
  return below().filter((row): row is Extract<Row, { kind: Kind }> => row.kind === kind);
}

suiteFor(['sample'], 'tree', () => {
  let services: Services;
  suiteSetup(async () => {
    services = await extension();
    topicWhere(services, ({ state }) => state === 'missing', 'something to see');
    await vscode.commands.executeCommand('guidewright.topics.focus');
  });
  teardown(async () => {
    await vscode.commands.executeCommand('guidewright.topics.groupBy', 'section');
    await vscode.commands.executeCommand('guidewright.topics.sortBy', 'plan');
    await vscode.commands.executeCommand('guidewright.topics.clearFilter');
  });

  for (const grouping of groupings)
    test(`grouped by ${grouping}, each topic stands once, in its group`, async () => {
      await vscode.commands.executeCommand('guidewright.topics.groupBy', grouping);
      const shown = rows(services, 'topic').map(row => row.topic.id);
      assert.deepEqual(shown.toSorted(), services.store.topics.map(({ topic }) => topic.id).toSorted());
      for (const group of rows(services, 'group'))
        for (const topic of group.topics) {
          const key = {
            section: topic.group,
            priority: topic.priority,
            batch: topic.batch,
            state: topic.state,
          };
          assert.equal(group.key, grouping === 'none' ? null : key[grouping]);
        }
      assert.equal(
        services.context.workspaceState.get<{ grouping: string }>('topics.arrangement')?.grouping,
        grouping,
      );
    });

  for (const sorting of sortings)
    test(`sorted by ${sorting}, the topics of a group are in order`, async () => {
      await vscode.commands.executeCommand('guidewright.topics.groupBy', 'none');
      await vscode.commands.executeCommand('guidewright.topics.sortBy', sorting);
      const count = ({ error, warning, info, hint }: TopicNode['findings']): number =>
        error + warning + info + hint;
      const inOrder: Readonly<Record<typeof sorting, (one: TopicNode, other: TopicNode) => boolean>> = {
        plan: (one, other) => one.plan.range.start.line < other.plan.range.start.line,
        title: (one, other) => one.title.localeCompare(other.title, undefined, { numeric: true }) <= 0,
        progress: (one, other) => one.progress <= other.progress,
        findings: (one, other) => count(one.findings) >= count(other.findings),
        priority: (one, other) => (one.priority ?? 'P9') <= (other.priority ?? 'P9'),
      };
      for (const plan of services.store.plans) {
        const topics = rows(services, 'topic')
          .filter(row => row.plan.id === plan.id)
          .map(row => row.topic);
        for (const [index, topic] of topics.entries()) {
          const before = topics[index - 1];
          if (before) assert.ok(inOrder[sorting](before, topic), `${before.title} before ${topic.title}`);
        }
      }
    });

  for (const filter of filters)
    test(`filtered by ${filter}, nothing else is shown`, async () => {
      await vscode.commands.executeCommand('guidewright.topics.filter', [filter]);
      for (const { topic } of rows(services, 'topic'))
        if (filter === 'problems') assert.ok(Object.values(topic.findings).some(count => count > 0));
        else assert.equal(topic.state, filter);
      await vscode.commands.executeCommand('guidewright.topics.filterActive', []);
      assert.equal(rows(services, 'topic').length, services.store.topics.length);
    });

  test('a topic has its numbers, its state in words and as an icon, and a card that can run nothing', () => {
    const icons = { missing: 'issue-draft', drafting: 'edit', complete: 'pass-filled' };
    for (const row of rows(services, 'topic')) {
      const item = services.view.provider.getTreeItem(row.id);
      assert.equal(item.label, row.topic.title);
      assert.equal((item.iconPath as vscode.ThemeIcon).id, icons[row.topic.state]);
      if (row.topic.priority) assert.ok(String(item.description).startsWith(row.topic.priority));
      if (row.topic.state !== 'missing') assert.match(String(item.description), /\d+ %/);
      assert.match(item.accessibilityInformation?.label ?? '', /Missing|Drafting|Complete/);
      const card = item.tooltip as vscode.MarkdownString;
      assert.equal(card.isTrusted, false);
      assert.equal(card.supportHtml, false);
    }
  });

  test('outline items and criteria stand under their topic, and know their parents', () => {
    const { plan, topic } = topicWhere(
      services,
      ({ outline, criteria }) => outline.length + criteria.length > 0,
      'an outline',
    );
    const row = services.view.provider.topicRow(plan.id, topic.id);
    assert.ok(row);
    const children = services.view.provider.getChildren(row.id);
    assert.equal(children.length, topic.outline.length + (topic.criteria.length > 0 ? 1 : 0));
    for (const child of children) assert.equal(services.view.provider.getParent(child), row.id);
    const labels = children.map(child => services.view.provider.getTreeItem(child).label);
    assert.deepEqual(
      labels.slice(0, topic.outline.length),
      topic.outline.map(item => item.text),
    );
  });

  test('ids stay the same when the server tells everything again', async () => {
    const before = rows(services, 'topic').map(row => row.id);
    await services.store.refresh();
    assert.deepEqual(
      rows(services, 'topic').map(row => row.id),
      before,
    );
  });

  test('follows the active editor, and does not where the setting says so', async () => {
    const [first, second] = services.store.topics.filter(
      ({ topic }) => topic.state !== 'missing' && topic.guideUri,
    );
    assert.ok(first && second, 'the sample has two guides');
    const settings = vscode.workspace.getConfiguration('guidewright');
    const selected = (): string | undefined => {
      const row = services.view.selection[0];
      return row && 'topic' in row ? row.topic.id : undefined;
    };
    await vscode.window.showTextDocument(vscode.Uri.parse(first.topic.guideUri as string));
    await services.view.settled();
    assert.equal(selected(), first.topic.id);
    await settings.update('topics.followActiveEditor', false, vscode.ConfigurationTarget.Global);
    await vscode.window.showTextDocument(vscode.Uri.parse(second.topic.guideUri as string));
    await services.view.settled();
    assert.equal(selected(), first.topic.id);
    await settings.update('topics.followActiveEditor', undefined, vscode.ConfigurationTarget.Global);
  });
});
