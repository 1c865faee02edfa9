import type { Severity } from '../../core/judge/model.ts';
import { type Context, exitCodes } from '../context.ts';
import type { CheckDocument } from '../document.ts';
import type { JudgedFile } from '../judging/judged.ts';
import { type Effort, judgedPlans, judgeTasks, tasksOf } from '../judging/judgeWorkspace.ts';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../openWorkspace.ts';
import { ownFindings } from '../ownRules.ts';
import { printable } from '../printable.ts';
import { refuse } from '../refuse.ts';
import { type Format, render } from '../render.ts';
import { type Selection, select } from '../select.ts';
import { weight } from '../severity.ts';
import { byPlace, checkDocument, findingDocument } from '../toDocument.ts';

export interface CheckOptions extends WorkspaceOptions {
  readonly format: Format;
  readonly failOn: Severity | 'never';
  readonly maxFindings?: number;
  /** The folder's own JavaScript may run. */
  readonly trust?: true;
  /** How many threads judge beside this one. */
  readonly workers?: number;
}

/** `check`: judges guides against their plan and tells what is found. */
export async function check(
  guides: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<number> {
  const { workspace, selection } = await open(guides, options, context);
  const files = new Map<string, JudgedFile>();
  await judgeTasks(tasksOf(workspace, selection), workspace, effortOf(options), context, (file, judged) =>
    files.set(file, judged),
  );
  const extra = await ownFindings(workspace, selection, options.trust ?? false, context);
  const document = checkDocument(
    judgedPlans(workspace, selection, files),
    extra.map(finding => findingDocument(finding)),
  );
  context.io.stdout.write(
    await render(cut(document, options.maxFindings), options, { context, root: workspace.root }),
  );
  return exitCodeOf(document, options, workspace, context);
}

function effortOf({ workers }: CheckOptions): Effort {
  return { ...(workers === undefined ? {} : { workers }), verdicts: null };
}

/** Opens the workspace and chooses the guides; what was named and is not there ends the command. */
export async function open(
  guides: readonly string[],
  options: CheckOptions,
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
  return { workspace, selection };
}

/** The gravest findings, as many as are wanted. */
function cut(document: CheckDocument, most: number | undefined): CheckDocument {
  const { findings, summary } = document;
  if (most === undefined || findings.length <= most) return document;
  const kept = findings
    .toSorted((a, b) => weight(b.severity) - weight(a.severity))
    .slice(0, most)
    .sort(byPlace);
  return { ...document, findings: kept, summary: { ...summary, cut: findings.length - most } };
}

function exitCodeOf(
  { findings, summary }: CheckDocument,
  { failOn }: CheckOptions,
  { project, root }: Workspace,
  { io, translate }: Context,
): number {
  if (summary.topics > 0 && summary.missing === summary.topics) {
    const said = translate(
      'None of the guides that {0} promises exists under {1}. Promised: {2}.',
      printable(project.planPaths.join(', ')),
      printable(root),
      summary.topics,
    );
    io.stderr.write(`${said}\n`);
    return exitCodes.failed;
  }
  const grave = findings.some(({ severity }) => weight(severity) >= weight(failOn));
  return grave ? exitCodes.findings : exitCodes.clean;
}
