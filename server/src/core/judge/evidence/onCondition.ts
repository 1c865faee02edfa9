import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { bit } from './cues.ts';
import { proseOf, type Statement } from './prose.ts';
import { failing } from './words/failing.ts';

const both = bit.condition | bit.remedy;

/**
 * What is to be done in a case, told so often that readers call it some advice, and some care for what is special: of
 * labelled guides for which nothing else spoke, 67 of 75 have some advice, and 53 of 66 mind some special cases.
 */
export function toldOnCondition(guide: Guide): readonly Place[] {
  return placesOf(5, orders(guide));
}

/** What is to be done where something fails, told three times and more: 47 of 53 such guides solve some problems. */
export function curedOnCondition(guide: Guide): readonly Place[] {
  return placesOf(
    3,
    orders(guide).filter(({ text }) => failing.test(text)),
  );
}

/** Statements that name a condition and tell to do something: `If the disk is slow, write less often`. */
function orders(guide: Guide): readonly Statement[] {
  const { said, statements } = proseOf(guide);
  return (said & both) === both ? statements.filter(({ cues }) => (cues & both) === both) : [];
}

/** Where statements stand, if there are enough of them. */
function placesOf(fewest: number, statements: readonly Statement[]): readonly Place[] {
  return statements.length < fewest ? [] : statements.map(({ place }) => place);
}
