import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { LspFeature } from '../feature.ts';
import { failedIn } from '../judges.ts';

/** Tells once of each rule that fails, however many guides it fails on; what it could not judge says so in each. */
export const failures: LspFeature = {
  name: null,
  start(server) {
    const told = new Set<string>();
    const tell = (path: string, verdicts: ReturnType<typeof failedIn>): void => {
      for (const { rule, message } of verdicts)
        if (!told.has(rule)) {
          told.add(rule);
          const shown = { type: MessageType.Warning, message: `${message} (${path})` };
          void server.connection.sendNotification(ShowMessageNotification.method, shown);
          server.connection.console.error(shown.message);
        }
    };
    server.session.listen({
      judged(folder, path) {
        for (const { plan, topic } of folder.project.topicsOf(path))
          tell(path, failedIn(folder.project.topicReport(plan, topic)));
        const report = folder.project.planPaths.includes(path) ? folder.project.planReport(path) : null;
        if (report) tell(path, failedIn(report));
      },
    });
  },
};
