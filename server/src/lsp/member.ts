import type { Client } from './client.ts';
import type { Environment } from './environment.ts';
import type { Folder } from './folder.ts';
import { clientHost, emptyHost, overlaid } from './hosts.ts';
import { Loader, type LoaderEvents } from './loader.ts';
import type { SessionClient } from './sessionEvents.ts';

/** A folder with what keeps it in step with its files. */
export interface Member {
  readonly folder: Folder;
  readonly loader: Loader;
}

/** A folder whose files come from the system or, where it has none of them, from the client. */
export function memberOf(
  folder: Folder,
  client: Client,
  environment: Environment,
  outside: SessionClient,
  events: Pick<LoaderEvents, 'changed' | 'leave'>,
): Member {
  const files =
    environment.host(folder.uri) ?? (client.files ? clientHost(outside.request, folder) : emptyHost);
  const loader = new Loader(folder, overlaid(files, folder), client, {
    ...events,
    settings: () => outside.settings(folder.uri),
    judges: environment.judges,
    turn: () => new Promise(resolve => environment.soon(resolve)),
    progress: (read, all) => outside.progress(folder, read, all),
    log: outside.log,
  });
  return { folder, loader };
}

/** The folders that hold a document: more than one where one lies in another. */
export function holdersOf(
  uri: string,
  members: readonly Member[],
): readonly { readonly member: Member; readonly path: string }[] {
  return members.flatMap(member => {
    const path = member.folder.pathOf(uri);
    return path === null ? [] : [{ member, path }];
  });
}

/**
 * The one of them that speaks of the document: of a plan, the one in which most of its guides are found; of any other,
 * the innermost that has a plan for it; else the innermost. Null where none holds it.
 */
export function speakerOf(uri: string, members: readonly Member[]): Member | null {
  const holders = holdersOf(uri, members);
  if (holders.length < 2) return holders[0]?.member ?? null;
  const inner = holders.toSorted((a, b) => b.member.folder.uri.length - a.member.folder.uri.length);
  const promising = inner.find(({ member, path }) => member.folder.project.topicsOf(path).length > 0);
  const reading = inner.toSorted((a, b) => guidesFound(b) - guidesFound(a));
  const [best] = inner.some(holder => guidesFound(holder) >= 0) ? reading : [promising ?? inner[0]];
  return best?.member ?? null;
}

/** How many guides a folder has of those that a plan of it promises; -1 where the document is no plan of the folder. */
function guidesFound({
  member: { folder },
  path,
}: {
  readonly member: Member;
  readonly path: string;
}): number {
  const { project } = folder;
  const plan = project.planPaths.includes(path) ? project.plan(path) : null;
  return plan ? plan.topics.filter(({ file }) => file !== null && project.fileSet.has(file)).length : -1;
}
