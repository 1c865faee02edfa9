import { type ExplainParams, type ExplainResult, explainRequest } from '../../protocol.ts';
import { explained } from '../answers.ts';
import type { LspFeature } from '../feature.ts';
import { requireUri } from '../guard.ts';

/** Why a line of a guide, or of a plan, is judged as it is. */
export const explain: LspFeature = {
  name: null,
  start: server =>
    server.ask<ExplainParams, ExplainResult>(explainRequest, params => {
      requireUri(params?.uri);
      return explained(server.context(params.uri), Number(params.line));
    }),
};
