import type { Draft, NamedPath } from '../draft.ts';
import type { PlanProblem } from '../model.ts';

export const outsideRoot = ({ place, text }: NamedPath): PlanProblem => ({
  rule: 'path-outside-root',
  place,
  message: 'Expected a path inside the root, found “{0}”.',
  args: [text],
});

export const forSeveral = ({ place, text }: NamedPath): PlanProblem => ({
  rule: 'unreadable-row',
  place,
  message: 'Expected the path of one file, found “{0}”, which stands for several.',
  args: [text],
});

export const ambiguous = ({ name, place }: Draft, [one, other]: readonly string[]): PlanProblem => ({
  rule: 'ambiguous-topic',
  place,
  message: 'Expected the name of one topic, found “{0}”, which fits “{1}” and “{2}” alike.',
  args: [name, one ?? '', other ?? ''],
});

export const unknown = ({ name, place }: Draft): PlanProblem => ({
  rule: 'unknown-topic',
  place,
  message: 'Expected the name of a topic, found “{0}”, which is that of none.',
  args: [name],
});
