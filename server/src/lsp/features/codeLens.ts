import { type CodeLens, CodeLensRefreshRequest, CodeLensRequest } from 'vscode-languageserver';
import type { TopicReport } from '../../core/judge/model.ts';
import type { Plan } from '../../core/plan/model.ts';
import { isMissing } from '../../core/write/insert/insert.ts';
import { clientCommands } from '../../protocol.ts';
import type { Client } from '../client.ts';
import { type CommandName, canRun } from '../commands.ts';
import type { DocumentContext, LspFeature } from '../feature.ts';
import { Refresher } from '../refresh.ts';
import { meterOf, stateName } from '../words.ts';

/** A meter on a guide's title, and on each topic of a plan its state with a way to its guide. */
export const codeLens: LspFeature = {
  name: 'codeLens',
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
  start(server) {
    const { client } = server;
    // What stands on a plan's lines hangs on its guides, and what stands on a guide's on its plan.
    const refresher = client.capabilities.workspace?.codeLens?.refreshSupport
      ? new Refresher(server, CodeLensRefreshRequest.method, about =>
          lensesOf(about, client)
            .map(({ face }) => face.title)
            .join('\n'),
        )
      : null;
    server.answer(CodeLensRequest.type, (about): CodeLens[] => {
      refresher?.told(about);
      return lensesOf(about, client).map(({ start, plan, topic, face: { title, command } }) => ({
        range: about.positions.between(start, start),
        command:
          command === null || !canRun(command, client)
            ? { title, command: '' }
            : { title, command, arguments: [{ plan: about.folder.uriOf(plan), topic }] },
      }));
    });
  },
};

interface Lens {
  readonly start: number;
  readonly plan: string;
  readonly topic: string;
  readonly face: Face;
}

/** What a lens says, and the command that it stands for. */
interface Face {
  readonly title: string;
  readonly command: CommandName | null;
}

function lensesOf({ topics, plan, path, folder }: DocumentContext, client: Client): readonly Lens[] {
  const inPlan = (plan && folder.project.planReport(path)?.topics) ?? [];
  return [
    ...topics.map(({ plan, report }) => ({
      start: titleOf(report),
      plan: plan.path,
      topic: report.topic.id,
      face: faceInGuide(report, topics.length > 1 ? plan : null, client),
    })),
    ...inPlan.map(report => ({
      start: report.topic.place.start,
      plan: path,
      topic: report.topic.id,
      face: faceInPlan(report, client),
    })),
  ];
}

function titleOf({ guide }: TopicReport): number {
  const heading = guide?.sections.find(({ role }) => role === 'title') ?? guide?.sections[0];
  return heading?.place.start ?? 0;
}

/** `plan` is named where it is one of several. */
function faceInGuide(report: TopicReport, plan: Plan | null, { translate: t }: Client): Face {
  const lacks = report.outline.some(isMissing);
  const meter = meterOf(report, t);
  const title = plan ? t('{0}: {1}', plan.title ?? plan.path, meter) : meter;
  return { title, command: lacks ? clientCommands.insertSections : null };
}

/** Made once for a report, which is another object when anything in it is another: a plan has many topics. */
const faces = new WeakMap<Client, WeakMap<TopicReport, Face>>();

function faceInPlan(report: TopicReport, client: Client): Face {
  const known = faces.get(client) ?? new WeakMap<TopicReport, Face>();
  faces.set(client, known);
  const face = known.get(report) ?? newFaceInPlan(report, client);
  known.set(report, face);
  return face;
}

function newFaceInPlan(report: TopicReport, client: Client): Face {
  const { translate: t } = client;
  const { state, progress, topic, moved } = report;
  const { openGuide, createGuide } = clientCommands;
  if (topic.file === null) return { title: t('No file planned'), command: null };
  if (state !== 'missing')
    return { title: `${stateName(state, t)} ${progress} % · ${meterOf(report, t)}`, command: openGuide };
  if (moved.length > 0) return { title: t('Missing; perhaps now {0}', moved[0] as string), command: null };
  return canRun(createGuide, client)
    ? { title: t('Missing · create the guide'), command: createGuide }
    : { title: stateName(state, t), command: null };
}
