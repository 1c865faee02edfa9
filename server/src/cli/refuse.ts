import { CliError, type Context } from './context.ts';
import type { Workspace } from './openWorkspace.ts';
import { printable } from './printable.ts';
import { refuseUnread } from './refuseUnread.ts';
import { type Selection, wants } from './select.ts';

/** A plan without topics, or an argument that fits none, is no success. */
export function refuse(workspace: Workspace, selection: Selection, context: Context): void {
  refuseEmpty(workspace, context);
  const { project, root, near } = workspace;
  const files = project.guideFiles();
  for (const { written, fits } of selection.named)
    if (!files.some(fits) && !project.planPaths.some(fits)) {
      const { translate: t } = context;
      const plans = printable(some(project.planPaths.map(near), 2, t));
      throw new CliError(
        files.length === 0
          ? t('No guide matches {0}. {1} names no file for any of its topics.', printable(written), plans)
          : t(
              'No guide matches {0}. Promised under {1} (by {2}): {3}.',
              printable(written),
              printable(root),
              plans,
              printable(some(files.map(near), 5, t)),
            ),
      );
    }
}

/** Ends the command where the text of standard input would not be looked at, since other guides were named. */
export function refuseUnused(
  stdinFilename: string,
  { project: { planPaths }, fromRoot }: Workspace,
  selection: Selection,
  { translate }: Context,
): void {
  const file = fromRoot(stdinFilename);
  if (planPaths.includes(file) || wants(selection, file, planPaths)) return;
  throw new CliError(
    translate(
      'Expected {0} among the guides that are named, since its text comes from standard input.',
      printable(stdinFilename),
    ),
  );
}

/** Ends the command where the plans name no topics. */
export function refuseEmpty({ project, near }: Workspace, context: Context): void {
  if (project.planPaths.some(path => (project.plan(path)?.topics.length ?? 0) > 0)) return;
  refuseUnread(project, project.planPaths, context);
  const { translate } = context;
  throw new CliError(
    translate(
      'No topics found in {0}. Looked for headings with labels such as “File:”, tables with a row a guide, lists and directory trees that name documents.',
      printable(project.planPaths.map(near).join(translate(', '))),
    ),
  );
}

/** The first of many names. */
function some(names: readonly string[], most: number, translate: Context['translate']): string {
  const shown = names.slice(0, most).join(translate(', '));
  return names.length > most ? `${shown} … (${names.length})` : shown;
}
