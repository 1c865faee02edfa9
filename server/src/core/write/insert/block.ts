import type { Guide } from '../../guide/model.ts';
import { bit } from '../../judge/evidence/cues.ts';
import { cuesIn } from '../../judge/evidence/lexicon.ts';
import type { CriterionId, OutlineItem, Plan, Topic } from '../../plan/model.ts';
import type { SectionCriterion } from '../words/model.ts';
import { wordsOf } from '../words.ts';

/** A section that a guide lacks: one of its outline, or one that a criterion asks for. */
export interface Gap {
  readonly subject: OutlineItem | SectionCriterion;
  /** The words of its heading. */
  readonly title: string;
  /** The words of the headings under it. */
  readonly parts: readonly string[];
  /** The head of the table that it starts from, in a snippet. */
  readonly table: readonly string[] | null;
}

/** The section of an outline item. */
export function gapOfItem(item: OutlineItem): Gap {
  return {
    subject: item,
    title: headingText(item.name) || headingText(item.text),
    parts: item.parts.map(({ text }) => headingText(text)).filter(text => text !== ''),
    table: null,
  };
}

/** The section that a criterion asks for; null for those that no section answers. */
export function gapOfCriterion(id: CriterionId, language: Plan['language']): Gap | null {
  const { criteria, tables, parts } = wordsOf(language);
  if (!Object.hasOwn(criteria, id)) return null;
  const subject = id as SectionCriterion;
  return {
    subject,
    title: criteria[subject],
    parts: parts[subject] ?? [],
    table: tables[subject] ?? null,
  };
}

/** Whether a guide has a section of that heading, whatever stands before its words. */
export function hasSection({ sections }: Guide, { title }: Gap): boolean {
  const words = title.toLowerCase();
  return sections.some(section => section.title.toLowerCase().endsWith(words));
}

/** The families of words by which an outline item shows that it is about a criterion already. */
const answering: Readonly<Partial<Record<SectionCriterion, number>>> = {
  principles: bit.mechanism,
  comparison: bit.compare,
  'pros-cons': bit.bothSides,
  'selection-advice': bit.select,
  'performance-data': bit.performance,
  'test-verification': bit.testing,
  'edge-cases': bit.edge,
  troubleshooting: bit.trouble,
};

/** Whether a topic's outline has an item on a criterion, so that no section of its own is needed. */
export function isPlanned(criterion: SectionCriterion, topic: Topic): boolean {
  const families = answering[criterion] ?? 0;
  return topic.outline.some(({ text }) => (cuesIn(text) & families) !== 0);
}

/** Text on one line that a heading can hold: no control characters, no closing `#` that Markdown would take away. */
export function headingText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[:：]$/, '')
    .replace(/(^|\s)(#+)$/, '$1\\$2');
}
