import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';
import { proseOf, type Statement, says } from './prose.ts';
import { namedSides } from './sideWords.ts';

/**
 * The sides that a sentence announces a list of: `However, this has the following drawbacks:`. What turns to one side so
 * has told the other above.
 */
export function announcedSides(
  guide: Guide,
  { text, words, place, section }: Statement,
): readonly { readonly side: 'pros' | 'cons'; readonly place: Place }[] {
  if (words >= 16 || !/[:：]\s*$/.test(text.slice(-4)) || !announcing.test(text)) return [];
  const named = namedSides(text);
  const praised =
    named === bit.cons && turning.test(text)
      ? (proseOf(guide).of[section] ?? []).find(
          one => one.place.start < place.start && one.words >= 8 && says(one, 'good'),
        )
      : undefined;
  return [
    ...(praised ? [{ side: 'pros', place: praised.place } as const] : []),
    ...((named & bit.pros) !== 0 ? [{ side: 'pros', place } as const] : []),
    ...((named & bit.cons) !== 0 ? [{ side: 'cons', place } as const] : []),
  ];
}

const announcing =
  /\b(?:following|these|few|two|three|several|some)\b.{0,60}:\s*$|(?:如下|以下|几[个点条]).{0,20}[:：]\s*$/i;
const turning = /^\W*(?:however|but|yet|still)\b|^\W*(?:但|不过|然而|可是)/i;

/** Whether a paragraph opens with a label of both sides that ends like a sentence: `**For and against.**` */
export function opensWithBoth(text: string): boolean {
  const label = /^[^.。:：]{3,32}(?=[.。]\s?\S)/.exec(text)?.[0];
  return label !== undefined && (cuesIn(label) & bit.bothSides) !== 0 && label.split(' ').length < 5;
}
