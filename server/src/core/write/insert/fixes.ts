import type { Guide } from '../../guide/model.ts';
import type { Fix, ItemCoverage } from '../../judge/model.ts';
import type { Translate } from '../../translate.ts';
import { gapOfItem } from './block.ts';
import { isMissing, SectionWriter } from './insert.ts';

/**
 * Makes the fixes that insert an outline item's section into a guide; what they share is found with the first. The
 * numbers of the sections behind it they leave alone: those are very many edits, which nobody asked for yet.
 */
export function sectionFixes(
  guide: Guide,
  coverage: readonly ItemCoverage[],
  translate: Translate,
): (item: ItemCoverage) => readonly Fix[] {
  let writer: SectionWriter | null = null;
  return one => {
    if (!isMissing(one)) return [];
    writer ??= new SectionWriter(guide, coverage);
    const gap = gapOfItem(one.item);
    const edits = writer.insertEdits([gap]);
    return [{ title: translate('Insert the section “{0}”', gap.title), safe: false, edits }];
  };
}
