import type { Section } from './text/blocks.ts';
import { plainTitle } from './text/fold.ts';
import { numberingOf } from './text/numbering.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The section whose heading is the document's title: the first, unless it is the first of chapters that stand as high. */
export function titleSection(sections: readonly Section[], vocabulary: Vocabulary): Section | null {
  const first = sections.find(({ heading }) => heading !== null);
  if (first?.level !== 1) return null;
  if (!isChapter(first, vocabulary)) return first;
  const second = sections.find(
    section => section !== first && section.heading !== null && section.level === 1,
  );
  return second && isChapter(second, vocabulary) ? null : first;
}

function isChapter({ heading }: Section, vocabulary: Vocabulary): boolean {
  const word = heading && numberingOf(plainTitle(heading.text), vocabulary)?.word;
  return typeof word === 'string' && vocabulary.chapter.get(word) !== null;
}
