import { flatMap } from '../../flatMap.ts';
import { emptySectionOn } from '../evidence/emptiness.ts';
import { startOf } from '../evidence/places.ts';
import type { PartVerdict } from '../model.ts';
import { at, type GuideRule, verdict } from '../rule.ts';

/**
 * Every part that an outline item names is treated. A part whose heading stands, and waits for its text, is none that is
 * absent here: `empty-section` tells of it.
 */
export const sectionParts: GuideRule = {
  id: 'section-parts',
  scope: 'guide',
  summary: 'A section treats every part that its outline item names.',
  severity: 'priority',
  check: ({ coverage, guide, plan, settings: { translate } }) =>
    coverage
      .filter(
        ({ parts, value, isNear }) => parts.length > 0 && value !== 'unmet' && value !== 'skipped' && !isNear,
      )
      .map(({ item, parts, section }) => {
        const title = section === null ? null : (guide.sections[section] ?? null);
        const isAbsent = ({ value, text }: PartVerdict): boolean =>
          value === 'unmet' && !(title && emptySectionOn(guide, text, title));
        const absent = parts.filter(isAbsent).map(({ text }) => text);
        const reason =
          absent.length === 0
            ? translate('Every part of “{0}” is treated.', item.name)
            : translate(
                '{0} of {1} parts are treated; {2} is absent.',
                parts.length - absent.length,
                parts.length,
                absent.join(translate(', ')),
              );
        return verdict('section-parts', at(guide.path, title?.place ?? startOf(guide)), {
          value: absent.length === 0 ? 'met' : absent.length < parts.length ? 'partial' : 'unmet',
          subject: item.text,
          promise: at(plan.path, item.parts.find(({ text }) => text === absent[0])?.place ?? item.place),
          required: parts.length,
          actual: parts.length - absent.length,
          evidence: flatMap(parts, ({ place }) => (place ? [place] : [])),
          reason,
          message: translate(
            'Expected “{0}” in “{1}”, found nothing on it.',
            absent.join(translate(', ')),
            item.name,
          ),
        });
      }),
};
