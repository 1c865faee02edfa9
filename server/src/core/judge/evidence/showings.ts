import { flatMap } from '../../flatMap.ts';
import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { isCure } from './cures.ts';
import { proseOf, type Statement } from './prose.ts';
import { under } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { failing } from './words/failing.ts';

/**
 * Paragraphs of one section that each open with what one sees, as a sentence in bold or italics, and go on to where it
 * comes from and what to do: `**The log is empty.** The region was not kept. Mark it NOLOAD.`
 */
export function shownAndCured(guide: Guide, isOnTrouble: boolean): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    const section = statements[0]?.section ?? null;
    if (under(guide, section, 'summary', 'setup', 'testing')) return [];
    const isOn = isOnTrouble || under(guide, section, 'trouble', 'diagnosis');
    const found = statements.filter(one => one.words >= 8 && opensWithSight(guide, one));
    const cured = found.filter(({ text }) => sentencesOf(text).slice(1).some(isCure));
    // A section on something else counts where it holds little but such paragraphs.
    if (!isOn && found.length * 3 < statements.length * 2) return [];
    return found.length > 1 && cured.length * 2 >= found.length ? found.map(({ place }) => place) : [];
  });
}

/** Whether a statement opens with an emphasized sentence that tells what goes wrong, and goes on. */
function opensWithSight({ text }: Guide, { place }: Statement): boolean {
  const sentence = emphasized.exec(text.slice(place.start, place.start + 160))?.[2];
  return (
    sentence !== undefined && (failing.test(sentence) || showing.test(sentence)) && !graded.test(sentence)
  );
}

const emphasized = /^(?:[-*+] |\d{1,2}[.)] )?(\*\*|__|\*|_)(?=\S)([^*_\n]{5,120}?[.。!！?？])\1\s*\S/;

/** What one sees where something is wrong. */
const showing =
  /\b(?:is|are|stays?|goes|comes up|turns?) (?:silent|empty|blank|black|dark|mute|frozen|garbled|grey|red|cold|hot)\b|\b(?:resets|reboots|jumps|drifts|stutters|restarts|disappears|blinks|trembles|forgets)\b|\b(?:no (?:sound|picture|image|output|answer|data|signal)|nothing (?:comes|prints|moves))\b|来回|偶尔|总是|老是|突然|时有时无|一片[空黑白]|没有?(?:声音|画面|图像)|不(?:动|响|亮)/i;
/** A sentence that grades a thing, which is no sight: `Safe mode is slow.` */
const graded = /^[^,，]{3,40}\b(?:is|are) (?:slow|slower|silent|fast|wrong|dead)[.]$/i;
