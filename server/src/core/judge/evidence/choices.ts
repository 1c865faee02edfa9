import { flatMap } from '../../flatMap.ts';
import { rememberedText } from '../../remembered.ts';
import { bit } from './cues.ts';
import { type Statement, says } from './prose.ts';
import { sentencesOf } from './sentences.ts';
import { anyOf, sourceOf } from './words/anyOf.ts';
import {
  choosingEachInChinese,
  choosingEachInEnglish,
  choosingInChinese,
  choosingInEnglish,
  leavingVerbOut,
  suiting,
  takingInChinese,
  takingInEnglish,
} from './words/choosing.ts';

/** How many sentences of a statement say to take one thing rather than another, and how many may go on from such. */
export function choicesIn(
  statement: Statement,
  isOnStyle = false,
): { readonly chosen: number; readonly used: number } {
  const { text, label } = statement;
  const isAsked = asksWhich.test(text);
  const isAdvice =
    isAsked || ((label & (bit.advice | bit.select)) !== 0 && !isOnStyle && !howToUse.test(text));
  if (!isAdvice && !says(statement, 'condition') && !worthReading.test(text)) return none;
  const told = isAdvice ? text.replace(announcing, '') : text;
  const { each, chosen, paired, used } = choicesOf(told);
  // Under a label that announces advice, what tells to use something in a case advises to choose it.
  const cases = isAdvice ? Math.max(casesIn(told), partedCases(told), sidedCases(told)) : 0;
  return {
    chosen: (isOnStyle ? 0 : each + paired) + chosen + (isAdvice ? (cases > 1 ? cases : 0) + used : 0),
    used,
  };
}

/** What a text may choose by that names no condition. */
const worthReading =
  /[;；→]|时候|[用选]\s?[A-Z]|建议|推荐|适合|\bsuits? |(?:^|[.;] )For .{3,60}: |\b(?:is|are) where\b|\b(?:recommend|suggest|preferable|(?:wish|want|prefer) to)\b/;

const none = { chosen: 0, used: 0 };

/** A pattern of each script, of which the one for CJK texts, dear in long words, is only tried on them. */
function inEither(latin: RegExp, cjk: RegExp): { readonly test: (text: string) => boolean } {
  return { test: text => latin.test(text) || (isCjk.test(text) && cjk.test(text)) };
}

const isCjk = /[\u4e00-\u9fff]/;

/** A text that opens with the question which to take. */
const asksWhich =
  /^[^\p{L}\p{N}]*(?:which (?:one|of|to)\b|what to (?:take|use|choose|pick)\b|[用选]哪)[^?？]{0,40}[?？]/iu;
/** A label on how something is used, which is chosen already. */
const howToUse = /^\W*how to use\b/i;
/** A label, or such a question, and what ends it. */
const announcing = /^[^:：?？]{1,48}[:：?？]\**\s*/;

/** A sentence that chooses one thing for a case. */
const chooses = inEither(anyOf(choosingInEnglish, 'i'), anyOf(choosingInChinese, 'i'));
/** What is said of something that fits a case, and what names the case. */
const suits = new RegExp(`\\b(?:${sourceOf(suiting)})\\b`, 'i');
const caseOf =
  /\b(?:if|when|where|for(?! (?:instance|example)\b)|once|unless|as soon as|beyond|below|above|under|over|up to|past)\b/i;

function isSuited(sentence: string): boolean {
  return (
    (suits.test(sentence) || isLighter.test(sentence) || winning.test(sentence)) &&
    caseOf.test(sentence) &&
    !/\b(?:not|never)\b/.test(sentence)
  );
}

/** A name that wins, rather than the one of two values that is kept. */
const winning = /\b(?!(?:The|It|This|That|One|Whoever|Last|First)\b)[A-Z][\w.+#-]+ wins\b/;

/** What is named in few words as the lighter one: `If all you need is a page, a form is cheaper`. */
const isLighter =
  /(?:^|[,;:] )(?!it |this |that )(?:an? |the )?[\w`.-]+(?: [\w`.-]+){0,2} is (?:cheaper|easier|simpler)\b/i;

