import { explain as explainTopic } from '../../workspace/explain.ts';
import { explainPlan } from '../../workspace/explainPlan.ts';
import { CliError, type Context, exitCodes } from '../context.ts';
import { openWorkspace, type WorkspaceOptions } from '../openWorkspace.ts';
import { printable } from '../printable.ts';

/** `check --explain FILE[:LINE]`: why a guide, or what a line of it or of its plan concerns, is judged as it is. */
export async function explain(place: string, options: WorkspaceOptions, context: Context): Promise<number> {
  const { io, translate } = context;
  const [, written = place, digits] = /^(.*?)(?::(\d{1,9}))?$/s.exec(place) ?? [];
  const line = digits === undefined ? null : Number(digits);
  const { project, fromRoot, near } = await openWorkspace(options, context);
  const file = fromRoot(written);
  const answers = project.planPaths.flatMap(path => {
    // Whoever asks about a guide need not wait for the others.
    const report = path === file ? project.planReport(path) : null;
    const plan = project.plan(path);
    if (plan === null) return [];
    const asked = plan.topics.filter(topic => report !== null || topic.file === file);
    return [
      (report && explainPlan(report, line, translate, near)) ?? [],
      ...asked.map(topic => explainTopic(project.topicReport(plan, topic), { file, line }, translate) ?? []),
    ].flat();
  });
  if (answers.length === 0)
    throw new CliError(
      project.topicsOf(file).length > 0 || project.planPaths.includes(file)
        ? translate('Nothing that is judged stands at {0}.', printable(place))
        : translate('No topic of the plan promises {0}.', printable(written)),
    );
  io.stdout.write(`${answers.map(answer => answer.split('\n').map(printable).join('\n')).join('\n\n')}\n`);
  return exitCodes.clean;
}
