import { type StatusParams, type StatusResult, statusRequest } from '../../protocol.ts';
import { statusOf } from '../answers.ts';
import type { LspFeature } from '../feature.ts';
import { requireUri } from '../guard.ts';

/** How far one guide is. */
export const status: LspFeature = {
  name: null,
  start: server =>
    server.ask<StatusParams, StatusResult>(statusRequest, params => {
      requireUri(params?.uri);
      return statusOf(server.context(params.uri));
    }),
};
