import { flatMap } from '../../flatMap.ts';
import type { Section } from '../../guide/model.ts';
import { longestRising } from '../../rising.ts';
import type { ItemCoverage } from '../model.ts';
import { at, type GuideRule, verdict } from '../rule.ts';

/** The sections stand in the outline's order. */
export const sectionOrder: GuideRule = {
  id: 'section-order',
  scope: 'guide',
  summary: 'Sections stand in the order of the outline.',
  severity: 'off',
  check: ({ coverage, guide, plan, settings: { translate } }) => {
    const found = flatMap(coverage, item => {
      const section = item.section === null ? undefined : guide.sections[item.section];
      return section ? [{ item, section }] : [];
    });
    const inPlace = longestRising(found.map(({ section }) => section.index));
    return flatMap(found, ({ item, section }, index) => {
      if (inPlace.has(index)) return [];
      const before = found[index - 1];
      const message = before
        ? translate(
            'Expected “{0}” after “{1}”, as in the outline; found it before.',
            section.title,
            before.section.title,
          )
        : translate('Expected “{0}” first, as in the outline; found it later.', section.title);
      return [outOfOrder(item, section, message, guide.path, plan.path)];
    });
  },
};

function outOfOrder(item: ItemCoverage, section: Section, message: string, guide: string, plan: string) {
  return verdict('section-order', at(guide, section.place), {
    value: 'unmet',
    subject: item.item.text,
    promise: at(plan, item.item.place),
    reason: message,
    message,
  });
}
