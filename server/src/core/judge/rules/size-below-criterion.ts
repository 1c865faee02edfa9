import { flatMap } from '../../flatMap.ts';
import { numberEdit } from '../../write/numbers.ts';
import { at, type PlanRule, verdict } from '../rule.ts';

/** No topic is planned smaller than the plan itself asks of every guide. */
export const sizeBelowCriterion: PlanRule = {
  id: 'size-below-criterion',
  scope: 'plan',
  summary: 'No topic is planned smaller than the plan’s own criterion for every guide.',
  severity: 'warning',
  check: ({ plan, settings: { translate } }) => {
    const criterion = plan.criteria.find(({ id, required }) => id === 'min-lines' && required !== null);
    const required = criterion?.required ?? null;
    if (!criterion || required === null) return [];
    return flatMap(plan.topics, ({ id, title, expectedLines: size }) => {
      if (size === null || (size.max ?? size.value) >= required) return [];
      const message = translate(
        'Expected at least {0} lines planned for “{1}”, as line {2} asks of every guide, found {3}.',
        required,
        title,
        criterion.place.line,
        size.max ?? size.value,
      );
      const edit = size.max === null || size.max === size.value ? numberEdit(plan, size, required) : null;
      return [
        verdict('size-below-criterion', at(plan.path, size.place), {
          value: 'unmet',
          subject: title,
          topic: id,
          promise: at(plan.path, criterion.place),
          required,
          actual: size.max ?? size.value,
          reason: message,
          message,
          fixes: edit ? [{ title: translate('Plan {0} lines', required), safe: false, edits: [edit] }] : [],
        }),
      ];
    });
  },
};
