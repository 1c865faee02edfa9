import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { bit } from './cues.ts';
import { isCure } from './cures.ts';
import { proseOf, type Statement } from './prose.ts';
import { under } from './sections.ts';
import { failing } from './words/failing.ts';
import { knownFault, meaning, mends, met } from './words/meeting.ts';

/**
 * Problems that readers may meet, told with what helps where something else is the subject: in one paragraph, or with
 * what mends them at the start of the next. What a system does about failures by itself is none.
 */
export function inPassing(guide: Guide): readonly Place[] {
  const found: Place[] = [];
  for (const statements of proseOf(guide).told) {
    if (under(guide, statements[0]?.section ?? null, 'summary', 'testing')) continue;
    let before: Statement | null = null;
    for (const one of statements) {
      if (
        (one.cues & telling) !== 0 &&
        one.words >= 8 &&
        (mendsIn(one, before) || curesWhatIsMet(one.text) || drawsCure(one.text) || blames(one))
      )
        found.push(one.place);
      before = one;
    }
  }
  return found;
}

const telling = bit.symptom | bit.remedy | bit.cause;

/** Whether a text speaks of mending what it or the one before it says to fail. */
function mendsIn({ text }: Statement, before: Statement | null): boolean {
  const at = text.search(mends);
  if (at < 0) return false;
  return failing.test(text.slice(0, at)) || (at < 40 && before !== null && failing.test(before.text));
}

/** Whether a text tells of a failure that its reader meets, and after it what to do. */
function curesWhatIsMet(text: string): boolean {
  const said = met.exec(text) ?? knownFault.exec(text) ?? meaning.exec(text);
  if (!said) return false;
  const after = text.slice(said.index + said[0].length, said.index + 600);
  return after.split(clauses).slice(1).some(isCure);
}

/** Whether a text draws from a failure what its reader has to do: `…fills the disk, so set a limit`. */
function drawsCure(text: string): boolean {
  const drawn = consequence.exec(text);
  if (!drawn) return false;
  const sentence = text
    .slice(0, drawn.index)
    .split(/[.。!！]\s?/)
    .at(-1) as string;
  return (
    failing.test(sentence) && (drawn[1] !== undefined || isCure(text.slice(drawn.index + drawn[0].length)))
  );
}

const consequence =
  /[,;] so (?:(?:you|one) (?:must|should|need to|have to) |always )?(?=[a-z])|[，；,;](?:所以|因此)[^，。]{0,12}(必须|务必|应当?|需要|要)/;

/** Whether a text tells what a failure comes of, as a rule: `If a worker hangs, it is usually the lock.` */
function blames({ text, cues }: Statement): boolean {
  if ((cues & bit.cause) === 0) return false;
  const what = blamed.exec(text)?.[1] ?? blamedInChinese.exec(text)?.[1];
  return what !== undefined && failing.test(what);
}

const blamed =
  /\b(?:if|when(?:ever)?) ([^.;]{4,140}?), (?:it|this|that|the (?:cause|reason|culprit|problem))(?:['’]s| is| was| has)? (?:almost always|usually|most likely|mostly|probably|typically|likely|generally|commonly|often) (?:(?:is|was|been) )?(?:because|due to|caused by|an? |the |down to|that\b|means?\b|comes? from|points? (?:at|to)|indicates?|suggests?)/i;
const blamedInChinese =
  /(?:^|[。；，：])([^，。；：]{3,40})，(?:那|这)?(?:一般|多半|通常|往往|大多数?|大概率|八成|基本上)(?:都)?(?:是(?!先|要|会|用|把|指|一[个种]|在)|因为|由于|说明|意味着)/;

const clauses = /[,;:，；：。！？]\s?|[.!?—–]\s/;