/** One that gives each case its choice: `Take A unless …; B when …`, `小团队选 A；其余选 B`. */
const eachInEither = inEither(anyOf(choosingEachInEnglish, 'i'), anyOf(choosingEachInChinese, 'i'));
const choosesEach = { test: (text: string) => takesTwice.test(text) && eachInEither.test(text) };
/** What each such sentence has: a verb of taking and, behind what ends a clause, another one or a case. */
const takesTwice =
  /\b(?:take|use|choose|pick|prefer|default)\b|[选用采推优加做上换][^，。；]*[；，。].*[选用采推优加做上换]/is;
/** What takes something in a case, in one of the clauses that semicolons part. */
const takes = inEither(anyOf(takingInEnglish, 'i'), anyOf(takingInChinese, 'i'));

/** A clause that goes on with another case: `for spiky load, on-demand is`. */
const goesOn = /^\s*(?:for|when|if|with)\b.{4,80}, .{2,40}\b(?:is|are|wins|does|fits)\W*$/i;

/** Whether a sentence, or a clause of one, chooses one thing for a case or says what fits a case. */
export function isChoice(sentence: string): boolean {
  return chooses.test(sentence) || isSuited(sentence);
}

/** Whether a sentence gives a case what it takes, as `Archives need cold storage` does: a choice where choosing is the subject. */
export function isTaken(sentence: string): boolean {
  return takes.test(sentence.slice(0, 160));
}

