import { flatMap } from '../../flatMap.ts';
import { plainTitle } from '../../plan/text/fold.ts';
import { sectionFixes } from '../../write/insert/fixes.ts';
import { isEmpty } from '../evidence/emptiness.ts';
import { startOf } from '../evidence/places.ts';
import type { ItemCoverage, Verdict } from '../model.ts';
import { at, type GuideContext, type GuideRule, verdict } from '../rule.ts';

/** Every outline item has its section. */
export const requiredSection: GuideRule = {
  id: 'required-section',
  scope: 'guide',
  summary: 'A guide has a section for every item of its outline.',
  severity: 'priority',
  check: context => {
    const { guide, coverage, settings } = context;
    const fixes = settings.insertions ? sectionFixes(guide, coverage, settings.translate) : () => [];
    return coverage.map(item => ({ ...judge(item, context), fixes: fixes(item) }));
  },
};

/**
 * An item of which only named parts are absent is met here, as is one whose section holds nothing yet: `section-parts`
 * and `empty-section` tell of those, but of no section that only says that it is told elsewhere.
 */
function judge(item: ItemCoverage, { guide, plan, settings }: GuideContext): Verdict {
  const { translate } = settings;
  const section = item.section === null ? null : (guide.sections[item.section] ?? null);
  const lacksParts = item.parts.some(part => part.value === 'unmet');
  const hollow = guide.sections[item.hollow ?? -1];
  const isTold = (item.value === 'partial' && lacksParts) || (hollow !== undefined && isEmpty(guide, hollow));
  const value = isTold ? 'met' : item.value;
  const candidate = guide.sections[item.candidates[0]?.section ?? -1];
  // A title is about everything in its guide.
  const nearest = candidate?.role === 'title' ? undefined : candidate;
  const name = plainTitle(item.item.text) || item.item.text;
  const message =
    value === 'partial'
      ? translate('Expected all of “{0}”, found a part of it. {1}', name, item.reason)
      : nearest && item.value === 'unmet'
        ? translate(
            'Expected a section on “{0}”, found none; the nearest is “{1}” on line {2}.',
            name,
            nearest.title,
            nearest.place.line,
          )
        : translate('Expected a section on “{0}”, found none.', name);
  return verdict('required-section', at(guide.path, section?.place ?? startOf(guide)), {
    value,
    subject: item.item.text,
    promise: at(plan.path, item.item.place),
    evidence: flatMap([section, ...item.also.map(index => guide.sections[index])], one =>
      one ? [one.place] : [],
    ),
    reason: item.reason,
    message,
  });
}
