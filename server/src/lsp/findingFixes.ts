import type { Finding, Fix, TextEdit, TopicReport } from '../core/judge/model.ts';
import { gapOfItem } from '../core/write/insert/block.ts';
import { isMissing, SectionWriter } from '../core/write/insert/insert.ts';
import type { DocumentContext } from './feature.ts';
import { withContents } from './inContents.ts';

/** Made once for a report, which may tell of very many sections. */
const writers = new WeakMap<TopicReport, SectionWriter>();

/** What writes into a report's guide; null where there is none. */
export function writerOf(report: TopicReport): SectionWriter | null {
  if (!report.guide) return null;
  const writer = writers.get(report) ?? new SectionWriter(report.guide, report.outline);
  writers.set(report, writer);
  return writer;
}

/** A fix's edits; one that inserts a section counts those behind it anew and names it in the contents, which its data leaves out. */
export function editsOf(
  { topics, folder: { project } }: DocumentContext,
  { rule, topic, subject }: Finding,
  { edits }: Fix,
): readonly TextEdit[] {
  const report = topics.find(owned => owned.report.topic.id === topic)?.report;
  const writer = report && rule === 'required-section' ? writerOf(report) : null;
  const missing = writer && report?.outline.find(one => isMissing(one) && one.item.text === subject);
  if (!report || !missing) return edits;
  return withContents(report, project.settings, [...edits, ...writer.renumbers([gapOfItem(missing.item)])]);
}