/** Whether a sentence goes through cases: `A team of one takes X; a platform takes Y`, `内部后台用滚动；网关用蓝绿；……`. */
function goesThroughCases(sentence: string): boolean {
  const clauses = sentence.split(/[;；]/);
  if (clauses.length < 2 || clauses.length > 12) return false;
  const chosen = clauses.filter(clause => isChoice(clause) || goesOn.test(clause));
  if (chosen.length > 1) return true;
  if (isSequence(sentence)) return false;
  const told = clauses.filter(clause => takes.test(clause.slice(0, 160)));
  if (chosen.length > 0 && told.some(clause => !chosen.includes(clause))) return true;
  const twoAreEnough =
    /[a-z]/i.test(told[0]?.[0] ?? '') || told.every(clause => /[前后]者|选|[用上走]\s?[A-Z`]/.test(clause));
  const elided = told.length > 1 ? clauses.filter(clause => leavingVerbOut.test(clause)).length : 0;
  return told.length + elided > (twoAreEnough ? 1 : 2);
}

/** Whether clauses each tell by which command something is done: `查看状态用 …；看日志用 …` chooses nothing. */
function isOfCommands(sentence: string): boolean {
  return (
    /[;；]/.test(sentence) && sentence.split(/[;；]/).filter(clause => commanding.test(clause)).length > 1
  );
}

const commanding =
  /^\W*(?:(?:and|then) )?to \w+ .{0,60}\b(?:use|run) (?!(?:an?|the|your|our|its?|one|two|this|that|some|more|only|both)\b)[a-z][\w.-]+ (?!(?:with|for|in|on|and|or|as|when|if|to|from|over)\b)[\w-]|^[^\p{L}]*(?:[想要]|需要|如需)?(?:查|看|列|启动|停|重[启载建]|删|创建|新建|进|导[出入]|清|安装|更新|升级|构建|打包|部署|测试|运行|回滚|打印|显示|检查|监控|登录|退出|备份|恢复|拷|复制|提交|拉|推|搜|过滤)[^；]{0,20}[用跑]\s?[a-z][\w.-]* \S/iu;

/** Whether each clause of a sentence waits for something to be done: a sequence, no cases. */
function isSequence(sentence: string): boolean {
  return sentence.split(/[;；]/).filter(clause => afterwards.test(clause)).length > 1;
}

const afterwards = /^[^，]{1,16}(?:启动|完成|结束|成功|通过)(?:之后|以后|后)，/;

/** Whether it is asked, and told, of two things when to take them. */
function asksWhen(text: string): boolean {
  return (text.match(whenAsked)?.length ?? 0) > 1;
}

const whenAsked =
  /(?:什么时候|何时)(?:该|应该|才)?[用选]|\bwhen (?:should|would|do) (?:you|i|we) (?:use|choose|pick|take)\b/gi;

/** Two bounds, each with what to do beyond it: `Below 300 builds, rent. Above it, buy`. */
const bounded =
  /^(?:for )?(?:anything |everything )?(?:below|under|up to|above|over|beyond|(?:with )?(?:more|fewer|less) than|as soon as (?:you|we))\b[^,.:]{1,60}(?:[,:] \w|\bwill do\b|\b(?:keep|take|use|write|stay|run|rent|buy)\b)/i;

/** What to begin with and what to go on to. */
const growing =
  /(?:^|[.:] )(?:(?:start|begin) with [^.]{3,200}|[^.]{3,60} first\b[^.]{0,120})\.\s(?:move|switch|change|go|add|extract|split|introduce|upgrade|graduate|bring)\b [^.]{1,120}\b(?:when|once|if|as soon as)\b/i;

/** Two cases, each with a name and nothing else: `For text: GIN. For ranges: GiST.`, `For text, use GIN. For ranges, use GiST.` */
const casesNamed =
  /(?:^|[.;] )For [^:.;]{3,60}: (?:an? |the )?[A-Z][\w.+#-]*(?: [\w.+#-]+){0,2}[.;] For [^:.;]{3,60}: (?:an? |the )?[A-Z]|(?:^|[.;] )For [^:.;]{3,80}, (?:use|take) (?!(?:Ctrl|Cmd|Alt|Shift|Enter|Esc)\b)[A-Z][\w.#-]*(?: [\w.#-]+){0,2}[.;] For [^:.;]{3,80}, (?:use|take) [A-Z]|(?:^|[.?] )If [^,.;]{3,80}, (?!I\b)[A-Z][\w.+#-]*(?: [A-Z][\w.+#-]*)?(?=[.,;])[^.]{0,80}[.;] (?:If|Otherwise|For) [^,.;]{3,80}, (?!I\b)[A-Z][\w.+#-]*(?=[.,;]|$)/;

/** One that tells to use something in a case: advice on choosing only beside a sentence that does choose. */
const uses =
  /^\W{0,4}(?:use|take(?! (?:an? )?(?:minute|moment|second|look|note|break|care)\b)|write|build|add)\b.{1,160}\b(?:if|when|where|for|only|unless|as soon as)\b|^\W{0,4}(?:keep|leave|stay)\b.{1,80}\b(?:as long as|unless)\b|^\W{0,4}stay (?:with|on|in)\b.{1,80}\b(?:if|while)\b|^\W{0,4}(?:prefer|default to|our default is)\b|\b(?:if|when|for)\b.{1,120},\s(?:use|take)\b/i;

/** Such a sentence that opens with the name of a thing, or with the case, for a case and not for doing something (nor does to *take care*); statements of a language that nothing else stands in for are no choice. */
const opensWithName =
  /^\W{0,4}(?:use|take(?! (?:care|note|part|(?:\w+ ){1,4}(?:out|off|away|apart))\b)|write|build|prefer|default to|our default is)\b (?!`[^`]* )(?!(?:an? |the )?(?:defer|return|break|continue|throw|raise|panic|try|catch|assert|print|import)\b)(?:.{1,120}?\b(?:if|when|where|unless|only|as soon as)\b|.{1,80}?\bfor (?!(?!any|every|some)\w+ing\b))|^\W{0,4}(?:below|under|above|over|beyond|up to|more than|fewer than)\b|^\W{0,4}(?:if|when) (?:you|we|your|our)\b[^,]{1,120}, (?:use|take) (?!`[^`]* )(?!(?:care|note|part|time|action|over|off|out|down|smaller|larger|fewer|more|less|(?:an? |the )?(?:\w+ )?(?:photo|picture|screenshot|look|note|break|step|moment|dump|snapshot|backup|copy))s?\b)/i;

/** One that goes on from such a sentence: `全文检索用 GIN`. */
const takesName = /^[^，。]{2,40}(?<![使采作应利费占调引常通启专公实有可不会])[用选上]\s?[A-Z]\w/;

/** How many clauses of a text send a case somewhere. */
function partedCases(text: string): number {
  return text
    .slice(0, 600)
    .split(/[；;。\n]|\. /)
    .filter(clause => goes.test(clause)).length;
}

/** How many cases a text of nothing but cases, with commas between, gives a choice each: `内部接口用长连接，对外接口用短连接`. */
function sidedCases(text: string): number {
  if (!isCjk.test(text) || ofSpelling.test(text)) return 0;
  const clauses = text
    .slice(0, 200)
    .split(/[，；。]/)
    .filter(clause => clause.trim() !== '');
  return clauses.every(clause => givesChoice.test(clause)) ? clauses.length : 0;
}

const givesChoice =
  /^[^，；。]{3,20}(?:使用|采用|选用|选择|(?<![使采作应利费占调引常通启专公实有可不])用)(?![户于来了的])[^，；。的地得]{2,16}$/;
/** How names are written, rather than which thing is taken. */
const ofSpelling = /[大小]写|命名|驼峰|下划线|缩进|前缀|后缀|格式|单数|复数/;

/** Under such a label, a clause that sends a case somewhere: `能穷举的走批量`. */
const goes =
  /^\W*[\w`][^;]{2,60}\b(?:when|if|for|where|unless|everywhere else|elsewhere|otherwise)\b|[^，；]{4,60}(?:走|用|选|上|做|采用|使用|放)[^，；的地得]{1,16}$/;

const choicesOf = rememberedText(1_000, (text: string) => {
  const sentences = sentencesOf(text)
    .map(sentence => sentence.slice(0, 400))
    .filter(sentence => !isOfCommands(sentence));
  const others = sentences.filter(sentence => !isChoice(sentence));
  const using = others.filter(sentence => uses.test(sentence) || bounded.test(sentence));
  const used = using.length;
  const chosen = sentences.length - others.length;
  const further = chosen > 0 ? others.filter(sentence => takesName.test(sentence)).length : 0;
  return {
    each:
      2 *
        sentences.filter(
          sentence => (choosesEach.test(sentence) && !isSequence(sentence)) || goesThroughCases(sentence),
        ).length +
      (asksWhen(text) ? 2 : 0) +
      (flatMap(sentences, sentence => sentence.split(/[;；] ?/)).filter(clause => bounded.test(clause))
        .length > 1 ||
      growing.test(text.slice(0, 600)) ||
      casesNamed.test(text.slice(0, 600))
        ? 2
        : 0),
    // Two cases, each with what to use then, are one choice where both open with what to use.
    chosen,
    paired: using.filter(sentence => opensWithName.test(sentence)).length > 1 ? 1 : 0,
    used: used + further,
  };
});

/** How many cases a text lists with what is taken in each; arrows in a row are a way through something. */
export function casesIn(text: string): number {
  return text
    .slice(0, 600)
    .split(/[.。;；，]/)
    .filter(clause => (clause.match(arrow)?.length ?? 0) < 2)
    .reduce((sum, clause) => sum + (clause.match(caseThenChoice)?.length ?? 0), 0);
}

const arrow = /→|⇒|->|=>/g;
/** Under a label that asks what to choose: `one region: the leader.`, `去重 → Redis`, `内部服务走 gRPC`. */
const caseThenChoice = /[^→:：]{2,60}(?:[:：]\s|\s?(?:→|⇒|->|=>)\s?|[用选走上]\s?(?=[A-Z`]))\S/g;
