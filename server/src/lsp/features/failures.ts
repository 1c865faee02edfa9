import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Verdict } from '../../core/judge/model.ts';
import type { LspFeature } from '../feature.ts';

/** Tells once of each rule that fails, however many guides it fails on; what it could not judge says so in each. */
export const failures: LspFeature = {
  name: null,
  start(server) {
    const told = new Set<string>();
    const tell = (path: string, verdicts: readonly Verdict[]): void => {
      for (const { rule, value, message } of verdicts)
        if (value === 'skipped' && !told.has(rule)) {
          told.add(rule);
          const shown = { type: MessageType.Warning, message: `${message} (${path})` };
          void server.connection.sendNotification(ShowMessageNotification.method, shown);
          server.connection.console.error(shown.message);
        }
    };
    server.session.listen({
      judged(folder, path) {
        for (const { plan, topic } of folder.project.topicsOf(path))
          tell(path, folder.project.topicReport(plan, topic).verdicts);
        if (folder.project.planPaths.includes(path))
          tell(path, folder.project.planReport(path)?.verdicts ?? []);
      },
    });
  },
};
