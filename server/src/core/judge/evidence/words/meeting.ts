import { anyOf } from './anyOf.ts';

/** A failure that somebody meets, in a case or perhaps. */
export const met = anyOf(
  [
    /\b(?:if|when(?:ever)?|in case|should) you(?:r \w+)? (?:ever |still |then |now |do )?(?:sees?|gets?|hits?|encounters?|runs? into|experiences?|notices?|receives?|faces?|finds? that|have (?:problems|trouble|issues))\b[^.;]{0,60}\b(?:errors?|warnings?|failures?|fail\w*|exceptions?|problems?|trouble|issues?|panics?|deadlocks?|time-?outs?|conflicts?|slow\w*|[45]\d\d|denied|refused|missing|not)\b/,
    /\byou(?:['’]ll| will| may| might| can| could| would)? (?:often |sometimes |then |also |probably |likely |even |still )?(?:get|see|hit|run into|encounter|face|receive)\b[^.;]{0,40}\b(?:errors?|failures?|exceptions?|panics?|deadlocks?|[45]\d\d)\b(?![^.]* (?:if|when)\b)/,
    /(?:如果|若|一旦|要是|万一|有时候?|偶尔|可能会?|容易|常常?会?)[^，。；]{0,16}(?:遇到|遇见|碰到|碰上|出现|看到|发现|提示|抛出|收到|报)[^，。；]{0,30}(?:错误|报错|失败|问题|警告|乱码|卡[住死顿]|冲突|故障|不[了上到足]|无法)/,
  ],
  'i',
);

/** A failure that is known. */
export const knownFault =
  /\bknown (?:to (?:be broken|fail|crash|hang|break|cause|have (?:problems|trouble|issues))|(?:bug|issue|problem|limitation) (?:in|with|of|on)\b)|已知(?:问题|缺陷|的?\s?bug)/i;

/** An error by its name, and what it tells. */
export const meaning =
  /(?:^|[.;。；] ?)\W{0,3}(?:[Aa]n? |[Tt]he )?`?[A-Z]\w*(?:Error|Exception|Failure)`? (?:means|says|tells|comes from|is (?:thrown|raised) (?:when|if))\b|[A-Z]\w*(?:Error|Exception)`?\s?(?:表示|说明|意味着|多半是)/;

/** That what was told before it is mended, or how. */
export const mends = anyOf(
  [
    /\b(?:to|can|could|will|should|may|be|is|are|easily|by|you)(?<!\b(?:they|who|users|customers|clients|callers) \w+) (?:\w+ )?(?:fix(?:ed)?|solved?|resolved?|work(?:ed)? around|cured?|recover(?:ed)? from|get(?:ting)? rid of|repair(?:ed)?|mend(?:ed)?|prevent(?:ed)?|avoid(?:ed)?) (?:this|that|these|such|the) (?:kinds? of |sorts? of |\w+ )?(?:errors?|problems?|issues?|bugs?|warnings?|states?|situations?|failures?|crash(?:es)?|deadlocks?|leaks?)\b(?!, (?:it|they|we|the)\b)/,
    /\b(?:such|this|these|the) (?:an? )?(?:\w+ )?(?:errors?|problems?|issues?|bugs?|warnings?|failures?) (?:is|are|can be|may be|could be) (?:\w+ )?(?:fixed|solved|resolved|cured|worked around|mended|prevented|avoided)\b/,
    /^\W*(?:the|one|a|our) (?:\w+ )?(?:solution|fix|cure|remedy|workaround) (?:here |for (?:this|that|it) )?(?:is|was) to\b/,
    /(?<!为了?)(?:解决|规避|修复|绕[过开]|消除|排除)(?:掉|了)?(?:这[个一种类]?|该|此|上述|以上|这些)(?:个|种|类)?(?:问题|错误|报错|异常|情况|冲突|故障)/,
    /(?:解决|处理|规避|应对)(?:办法|方法|方案)(?:是|为|有|如下|[:：])/,
  ],
  'i',
);
