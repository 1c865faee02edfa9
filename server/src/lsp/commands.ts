import { serverCommands } from '../protocol.ts';
import type { Client } from './client.ts';

export type CommandName = (typeof serverCommands)[keyof typeof serverCommands];

/** Whether a command can be run: by our own client, or by the server with what the client lets it do. */
export function canRun(command: CommandName, { commands, capabilities }: Client): boolean {
  if (commands) return true;
  const { window, workspace } = capabilities;
  switch (command) {
    case serverCommands.openGuide:
      return window?.showDocument?.support ?? false;
    case serverCommands.createGuide:
    case serverCommands.createGuides:
      return (
        (workspace?.applyEdit ?? false) &&
        (workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false)
      );
    case serverCommands.explain:
    case serverCommands.status:
      return true;
    default:
      return workspace?.applyEdit ?? false;
  }
}
