import { rememberedText } from '../../remembered.ts';
import { bit } from './cues.ts';
import { type Statement, says } from './prose.ts';
import { sentencesOf } from './sentences.ts';

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
  const cases = isAdvice ? Math.max(casesIn(told), partedCases(told)) : 0;
  return {
    chosen: (isOnStyle ? 0 : each + paired) + chosen + (isAdvice ? (cases > 1 ? cases : 0) + used : 0),
    used,
  };
}

/** What a text may choose by that names no condition. */
const worthReading =
  /[;；→]|时候|[用选]\s?[A-Z]|建议|推荐|适合|\bsuits? |(?:^|[.;] )For .{3,60}: |\b(?:is|are) where\b|\b(?:recommend|suggest|preferable)\b/;

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
const chooses = inEither(
  /(?<!\b(?:never|not) )\b(?:choose|prefer|pick|reach for|go (?:for|with)|opt for|stick with|stay (?:with|(?!(?:calm|tuned|logged|signed|connected|online|awake|alert|aware|current|informed|safe|put|quiet|close|there|here)\b)[a-z][a-z-]+(?= (?:if|unless|while|as long as)\b))|favou?r|(?<=^\W{0,4})(?:start|begin) with|(?:move|switch) (?:on )?to)\b.{1,160}\b(?:if|when|where|for|unless|over \d|once|as soon as)\b|\b(?:if|when|where|once|for)\b.{1,160}\b(?:choose|prefer|pick|reach for|go (?:for|with)|opt for|stick with|stay with|(?:move|switch) to|(?:is|are) the (?:better|best|right) (?:choice|fit|option|tool)|(?:is|are) (?:enough|sufficient|all you need))\b|\b(?:is|are) the (?:better|best|right) (?:choice|fit|option|tool)\b.{1,160}\b(?:if|when|where|for|once)\b|\bpays? off (?:for|when|if|where)\b|\b(?:is|are) (?:meant |made )?for (?:huge|large|small|big|short|long|many|few|one)\b|(?<=^\W{0,4})use\b.{1,60}\bunless\b|\bwith (?:more|fewer|less) than\b.{1,80}\b(?:choose|prefer|pick|take|use)\b|\b(?:is|are) (?:best|better|well|ideally)[ -]suited (?:for|to)\b|\b(?:is|are) (?:right|fine|best|better|preferable) (?:for|when|if)\b|\bfor\b.{1,160}\b(?:is|are) .{0,24}\bgood enough\b|\b(?:take|use|choose|reach for)\b.{1,60}\bby default\b|\b(?:teams?|services?|projects?|apps?|everybody|everyone|most)\b.{1,30}\bshould (?:start|begin|stay|go) with\b|\bsuits? (?:only|best|those)\b|\b(?:is|are) where \S+(?: \S+)? (?:pays|shines|wins|belongs|fits)\b|\bwith (?:many|few|more|fewer|large|small|little|less|only|several|long|short)\b.{1,80}\b(?:is|are) (?:preferable|better|enough|best|the better)\b(?! to (?!an?\b|the\b))|\bsuits? [\w -]{3,40} (?:best|well)\b|\b(?:we|i) (?:recommend|suggest|advise) (?!to\b|that\b|you\b|\w+ing\b|\d|an? \w*(?:size|limit|timeout|value|time)\b).{1,120}\b(?:if|when|where|for(?! \w+ing\b)|unless|once)\b|\b(?:below|above|under|over|beyond|up to) (?:about |roughly |that|it|this|\d).{0,60}\b(?:take|use|choose|pick|prefer)\b/i,
  /如果.{1,60}(?:选择|选用|推荐|优先|适合|[就则](?:选|用|上))|[时下，].{1,40}(?:更(?:好|合适|省事|省心|划算|稳妥|顺手)|最(?:合适|省事|划算|稳妥)|就够|够用|足够)了?。?$|^[^，。]{2,30}[就则][用选]\s?\S|(?:推荐|优先|建议)(?:选择|选用|使用|采用).{2,60}(?:场景|情况|时)|.{2,40}(?:场景|情况)下?.{0,10}(?:推荐|选择|选用|适合|优先)|[^，。]{2,30}的?(?:站点|项目|团队|系统|业务|应用|服务|查询|任务|页面|数据|接口|设备|模型|用户|表)(?:[更很最]|比较|非常)?(?:推荐|建议|优先|适合|宜)(?:选择|选用|使用|采用|用|上|走)|.{4,40}的时候，(?:就|先|只|直接|老老实实)?[写用选上]\S|等.{3,60}再\S{1,6}(?:也不迟|不迟|不晚)/i,
);
/** What is said of something that fits a case, and what names the case. */
const suits =
  /\b(?:suits?|fits?(?! (?:in|into|if)\b)|makes? (?:\w+ )?sense|pays(?: off)?|(?:is|are) (?:the |an? )?(?:\w+ )?(?:(?:better|best|right)(?! part)|preferable|worth|fine|plenty|ideal|pick|choice|option|answer|candidate|way to go|simplest|easiest|cheapest|safest)|(?:is|are) better off (?:with|on|in)|will do|(?:does|do) the job|overkill|shines?|earns? (?:its|their) (?:keep|place)|(?:is|are) justified|needs? neither|belongs? (?:in|on|to|into))\b/i;
