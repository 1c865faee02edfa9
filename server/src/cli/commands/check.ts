import { type Context, exitCodes } from '../context.ts';
import type { JudgedFile, Task } from '../judging/judged.ts';
import { judgedPlans, judgeTasks, tasksOf } from '../judging/judgeWorkspace.ts';
import { forgetUnused, type KeepOptions, keptIn } from '../judging/kept.ts';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../openWorkspace.ts';
import { ownFindings } from '../ownRules.ts';
import { refuse, refuseUnused } from '../refuse.ts';
import { type Selection, select } from '../select.ts';
import type { Shard } from '../shard.ts';
import { type TellOptions, tell } from '../tell.ts';
import { checkDocument, findingDocument } from '../toDocument.ts';

export interface CheckOptions extends WorkspaceOptions, TellOptions, KeepOptions {
  /** The folder's own JavaScript may run. */
  readonly trust?: true;
  /** How many threads judge beside this one. */
  readonly workers?: number;
  readonly shard?: Shard;
}

/** `check`: judges guides against their plan and tells what is found. */
export async function check(
  guides: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<number> {
  const { workspace, selection } = await open(guides, options, context);
  const { shard, workers } = options;
  const all = tasksOf(workspace, selection);
  const tasks = shard === undefined ? all : all.filter((_, index) => index % shard.count === shard.index - 1);
  const files = await judged(tasks, workspace, workers, options, context);
  const extra = await ownFindings(
    workspace,
    tasks.map(({ file }) => file),
    options.trust ?? false,
    context,
  );
  const own = extra.map(finding => findingDocument(finding));
  if (shard !== undefined) {
    const { shardText } = await import('../shard.ts');
    context.io.stdout.write(shardText(shard, { workspace, selection, files, own }, context));
    return exitCodes.clean;
  }
  const { root, project } = workspace;
  return tell(
    checkDocument(judgedPlans(project, selection, files), own),
    options,
    { root, plans: project.planPaths },
    context,
  );
}

/** What became of each file; verdicts of earlier runs are used where the user wants them kept. */
async function judged(
  tasks: readonly Task[],
  workspace: Workspace,
  workers: number | undefined,
  options: KeepOptions,
  context: Context,
): Promise<ReadonlyMap<string, JudgedFile>> {
  const files = new Map<string, JudgedFile>();
  const verdicts = keptIn(options, workspace, context);
  const effort = { ...(workers === undefined ? {} : { workers }), verdicts };
  await judgeTasks(tasks, workspace, effort, context, (file, one) => files.set(file, one));
  if (verdicts) forgetUnused(verdicts, files.values());
  return files;
}

/** Opens the workspace and chooses the guides; what was named and is not there ends the command. */
export async function open(
  guides: readonly string[],
  options: WorkspaceOptions,
  context: Context,
): Promise<{ readonly workspace: Workspace; readonly selection: Selection }> {
  const { stdinFilename } = options;
  const named = guides.length === 0 && stdinFilename !== undefined ? [stdinFilename] : guides;
  const stdin = stdinFilename === undefined ? null : await context.io.stdin();
  const workspace = await openWorkspace(options, context, fromRoot => ({
    ...(stdin === null || stdinFilename === undefined
      ? {}
      : { instead: new Map([[fromRoot(stdinFilename), stdin]]) }),
    guides: false,
  }));
  const selection = select(named, workspace.fromRoot);
  refuse(workspace, selection, context);
  if (stdinFilename !== undefined) refuseUnused(stdinFilename, workspace, selection, context);
  return { workspace, selection };
}
