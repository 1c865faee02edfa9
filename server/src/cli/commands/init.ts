import { scaffold } from '../../core/write/scaffold.ts';
import { type Context, exitCodes } from '../context.ts';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../openWorkspace.ts';
import { type Picked, pickTopics } from '../pickTopics.ts';
import { printable } from '../printable.ts';
import { refuseEmpty } from '../refuse.ts';
import { unifiedDiff } from '../unifiedDiff.ts';
import { insideRoot, sayWriteFailure } from '../writing.ts';

export interface InitOptions extends WorkspaceOptions {
  readonly dryRun?: true;
}

/** `init`: makes the guides that are missing, or those of the topics named, from their outlines. */
export async function init(
  topics: readonly string[],
  options: InitOptions,
  context: Context,
): Promise<number> {
  const { io, translate: t, colors } = context;
  const workspace = await openWorkspace(options, context);
  refuseEmpty(workspace, context);
  const { near } = workspace;
  const made = new Set<string>();
  const nowhere: string[] = [];
  let failed = 0;
  for (const picked of pickTopics(topics, workspace, context)) {
    const { plan, topic } = picked;
    const why = whyNot(picked, topics.length > 0, workspace, context);
    if (topic.file === null) nowhere.push(topic.title);
    if (topic.file === null || made.has(topic.file)) continue;
    if (why !== null) {
      // That a guide is there is news only to those who asked for it.
      if (why.exists && topics.length === 0) continue;
      io.stderr.write(
        `${t('Left alone: {0}, since {1}.', printable(near(topic.file)), printable(why.reason))}\n`,
      );
      continue;
    }
    const path = insideRoot(workspace.root, topic.file, io.files);
    const text = scaffold(plan, topic, workspace.settings);
    try {
      if (path === null) throw Object.assign(new Error(), { code: 'outside' });
      if (options.dryRun) io.stdout.write(unifiedDiff(near(topic.file), null, text, context));
      else {
        io.files.create(path, text);
        io.stdout.write(`${colors.green(t('Created {0}', printable(near(topic.file))))}\n`);
      }
      made.add(topic.file);
    } catch (error) {
      failed++;
      const reason = path === null ? t('it lies outside the root folder') : sayWriteFailure(error, t);
      io.stderr.write(
        `${colors.red('guidewright:')} ${t('Can’t create {0}: {1}.', printable(near(topic.file)), printable(reason))}\n`,
      );
    }
  }
  if (nowhere.length > 0)
    io.stderr.write(
      `${t('Left alone, since the plan names no file for them: {0}.', printable(nowhere.join(t(', '))))}\n`,
    );
  if (options.dryRun) io.stderr.write(`${t('Guides that would be created: {0}.', made.size)}\n`);
  else io.stdout.write(`${t('Guides created: {0}.', made.size)}\n`);
  return failed > 0 ? exitCodes.failed : exitCodes.clean;
}

/** Why a topic's guide is not made; null where it is. */
function whyNot(
  { plan, topic }: Picked,
  named: boolean,
  { project, root, near }: Workspace,
  { io, translate: t }: Context,
): { readonly reason: string; readonly exists: boolean } | null {
  const { file } = topic;
  if (file === null) return null;
  if (!/\.(?:md|markdown|mdown|mkd)$/i.test(file))
    return { reason: t('it is no Markdown file'), exists: false };
  const { moved, guide, state } = project.topicReport(plan, topic);
  const inside = insideRoot(root, file, io.files);
  if (guide !== null || state !== 'missing' || (inside !== null && io.files.exists(inside)))
    return { reason: t('there is a file already'), exists: true };
  const [first] = moved;
  if (first === undefined || named) return null;
  return { reason: t('it may be {0}; name its topic to make it all the same', near(first)), exists: false };
}
