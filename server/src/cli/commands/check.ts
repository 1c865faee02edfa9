import type { Severity } from '../../core/judge/model.ts';
import { isOn } from '../../workspace/openProject.ts';
import { checkExamples } from '../../workspace/syntax/check.ts';
import { CliError, type Context, exitCodes } from '../context.ts';
import type { CheckDocument } from '../document.ts';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../openWorkspace.ts';
import { printable } from '../printable.ts';
import { type Format, render } from '../render.ts';
import { type Selection, select } from '../select.ts';
import { checkDocument } from '../toDocument.ts';

export interface CheckOptions extends WorkspaceOptions {
  readonly format: Format;
  readonly failOn: Severity | 'never';
  readonly maxFindings?: number;
}

/** `check`: judges guides against their plan and tells what is found. */
export async function check(
  guides: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<number> {
  const { workspace, selection } = await open(guides, options, context);
  await checkSyntax(workspace, selection, context);
  const document = judge(workspace, selection);
  context.io.stdout.write(
    await render(cut(document, options.maxFindings), options, { context, root: workspace.root }),
  );
  return exitCodeOf(document, options, workspace, context);
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
    only: (file, plans) => wants(select(named, fromRoot), file, plans),
  }));
  const selection = select(named, workspace.fromRoot);
  refuse(workspace, selection, context);
  return { workspace, selection };
}

/** Judges what is selected: all of the plans, or the named guides alone. */
export function judge({ project }: Workspace, selection: Selection): CheckDocument {
  const reports = project.planPaths.flatMap(path => {
    const plan = project.plan(path);
    if (plan === null) return [];
    if (selection.wantsPlan(path)) return project.planReport(path) ?? [];
    const topics = plan.topics
      .filter(({ file }) => file !== null && selection.names(file))
      .map(topic => project.topicReport(plan, topic));
    return topics.length > 0 ? [{ plan, topics, verdicts: [], findings: [] }] : [];
  });
  return checkDocument(reports, project.settings);
}

/** Whether a guide has to be read: it was named, or a plan that may promise it was. */
function wants(selection: Selection, file: string, plans: readonly string[]): boolean {
  return selection.names(file) || plans.some(selection.wantsPlan);
}

async function checkSyntax(
  { project, settings }: Workspace,
  selection: Selection,
  { io }: Context,
): Promise<void> {
  if (!isOn(settings, 'example-syntax')) return;
  const grammars = await io.grammars();
  for (const file of project.guideFiles()) {
    const guide = wants(selection, file, project.planPaths) ? project.guideOf(file) : null;
    if (guide) project.setSyntax(guide, await checkExamples(guide, grammars));
  }
}

/** Nothing to judge is no success. */
function refuse({ project, root }: Workspace, selection: Selection, { translate }: Context): void {
  const plans = project.planPaths.join(', ');
  if (project.planPaths.every(path => (project.plan(path)?.topics.length ?? 0) === 0))
    throw new CliError(
      translate(
        'No topics found in {0}. Looked for headings with labels such as “File:”, tables with a row a guide, lists and directory trees that name documents.',
        printable(plans),
      ),
    );
  const files = project.guideFiles();
  for (const { written, fits } of selection.named)
    if (!files.some(fits) && !project.planPaths.some(fits))
      throw new CliError(
        translate(
          'No guide matches {0}. The plan {1} promises {2} guides under {3}.',
          printable(written),
          printable(plans),
          files.length,
          printable(root),
        ),
      );
}

function cut(document: CheckDocument, most: number | undefined): CheckDocument {
  const { findings, summary } = document;
  if (most === undefined || findings.length <= most) return document;
  return {
    ...document,
    findings: findings.slice(0, most),
    summary: { ...summary, cut: findings.length - most },
  };
}

const order: readonly (Severity | 'never')[] = ['hint', 'info', 'warning', 'error', 'never'];

function exitCodeOf(
  { findings, summary }: CheckDocument,
  { failOn }: CheckOptions,
  { project, root }: Workspace,
  { io, translate }: Context,
): number {
  if (summary.topics > 0 && summary.missing === summary.topics) {
    io.stderr.write(
      `${translate(
        'None of the {0} guides that {1} promises exists under {2}.',
        summary.topics,
        printable(project.planPaths.join(', ')),
        printable(root),
      )}\n`,
    );
    return exitCodes.failed;
  }
  const grave = findings.some(({ severity }) => order.indexOf(severity) >= order.indexOf(failOn));
  return grave ? exitCodes.findings : exitCodes.clean;
}
