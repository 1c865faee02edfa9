/** A sentence that chooses one thing for a case. */
export const choosingInEnglish: readonly RegExp[] = [
  /(?<!\b(?:never|not) )\b(?:choose(?! to\b)|prefer|pick|reach for|go (?:for|with)|opt for|stick with|stay (?:with|(?!(?:calm|tuned|logged|signed|connected|online|awake|alert|aware|current|informed|safe|put|quiet|close|there|here)\b)[a-z][a-z-]+(?= (?:if|unless|while|as long as)\b))|favou?r|(?<=^\W{0,4})(?:start|begin) with|(?:move|switch) (?:on )?to)\b.{1,160}\b(?:if|when|where|for|unless|over \d|once|as soon as)\b/,
  /\b(?:if|when|where|once|for)\b.{1,160}\b(?:choose(?! to\b)|prefer|pick(?! (?:the )?one\b)|reach for|go (?:for|with)|opt for|stick with|stay with|(?:move|switch) to|(?:is|are) the (?:better|best|right) (?:choice|fit|option|tool)|(?:is|are) (?:enough|sufficient(?! to (?:say|know)\b)|all you need))\b/,
  /\b(?:is|are) the (?:better|best|right) (?:choice|fit|option|tool)\b.{1,160}\b(?:if|when|where|for|once)\b/,
  /\bpays? off (?:for|when|if|where)\b/,
  /\b(?:is|are) (?:meant |made )?for (?:huge|large|small|big|short|long|many|few|one)\b/,
  /(?<=^\W{0,4})use\b.{1,60}\bunless\b/,
  /\bwith (?:more|fewer|less) than\b.{1,80}\b(?:choose|prefer|pick|take|use)\b/,
  /\b(?:is|are) (?:best|better|well|ideally)[ -]suited (?:for|to)\b/,
  /\b(?:is|are) (?:still |also |always )?(?:right|fine|best|better|preferable) (?:for|when|if)\b/,
  /(?<!\b(?:two|three|four|five|six|seven|eight|ten|\d+) [\w-]{1,20} )\b(?:is|are) (?:enough|all you need|plenty) (?:for|when|if|where|while|as long as)\b/,
  /\b(?:is|are) (?:our|my|the) default (?:for|when|if|where|unless)\b/,
  /\bfor\b.{1,160}\b(?:is|are) .{0,24}\bgood enough\b/,
  /\b(?:take|use|choose|reach for)\b.{1,60}\bby default\b/,
  /\b(?:teams?|services?|projects?|apps?|everybody|everyone|most)\b.{1,30}\bshould (?:start|begin|stay|go) with\b/,
  /\bsuits? (?:only|best|those)\b/,
  /\b(?:is|are) where \S+(?: \S+)? (?:pays|shines|wins|belongs|fits)\b/,
  /\bwith (?:many|few|more|fewer|large|small|little|less|only|several|long|short)\b.{1,80}\b(?:is|are) (?:preferable|better|enough|best|the better)\b(?! to (?!an?\b|the\b))/,
  /\bsuits? [\w -]{3,40} (?:best|well)\b/,
  /\b(?:applications?|apps|services|teams|projects|users|people|clients|workloads|systems|sites|those) (?:that|which|who|whose|with)\b.{4,120}\b(?:may|might|will|would) (?:probably |also |rather )?(?:wish|want|prefer) to (?!(?:read|see|check|look|note|know|skip|learn|join|try|contribute|start)\b)/,
  /\b(?:we|i) (?:recommend|suggest|advise) (?!to\b|that\b|you\b|\w+ing\b|\d|an? \w*(?:size|limit|timeout|value|time)\b).{1,120}\b(?:if|when|where|for(?! \w+ing\b)|unless|once)\b/,
  /\b(?:below|above|under|over|beyond|up to) (?:about |roughly |some |that|it|this|\d).{0,60}\b(?:take|use|choose|pick|prefer)\b/,
];

/** The same in Chinese. */
export const choosingInChinese: readonly RegExp[] = [
  /如果[^，。]{2,40}，[则就]?(?:可以|建议|应该?|应当|推荐|最好)?(?:采用|选用)\s?[^，。]{2,40}/,
  /如果.{1,60}(?:选择(?![一下哪性了丢忽跳]|[^，。]{0,6}[个次]节点)|选用|推荐|优先|适合|[就则](?:选|用|上))/,
  /当[^，。]{2,40}时，(?:优先|建议|推荐)(?:[用选]|使用|选用|采用)\s?\S/,
  /[时下，].{1,40}(?<!性能|效果|体验|质量|速度|性|表现|效率)(?:更(?:好|合适|省事|省心|划算|稳妥|顺手)|最(?:合适|省事|划算|稳妥)|就够|够用|足够)了?。?$/,
  /^[^，。]{2,30}[就则][用选]\s?\S/,
  /(?:推荐|优先|建议)(?:选择|选用|使用|采用)(?:(?!这样|以便|从而).){2,60}(?:场景|情况|(?<![同实及按定随])时(?![间长效]))/,
  /.{2,40}(?:场景|情况)下?.{0,10}(?:推荐|选择(?![一下哪性])|选用|适合|优先)/,
  /[^，。]{2,30}的?(?:站点|项目|团队|系统|业务|应用|服务|查询|任务|页面|数据|接口|设备|模型|用户|表)(?:[更很最]|比较|非常)?(?:推荐|建议|优先|适合|宜)(?:选择|选用|使用|采用|用|上|走)/,
  /.{4,40}的时候，(?:就|先|只|直接|老老实实)?(?:用(?!户)|选(?!项)|写(?![入完到])|上(?![面述传一文]))\S/,
  /等.{3,60}再\S{1,6}(?:也不迟|不迟|不晚)/,
];

