import { flatMap } from '../../flatMap.ts';
import type { Guide } from '../../guide/model.ts';
import { countWords } from '../../guide/words.ts';
import type { Place } from '../../place.ts';
import { bit } from './cues.ts';
import { labelled, proseOf, type Statement, says } from './prose.ts';
import { under } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** Labels that ask what to choose, with a list of two cases or more below: `How to choose:`. */
export function listed(guide: Guide): readonly Place[] {
  const { told, said, labels } = proseOf(guide);
  if (((said | labels) & bit.select) === 0) return [];
  return flatMap(told, statements =>
    flatMap(statements, (one, at) =>
      ((one.bare &&
        labelled(one, 'select') &&
        !ofWork.test(one.text.slice(0, 40)) &&
        (one.kind !== 'item' || /[:：]\W*$/.test(one.text))) ||
        (says(one, 'select') && numberedQuestion.test(one.text))) &&
      [1, 2].every(next => statements[at + next]?.kind === 'item')
        ? [one.place]
        : [],
    ),
  );
}

/** Labels on what is weighed, with a list of cases below that arrows lead to what is done in each: `常用 → 用对象池`. */
export function weighedInto(guide: Guide): readonly Place[] {
  const { told, labels } = proseOf(guide);
  if ((labels & weighing) === 0) return [];
  return flatMap(told, statements =>
    flatMap(statements, (one, at) => {
      if (!one.bare || (one.label & weighing) === 0) return [];
      const items = statements.slice(at + 1, at + 9).filter(({ kind }) => kind === 'item');
      return items.filter(({ text }) => intoUse.test(text)).length > 1 ? [one.place] : [];
    }),
  );
}

/** Headings on where something fits, with a list below of where it does and where it does not, by ticks and crosses. */
export function fitsOrNot(guide: Guide): readonly Place[] {
  const { of, titles, counts } = proseOf(guide);
  return flatMap(guide.sections, ({ index, level, place }) => {
    if (level === 1 || !counts[index] || ((titles[index] as number) & bit.fit) === 0) return [];
    const marks = (of[index] ?? []).flatMap(({ text }) => /^\W{0,4}([✅✔❌✘✗])/u.exec(text)?.[1] ?? []);
    const fit = marks.filter(mark => mark === '✅' || mark === '✔').length;
    return fit > 1 && fit < marks.length ? [place] : [];
  });
}

/** A label on where something fits and, not far below, one on where it does not, each with a list: `Good for:`, `Not for:`. */
export function fitsAndNot(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    const labels = statements.filter(({ bare }, at) => bare && statements[at + 1]?.kind === 'item');
    return labels
      .filter(
        ({ text }, at) =>
          fitsLabel.test(text) && labels.slice(at + 1, at + 3).some(one => unfit.test(one.text)),
      )
      .map(({ place }) => place);
  });
}

const fitsLabel =
  /^\W*(?:when to use|use (?:it|this|them) (?:when|if|for)|(?:a )?good (?:fit )?(?:for|when)|(?:best|suitable|ideal|well suited) for)\b|^[^\p{L}]*(?:更|最)?适[合用]/iu;
