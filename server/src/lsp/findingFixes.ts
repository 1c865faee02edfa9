import type { Finding, Fix } from '../core/judge/model.ts';
import { gapOfItem } from '../core/write/insert/block.ts';
import { isMissing, SectionWriter } from '../core/write/insert/insert.ts';
import type { DocumentContext } from './feature.ts';

/** A finding's fixes; one that inserts a section counts those behind it anew, which its data leaves out. */
export function fixesOf(
  { topics }: DocumentContext,
  { rule, topic, subject, fixes }: Finding,
): readonly Fix[] {
  const owned = rule === 'required-section' ? topics.find(({ report }) => report.topic.id === topic) : null;
  const { guide, outline = [] } = owned?.report ?? {};
  const missing = outline.find(one => isMissing(one) && one.item.text === subject);
  if (!guide || !missing) return fixes;
  const renumbers = new SectionWriter(guide, outline).renumbers([gapOfItem(missing.item)]);
  return fixes.map(fix => ({ ...fix, edits: [...fix.edits, ...renumbers] }));
}
