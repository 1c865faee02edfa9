import type { Plan } from '../../core/plan/model.ts';
import { applyEdits } from '../../core/write/applyEdits.ts';
import { type Sync, syncPlan } from '../../core/write/sync/sync.ts';
import { decode } from '../../workspace/decode.ts';
import { CliError, type Context, exitCodes } from '../context.ts';
import type { Files } from '../io.ts';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../openWorkspace.ts';
import { pickTopics } from '../pickTopics.ts';
import { printable } from '../printable.ts';
import { refuseEmpty } from '../refuse.ts';
import { unifiedDiff } from '../unifiedDiff.ts';
import { ChangedMeanwhile, insideRoot, sayWriteFailure } from '../writing.ts';

export interface SyncOptions extends WorkspaceOptions {
  readonly dryRun?: true;
}

/** `sync`: writes measured states and progress into the plans, of all topics or of those named. */
export async function sync(
  topics: readonly string[],
  options: SyncOptions,
  context: Context,
): Promise<number> {
  const workspace = await openWorkspace(options, context);
  refuseEmpty(workspace, context);
  const { project } = workspace;
  const picked = pickTopics(topics, workspace, context);
  for (const path of project.planPaths) {
    const report = project.planReport(path);
    const only = new Set(picked.filter(({ plan }) => plan === report?.plan).map(({ topic }) => topic.id));
    if (report === null || only.size === 0) continue;
    const result = syncPlan(report.plan, report.topics, only);
    const after = applyEdits(report.plan.text, result.edits);
    if (!options.dryRun) {
      if (result.edits.length > 0) write(report.plan, after, workspace, context);
    } else if (after !== report.plan.text)
      context.io.stdout.write(unifiedDiff(workspace.near(path), report.plan.text, after, context));
    tell(report.plan, result, workspace.near(path), options, context);
  }
  return exitCodes.clean;
}

/** Puts a plan's new text in the place of the one that was read; ends the command where that can't be. */
function write(plan: Plan, after: string, workspace: Workspace, { io, translate: t }: Context): void {
  const why = tryWrite(plan, after, workspace.root, io.files, t);
  if (why !== null)
    throw new CliError(
      t('Can’t write {0}: {1}. It is as it was.', printable(workspace.near(plan.path)), printable(why)),
    );
}

/** Why nothing was written, or null. The bytes around what changed stay, so all of them must be what was read. */
function tryWrite(
  { path, text }: Plan,
  after: string,
  root: string,
  files: Files,
  t: Context['translate'],
): string | null {
  const file = insideRoot(root, path, files);
  if (file === null) return t('it lies outside the root folder');
  try {
    const bytes = files.bytes(file);
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const encoded = (content: string): Uint8Array =>
      new TextEncoder().encode(hasMark ? `\ufeff${content}` : content);
    if (Buffer.compare(bytes, encoded(text)) === 0) {
      files.replace(file, bytes, encoded(after));
      return null;
    }
    const now = decode(bytes);
    return now.kind === 'text' && now.text === text
      ? t('it is not all UTF-8')
      : t('it was changed meanwhile');
  } catch (error) {
    return error instanceof ChangedMeanwhile ? t('it was changed meanwhile') : sayWriteFailure(error, t);
  }
}

function tell(
  plan: Plan,
  { edits, unmeasured }: Sync,
  path: string,
  { dryRun }: SyncOptions,
  context: Context,
): void {
  const { io, translate: t } = context;
  const titles = new Map(plan.topics.map(({ id, title }) => [id, title]));
  const topics = new Set(edits.map(({ topic }) => topic));
  const out = dryRun ? io.stderr : io.stdout;
  if (topics.size === 0) out.write(`${t('{0} says what was measured.', printable(path))}\n`);
  else if (dryRun)
    out.write(`${t('{0}: topics that would be updated: {1}.', printable(path), topics.size)}\n`);
  else out.write(`${t('{0}: topics updated: {1}.', printable(path), topics.size)}\n`);
  if (unmeasured.length > 0)
    io.stderr.write(
      `${t('Left alone, since not measured: {0}.', printable(unmeasured.map(id => titles.get(id) ?? id).join(t(', '))))}\n`,
    );
}
