import type { TopicReport } from '../core/judge/model.ts';
import type { Place } from '../core/place.ts';
import type { Mention, OutlineItem } from '../core/plan/model.ts';
import type { DocumentContext } from './feature.ts';

/** What of a plan stands at an offset. */
export interface PlanSpot {
  readonly report: TopicReport;
  /** The mention that the offset is in; null where it is elsewhere in the topic's stretch. */
  readonly mention: Mention | null;
  readonly item: OutlineItem | null;
}

/** Whether an offset lies in a place or at its end. */
export function holds({ start, end }: Place, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The topic that a plan speaks of at an offset: by name in a table, list or tree, or where it is defined. */
export function spotAt({ plan, path, folder }: DocumentContext, offset: number): PlanSpot | null {
  const report = plan && folder.project.planReport(path);
  if (!report) return null;
  for (const topic of report.topics) {
    const mention = topic.topic.mentions.find(({ place }) => holds(place, offset));
    if (mention) return { report: topic, mention, item: itemAt(topic, offset) };
  }
  const around = report.topics.filter(({ topic }) => holds(topic.extent, offset));
  const inner = around.toSorted((a, b) => a.topic.extent.end - b.topic.extent.end)[0];
  return inner ? { report: inner, mention: null, item: itemAt(inner, offset) } : null;
}

function itemAt({ topic }: TopicReport, offset: number): OutlineItem | null {
  return topic.outline.find(({ place }) => holds(place, offset)) ?? null;
}
