import type { CriterionNode, OutlineNode, TopicNode } from '../../../server/src/protocol.ts';

/** Whether no section is there for the item, not even an empty one: it can be inserted. */
export function isMissing({ verdict, section }: OutlineNode): boolean {
  return verdict === 'unmet' && section === null;
}

/** Whether a section would meet the criterion, and nothing of it is there; what is counted is met by no section. */
export function isAbsent({ verdict, required }: CriterionNode): boolean {
  return verdict === 'unmet' && required === null;
}

/** Whether something can be inserted into the guide. */
export function hasGaps({ outline, criteria }: TopicNode): boolean {
  return outline.some(isMissing) || criteria.some(isAbsent);
}
