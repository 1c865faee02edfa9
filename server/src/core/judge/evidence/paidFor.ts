import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';
import { sentencesOf } from './sentences.ts';

/** Whether what stands before a drawback in its sentence is praise. */
export function praisesFirst(sentence: string): boolean {
  const at = sentence.search(blame);
  return at > 0 && praises(sentence.slice(0, at));
}

const blame =
  /\b(?:disadvantages?|drawbacks?|weakness|downsides?|shortcomings?|limitations?|the catch|price)\b|缺点|劣势|不足|短处|局限|弊端|代价|麻烦在于|难点在于|问题在于/i;

/** Whether a text tells what something gives. */
function praises(text: string): boolean {
  return (cuesIn(text) & bit.good) !== 0 || giving.test(text);
}

const giving = /\b(?:gives|lets|buys|brings|gains?|keeps)\b|[让使](?!用)/;

/**
 * Whether a text tells what something gives and then, in so many words, its price; `at length` where another sentence
 * turns to what else there is, as one on its rival does.
 */
export function paidIn(text: string): 'once' | 'at length' | null {
  if (!mayBePaid.test(text)) return null;
  const sentences = sentencesOf(text.slice(0, 1_500));
  const at = sentences.findIndex((sentence, index) => isPaid(sentence, sentences[index - 1] ?? ''));
  if (at < 0) return null;
  const others = sentences.filter((_, index) => index !== at);
  return others.some(sentence => turnsOver.test(sentence)) ? 'at length' : 'once';
}

/** Whether a text tells a price after what is bought with it. */
export function tellsPrice(text: string): boolean {
  return mayBePaid.test(text) && paidAfter.test(text);
}

const paidAfter = /.{40,}(?:[.;]\s(?:The|Its|Their) price is (?![$€£¥\d]).{30,}|[。；，]代价[是在].{8,})/su;

const mayBePaid = /\bprice\b|\bpays?\b|\bcosts\b|代价[是在]/;

function isPaid(sentence: string, before: string): boolean {
  const match = priceOf.exec(sentence);
  if (!match) return false;
  const own = sentence.slice(0, match.index);
  return existing.test(match[0]) || praises(/\p{L}{2}/u.test(own) ? own : before);
}

/** The price of what was told before, at some length; that of money is none, nor what has to be paid for a mistake. */
const priceOf =
  /(?:^|[.,;:] )\W{0,3}(?:and |but |yet )?(?:(?:the|its|their) price (?:is|was|of it is) (?![$€£¥\d])|there(?: is|['’]s) a price\b[^.]{0,40}: |what (?:you|we|one) pays? (?:for (?:it|that|this) )?is ).{30,}|\b(?:and|but) costs (?![$€£¥\d]).{20,}|[，；]代价[是在].{8,}/i;
const existing = /there(?: is|['’]s) a price/i;
const turnsOver = /[,;] (?:but|while|whereas)\b.{10,}|[，；]\s?(?:但|却|而).{6,}/;

/** Whether what goes on after praise tells at some length what is against it. */
export function turnsAgainst(after: string): boolean {
  return opposing.test(after);
}

const opposing = /^[\s。.]*(?:但是?|不过|然而|可是|But |However|Yet )[，,\s]?(?!是?因为).{24,}/su;
