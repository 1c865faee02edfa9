import { rememberedText } from '../../remembered.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';
import { sentencesOf } from './sentences.ts';

/** Where one clause ends and the next may take the other side. */
const clauses =
  /[,，;；。：！？、\n]|[.:!?](?=\s|$)|\band\b|(?=\b(?:but|though|while|although|yet|still|whereas|however)\b|但是?|却|可是|不过|然而|反过来|与此同时)/i;
/** What a clause that turns to the other side has. */
const turning =
  /\b(?:but|though|although|yet|still|while|whereas|however|flip side|also means|also takes)\b|on the other|^\W*it makes\b|但|却|可是|不过|然而|反过来|与此同时/i;
/** That one side is paid for with the other. */
const paying =
  /\b(?:price|pays?|give up|in exchange|in return|at the (?:cost|expense|risk) of|at a (?:cost|price)|the cost (?:is|of)|sacrific\w+|trades|(?:you|we) trade)\b|\bbuys?\b.{1,80}\bwith\b|\bspeeds? up\b[^.]{1,80}\bslows?\b|代价(?:是|在于|则|就|也)|(?:付出|以)[^，。]{0,16}代价|牺牲|换来|换取/i;
/** What makes the opposite of what it stands before. */
const denying =
  /\b(?:not?|never|without|isn['’]t|aren['’]t|neither|nor)\b|[不没无非免](?!同|过|断|仅|但|管|论)|避免/i;
/** That something is not there: `no downtime`, `无需维护`. */
const lacks =
  /^.{0,16}\b(?:no|without|never|avoids?)\s[\w -]{3,24}$|^.{0,8}(?:没有|零|避免|不会).{1,10}$|^.{0,16}(?:无需|不需要|不必|不用|免去|省去).{1,10}$/i;
const spared = /无需|不需要|不必|不用|免去|省去/;
/** Both sides, announced. */
const onHands = /\bon (?:the )?one hand\b.{10,600}\bon the other\b/is;

/** A label that grades how dangerous it is to do something, which speaks neither for nor against it: `高风险：`. */
const grades =
  /(?:^|\n)[^\p{L}\p{N}\n]{0,6}(?:(?:风险(?:等级|级别)?[:：]\s?)?(?:极高|[高中低])(?:风险)?|(?:risk(?: level)?:\s?)?(?:very |extremely )?(?:low|medium|moderate|high)(?:[- ]risk)?)[^\p{L}\p{N}\n]{0,3}(?:[:：]|(?=\n|$))/giu;
const mayGrade = /风险|risk/i;

/** What a text says for and against something, clause by clause: `both` at length, `one` in passing, else null. */
export const weighing = rememberedText(2_000, (full: string): 'both' | 'one' | null => {
  if (onHands.test(full)) return 'both';
  const text = mayGrade.test(full) ? full.replace(grades, '') : full;
  const paid = paying.test(text);
  const turns = turning.test(text);
  if (!paid && !turns && !/[;；]|\bmakes?\b/.test(text)) return null;
  let good = 0;
  let bad = 0;
  let turned = paid;
  for (const sentence of sentencesOf(text.slice(0, 1_500))) {
    let isTurning = false;
    for (const clause of sentence.split(clauses)) {
      isTurning ||= turning.test(clause);
      const { isGood, isBad } = sidesOf(clause);
      // A turn counts where what was said before is of the other side.
      if (isTurning && ((isBad && good > 0) || (isGood && bad > 0))) turned = true;
      if (isGood || isBad) isTurning = false;
      if (isGood) good++;
      if (isBad) bad++;
    }
  }
  if (good === 0 || bad === 0) return null;
  if (bad > 1 && (good > 1 || (turned && good + bad > 3) || paid))
    return turned ? 'both' : turns ? 'one' : null;
  return turned || turns ? 'one' : null;
});

function sidesOf(clause: string): { readonly isGood: boolean; readonly isBad: boolean } {
  const cues = cuesIn(clause);
  const isGood = (cues & bit.good) !== 0;
  const isBad = (cues & bit.bad) !== 0;
  if (!(isGood || isBad) || !denying.test(clause)) return { isGood, isBad };
  const isLack = lacks.test(clause);
  // What is spared is good, however bad it would be: `无需额外的进程`.
  return isBad && isGood && !spared.test(clause)
    ? { isGood: false, isBad: true }
    : { isGood: isLack, isBad: !isLack };
}
