import type { Guide } from '../core/guide/model.ts';
import { LineIndex } from '../core/place.ts';

/** What others see of a guide that nobody looks at: its sections and where they stand, without texts. */
export function frameOf(guide: Guide): Guide {
  return {
    ...guide,
    text: '',
    lines: nothing,
    sections: guide.sections.map(section => ({
      ...section,
      fences: none,
      tables: none,
      lists: none,
      paragraphs: none,
    })),
    fences: none,
    tables: none,
    lists: none,
    links: none,
    abbreviations: new Map(),
    claims: none,
    swallowed: none,
  };
}

/** Whether a guide is no more than its frame. */
export function isFrame({ lines, text }: Guide): boolean {
  return text === '' && lines === nothing;
}

const nothing = new LineIndex('');
const none: readonly never[] = [];
