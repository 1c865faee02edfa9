import type { Draft } from '../draft.ts';
import { fold } from '../text/fold.ts';
import type { Joined, Member } from './joined.ts';
import { withoutKind } from './names.ts';
import { clean } from './pathForms.ts';

/** Whether a line tells the state or the priority of a group: `Batch C: not started`. */
export function isOfGroup({ draft }: Member, topics: readonly Joined[]): boolean {
  return (draft.status !== null || draft.priority !== null) && topics.some(topic => belongs(topic, draft));
}

/**
 * Gives the topics of groups what lines say of all of them: `Batch C: not started`, `the rest to do`, the operator guides
 * among what comes first. Topics with a state or priority of their own keep it, and that a group is under way says of no
 * topic that it is.
 */
export function spread(lines: readonly Member[], topics: readonly Joined[]): void {
  for (const { draft, listing } of lines) {
    for (const topic of topics) {
      if (!belongs(topic, draft)) continue;
      const isFree = (field: 'status' | 'priority'): boolean =>
        topic.members.every(member => member.draft[field] === null);
      const isSaid = draft.status !== null && draft.status.value !== 'drafting' && isFree('status');
      const status = isSaid && draft.status ? { ...draft.status, form: 'inherited' as const } : null;
      const priority = isFree('priority') ? draft.priority : null;
      if (status === null && priority === null) continue;
      topic.members.push({ draft: { ...draft, name: '', status, progress: null, priority }, listing });
    }
  }
}

/** Whether a topic's group or batch is called so, or its name starts so: `C` of `C-Grasping`; or lies in the folder named beside. */
function belongs({ definition: { draft } }: Joined, { name, group: folder }: Draft): boolean {
  const own = draft.folder === null ? '' : clean(draft.folder).replace(/\/+$/, '');
  if (own !== '' && folder !== null && own === clean(folder).replace(/\/+$/, '')) return true;
  // `Write the operator guides` is about the group that is called so.
  const key = fold(name).replace(/^(?:complete|finish|write|draft|create|all)\s+(?:the\s+)?/, '');
  return (
    key !== '' &&
    [draft.group, draft.batch].some(one => {
      if (one === null) return false;
      const group = fold(one);
      return (
        group === key ||
        group === withoutKind(key) ||
        (group.startsWith(key) && !/[\p{L}\p{N}]/u.test(group[key.length] ?? ''))
      );
    })
  );
}
