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

/** The innermost of them; null where none holds it. */
export function innermostOf(uri: string, members: readonly Member[]): Member | null {
  return holdersOf(uri, members).reduce<Member | null>(
    (best, { member }) => (best && best.folder.uri.length >= member.folder.uri.length ? best : member),
    null,
  );
}
