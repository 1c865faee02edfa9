import { flatMap } from '../../flatMap.ts';
import type { Topic } from '../../plan/model.ts';
import { at, type PlanRule, verdict } from '../rule.ts';

/** Each guide is promised once. */
export const duplicateFile: PlanRule = {
  id: 'duplicate-file',
  scope: 'plan',
  summary: 'Each file of a plan belongs to one topic.',
  severity: 'warning',
  check: ({ plan, settings: { translate } }) => {
    const first = new Map<string, Topic>();
    return flatMap(plan.topics, topic => {
      const { file, fileRaw, place, title } = topic;
      if (file === null) return [];
      const other = first.get(file);
      if (other === undefined) {
        first.set(file, topic);
        return [];
      }
      const message = translate(
        'Expected a file of its own for “{0}”, found that of “{1}” on line {2}: {3}.',
        title,
        other.title,
        other.place.line,
        file,
      );
      return [
        verdict('duplicate-file', at(plan.path, fileRaw?.place ?? place), {
          value: 'unmet',
          subject: file,
          topic: topic.id,
          evidence: [other.fileRaw?.place ?? other.place],
          reason: message,
          message,
          paths: [file],
        }),
      ];
    });
  },
};
