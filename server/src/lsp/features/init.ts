import { scaffold } from '../../core/write/scaffold.ts';
import { type EditResult, type InitParams, initRequest } from '../../protocol.ts';
import { workspaceEdit } from '../edits.ts';
import type { LspFeature } from '../feature.ts';
import { requireUri } from '../guard.ts';

/** Creates guides from what the plan says of them; nothing that exists is touched. */
export const init: LspFeature = {
  name: null,
  start: server =>
    server.ask<InitParams, EditResult>(
      initRequest,
      params => {
        requireUri(params?.plan);
        const about = server.context(params.plan);
        const report = about?.plan && about.folder.project.planReport(about.path);
        if (!about || !report) return { edit: {}, count: 0 };
        const { folder, translate } = about;
        const { settings } = folder.project;
        const wanted = new Set(params.topics ?? []);
        const creates = new Map<string, string>();
        for (const { topic, state, moved } of report.topics) {
          const asked = wanted.size === 0 ? moved.length === 0 : wanted.has(topic.id);
          if (asked && state === 'missing' && topic.file !== null && !creates.has(topic.file))
            creates.set(topic.file, scaffold(report.plan, topic, settings));
        }
        const files = [...creates].map(([file, text]) => ({ file, text }));
        const edit = workspaceEdit(folder, { creates: files }, server.client);
        if (!edit) throw new Error(translate('The editor can’t create files.'));
        return { edit, count: files.length };
      },
      { whole: true },
    ),
};
