import { flatMap } from '../../flatMap.ts';
import type { GuideClaim } from '../../guide/model.ts';
import { plainTitle } from '../../plan/text/fold.ts';
import { folded } from '../folded.ts';
import type { ItemCoverage } from '../model.ts';
import { at, type GuideContext, type GuideRule, verdict } from '../rule.ts';

/** What a guide claims of itself is so. */
export const closingClaim: GuideRule = {
  id: 'closing-claim',
  scope: 'guide',
  summary: 'A closing checklist or footer claims nothing that the guide does not hold.',
  severity: 'warning',
  check: context =>
    flatMap(context.guide.claims, claim => {
      const message = contradiction(claim, context);
      return message === null
        ? []
        : [
            verdict('closing-claim', at(context.guide.path, claim.place), {
              value: 'unmet',
              subject: claim.text,
              reason: message,
              message,
            }),
          ];
    }),
};

/** Why a claim is not so; null where it is, or where nothing measured speaks of it. */
function contradiction(
  { kind, text, value }: GuideClaim,
  { coverage, guide, settings }: GuideContext,
): string | null {
  const { translate } = settings;
  if ((kind === 'status' && value === 'complete') || (kind === 'progress' && value === 100)) {
    const open = coverage.filter(item => item.value === 'unmet' || item.value === 'partial');
    return open.length === 0
      ? null
      : translate(
          'Expected every promised section of a guide that calls itself complete, found {0} of {1} open, “{2}” among them.',
          open.length,
          coverage.length,
          plainTitle(open[0]?.item.text ?? ''),
        );
  }
  if (kind === 'tick' && value === true) {
    const absent = absentIn(text, coverage);
    return absent === null
      ? null
      : translate('Expected what the checklist ticks, found nothing on “{0}”.', absent);
  }
  if (kind === 'count' && typeof value === 'number') {
    const counted = countFor(text, guide);
    return counted !== null && counted < value
      ? translate('Expected the {0} that “{1}” claims, found {2}.', value, text, counted)
      : null;
  }
  return null;
}

/** An outline item or part that a ticked line names and that the guide lacks. */
function absentIn(text: string, coverage: readonly ItemCoverage[]): string | null {
  const named = new Set(text.split(/[、,，;；:：()（）]|\s[/&]\s|和/).map(folded));
  for (const { item, value, parts } of coverage) {
    if (value === 'unmet' && (named.has(folded(item.name)) || named.has(folded(item.text)))) return item.name;
    for (const part of parts) if (part.value === 'unmet' && named.has(folded(part.text))) return part.text;
  }
  return null;
}

/** What a counting claim counts, measured. */
function countFor(text: string, guide: GuideContext['guide']): number | null {
  if (/\blines?\b|行/i.test(text)) return guide.size.lines;
  if (/\bexamples?\b|示例|实例|例子/i.test(text))
    return guide.fences.filter(({ excluded }) => excluded === null).length;
  return null;
}
