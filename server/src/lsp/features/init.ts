import { type EditResult, type InitParams, initRequest } from '../../protocol.ts';
import type { LspFeature } from '../feature.ts';
import { requireUri } from '../guard.ts';
import { initEdit } from '../planEdits.ts';

/** Creates guides from what the plan says of them; nothing that exists is touched. */
export const init: LspFeature = {
  name: null,
  start: server =>
    server.ask<InitParams, EditResult>(
      initRequest,
      params => {
        requireUri(params?.plan);
        return initEdit(server.context(params.plan), params.topics ?? [], server.client);
      },
      { whole: true },
    ),
};
