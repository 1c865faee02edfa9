import type { ClaimedStatus, StatusMark } from '../../plan/model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether words go on after a mark, so that it is a part of a sentence that another word would not fit into. */
export function isInSentence(text: string, { form, place }: StatusMark): boolean {
  return form === 'words' && /^ ?\p{L}/u.test(text.slice(place.end, place.end + 3));
}

/**
 * What replaces a status mark so that it says `wanted`, as the plan says it elsewhere: first in the same listing,
 * then anywhere, else in the words of the plan's language. Null where nothing need or can be replaced.
 */
export function statusText(
  mark: StatusMark,
  wanted: ClaimedStatus,
  listing: number | null,
  vocabulary: Vocabulary,
): string | null {
  if (mark.form === 'inherited' || mark.value === wanted) return null;
  if (mark.form === 'box') return boxText(mark, wanted);
  if (mark.form === 'sign') return vocabulary.sign(wanted);
  return vocabulary.words(wanted, mark.raw, listing);
}

/** A box is ticked or not: what is begun has an open one. */
function boxText({ raw, value }: StatusMark, wanted: ClaimedStatus): string | null {
  if ((value === 'complete') === (wanted === 'complete')) return null;
  const tick = wanted === 'complete' ? 'x' : ' ';
  return raw.includes('[') ? raw.replace(/\[.?\]/u, `[${tick}]`) : tick;
}
