import { type StatusParams, type StatusResult, statusRequest } from '../../protocol.ts';
import type { LspFeature } from '../feature.ts';
import { requireUri } from '../guard.ts';
import { topicNode } from '../nodes.ts';

/** How far one guide is: the node of the first topic that promises it. */
export const status: LspFeature = {
  name: null,
  start: server =>
    server.ask<StatusParams, StatusResult>(statusRequest, params => {
      requireUri(params?.uri);
      const about = server.context(params.uri);
      const owned = about?.topics[0];
      if (!about || !owned) return null;
      return {
        plan: about.folder.uriOf(owned.plan.path),
        topic: topicNode(about.folder, owned, server.translate),
      };
    }),
};