const unfit =
  /^\W*(?:when (?:not to use|to avoid)|(?:avoid|do(?:n['’]t| not) use) (?:it|this|them) (?:when|if|for)|(?:not|less|un)\s?(?:good|suitable|ideal|well suited|suited|a good fit)? ?for)\b|^[^\p{L}]*不(?:太|大|宜)?适[合用]/iu;

/** Labels beside each other that each ask when to take something, with a list of cases below: `Use a log when:`. */
export function labelledWhen(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    const found = flatMap(statements, ({ bare, text, place }, at) => {
      const isAsked = bare && statements[at + 1]?.kind === 'item';
      const [, one, two, three] = (isAsked && (takenWhen.exec(text) ?? inChineseWhen.exec(text))) || [];
      const thing = one ?? two ?? three;
      return thing === undefined || ofSpelling.test(thing) ? [] : [{ thing: thing.toLowerCase(), place }];
    });
    return new Set(found.map(({ thing }) => thing)).size > 1 ? found.map(({ place }) => place) : [];
  });
}

const takenWhen =
  /^\W{0,4}(?:when to (?:use|choose|pick|prefer|take) ((?:an? |the )?[\w`.+<>/ -]{1,40}?)|(?:use|choose|pick|prefer|take|reach for) ((?:an? |the )?[a-z`][\w`.+<>/ -]{1,40}?) (?:when|if|for|where)(?: (?:you|we)(?:['’]re| are| need| have| want)?)?)\W{0,3}[:：]\W*$/i;
const inChineseWhen =
  /^[^\p{L}]{0,4}(?:(?:何时|什么时候|什么情况下)(?:该|应该?|适合)?(?:使用|选择|选用|采用|用|选)\s?([^，。：:]{1,24})|(?:适合|推荐|应该?)?(?:使用|选择|选用|采用)\s?([^，。：:]{1,24})的(?:场景|情况|时机))[^\p{L}]{0,3}[:：][^\p{L}]*$/u;
/** What names and lines are written by, which is a rule rather than a choice. */
const ofSpelling =
  /case$|\b(?:spaces?|tabs|quotes|nouns?|verbs?|names?|prefix(?:es)?|suffix(?:es)?)\b|命名|缩进/i;

/** Names under a label that says to use one of them, each with its case: `For sharing, use:`, `Arc for many readers`. */
export function usedFor(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements =>
    flatMap(statements, (one, at) => {
      if (!one.text.trimEnd().endsWith(':') || !useOneOf.test(one.text.slice(-60))) return [];
      const items = statements.slice(at + 1, at + 7).filter(({ kind }) => kind === 'item');
      return items.filter(({ text }) => nameFor.test(text)).length > 1 ? [one.place] : [];
    }),
  );
}

const useOneOf =
  /\b(?:use|choose|pick|prefer|reach for)(?: (?:one of|either)(?: the following| these)?)?\s*:\s*$/i;
const nameFor =
  /^\W{0,3}[A-Z][\w.:+#-]*(?:<[^>\n]{1,60}>+)?`?(?: [a-z]+)? (?:for|when|if) (?!example\b|instance\b)\w/;

/** Items of one list that take things of one kind for one case each: `对于一般查询，使用混合检索`, `For few rows, use a full scan`. */
export function takenByCase(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    if (under(guide, statements[0]?.section ?? null, 'trouble', 'diagnosis')) return [];
    const found = flatMap(statements, ({ kind, cues, text, place }) => {
      const mayTake = kind === 'item' && (cues & bit.advice) !== 0;
      const thing = mayTake ? (takenFor.exec(text)?.[1] ?? takenForIn.exec(text)?.[1]) : undefined;
      return thing === undefined ? [] : [{ thing: thing.trim().toLowerCase(), place }];
    });
    const kinds = new Map<string, Set<string>>();
    for (const { thing } of found) {
      const kind = kindOf(thing);
      kinds.set(kind, (kinds.get(kind) ?? new Set()).add(thing));
    }
    return found.filter(({ thing }) => (kinds.get(kindOf(thing))?.size ?? 0) > 1).map(({ place }) => place);
  });
}

/** What things of one kind end in. */
function kindOf(thing: string): string {
  return /[\u4e00-\u9fff]$/.test(thing) ? thing.slice(-2) : (thing.split(' ').at(-1) as string);
}

const takenFor =
  /^\W{0,4}(?:for|with) [^,.]{3,60}, (?:use|choose|prefer|pick|take) (?:an? |the )?([\w -]{3,40})[.;]?$/i;
const takenForIn =
  /^[^\p{L}\p{N}]*(?:对于?|针对|在)[^，。]{2,30}，(?:推荐|建议|优先)?(?:使用|采用|选择|选用|用)\s?([^，。；]{2,20})[。；]?$/u;

/** Labels on what is weighed. */
const weighing = bit.bothSides | bit.advice | bit.select | bit.fit;

const intoUse =
  /^[^→⇒>]{3,60}(?:→|⇒|->|=>)\s?(?:[用选]|使用|采用|优先|考虑|评估|直接|改用|不[用必]|use\b|choose\b|pick\b|prefer\b|take\b|consider\b|go with\b|stay with\b|`?[A-Z`])/;

/** A question, and where its answer stands in the same paragraph, what announces it. */
const numberedQuestion =
  /^\W{0,4}(?:Q|问)\s?\d{0,2}[.:：、].{4,48}[?？]\W*(?:(?:A|答)\s?[:：][^\n]{0,20}\W*)?$/i;
/** What is to be done, rather than chosen. */
const ofWork = /^\W*recommendations?\b/i;

/** Items that ask for a case and answer with a name, and headings that each ask when to take something. */
export function answered(guide: Guide): readonly Place[] {
  const { of, told } = proseOf(guide);
  const items = flatMap(told, statements => {
    if (under(guide, statements[0]?.section ?? null, 'trouble', 'diagnosis', 'testing')) return [];
    const found = statements.filter(
      ({ kind, text }) => kind === 'item' && /[?？]/.test(text) && asked(sentencesOf(text)) > 0,
    );
    return found.length > 1 ? found.map(({ place }) => place) : [];
  });
  const headings = guide.sections.filter(
    ({ title, index }) => (of[index]?.length ?? 0) > 0 && whenTo.test(title.slice(0, 80)),
  );
  return headings.length > 1 ? [...items, ...headings.map(({ place }) => place)] : items;
}

const whenTo =
  /^\W*(?:\d[\d.]*\s)?(?:when (?:to|should (?:you|we|i)|do (?:you|we|i)) (?:use|choose|pick|take|prefer)\b|(?:use|choose|pick|prefer|take) .{2,40} (?:when|if)\W*$)|何时(?:使用|选择|用|选)|什么时候[用选]/i;

/** Items or paragraphs beside each other that each open with what to use and go on with when: `Use a channel when ownership moves`. */
export function parallel(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    const section = guide.sections[statements[0]?.section ?? 0];
    if (section !== undefined && ofCraft.test(section.title.slice(0, 80))) return inEachCase(statements);
    const found = statements.filter(
      ({ kind, text }) =>
        useWhen.test(text) || (kind === 'item' && (needNamed.test(text) || arrowTaken.test(text))),
    );
    return found.length > 1 ? found.map(({ place }) => place) : inEachCase(statements);
  });
}

