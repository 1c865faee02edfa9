import { rememberedText } from '../../remembered.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';

/** Both sides: what speaks for something and what against it. */
export const sideBits = bit.pros | bit.cons;

/** The side that the whole of a column's head, or of a label, names: `For`, `What we like`. */
export const sideOfHead = rememberedText(1_000, (head: string): number => {
  const text = head.replace(/^[\s*_]+|[\s*_:：]+$/g, '');
  return text.length > 40 ? 0 : (isPro.test(text) ? bit.pros : 0) | (isCon.test(text) ? bit.cons : 0);
});

const isPro =
  /^(?:[+➕👍✅]|pro|(?:the )?(?:good|plus(?:es)?|bright)(?: (?:parts?|sides?|points?|news|things?))?|(?:(?:reasons?|arguments?|points?) )?(?:for|in favou?r)(?: of)?(?: it| this| them)?|(?:reasons?|why) to(?: \w+){0,2}|(?:the )?strong (?:points?|sides?)|in favou?r of [^.]{1,24}|in (?:its|their) favou?r|(?:why|what) (?:we|i|you|people) (?:really )?(?:like|love|gain|get|win)(?: it| about [^.]{1,24})?|(?:it|this|that) (?:gives|buys|brings)(?: you| us)?|收获|得到|[利优]|好处|(?:我们)?喜欢(?:它|之处)?的?(?:地方)?|好的(?:一面|方面|地方)|加分项|(?:赞成|支持)的?(?:理由)?)$/iu;