const caseOf = /\b(?:if|when|where|for|once|unless|as soon as|beyond|below|above|under|over|up to|past)\b/i;

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
const choosesEach = inEither(
  /(?:^|[:;.—–,] )\W{0,4}(?:you (?:can|should|may) )?(?:take|use|choose|pick|prefer)\b[^.]{1,120}?\b(?:for|when|if|unless|where|only|as)\b[^.]{1,120}?[;,] (?:and |then |but )?(?:(?:use|take|choose|pick|prefer) )?(?:the |an? )?[\w`'’./()-]+(?: [\w`'’./()-]+){0,2} (?:for|when|if|where|once|only|unless|is the (?:better|right))\b|\b(?:take|use|choose|pick|prefer)\b[^;.]{1,80}; (?:the |an? )?[\w./-]+(?: [\w./-]+){0,2} (?:for|when|if|where|once|only|unless)\b|\b(?:take|use|choose|pick|prefer)\b.{1,120}\bunless\b.{1,200}\(then\b|\bby default\b.{1,80}\b(?:switch|move|change|fall back|go) (?:to|over)\b.{1,80}\b(?:where|when|if|once)\b/i,
  /(?<=[^；;。]{2})(?:选择?|选用|用|采用|推荐|优先)\s?\S[^；;。]{0,40}[；;。，][^；;。]{2,60}(?:选择?|选用|用|采用|推荐|优先)\s?[A-Z]|[^；，。]{2,40}，\s?[先再就则]?(?:加|用|做|上|选|换)[^；，。]{1,24}；[^；，。]{2,40}，\s?[先再就则]?(?:加|用|做|上|选|换)/i,
);
/** What takes something in a case, in one of the clauses that semicolons part. */
const takes = inEither(
  /^(?!.*\b(?:you|we|i)\b)\W*\S.{7,120}\b(?:takes?|uses?|gets?|chooses?|picks?|needs?|goes with)\b \S/i,
  /\S{2,40}(?<![使采作应利费占调引常通启专公实有可不])[用选][^\s户于例法途作来以]|\S{2,40}(?:[用选上走]|默认|再看)\s?[A-Z`]|\S{2,12} ?\S{2,12}默认\s?[a-z]|.{3,40}[，,]\s?(?:(?:那就|就|可以|不如|建议|最好|才(?:值得|需要|考虑))?(?:使用|采用|选择|选用|考虑|直接|换|上|改用|放进?|交给|引入|优先|才值得))\s?\S|[^；]{2,40}(?:一律|统一|的[，,]?|就|则|直接)(?:用|走|选|上|放|拆|建|做|把)\S|[^；]{2,40}(?:才(?:需要|值得|考虑|用|上)|再(?:自建|上|拆|建|用|引入|考虑))\s?\S|[^，；]{2,30}(?:以内|以下|以上|之内|超过|低于|高于|大于|小于|不足)[^，；]{0,16}(?:一律|统一)\S|\S{4,40}(?:就?足够|就?够用?|即可)了?。?$/i,
);

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
  return told.length > (twoAreEnough ? 1 : 2);
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
  /^(?:for )?(?:anything |everything )?(?:below|under|up to|above|over|beyond|(?:with )?(?:more|fewer|less) than|as soon as (?:you|we))\b[^,.:]{1,60}(?:[,:] \w|\bwill do\b)/i;

/** What to begin with and what to go on to. */
const growing =
  /(?:^|[.:] )(?:(?:start|begin) with [^.]{3,200}|[^.]{3,60} first\b[^.]{0,120})\.\s(?:move|switch|change|go|add|extract|split|introduce|upgrade|graduate|bring)\b [^.]{1,120}\b(?:when|once|if|as soon as)\b/i;

/** Two cases, each with a name and nothing else: `For text: GIN. For ranges: GiST.` */
const casesNamed =
  /(?:^|[.;] )For [^:.;]{3,60}: (?:an? |the )?[A-Z][\w.+#-]*(?: [\w.+#-]+){0,2}[.;] For [^:.;]{3,60}: (?:an? |the )?[A-Z]/;

/** One that tells to use something in a case: advice on choosing only beside a sentence that does choose. */
const uses =
  /^\W{0,4}(?:use|take|write|build|add)\b.{1,160}\b(?:if|when|where|for|only|unless|as soon as)\b|^\W{0,4}(?:keep|leave|stay)\b.{1,80}\b(?:as long as|unless)\b|^\W{0,4}stay (?:with|on|in)\b.{1,80}\b(?:if|while)\b|^\W{0,4}(?:prefer|default to|our default is)\b|\b(?:if|when|for)\b.{1,120},\s(?:use|take)\b/i;

/** Such a sentence that opens with the name of a thing, or with the case, for a case and not for doing something; statements of a language that nothing else stands in for are no choice. */
const opensWithName =
  /^\W{0,4}(?:use|take|write|build|prefer|default to|our default is)\b (?!`[^`]* )(?!(?:an? |the )?(?:defer|return|break|continue|throw|raise|panic|try|catch|assert|print|import)\b)(?:.{1,120}?\b(?:if|when|where|unless|only|as soon as)\b|.{1,80}?\bfor (?!\w+ing\b))|^\W{0,4}(?:below|under|above|over|beyond|up to|more than|fewer than)\b|^\W{0,4}(?:if|when) (?:you|we|your|our)\b[^,]{1,120}, (?:use|take) (?!`[^`]* )/i;

/** One that goes on from such a sentence: `全文检索用 GIN`. */
const takesName = /^[^，。]{2,40}(?<![使采作应利费占调引常通启专公实有可不会])[用选上]\s?[A-Z]\w/;

/** How many clauses of a text send a case somewhere. */
function partedCases(text: string): number {
  return text
    .slice(0, 600)
    .split(/[；;。\n]|\. /)
    .filter(clause => goes.test(clause)).length;
}

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
      (sentences.flatMap(sentence => sentence.split(/[;；] ?/)).filter(clause => bounded.test(clause))
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
