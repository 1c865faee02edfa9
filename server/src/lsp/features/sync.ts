import { syncPlan } from '../../core/write/sync/sync.ts';
import { type EditResult, type SyncParams, syncRequest } from '../../protocol.ts';
import { workspaceEdit } from '../edits.ts';
import type { LspFeature } from '../feature.ts';
import { requireUri } from '../guard.ts';

/** Writes measured states and progress into the plan, for all topics or some. */
export const sync: LspFeature = {
  name: null,
  start: server =>
    server.ask<SyncParams, EditResult>(
      syncRequest,
      params => {
        requireUri(params?.plan);
        const about = server.context(params.plan);
        const report = about?.plan && about.folder.project.planReport(about.path);
        if (!about || !report) return { edit: {}, count: 0 };
        const topics = params.topics ?? [];
        const { edits } = syncPlan(report.plan, report.topics, topics.length > 0 ? new Set(topics) : null);
        return { edit: workspaceEdit(about.folder, { edits }, server.client) ?? {}, count: edits.length };
      },
      { whole: true },
    ),
};
