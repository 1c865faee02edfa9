import type { Translate } from '../../core/translate.ts';
import type { TopicDocument } from '../document.ts';

/** A topic's state in short: `P0 · 62 % · 812/800 lines · 17/20 examples · 2 sections missing`. */
export function meter(topic: TopicDocument, translate: Translate): string {
  const { measured, priority, expectedLines, expectedExamples, outline } = topic;
  const gaps = outline.filter(({ verdict }) => verdict === 'unmet').length;
  return [
    priority,
    measured && `${measured.progress} %`,
    measured?.lines != null && translate('{0} lines', of(measured.lines, expectedLines)),
    measured?.examples != null && translate('{0} examples', of(measured.examples, expectedExamples)),
    gaps > 0 && measured?.state !== 'missing' && translate('{0} sections missing', gaps),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A count beside what was asked for: `17/20`. */
export function of(actual: number, required: number | null): string {
  return required === null ? String(actual) : `${actual}/${required}`;
}
