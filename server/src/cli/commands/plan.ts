import { judgeReading } from '../../core/judge/judge.ts';
import { type Context, exitCodes } from '../context.ts';
import type { CheckDocument } from '../document.ts';
import { openWorkspace, type WorkspaceOptions } from '../openWorkspace.ts';
import { refuseEmpty } from '../refuse.ts';
import { checkDocument, judgedPlan, planDocument, unmeasured, wholeDocument } from '../toDocument.ts';

export interface PlanOptions extends WorkspaceOptions {
  readonly format: 'text' | 'json';
}

/** `plan`: tells what is read from a plan, and what is wrong with the plan itself; nothing is measured. */
export async function plan(file: string, options: PlanOptions, context: Context): Promise<number> {
  const { io } = context;
  const workspace = await openWorkspace({ ...options, plan: [file] }, context, () => ({ guides: false }));
  const { project, settings } = workspace;
  const readings = project.planPaths.flatMap(path => {
    const plan = project.plan(path);
    return plan ? judgeReading(plan, settings) : [];
  });
  refuseEmpty(workspace, context);
  const topics = readings.reduce((sum, { plan }) => sum + plan.topics.length, 0);
  const found = checkDocument(readings.map(({ plan, ...found }) => judgedPlan(plan, found, [], settings)));
  const document: CheckDocument = {
    ...wholeDocument(found),
    plans: readings.map(({ plan }) =>
      planDocument(
        plan,
        settings,
        plan.topics.map(topic => unmeasured(plan, topic, settings)),
      ),
    ),
    summary: { ...found.summary, topics },
  };
  if (options.format === 'json') io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  else
    io.stdout.write((await import('../reporters/planText.ts')).planText(document, workspace.near, context));
  return exitCodes.clean;
}
