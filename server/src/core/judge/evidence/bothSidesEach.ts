import type { Guide, Section } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { proseOf, type Statement } from './prose.ts';
import { subtreeOf } from './sections.ts';
import { namedSides, sideBits } from './sideWords.ts';

/** A section on one thing that tells what speaks for it and what speaks against it, under headings or by name. */
export interface Weighed {
  readonly place: Place;
  /** It is said there that the thing is more or less of something than another one. */
  readonly isRanked: boolean;
}

/** The things of which two or more have both sides told in sections of their own; empty where fewer have. */
export function weighedByBothSides(guide: Guide): readonly Weighed[] {
  const { titles, counts, statements, said } = proseOf(guide);
  const sides = new Map<number, number>();
  for (const { section, text, cues, label } of (said & sideBits) === 0 ? [] : statements) {
    if ((cues & sideBits) === 0) continue;
    const side = (label & sideBits) | namedSides(text.slice(0, 600));
    if (side !== 0) sides.set(section, (sides.get(section) ?? 0) | side);
  }
  for (const { index, parent } of guide.sections) {
    const side = (titles[index] as number) & sideBits;
    if (side === 0 || side === sideBits || parent === null || !counts[index]) continue;
    sides.set(parent, (sides.get(parent) ?? 0) | side);
  }
  const both = [...sides].filter(([, side]) => side === sideBits);
  if (both.length < 2) return [];
  return both.map(([index]) => {
    const section = guide.sections[index] as Section;
    return { place: section.place, isRanked: subtreeOf(guide, section).statements.some(ranks) };
  });
}

function ranks({ text }: Statement): boolean {
  return than.test(text.slice(0, 600));
}

/** That one thing is more or less of something than another, which a name opens. */
const than =
  /\b(?:\w{2,}er|more|less|better|worse)\b[^.,;]{0,40}\bthan (?:an? |the )?[A-Z`]|(?<![对百占])比(?![如例较重率赛特])\s?[A-Za-z`\u4e00-\u9fff][^，。]{0,16}[更快慢大小高低少多强弱差好]/;
