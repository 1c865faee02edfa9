import { type Context, exitCodes } from '../context.ts';
import type { JudgedFile } from '../judging/judged.ts';
import { judgedPlans, judgeTasks, tasksOf } from '../judging/judgeWorkspace.ts';
import { openWorkspace, type WorkspaceOptions } from '../openWorkspace.ts';
import { refuseEmpty } from '../refuse.ts';
import { status as table } from '../reporters/status.ts';
import { select } from '../select.ts';
import { checkDocument, wholeDocument } from '../toDocument.ts';

/** `status`: how far each topic is, as a table for people. */
export async function status(options: WorkspaceOptions, context: Context): Promise<number> {
  const workspace = await openWorkspace(options, context, () => ({ guides: false }));
  refuseEmpty(workspace, context);
  const all = select([], workspace.fromRoot);
  const files = new Map<string, JudgedFile>();
  await judgeTasks(tasksOf(workspace, all), workspace, { verdicts: null }, context, (file, judged) =>
    files.set(file, judged),
  );
  const document = wholeDocument(checkDocument(judgedPlans(workspace.project, all, files)));
  context.io.stdout.write(table(document, workspace.near, context));
  return exitCodes.clean;
}