/** A paragraph that gives two cases or more each its own name: `如果要传递所有权，用 channel；如果只是保护字段，用 Mutex`. */
function inEachCase(statements: readonly Statement[]): readonly Place[] {
  const found = statements.filter(({ text }) => {
    if (!/如果|若|要是/.test(text)) return false;
    return new Set([...text.matchAll(caseThenTaken)].map(([, name]) => name)).size > 1;
  });
  return found.map(({ place }) => place);
}

const caseThenTaken =
  /(?:如果|若|要是|假如)[^。；;]{3,80}[，,](?:就|则|那就|直接|再)?(?:[用选上走换]|改用|选用|采用|使用)\s?(?:标准库的\s?)?([A-Za-z][\w.+-]+)/g;

/** Headings on how to do something well, under which each item is a rule and none stands in for another. */
const ofCraft =
  /\b(?:style|conventions?|performance|optimi[sz]\w+|accessibility|generation|formatting)\b|风格|规范|约定|性能|优化/i;

const useWhen =
  /^\W{0,4}(?:use|take|choose|pick|prefer|go (?:for|with)) (?!(?:an? |the )?(?:defer|return|break|continue|throw|raise|panic|try|catch|assert|print|import)\b)(?:(?:an?|the) [\w-]+(?: [\w-]+)?|[A-Z][\w.+-]+(?: [A-Z][\w.+-]+)?|`[^`\s]+`)\W{1,4}(?:when|if|where|unless|for (?!\w+ing\b))/i;

/** Conditions and, behind an arrow, the name of what fits: `只有两个设备、速率不高 → UART`. */
const arrowTaken =
  /^[^→\d]{4,120}(?:的|、|，|,| and | or |needs?|for)[^→]{0,80}→\s?[A-Z][\w.+/-]{1,20}(?=[，,。.;；\s]|$)/u;

/** A need and nothing but the name of what meets it: `要并发写：PostgreSQL`. */
const needNamed =
  /^[^\p{L}\p{N}]*(?:[^：:]{0,12}(?:要|需要|只要|想|如果|就够|没有)[^：:]{0,16}|(?:you )?(?:need|want)s? [^:]{3,40})[：:]\s?[A-Z][\w .+-]{1,24}$|^\W{0,4}(?:[Yy]ou )?(?:[Nn]eed|[Ww]ant)s? .{3,120} [—–-] `?[A-Z][\w<>.+-]{1,30}`?[^.]{0,40}\.?$/u;

/** Names, each followed at once by when to take it: `ONE when stale data does no harm`. */
export function named(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    const found = flatMap(
      statements.filter(one => says(one, 'condition')),
      ({ text, place }) => Array<Place>(text.match(whenNamed)?.length ?? 0).fill(place),
    );
    return found.length > 1 ? found : [];
  });
}

const whenNamed =
  /^[^\p{L}\p{N}]{0,4}(?!\w+ed |(?:Track|Detect|Notify|Record|Log|Save|Update|Load|Emit|Send|Call|Watch|Observe|Measure|Count|Report|Trigger|Mark|Note|Remember|Learn|Explain|Understand|Avoid|Alert|Warn|Cancel|Close|Open|Create|Delete|Remove|Add|Start|Skip|Abort|Return|Show|Print|Set|Works?|Happens|Occurs|Useful|Needed|Required|Optional|The|It|This|That|Only|Even|Use|Check|See|Ask|Tell|Test|Verify|Look|Find|Decide|Know|Determines?|Returns?|Stops?|Starts?|Fails?|Runs?|Fires?|Throws?|Waits?|Exits?|Retry|Except|Especially|Particularly|Whether|Or|And|But|Then|True|False|Now|However|Next|What|Also|So|First|Finally|Later|Here|There|Instead|Otherwise|Kudos|Again|Suppose|Imagine|Maybe|Perhaps|Exactly|Just|Note|Try) )[A-Z][\w.+-]{1,24},? (?:when|if|where) \S/gmu;

/** How many questions for a need have nothing but a name for their answer: `Need fan-out? Kafka.` */
export function asked(sentences: readonly string[]): number {
  return sentences.filter(
    (sentence, at) =>
      needed.test(sentence) && /^[A-Z`\u4e00-\u9fff][^?？]{1,40}$/.test(answerAt(sentences, at)),
  ).length;
}

function answerAt(sentences: readonly string[], at: number): string {
  const answer = (sentences[at + 1] ?? '').trim();
  return /^(?:Yes|No|Always|Never|It|They|[是否不])(?![a-z])/.test(answer) || countWords(answer) > 12
    ? ''
    : answer;
}

const needed =
  /^[^\p{L}\p{N}]*(?:(?:do|does|is|are|must|will|can|should|has|have)\b(?! (?:it|this|that)\b)|need|want|got|more than|fewer than|only|just|no|many|few|mostly|a (?:user|single|few)|(?:如果)?(?:需要|想要?|要|是否|有没有|有|只|只有))[^?？]{2,120}[?？]\s*$/iu;