/** What is said of something that fits a case, between the ends of words. */
export const suiting: readonly RegExp[] = [
  /suits?(?! (?:you|your|yourself|their|our|my)\b)/,
  /fits?(?! (?:in|into|if)\b)/,
  /makes? (?!no |little |less )(?:\w+ )?sense(?! to (?:have|make|know|be|see)\b)/,
  /pays(?: off)?(?! (?:off )?to\b)/,
  /(?:is|are) (?:the |an? )?(?:\w+ )?(?:(?:better|best|right)(?! part| to (?!(?:use|choose|take|pick|stay|go|keep|start|have)\b))|preferable|worth|fine(?!,? but\b)|plenty(?! of)|ideal|pick|choice|option|answer|candidate|way to go|simplest|easiest|cheapest|safest)/,
  /(?:is|are) better off (?:with|on|in)/,
  /will do(?! (?:some|the|all|that|this|it|an?|your|our|so|what)\b)/,
  /(?:does|do) the job/,
  /overkill/,
  /shines?/,
  /earns? (?:its|their) (?:keep|place)/,
  /(?:is|are) justified/,
  /needs? neither/,
  /belongs? (?:in|on|to|into)/,
];

/** A sentence that gives each case its choice: `Take A unless …; B when …`. */
export const choosingEachInEnglish: readonly RegExp[] = [
  /(?:^|[:;.—–,] )\W{0,4}(?:you (?:can|should|may) )?(?:take|use|choose|pick|prefer)\b[^.]{1,120}?\b(?:for|when|if|unless|where|only|as)\b[^.]{1,120}?[;,] (?:and |then |but )?(?:(?:use|take|choose|pick|prefer) )?(?:the |an? )?[\w`'’./()-]+(?: [\w`'’./()-]+){0,2} (?:for|when|if|where|once|only|unless|is the (?:better|right))\b/,
  /\b(?:take|use|choose|pick|prefer)\b[^;.]{1,80}; (?:the |an? )?[\w./-]+(?: [\w./-]+){0,2} (?:for|when|if|where|once|only|unless)\b/,
  /\b(?:take|use|choose|pick|prefer)\b.{1,120}\bunless\b.{1,200}\(then\b/,
  /\bif\b[^.;]{3,120}, (?:take|use|choose|pick|go (?:for|with)|stay with|buy|write|keep)\b[^.;]{2,160}; (?:and |but |otherwise )?(?:if|when|for)\b[^.;]{3,120}, \S/,
  /\bby default\b.{1,80}\b(?:switch|move|change|fall back|go) (?:to|over)\b.{1,80}\b(?:where|when|if|once)\b/,
];

/** What takes something, rather than telling what it is for, that it is so or that it may be. */
const taken =
  '(?:选(?![项中取])择?(?![一下哪性])|选用|(?<!(?:可以|能够|需要))采用|推荐|优先|(?<![使采作应利费占调引常通启专公实有可不会了以要])用(?![来了户于例法途到过作的它他])|(?<!(?:无法|不能|可以|需要|必须|应该|尽量|不要|的|来|在|被|会|将))使用(?![的了过时率者量中它]))';

/** The same in Chinese: `小团队选 A；其余选 B`. What goes on with a reason or an aim is no other case. */
export const choosingEachInChinese: readonly RegExp[] = [
  new RegExp(
    `(?:^|[：:。；，])[^；，。：]{2,20}${taken}\\s?[^\\s，。；][^；。]{0,40}[；。，](?!(?:因为|因此|所以|此外|另外|然后|并|而且|从而|例如|比如|也|再))[^；，。]{2,24}${taken}\\s?[A-Z]`,
  ),
  /[^；，。]{2,40}，\s?[先再就则]?(?:加|用|做|上|选|换)[^；，。]{1,24}；[^；，。]{2,40}，\s?[先再就则]?(?:加|用|做|上|选|换)/,
];

/** What takes something in a case, in one of the clauses that semicolons part. */
export const takingInEnglish: readonly RegExp[] = [
  /^(?!.*\b(?:you|we|i)\b)\W*\S.{7,120}\b(?:takes?|uses?|gets?|chooses?|picks?|needs?|goes with)\b \S/,
];

/** The same in Chinese. */
export const takingInChinese: readonly RegExp[] = [
  /\S{2,40}(?<![使采作应利费占调引常通启专公实有可不])[用选][^\s户于例法途作来以]/,
  /\S{2,40}(?:[用选上走]|默认|再看)\s?[A-Z`]/,
  /\S{2,12} ?\S{2,12}默认\s?[a-z]/,
  /.{3,40}[，,]\s?(?:(?:那就|就|可以|不如|建议|最好|才(?:值得|需要|考虑))?(?:使用|采用|选择|选用|考虑|直接|换|上|改用|放进?|交给|引入|优先|才值得))\s?\S/,
  /[^；]{2,40}(?:一律|统一|的[，,]?|就|则|直接)(?:用|走|选|上|放|拆|建|做|把)\S/,
  /[^；]{2,40}(?:才(?:需要|值得|考虑|用|上)|再(?:自建|上|拆|建|用|引入|考虑))\s?\S/,
  /[^，；]{2,30}(?:以内|以下|以上|之内|超过|低于|高于|大于|小于|不足)[^，；]{0,16}(?:一律|统一)\S/,
  /\S{4,40}(?:就?足够|就?够用?|即可)了?。?$/,
];

/** A clause behind such ones that leaves their verb out: `其余一律对象存储`. */
export const leavingVerbOut =
  /^[^，；]{2,24}(?:一律|统一)(?![禁不要返拒使执打写记报抛转改按由以从需须为是在到只先加带设配保])[^，；。]{2,16}。?$/;
