import { rememberedText } from '../../remembered.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';

/** Where one clause ends and the next may take the other side. */
const clauses =
  /[,，;；。：！？、\n]|[.:!?](?=\s|$)|\b(?:and|but|though|while|although|yet|still|whereas)\b|但是?|却|可是|不过|然而|只是/i;
/** What turns from one side to the other. */
const turning =
  /\b(?:but|though|although|yet|still|while|whereas|however|flip side|on the other)\b|\bmakes?\b.{1,100}\bmakes?\b|但|却|可是|不过|然而|只是|反过来/i;
/** That one side is paid for with the other. */
const paying =
  /\b(?:price|pays?|in exchange|in return|at the (?:cost|expense|risk) of|at a (?:cost|price)|the cost (?:is|of)|sacrific\w+|trades)\b|\bspeeds? up\b[^.]{1,80}\bslows?\b|代价|牺牲|换来|换取/i;
/** What makes the opposite of what it stands before. */
const denying =
  /\b(?:not?|never|without|isn['’]t|aren['’]t|neither|nor)\b|[不没无非免](?!同|过|断|仅|但|管|论)|避免/i;

/** What a text says for and against something, clause by clause: `both` at length, `one` in passing, else null. */
export const weighing = rememberedText(2_000, (text: string): 'both' | 'one' | null => {
  if (onHands.test(text)) return 'both';
  const paid = paying.test(text);
  const turns = turning.test(text);
  if (!paid && !turns && !/[；;]/.test(text)) return null;
  let good = 0;
  let bad = 0;
  for (const clause of text.slice(0, 1_500).split(clauses)) {
    const cues = cuesIn(clause);
    const isGood = (cues & bit.good) !== 0;
    const isBad = (cues & bit.bad) !== 0;
    const isDenied = denying.test(clause);
    const isLack = isDenied && lacks.test(clause);
    if (isBad ? isLack && !isGood : isGood && (isLack || !isDenied)) good++;
    else if (isBad || isGood) bad++;
    if (isBad && isGood && !isDenied) good++;
  }
  if (good === 0 || bad === 0) return null;
  return bad > 1 && (good > 1 || paid) ? 'both' : paid || turns ? 'one' : null;
});

/** That something is not there: `no downtime`, `无需维护`. */
const lacks =
  /^.{0,16}\b(?:no|without|never|avoids?)\s[\w -]{3,24}$|^.{0,8}(?:没有|无需|不需要|不必|不用|零|避免|免去|不会).{1,10}$/i;
/** Both sides, announced. */
const onHands = /\bon (?:the )?one hand\b.{10,600}\bon the other\b/is;
