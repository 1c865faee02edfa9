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
function judge(item: ItemCoverage, context: GuideContext): Verdict {
  const { guide, plan } = context;
  const section = item.section === null ? null : (guide.sections[item.section] ?? null);
  const lacksParts = item.parts.some(part => part.value === 'unmet');
  const hollow = guide.sections[item.hollow ?? -1];
  const isTold =
    (item.value === 'partial' && lacksParts && !item.isNear) ||
    (hollow !== undefined && isEmpty(guide, hollow));
  const value = isTold ? 'met' : item.value;
  return verdict('required-section', at(guide.path, section?.place ?? startOf(guide)), {
    value,
    subject: item.item.text,
    promise: at(plan.path, item.item.place),
    evidence: flatMap([section, ...item.also.map(index => guide.sections[index])], one =>
      one ? [one.place] : [],
    ),
    reason: item.reason,
    message: messageOf(item, value, context),
  });
}

function messageOf(
  { item, section, isNear, candidates, reason }: ItemCoverage,
  value: Verdict['value'],
  { guide: { sections }, settings: { translate } }: GuideContext,
): string {
  const name = plainTitle(item.text) || item.text;
  const near = isNear && section !== null ? sections[section] : undefined;
  if (value === 'partial' && near)
    return translate(
      'Expected a section on “{0}”, found none that is about it; “{1}” on line {2} comes near it.',
      name,
      near.title,
      near.place.line,
    );
  if (value === 'partial') return translate('Expected all of “{0}”, found a part of it. {1}', name, reason);
  const candidate = sections[candidates[0]?.section ?? -1];
  // A title is about everything in its guide.
  return value === 'unmet' && candidate && candidate.role !== 'title'
    ? translate(
        'Expected a section on “{0}”, found none; the nearest is “{1}” on line {2}.',
        name,
        candidate.title,
        candidate.place.line,
      )
    : translate('Expected a section on “{0}”, found none.', name);
}
