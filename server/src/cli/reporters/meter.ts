import type { Translate } from '../../core/translate.ts';
import type { TopicDocument } from '../document.ts';

/** A topic's state in short: `P0 · 62 % · 812/800 lines · 17/20 examples · 5/7 sections`. */
export function meter(topic: TopicDocument, translate: Translate): string {
  const { measured, priority, expectedLines, expectedExamples, outline } = topic;
  return [
    priority,
    measured && `${measured.progress} %`,
    measured?.lines != null && translate('{0} lines', of(measured.lines, expectedLines)),
    measured?.examples != null && translate('{0} examples', of(measured.examples, expectedExamples)),
    outline.length > 0 &&
      measured !== null &&
      measured.state !== 'missing' &&
      translate('{0} sections', of(covered(topic), outline.length)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How many items of the outline have their section, whole or waived. */
export function covered({ outline }: TopicDocument): number {
  return outline.filter(({ verdict }) => verdict === 'met' || verdict === 'waived').length;
}

/** A count beside what was asked for: `17/20`; alone where nothing was. */
export function of(actual: number, required: number | null): string {
  return required === null || required === 0 ? String(actual) : `${actual}/${required}`;
}
