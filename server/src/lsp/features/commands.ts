import {
  ApplyWorkspaceEditRequest,
  ErrorCodes,
  type ExecuteCommandParams,
  ExecuteCommandRequest,
  LSPErrorCodes,
  ResponseError,
  ShowDocumentRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { missingSections, SectionWriter } from '../../core/write/insert/insert.ts';
import { serverCommands } from '../../protocol.ts';
import { explained, statusOf } from '../answers.ts';
import { type CommandName, canRun } from '../commands.ts';
import { workspaceEdit } from '../edits.ts';
import type { DocumentContext, FeatureServer, LspFeature } from '../feature.ts';
import type { OwnedReport } from '../folder.ts';
import { requireUri } from '../guard.ts';
import { withContents } from '../inContents.ts';
import { initEdit, syncEdit } from '../planEdits.ts';

/** Runs for other clients what ours does by itself: creating, inserting, updating the plan, telling why. */
export const commands: LspFeature = {
  name: null,
  capabilities: client => (client.commands ? {} : { executeCommandProvider: { commands: runnable(client) } }),
  start(server) {
    if (server.client.commands) return;
    server.ask<ExecuteCommandParams, unknown>(
      ExecuteCommandRequest.type,
      ({ command, arguments: given }) => {
        if (!runnable(server.client).includes(command as CommandName))
          throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
        return run(command as CommandName, argumentOf(given), server);
      },
      { whole: true },
    );
  },
};

interface Argument {
  readonly plan?: unknown;
  readonly topic?: unknown;
  readonly uri?: unknown;
  readonly line?: unknown;
}

function argumentOf(given: readonly unknown[] | undefined): Argument {
  const first = given?.[0];
  return typeof first === 'object' && first !== null ? first : {};
}

function runnable(client: FeatureServer['client']): CommandName[] {
  return Object.values(serverCommands).filter(command => canRun(command, client));
}

async function run(command: CommandName, argument: Argument, server: FeatureServer): Promise<unknown> {
  const { client } = server;
  switch (command) {
    case serverCommands.explain:
      return explained(documentOf(argument.uri, server), Number(argument.line ?? 0));
    case serverCommands.status:
      return statusOf(documentOf(argument.uri, server));
    case serverCommands.createGuides:
      return apply(initEdit(documentOf(argument.plan, server), [], client).edit, server);
    case serverCommands.syncPlan:
      return apply(syncEdit(documentOf(argument.plan, server), [], client).edit, server);
  }
  const about = documentOf(argument.plan, server);
  const owned = about && topicOf(about, argument.topic);
  if (!about || !owned) throw new ResponseError(ErrorCodes.InvalidParams, 'Expected a topic of a plan.');
  const { topic } = owned.report;
  const uri = topic.file === null ? about.uri : about.folder.uriOf(topic.file);
  switch (command) {
    case serverCommands.openGuide:
      return show(uri, server);
    case serverCommands.createGuide:
      await apply(initEdit(about, [topic.id], client).edit, server);
      return client.capabilities.window?.showDocument?.support ? show(uri, server) : null;
    case serverCommands.insertSections:
      return apply(sectionsEdit(about, owned, client), server);
    case serverCommands.syncTopic:
      return apply(syncEdit(about, [topic.id], client).edit, server);
  }
}

function documentOf(uri: unknown, server: FeatureServer): DocumentContext | null {
  requireUri(uri);
  return server.context(uri);
}

function topicOf({ plan, folder }: DocumentContext, id: unknown): OwnedReport | null {
  const topic = plan?.topics.find(each => each.id === id);
  return plan && topic ? { plan, report: folder.project.wholeReport(plan, topic) } : null;
}

/** The edit that inserts all sections that a guide lacks. */
function sectionsEdit(
  { folder }: DocumentContext,
  { report }: OwnedReport,
  client: FeatureServer['client'],
): WorkspaceEdit {
  const { guide, outline } = report;
  if (!guide) return {};
  const inserted = new SectionWriter(guide, outline).edits(missingSections(outline));
  const edits = withContents(report, folder.project.settings, inserted);
  return workspaceEdit(folder, { edits }, client) ?? {};
}

/** Has the client apply an edit, unless there is nothing to do; throws where it does not. */
async function apply(edit: WorkspaceEdit, { connection }: FeatureServer): Promise<null> {
  if (Object.keys(edit.changes ?? {}).length === 0 && !edit.documentChanges?.length) return null;
  const { applied, failureReason } = await connection.sendRequest(ApplyWorkspaceEditRequest.type, { edit });
  if (!applied)
    throw new ResponseError(LSPErrorCodes.RequestFailed, failureReason ?? 'The edit was not applied.');
  return null;
}

async function show(uri: string, { connection }: FeatureServer): Promise<null> {
  await connection.sendRequest(ShowDocumentRequest.type, { uri, takeFocus: true });
  return null;
}