const isCon =
  /^(?:[-−–➖👎❌]|con|(?:the )?(?:bad|ugly|minus(?:es)?|dark)(?: (?:parts?|sides?|points?|news|things?))?|(?:(?:reasons?|arguments?|points?|speaks?|speaking) )?against(?: [^.]{1,24})?|(?:reasons?|why) not(?: to)?(?: \w+){0,2}|(?:the )?weak (?:points?|sides?|spots?)|(?:the )?not so good(?: parts?)?|what (?:we|i|you|people) (?:(?:do not|don['’]t)(?: like| get)?|lose|pay|give up)(?: about [^.]{1,24})?|what it costs(?: you| us)?|what (?:annoys|bothers|hurts|irritates)(?: us| me| people)?|(?:it|this|that) (?:costs|takes)(?: you| us)?|付出|失去|[弊劣]|坏处|(?:我们)?不喜欢(?:它|之处)?的?(?:地方)?|[坏不]好?的(?:一面|方面|地方)|减分项|反对的?(?:理由)?)$/iu;

/** The side that a heading asks for: `Why should I use it?`, `为什么不用它`. */
export function sideAsked(title: string): number {
  const text = title.slice(0, 80);
  if (!/why|when|为什么|何时|什么时候/i.test(text)) return 0;
  return whyNot.test(text) ? bit.cons : whyTake.test(text) ? bit.pros : 0;
}

const whyNot =
  /^\W*(?:why|when) (?:(?:should|would|might) (?:i|you|we|one)|(?:i|you|we) (?:should|would|might)) not\b|^\W*why (?:shouldn['’]t|wouldn['’]t) (?:i|you|we|one)\b|^\W*(?:why|when) not(?: to)? (?:use|choose|pick|take|adopt)\b|^[^\p{L}]*(?:为什么|何时|什么时候)(?:不(?:要|该|应该|建议)?|不宜)(?:用|使用|选|选择|采用)/iu;
const whyTake =
  /^\W*why (?:(?:should|would) (?:i|you|we|one) )?(?:use|choose|pick|take|adopt|using)\b|^\W*why (?:i|you|we) (?:should|would) (?:use|choose|pick|take|adopt)\b|^[^\p{L}]*(?:为什么|为何)(?:要|该|应该)?(?:用|使用|选|选择|采用)/iu;

/** A heading that asks which of several values or rules counts. */
export const asksWinner = /\b(?:which|who|what)\b.{1,40}\bwins\b/i;

/** The side that a sentence opens with as a label. */
export function labelledSide(sentence: string): number {
  const [, label = '', sign] =
    /^[^\p{L}\p{N}]{0,4}([\p{L}\p{N}'’ -]{1,40}?)\*{0,2}([:：.])/u.exec(sentence) ?? [];
  if (sign === undefined) return 0;
  return (sign === '.' && label.includes(' ') ? 0 : cuesIn(label) & sideBits) | sideOfHead(label);
}

/** The sides that a sentence names as such; a word like `costs` or `limitation` alone is no side. */
export function namedSides(sentence: string): number {
  let sides = 0;
  if (
    /\b(?:advantages?|benefits? (?:of|is|are)|(?:clear|real|obvious|several|some|many) benefits|strengths?|upsides?|virtues?|main benefit|key benefit|what (?:you|we|one) (?:win|gain|get)s?|(?:good|plus|bright) side|(?<!not so )(?:nice|good|great|best) thing (?:about|is)|speaks? for (?:it|them|this)|going for it|(?:we|I) (?:like|love) (?:that|how|it))\b|优点|优势|好处|长处|(?<!不)好的(?:一面|方面)[是在]/i.test(
      sentence,
    )
  )
    sides |= bit.pros;
  if (
    /\b(?:disadvantages?|drawbacks?|weakness(?:es)?|downsides?|vices?(?! versa)|what (?:you|we|one) (?:pay|lose|give up)s?|shortcomings?|limitations? (?:of|is|are)|the catch|(?:bad|dark|minus) side|(?:not so (?:nice|good)|bad|sad|annoying|worst) thing (?:about|is)|against it (?:speaks?|are|is)|speaks? against (?:it|them|this)|(?:we|I) (?:do not|don['’]t) like|(?:the|its) price (?:is|of)(?!.{0,30}(?:[$€£¥]|\d ?(?:euros?|dollars?)))|flip side|(?:it|this|that) (?:is not|isn['’]t) free\b|(?:has|have) (?:an?|two|three|several|some|a few) (?:faults?|flaws?|problems?)|(?:problem|trouble|issue) with (?:this|that|such|these|the \w+) (?:approach|solution|design|method|pattern|technique|scheme|way|option|strategy|model)(?:es|s)? (?:is|are))\b|缺点|劣势|短处|坏处|害处|不足之处|局限|弊端|代价(?:[是在]|同样|也)|有(?:它的|其|一定的?)?代价的?(?=[。，！]|$)|(?:麻烦|难点|问题)(?:[也就只还]|仅仅?|主要)*(?:在于|是)|[坏不]好?的(?:一面|方面)[是在]/i.test(
      sentence,
    )
  )
    sides |= bit.cons;
  return sides;
}

/** The other side, where a sentence goes on from what speaks for a thing to what is bad about it: `It lacks …`. */
export function turnAfter(label: number, sentence: string): number {
  if (label !== bit.pros || !goesOn.test(sentence)) return 0;
  const cues = cuesIn(sentence);
  return (cues & bit.bad) !== 0 && (cues & bit.good) === 0 ? bit.cons : 0;
}

const goesOn =
  /^\s*(?:it|they|but|however|yet|on the other hand)\b|^[^\p{L}]*(?:但|不过|然而|可是|它|另一方面)/iu;

/** Risks are a side of what is weighed only beside its other side; elsewhere they are threats. */
export const ofThreats = /\b(?:risks?|costs?|challenges?)\b|风险|代价|挑战/i;

/** Whether a label that may name a drawback names costs, risks or challenges and no drawback as such. */
export function isOfThreats(text: string): boolean {
  const label = /^[^:：\n]*/.exec(text)?.[0] ?? '';
  return (cuesIn(label.replace(threats, ' ')) & bit.cons) === 0 && sideOfHead(label) === 0;
}

const threats = new RegExp(ofThreats.source, 'gi');

/** What asks others to name the sides. */
export const toBeTold =
  /\b(?:weigh|list|consider|name|write down|think about|discuss|look at|present|describes?|explains?|covers?)\b.{0,30}\b(?:advantages?|pros|benefits?|strengths?|disadvantages?|drawbacks?)\b|(?:要|需|应该?|请|必须|可以)[^，。]{0,6}(?:看到|看|指出|考虑|列出|写出|写明|权衡|比较|评估|了解|学习|复习|说明|分析|讨论)[^，。]{0,12}(?:优点|优势|好处|长处|缺点|劣势|短处|坏处|弊端|优缺点|优劣|利弊)/i;
