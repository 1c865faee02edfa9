import type { Folder } from './folder.ts';
import type { Session } from './session.ts';

/** The plans of all folders; one that several folders hold, of the folder that speaks of it. */
export function spokenPlans(
  session: Pick<Session, 'folders' | 'folderOf'>,
): readonly { readonly folder: Folder; readonly path: string }[] {
  const { folders } = session;
  return folders.flatMap(folder =>
    folder.project.planPaths
      .filter(path => folders.length === 1 || session.folderOf(folder.uriOf(path)) === folder)
      .map(path => ({ folder, path })),
  );
}
