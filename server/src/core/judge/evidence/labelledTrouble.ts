import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedText } from '../../remembered.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';
import { labelled, proseOf, type Statement } from './prose.ts';
import { asksOfFailures, ofQuestions } from './questions.ts';
import { under } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { failing } from './words/failing.ts';

/** Paragraphs labelled as a problem that are followed, in the same section, by one labelled as its cause or remedy. */
export interface Labelled {
  /** Under headings on problems, or in sections that hold little else. */
  readonly pairs: readonly Place[];
  /** Where something else is the subject. */
  readonly elsewhere: readonly Place[];
}

/** Finds problems that are labelled, with their causes or remedies; `isOnTrouble` says that the guide is on problems. */
export function labelledPairs(guide: Guide, isOnTrouble: boolean): Labelled {
  const pairs: Place[] = [];
  const elsewhere: Place[] = [];
  for (const statements of proseOf(guide).told) {
    if (!statements.some(one => labelled(one, 'symptom') || tellsBoth(one.text) > 0)) continue;
    let open: Statement | null = null;
    const section = statements[0]?.section ?? null;
    const isSubject = isOnTrouble || under(guide, section, 'trouble', 'diagnosis');
    const isPattern = !isSubject && statements.some(({ text }) => ofPattern.test(text));
    if (!isSubject && statements.length > 1 && isQuiz(guide, section)) continue;
    const title = (guide.sections[section ?? 0]?.title ?? '').slice(0, 80);
    if (ofQuestions.test(title) && !asksOfFailures([], statements)) continue;
    if (statements.some(({ text }) => risking.test(text))) continue;
    const places: Place[] = [];
    let told = 0;
    let from = 0;
    for (const [at, statement] of statements.entries()) {
      // Elsewhere a mere problem is what a design answers to, unless something fails.
      if (
        !isSubject &&
        poses.test(statement.text) &&
        !why.test(statement.text) &&
        (isPattern || !failing.test(statement.text.slice(0, 200))) &&
        !fixed.test(statement.text) &&
        !fixed.test(statements[at + 1]?.text ?? '')
      ) {
        open = null;
        continue;
      }
      const both = tellsBoth(statement.text);
      if (both > 0) {
        places.push(...Array<Place>(both).fill(statement.place));
        told++;
      } else if (labelled(statement, 'symptom') && !labelled(statement, 'remedy') && !isMereItem(statement)) {
        open = statement;
        from = at;
      } else if (open && (labelled(statement, 'remedy') || answering.test(statement.text))) {
        places.push(open.place);
        told += at - from + 1;
        open = null;
      }
    }
    // A section that is nearly all of problems is on them, whatever its heading says.
    const isOn = isSubject || told * 3 >= statements.length * 2;
    (isOn ? pairs : elsewhere).push(...places);
  }
  return { pairs, elsewhere };
}

const poses =
  /^[^\p{L}\p{N}]{0,4}(?:(?:the )?problem|question|问题|背景问题|要解决的问题)[^\p{L}\p{N}]{0,3}[:：]/iu;

/** An item of a few words, one step or thing among others, or the name of a case, which labels nothing. */
function isMereItem({ kind, text }: Statement): boolean {
  return (kind === 'item' && !/[:：?？]/.test(text)) || ofCase.test(text);
}

/** A label of what happens otherwise. */
const ofCase =
  /^[^\p{L}]*(?:(?:异常|失败|错误|故障)(?:情况|流程|分支|场景|路径|时)|(?:failure|error|exception(?:al)?) (?:case|path|scenario|flow)s?)[^\p{L}\p{N}]*$/iu;

/** Labels that stand beside the problem and the solution of a pattern, where nothing is broken. */
const ofPattern =
  /^[^\p{L}\p{N}]{0,4}(?:why (?:it|this) matters|use cases?|when to use(?: it| this)?|applicability|intent|motivation|forces|consequences|trade-?offs?|participants|适用场景|使用场景|应用场景|意图|动机|优缺点|参与者)[^\p{L}\p{N}]{0,3}[:：]/iu;

/** A label of what may happen, beside which stands how it is kept from happening. */
const risking = /^[^\p{L}\p{N}]{0,4}(?:(?:the )?(?:risk|threat)|风险|威胁)[^\p{L}\p{N}]{0,3}[:：]/iu;

/** Whether a section, or one that holds it, asks readers what they know. */
function isQuiz({ sections }: Guide, index: number | null): boolean {
  for (let at = index; at !== null; at = sections[at]?.parent ?? null)
    if (quiz.test((sections[at]?.title ?? '').slice(0, 80))) return true;
  return false;
}

const quiz =
  /\b(?:interview\w*|quiz(?:zes)?|exercises?|review questions|self[- ]check|test your(?:self| knowledge))\b|面试|测验|练习|思考题|习题|自测/i;

/** A label of what a problem came of, which a design has none of. */
const why = /\b(?:cause|reason|why)\W{0,4}[:：]|[原根]因\W{0,3}[:：]/i;

/** A label of what mends something that is broken, which a design has none of either. */
const fixed = /(?:^|\n|[.。] ?)\W{0,4}(?:(?:quick )?fix|workaround|修复)\W{0,4}[:：]/i;

/** What labels an answer by a letter. */
const answering = /^\W{0,3}(?:A\d{0,2}|[回解]答)\W{0,3}[:：]/;

/** How many problems one paragraph labels, each with its cause or remedy after it: `Symptom: … Cause: …`. */
export const tellsBoth = rememberedText(2_000, (text: string): number => {
  // What is told second has a colon behind the end of a sentence.
  const colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
  if (!/[。！？\n]|[.!?]\s/.test(text.slice(0, colon + 1))) return isInOneSentence(text) ? 1 : 0;
  let open = false;
  let told = 0;
  for (const [index, sentence] of sentencesOf(text.slice(0, 2000)).entries()) {
    const label = /^[^:：]{1,24}[:：]/.exec(sentence);
    if (index > 0 && told === 0 && !open && whyOrCure.test(sentence)) told++;
    if (!label) continue;
    const cues = cuesIn(sentence, 0, label[0].length);
    if (open && (cues & (bit.remedy | bit.cause)) !== 0) {
      told++;
      open = false;
    } else if ((cues & bit.symptom) !== 0) open = true;
  }
  return told;
});

/** Whether a problem's label and that of its cause or remedy stand in one sentence: `Symptom: …; cause: …`. */
function isInOneSentence(text: string): boolean {
  const label = /^[^:：]{1,24}[:：]/.exec(text)?.[0];
  if (label === undefined || (cuesIn(text, 0, label.length) & bit.symptom) === 0) return false;
  return text
    .slice(label.length, 2000)
    .split(/[;；,，|]|\s+(?=\p{L}{1,12}[:：])/u)
    .some((part, at) => at > 0 && whyOrCure.test(part));
}

/** What labels the second sentence of a paragraph whose first one is a problem. */
const whyOrCure =
  /^\W{0,4}(?:(?:likely |probable |usual |root )?(?:causes?|reasons?)|fix|solution|remedy|cure|workaround|原因|根因|解决(?:办法|方法|方案)?|处理(?:办法|方法)?|修复|对策)\W{0,4}[:：]/i;
