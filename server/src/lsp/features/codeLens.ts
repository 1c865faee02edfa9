import { type CodeLens, CodeLensRefreshRequest, CodeLensRequest, type Command } from 'vscode-languageserver';
import { clientCommands, type TopicReference } from '../../protocol.ts';
import type { DocumentContext, FeatureServer, LspFeature } from '../feature.ts';
import type { OwnedReport } from '../folder.ts';
import { meterOf, stateName } from '../words.ts';

/** A meter on a guide's title, and on each topic of a plan its state with a way to its guide. */
export const codeLens: LspFeature = {
  name: 'codeLens',
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
  start(server) {
    server.answer(CodeLensRequest.type, about => [
      ...guideLenses(about, server),
      ...planLenses(about, server),
    ]);
    // What stands on a plan's lines hangs on its guides: the client learns here that they changed.
    if (server.client.capabilities.workspace?.codeLens?.refreshSupport)
      server.session.listen({
        settled: () => void server.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined),
      });
  },
};

function guideLenses({ topics, positions, folder }: DocumentContext, server: FeatureServer): CodeLens[] {
  const { translate: t } = server;
  return topics.flatMap(owned => {
    const { guide, outline } = owned.report;
    const heading = guide?.sections.find(({ role }) => role === 'title') ?? guide?.sections[0];
    const start = heading?.place.start ?? 0;
    const range = positions.between(start, start);
    const reference: TopicReference = {
      plan: folder.uriOf(owned.plan.path),
      topic: owned.report.topic.id,
    };
    const missing = outline.some(({ value }) => value === 'unmet');
    const command = missing ? clientCommands.insertSections : clientCommands.openGuide;
    return [
      { range, command: commandOf(server, meterOf(owned.report, t), missing ? command : '', reference) },
    ];
  });
}

function planLenses({ plan, path, folder, positions }: DocumentContext, server: FeatureServer): CodeLens[] {
  const report = plan && folder.project.planReport(path);
  return (report?.topics ?? []).map(topic => {
    const { start } = topic.topic.place;
    const reference = { plan: folder.uriOf(path), topic: topic.topic.id };
    return {
      range: positions.between(start, start),
      command: topicCommand({ plan: plan!, report: topic }, reference, server),
    };
  });
}

function topicCommand({ report }: OwnedReport, reference: TopicReference, server: FeatureServer): Command {
  const { translate: t } = server;
  const { state, progress, topic, moved } = report;
  if (topic.file === null) return commandOf(server, t('No file planned'), '', reference);
  if (state !== 'missing') {
    const title = `${stateName(state, t)} ${progress} % · ${meterOf(report, t)}`;
    return commandOf(server, title, clientCommands.openGuide, reference);
  }
  if (moved.length > 0)
    return commandOf(server, t('Missing; perhaps now {0}', moved[0] as string), '', reference);
  return commandOf(server, t('Missing · create the guide'), clientCommands.createGuide, reference);
}

/** A command of the client, where it runs ours; else words alone. */
function commandOf(
  { client }: FeatureServer,
  title: string,
  command: string,
  reference: TopicReference,
): Command {
  return client.commands && command !== ''
    ? { title, command, arguments: [reference] }
    : { title, command: '' };
}
