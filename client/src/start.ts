import { type ExtensionContext, workspace } from 'vscode';
import { registerCommands } from './commands/register.ts';
import { type ClientFactory, Server } from './languageClient.ts';
import type { Services } from './services.ts';
import { GuideStatus } from './status/guideStatus.ts';
import { registerTasks } from './tasks.ts';
import { ArrangementMemory } from './topics/arrangement.ts';
import { TopicStore } from './topics/store.ts';
import { TopicsView } from './topics/view.ts';

/**
 * Puts the parts together and starts the server, without waiting for it: activation ends at once, and the tree comes
 * when the server answers.
 *
 * @returns the parts, which the editor's tests look at
 */
export function start(context: ExtensionContext, makeClient: ClientFactory): Services {
  const server = new Server(makeClient);
  const store = new TopicStore(server);
  const arrangement = new ArrangementMemory(context.workspaceState);
  const view = new TopicsView(store, arrangement);
  const status = new GuideStatus(store, server);
  const services: Services = { context, server, store, view, arrangement, status };
  context.subscriptions.push(
    server,
    store,
    arrangement,
    view,
    status,
    ...registerCommands(services),
    registerTasks(context),
    // Whether the workspace's own code may run is said when the server starts.
    workspace.onDidGrantWorkspaceTrust(() => server.restart()),
  );
  // A turn later, so that loading the client is no part of the activation. The log has a failure already; the view says
  // that the server is not running and how to start it.
  setTimeout(() => server.start().catch(() => undefined), 0);
  return services;
}
