import { fold } from '../text/fold.ts';
import type { Joined, Member } from './joined.ts';

/** Whether a line tells the state of a group: `Batch C: not started`. */
export function isOfGroup({ draft }: Member, topics: readonly Joined[]): boolean {
  return draft.status !== null && topics.some(topic => belongs(topic, draft.name));
}

/**
 * Gives the topics of groups the state that lines say of all of them: `Batch C: not started`, `the rest to do`. Topics
 * with a state of their own keep it, and that a group is under way says of no topic that it is.
 */
export function spread(lines: readonly Member[], topics: readonly Joined[]): void {
  for (const { draft, listing } of lines) {
    const { status } = draft;
    if (!status || status.value === 'drafting') continue;
    for (const topic of topics) {
      if (!belongs(topic, draft.name) || topic.members.some(member => member.draft.status !== null)) continue;
      topic.members.push({
        draft: {
          ...draft,
          name: '',
          status: { ...status, form: 'inherited' },
          progress: null,
          priority: null,
        },
        listing,
      });
    }
  }
}

/** Whether a topic's group or batch is called so, or its name starts so: `C` of `C-Grasping`. */
function belongs({ definition: { draft } }: Joined, name: string): boolean {
  // `Write the operator guides` is about the group that is called so.
  const key = fold(name).replace(/^(?:complete|finish|write|draft|create|all)\s+(?:the\s+)?/, '');
  return (
    key !== '' &&
    [draft.group, draft.batch].some(one => {
      if (one === null) return false;
      const group = fold(one);
      return group === key || (group.startsWith(key) && !/[\p{L}\p{N}]/u.test(group[key.length] ?? ''));
    })
  );
}
