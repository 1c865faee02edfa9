import { flatMap } from '../../flatMap.ts';
import type { Guide, Section } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedText } from '../../remembered.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';
import { proseOf, type Statement, says } from './prose.ts';
import { under } from './sections.ts';
import { failing } from './words/failing.ts';

/** What may stand before the word that tells what to do. */
const before = /^\W*(?:(?:then|so|or|and|just|simply|instead|first|usually|either|please|otherwise),?\s)?/i;

/** What tells to do something, or not to, rather than that something is wrong. */
const ordering =
  /^[^\p{L}\p{N}]*(?:(?:do|don['’]?t|never|always|avoid)(?![\p{L}\p{N}])|不要|不得|禁止|避免|切勿|务必|防止)/iu;

/** Whether a clause opens with what to do, or in Chinese has it. */
export function isCure(clause: string): boolean {
  const start = before.exec(clause)?.[0].length ?? 0;
  const end = clause.slice(start, start + 24).search(/[^\w-]/);
  const own = end < 0 ? clause.length : start + end;
  return (
    (cuesIn(clause, start, own) & bit.remedy) !== 0 ||
    mending.test(clause) ||
    (/[\u4e00-\u9fff]/.test(clause) && (cuesIn(clause) & bit.remedy) !== 0 && !bySystem.test(clause))
  );
}

/** A clause that opens with the aim of mending something. */
const mending = /^\W*to (?:fix|resolve|solve|recover|repair|get rid of|work around|get past)[ ,]/i;

/** A clause that ends in what helps. */
const helping =
  /\b(?:will|can|should|may|might|usually|typically|often|normally)\b[^.]{0,30}\b(?:solves?|fix(?:es)?|resolves?|cures?) (?:the|this|that|it|these|them)\b|\b(?:is|are) (?:\w+ )?(?:cleared|solved|fixed|resolved|cured) by\b/i;

/** What something does by itself, or was made for, which nobody has to do about a problem. */
const bySystem =
  /^[\s，。；：、]*才|为了?(?:解决|应对|避免|缓解|提升|提高)|(?:会|将|便|就)自动|^[^，]{0,8}(?:系统|服务端?|协调[者器]|客户端|框架|引擎|节点|消费者|生产者|主库|从库|控制器|调度器|数据库|事务|各方|对方)(?:会|将|则|再|便|就|负责|通知|执行|立即|随即)/;

/** Where a statement's first part ends and what is to be done about it may begin. */
const parts = /[:：]\s|[。！？；：]|[.!?;—–→]\s|\s[—–→-]\s|，/;
/** Of a text that opens with a condition, where it ends, too. */
const partsOfCase = new RegExp(`${parts.source}|,\\s`);

/** Where problems are told with what to do about them. */
export interface Cured {
  /** Two or more beside each other, under headings on problems or such as are one. */
  readonly several: readonly Place[];
  /** One alone, under a heading on what fails. */
  readonly one: readonly Place[];
  /** Some among much else, or under headings on something else. */
  readonly passing: readonly Place[];
}

/**
 * Problems that are told with what to do about them: a heading, a label or a first clause says what fails, a later one
 * what to do.
 */
export function curedIn(guide: Guide): Cured {
  const told = new Map<number, Place[]>();
  const aside = new Map<number, Place[]>();
  const headed = new Set<Place>();
  const passing: Place[] = [];
  const subject = handledBy(guide.title ?? '');
  const isOnTrouble = ofTrouble(guide);
  for (const statements of proseOf(guide).told) {
    const index = statements[0]?.section;
    if (index === undefined || !statements.some(one => says(one, 'remedy'))) continue;
    if (under(guide, index, 'summary', 'setup')) continue;
    const section = guide.sections[index] as Section;
    if (ofChanges.test(section.title.slice(0, 80))) continue;
    const isHeaded = tellsFailure(
      section.level,
      subject ? section.title.replace(subject, '') : section.title,
    );
    const onTrouble =
      isOnTrouble ||
      under(guide, index, 'trouble') ||
      whenFailing.test(section.title.slice(0, 80)) ||
      (under(guide, index, 'diagnosis') && ofProblems.test(section.title));
    const isAsked = asking.test(section.title) || asksOfMessage.test(section.title);
    const problem = isHeaded ? (isAsked ? anyAsked : any) : onTrouble ? lead : failing;
    const ownCase = problem === failing ? subject : null;
    const cured = flatMap(statements, one =>
      says(one, 'remedy')
        ? Array<Statement>(curesIn(ownCase ? one.text.replace(ownCase, '') : one.text, problem)).fill(one)
        : [],
    );
    if (cured.length === 0) continue;
    // What stands under a heading on one problem cures that one.
    const group = isHeaded ? (section.parent ?? -1) : index;
    const places = (
      isHeaded && (section.level > 2 || !asking.test(section.title)) ? cured.slice(0, 1) : cured
    ).map(({ place }) => place);
    // Where problems are the subject, one that is cured shows what the others are there for.
    const isSubject = onTrouble && statements.length > 1;
    // Among much else they are told in passing.
    if (!isHeaded && !onTrouble && places.length * 3 < statements.length) {
      passing.push(...places.slice(1));
      continue;
    }
    // So they are where the heading neither is on problems nor states one, and the section holds more than that.
    const isOn =
      onTrouble ||
      under(guide, index, 'diagnosis') ||
      (isHeaded ? statesFailure(section.title) : places.length * 3 >= statements.length * 2);
    if (!isOn && !isHeaded) {
      if (places.length > 1) passing.push(...places);
      continue;
    }
    const groups = isOn ? told : aside;
    groups.set(group, [...(groups.get(group) ?? []), ...places, ...(isSubject ? places : [])]);
    if (onTrouble || (isHeaded && section.level === 2)) for (const place of places) headed.add(place);
  }
  // Headings that only name what may fail count where most beside each other do.
  for (const [parent, places] of aside) {
    const beside = guide.sections.filter(one => (one.parent ?? -1) === parent).length;
    const all = [...(told.get(parent) ?? []), ...places];
    if (all.length * 2 <= beside) continue;
    told.set(parent, all);
    aside.delete(parent);
  }
  const all = [...told.values()];
  const severalOf = (groups: readonly Place[][]) => groups.filter(places => places.length > 1).flat();
  return {
    several: severalOf(all),
    one: all.filter(places => places.length === 1 && headed.has(places[0] as Place)).flat(),
    passing: [...passing, ...severalOf([...aside.values()])],
  };
}

/** What fails in a guide on how a system handles it, which is no problem there by itself; null for another guide. */
function handledBy(title: string): RegExp | null {
  const [, chinese, before, after] = handled.exec(title.slice(0, 120)) ?? [];
  const word = chinese ?? before ?? after;
  if (word === undefined) return null;
  return new RegExp(ofErrors.test(word) ? `${ofErrors.source}|\\berr\\b` : `${word}s?`, 'gi');
}

/** Words for one thing, of which such a guide uses any. */
const ofErrors = /错误|异常|errors?|exceptions?/i;

const handled =
  /(超时|异常|失败|错误|冲突|死锁|重复|故障|丢失|拒绝)(?:处理|机制|控制|检测|重试|策略|转移|恢复|设计)|\b(error|failure|exception|time-?out|deadlock|conflict)s?[ -](?:handling|detection|recovery|tolerance|resolution|control)\b|\bhandling (error|failure|exception|timeout)s?\b/i;

/** Whether a heading is a problem. */
function tellsFailure(level: number, title: string): boolean {
  const text = title.slice(0, 200);
  return (
    (level > 2 || (level === 2 && (asking.test(text) || stating.test(text)))) &&
    (failing.test(text) || endsInCode.test(text) || unableTo.test(text) || asksOfMessage.test(text))
  );
}

/** Whether a heading tells what happens, or asks, rather than names what the text is about: `Integer overflow`. */
function statesFailure(title: string): boolean {
  const text = title.slice(0, 200);
  return [asking, stating, endsInCode, unableTo, asksOfMessage].some(pattern => pattern.test(text));
}

/** Whether a guide as a whole is on problems. */
export function ofTrouble({ title }: Guide): boolean {
  return (cuesIn((title ?? '').slice(0, 120)) & bit.trouble) !== 0;
}

/** A status that a heading ends with: `刷新后 404`. */
const endsInCode = /\D [45]\d\d\W*$/;
/** A heading that asks what a warning means, or how to mend something. */
const asksOfMessage =
  /\b(?:warnings?|messages?|alerts?)\b.{0,200}\bmeans?\b|\bhow (?:do|can|should) (?:i|we|you) (?:fix|solve|resolve|mend|avoid) (?:it|this|that|them)\b|(?:警告|告警|提示|消息)(?:是什么意思|的含义|怎么办|代表什么)/i;
/** A heading that opens with what can't be done. */
const unableTo = /^\W*(?:\d[\d.]*\s)?(?:cannot|can['’]t|can not) \w/i;
/** A heading that asks, or tells of a case. */
const asking =
  /[?？]|^\W*Q\d{0,2}[.:：]|^\W*(?:\d[\d.]*\s)?(?:when|if|what if)\b|(?<![超延耗实小计定及同临用工])时$|怎么办/i;
/** A heading that states what doesn't happen, or what happens against one's will. */
const stating =
  /\b(?:not|\w+n['’]t|never|keeps?|fails|crashes|hangs|dies|disappears?|freezes|stops|refuses|cannot)\b|(?:不|没有?|无法)(?!同|变|动|可变)\S{1,4}$|失败$|报错|(?:经常|总是|一直|老是)\S{1,4}$/i;
/** Headings under which it is told what was mended in a version, which a reader need not do. */
const ofChanges =
  /\b(?:change ?log|release notes|(?:version|change) history|what['’]s new)\b|更新日志|变更(?:记录|日志)|版本记录|发布说明/i;
/** Headings on problems that were met, rather than on the art of looking for them. */
const ofProblems = /问题|坑|陷阱|案例|事故|\b(?:pitfalls?|gotchas?|failure modes|(?:if|when) it)\b/i;
/** Headings on the case that something fails, under which its forms and what helps may stand. */
const whenFailing =
  /^\W*(?:\d[\d.]*\s+)?(?:when|if|what if)\b.{2,40}\b(?:goes? (?:wrong|sideways|badly|south)|misbehaves?|acts? up|won['’]t \w+|(?:does|do|will)(?:n['’]t| not) \w+|refuses? to \w+|stays? (?:silent|dark|empty|black|blank|red|down)|(?:is|gets) stuck)\W*$/i;
const any = /(?:)/;
/** The same under a heading that asks, where what helps may stand at the end of the answer. */
const anyAsked = /(?:)/;
/** A few words that something follows. */
const lead =
  /^(?![^\p{L}\p{N}]*(?:note|tip|hint|then|before|first|next|step|注意|提示|然后|首先)).{2,120}$/iu;

/** How many problems a paragraph cures: each of its lines may name one, where it ends a label. */
function curesIn(text: string, problem: RegExp): number {
  const lines = text.includes('\n') && /[:：]/.test(text) ? text.split('\n') : [];
  const cured = lines.filter(line => labelling.test(line) && cures(line, problem)).length;
  return cured > 1 ? cured : cures(text, problem) ? 1 : 0;
}

const labelling = /^[^\p{L}\p{N}]{0,4}[^:：]{2,48}[:：]/u;

/** Whether a text opens with a problem, by a pattern, and goes on to what to do about it. */
function cures(text: string, problem: RegExp): boolean {
  const [first = '', ...others] = partsOf(text);
  const clauses = problem === any || problem === anyAsked ? [first, ...others] : others;
  // What is to be done is told by fewer words than what fails, and looked for in less time.
  if (!clauses.some(isCure) && !(problem === anyAsked && clauses.some(one => helping.test(one))))
    return false;
  if (ordering.test(first)) return false;
  // What speaks may stand before what it says: `nginx: host not found`.
  return (
    problem.test(first) || (problem !== lead && problem.test(others[0] ?? '') && !isCure(others[0] ?? ''))
  );
}

const partsOf = rememberedText(2_000, (text: string): readonly string[] =>
  text.slice(0, 800).split(/^\W*(?:if|when)\b/i.test(text) ? partsOfCase : parts),
);
