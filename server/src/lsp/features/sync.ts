import { type EditResult, type SyncParams, syncRequest } from '../../protocol.ts';
import type { LspFeature } from '../feature.ts';
import { requireUri } from '../guard.ts';
import { syncEdit } from '../planEdits.ts';

/** Writes measured states and progress into the plan, for all topics or some. */
export const sync: LspFeature = {
  name: null,
  start: server =>
    server.ask<SyncParams, EditResult>(
      syncRequest,
      params => {
        requireUri(params?.plan);
        return syncEdit(server.context(params.plan), params.topics ?? [], server.client);
      },
      { whole: true },
    ),
};
