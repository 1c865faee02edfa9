import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { bit } from './cues.ts';
import { proseOf, type Statement } from './prose.ts';
import { under } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/**
 * Sentences that recommend one thing for a case, or tell where something fits or doesn't: advice in passing. Where none
 * does, two that prefer something, or take it where something holds, are such advice too.
 */
export function hintsIn(guide: Guide): readonly Place[] {
  const statements = proseOf(guide).statements.filter(
    one => one.words >= 7 && !under(guide, one.section, 'summary', 'trouble', 'setup'),
  );
  const hinting = statements.filter(
    one =>
      (one.cues & advising) !== 0 &&
      saysOf(one, text => recommending.test(text) || fitting.test(text) || inPlaceOf.test(text)),
  );
  if (hinting.length > 0) return hinting.map(({ place }) => place);
  const taking = statements.filter(one => saysOf(one, text => preferring.test(text)));
  return taking.length > 1 ? taking.map(({ place }) => place) : [];
}

const advising = bit.advice | bit.fit;

/** Whether a sentence of a statement is as asked, and is not on the guide itself. */
function saysOf({ text }: Statement, is: (sentence: string) => boolean): boolean {
  return sentencesOf(text.slice(0, 1_500)).some(sentence => is(sentence) && !aside.test(sentence));
}

/** What is preferred to something else, or used where something holds. */
const preferring =
  /\b(?:use|choose|pick|prefer|consider|favou?r) (?!this|it\b|the (?:following|guide)|cases?\b)[`*\w][^.,;]{2,50}?\b(?:if (?:you|your|the)|when (?:you|the)|whenever|unless|over|instead of|rather than|in case)\b|\b(?:is|are) (?:\w+ly |often |much |also |only )?(?:better|preferable|preferred|recommended|well suited|overkill|impractical|useful) (?:than|for|if|when|where|over|to)\b|\bif (?:you|your \w+) (?:need|want|have|are|do|run|only)\b[^.]{3,80}, (?:use|choose|consider|prefer|you should (?:use|choose|prefer))\b|\bprefer(?:red)? [`*\w]|\bin doubt\b|(?:推荐|建议|优先|最好|尽量)(?:使用|选择|选用|采用|考虑|用于)[^。]{2,40}|(?:更|最|比较|较|不)适[合用](?!版本|配|应)[^。]{2,30}|适用于[^。]{2,30}|(?:如果|若|当)[^。]{2,40}(?:应该?|可以|建议|推荐|则|就)(?:使用|选择|选用|采用)/i;

/** A thing that is recommended, with the case that it is recommended in. */
const recommending =
  /\b(?:is|are|it['’]s|we|i) (?:\w+ )?recommend(?:ed)?\b(?! (?:that|reading|checking|you read)\b)[^.]{8,120}\b(?:in case of|in (?:the )?cases? (?:where|that)|if you|when you|unless you|for (?:\w+ ){0,2}(?:workloads?|cases?|environments?|deployments?|clusters?|projects?|teams?|applications?|apps|production|development))\b|\byou should (?:probably |usually |generally )?use\b[^.]{3,80}\bunless\b/i;

/** What is taken in place of something else, what alone is worth it, and what is good for something. */
const inPlaceOf =
  /\binstead of [^,.]{2,80}, (?:(?:we|you|one) (?:can|could|should|may) )?use [^.]{2,80}\b(?:for|when|if|where)\b|\bshould (?:only |not |never )?be used (?:only )?(?:for|when|if|where|unless)\b|\b(?:is|are|it['’]s) (?:not )?(?:very |quite |really |also |only )?(?:good|great|perfect|ideal) (?:for (?!you|nothing\b)|way to )\w|\bonly (?:makes sense|(?:be )?worth (?:it|the \w+)) (?:if|when|where|for)\b|只有[^，。；]{2,30}才(?:值得|适合|考虑|建议)|(?:推荐|建议)(?:[只仅]限?)?(?:用于|用在|用来)[^，。；]{2,30}|(?<![不合])适合(?![的了吗？?]|你|我|自己|读者|初学|新手|人群|阅读)[^，。；：]{2,30}/i;

/** Where something fits, or does not. */
const fitting =
  /\b(?:is|are|be|not) (?:\w+ )?(?:suitable|suited|appropriate|recommended|ideal) (?:only )?(?:for|in|when|if) (?!you\b|your\b|this\b|the (?:examples?|guide|tutorial|size|number)\b)[^.,;]{0,40}\b(?:production|workloads?|cases?|environments?|deployments?|clusters?|projects?|teams|applications?|apps|systems|data|datasets?|tables|queries|requests|traffic|testing|tests|development|services|files|messages|transactions?)\b|(?:不|更|最|只|仅|比较|非常|通常|一般)(?:太)?(?:适合|适用)(?:于|用于|在|用在|做|作为)?[^，。；]{2,40}(?:场景|情况|环境|时|需求|业务|项目|团队|集群|数据|应用)|(?:场景|情况|环境)(?:下|中)?，?(?:推荐|建议|优先)(?:使用|采用|选择)/i;

/** What tells who the guide is for, or which version it is about. */
const aside =
  /\b(?:readers?|beginners?|audience|this (?:guide|document|page|tutorial|chapter))\b|读者|本[文书章节]|本(?:教程|指南|手册|软件|系统|项目|工具)|版本/i;
