import type { Finding, Severity } from '../../core/judge/model.ts';
import { isOn } from '../../workspace/openProject.ts';
import { checkExamples } from '../../workspace/syntax/check.ts';
import { type Context, exitCodes } from '../context.ts';
import type { CheckDocument } from '../document.ts';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../openWorkspace.ts';
import { ownFindings } from '../ownRules.ts';
import { printable } from '../printable.ts';
import { Progress } from '../progress.ts';
import { refuse } from '../refuse.ts';
import { type Format, render } from '../render.ts';
import { type Selection, select, wants } from '../select.ts';
import { weight } from '../severity.ts';
import { byPlace, checkDocument } from '../toDocument.ts';

export interface CheckOptions extends WorkspaceOptions {
  readonly format: Format;
  readonly failOn: Severity | 'never';
  readonly maxFindings?: number;
  /** The folder's own JavaScript may run. */
  readonly trust?: true;
}

/** `check`: judges guides against their plan and tells what is found. */
export async function check(
  guides: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<number> {
  const { workspace, selection } = await open(guides, options, context);
  await checkGuides(workspace, selection, context);
  const document = judge(
    workspace,
    selection,
    await ownFindings(workspace, selection, options.trust ?? false, context),
  );
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
export function judge(
  { project }: Workspace,
  selection: Selection,
  extra: readonly Finding[] = [],
): CheckDocument {
  const reports = project.planPaths.flatMap(path => {
    const plan = project.plan(path);
    if (plan === null) return [];
    if (selection.wantsPlan(path)) return project.planReport(path) ?? [];
    const topics = plan.topics
      .filter(({ file }) => file !== null && selection.names(file))
      .map(topic => project.topicReport(plan, topic));
    return topics.length > 0 ? [{ plan, topics, verdicts: [], findings: [] }] : [];
  });
  return checkDocument(reports, project.settings, extra);
}

/** Judges guide by guide, the syntax of its examples too; the project remembers what it said of each. */
async function checkGuides(
  { project, settings }: Workspace,
  selection: Selection,
  { io }: Context,
): Promise<void> {
  const files = project.guideFiles().filter(file => wants(selection, file, project.planPaths));
  const grammars = isOn(settings, 'example-syntax') ? await io.grammars() : null;
  const progress = new Progress(files.length, io);
  for (const file of files) {
    progress.step(file);
    const guide = project.guideOf(file);
    if (guide && isOn(settings, 'example-syntax'))
      project.setSyntax(guide, await checkExamples(guide, grammars));
    for (const { plan, topic } of project.topicsOf(file)) project.topicReport(plan, topic);
  }
  progress.end();
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
