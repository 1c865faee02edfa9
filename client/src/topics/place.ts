import type { TopicNode } from '../../../server/src/protocol.ts';
import type { Row } from './rows.ts';

/** Where a row leads; `whole` where it is a document rather than a line of it. */
export type RowPlace = TopicNode['plan'] & { readonly whole?: true };

/** The one place that a row leads to; null where there is none, where there are several, or where something is offered. */
export function placeOf(row: Row): RowPlace | null {
  switch (row.kind) {
    case 'topic': {
      const { guideUri, state, plan } = row.topic;
      return guideUri === null || state === 'missing'
        ? plan
        : { uri: guideUri, range: plan.range, whole: true };
    }
    case 'outline':
      return row.item.section;
    case 'part':
      return row.part.place ?? row.item.section ?? row.item.plan;
    case 'criterion':
      return row.criterion.evidence.length === 1 ? (row.criterion.evidence[0] ?? null) : null;
    default:
      return null;
  }
}
