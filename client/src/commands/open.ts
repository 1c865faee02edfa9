import { commands, env, Location, l10n, Position, Range, Uri, ViewColumn, window, workspace } from 'vscode';
import type { TopicNode } from '../../../server/src/protocol.ts';
import type { Services } from '../services.ts';
import { planFor, topicFor } from './target.ts';

/** A place as the protocol tells it. */
interface Place {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** Shows a place with the cursor at its start. */
export async function openPlace({ uri, range }: Place, beside = false): Promise<void> {
  const start = new Position(range.start.line, range.start.character);
  await window.showTextDocument(Uri.parse(uri), {
    selection: new Range(start, start),
    preview: true,
    viewColumn: beside ? ViewColumn.Beside : ViewColumn.Active,
  });
}

/** Opens the topic's guide; where there is none yet, the place in the plan that promises it. */
export async function openTopic(topic: TopicNode, beside = false): Promise<void> {
  if (topic.guideUri === null || topic.state === 'missing') return openPlace(topic.plan, beside);
  await window.showTextDocument(Uri.parse(topic.guideUri), {
    preview: true,
    viewColumn: beside ? ViewColumn.Beside : ViewColumn.Active,
  });
}

export async function openGuide(services: Services, argument: unknown, beside = false): Promise<void> {
  const explicit = argument !== undefined;
  const owned = await topicFor(
    services,
    explicit ? argument : {},
    l10n.t('Open Guide'),
    ({ topic }) => explicit || topic.state !== 'missing',
  );
  if (owned) await openTopic(owned.topic, beside);
}

export async function openPlan(services: Services, argument: unknown): Promise<void> {
  const plan = await planFor(services, argument, l10n.t('Open Plan'));
  if (plan) await window.showTextDocument(Uri.parse(plan.uri), { preview: true });
}

/** Shows where the plan speaks of the row or guide: the outline item's own line where it is one. */
export async function revealInPlan(services: Services, argument: unknown): Promise<void> {
  const row = typeof argument === 'string' ? services.view.row(argument) : undefined;
  if (row && 'item' in row) return openPlace(row.item.plan);
  const owned = await topicFor(services, argument, l10n.t('Reveal in Plan'));
  if (owned) await openPlace(owned.topic.plan);
}

/** Puts the guide's path from its workspace folder into the clipboard. */
export async function copyPath(services: Services, argument: unknown): Promise<void> {
  const owned = await topicFor(
    services,
    argument,
    l10n.t('Copy Path'),
    ({ topic }) => topic.guideUri !== null,
  );
  if (!owned) return;
  await env.clipboard.writeText(workspace.asRelativePath(Uri.parse(owned.topic.guideUri as string), false));
}

/** Shows several places at once in the editor's own peek view, one directly. */
export async function openPlaces(places: readonly Place[]): Promise<void> {
  const first = places[0];
  if (!first) return;
  await openPlace(first);
  if (places.length === 1) return;
  const locations = places.map(
    ({ uri, range }) =>
      new Location(
        Uri.parse(uri),
        new Range(range.start.line, range.start.character, range.end.line, range.end.character),
      ),
  );
  await commands.executeCommand(
    'editor.action.peekLocations',
    Uri.parse(first.uri),
    new Position(first.range.start.line, first.range.start.character),
    locations,
    'peek',
  );
}
