import type { OutlineNode } from '../../../server/src/protocol.ts';

/** Whether no section is there for the item, not even an empty one: it can be inserted. */
export function isMissing({ verdict, section }: OutlineNode): boolean {
  return verdict === 'unmet' && section === null;
}
