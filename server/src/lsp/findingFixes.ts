import type { Finding, Fix, TopicReport } from '../core/judge/model.ts';
import { gapOfItem } from '../core/write/insert/block.ts';
import { isMissing, SectionWriter } from '../core/write/insert/insert.ts';
import type { DocumentContext } from './feature.ts';

/** Made once for a report, which may tell of very many sections. */
const writers = new WeakMap<TopicReport, SectionWriter>();

/** A finding's fixes; one that inserts a section counts those behind it anew, which its data leaves out. */
export function fixesOf(
  { topics }: DocumentContext,
  { rule, topic, subject, fixes }: Finding,
): readonly Fix[] {
  const report = topics.find(owned => owned.report.topic.id === topic)?.report;
  if (rule !== 'required-section' || !report?.guide) return fixes;
  const missing = report.outline.find(one => isMissing(one) && one.item.text === subject);
  if (!missing) return fixes;
  const writer = writers.get(report) ?? new SectionWriter(report.guide, report.outline);
  writers.set(report, writer);
  const renumbers = writer.renumbers([gapOfItem(missing.item)]);
  return fixes.map(fix => ({ ...fix, edits: [...fix.edits, ...renumbers] }));
}
