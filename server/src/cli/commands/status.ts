import { type Context, exitCodes } from '../context.ts';
import { openWorkspace, type WorkspaceOptions } from '../openWorkspace.ts';
import { refuseEmpty } from '../refuse.ts';
import { status as table } from '../reporters/status.ts';
import { checkDocument } from '../toDocument.ts';

/** `status`: how far each topic is, as a table for people. */
export async function status(options: WorkspaceOptions, context: Context): Promise<number> {
  const workspace = await openWorkspace(options, context);
  refuseEmpty(workspace, context);
  const { project, settings } = workspace;
  const reports = project.planPaths.flatMap(path => project.planReport(path) ?? []);
  context.io.stdout.write(table(checkDocument(reports, settings), context));
  return exitCodes.clean;
}
