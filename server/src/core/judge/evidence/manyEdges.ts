import { flatMap } from '../../flatMap.ts';
import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedText } from '../../remembered.ts';
import { proseOf } from './prose.ts';
import { under } from './sections.ts';

/** So many kinds of case at the edge in what one section tells are gone through, whatever it is called. */
const enough = 3;
/** At most so many words of a section stand beside each of them. */
const wordsBetween = 70;

/** Statements of sections that tell what comes of several kinds of case at the edge without calling them so. */
export function manyEdges(guide: Guide): readonly Place[] {
  return flatMap(proseOf(guide).told, statements => {
    if (under(guide, statements[0]?.section ?? null, 'trouble', 'summary', 'setup', 'testing')) return [];
    const found = new Set<number>();
    const places: Place[] = [];
    let told = 0;
    for (const { text, place, words } of statements) {
      told += words;
      const kinds = words < 5 || !mayTell.test(text) ? [] : kindsOfEdge(text);
      if (kinds.length > 0) places.push(place);
      for (const kind of kinds) found.add(kind);
    }
    // Among much else such cases are met with rather than gone through.
    return found.size >= enough && told <= wordsBetween * found.size ? places : [];
  });
}

/** The kinds of case at the edge, by number, of which a text tells. */
const kindsOfEdge = rememberedText(500, (text: string): readonly number[] =>
  kinds.flatMap((pattern, kind) => (pattern.test(text) ? [kind] : [])),
);

/** What every such text has, and most have not. */
const mayTell =
  /empty|zero|\b0\b|overflow|wrap|equal|==|null|nan\b|negative|leap|clocks|saving|twice|again|more than|longer|beyond|exactly|later than|occurs|shorter|without|no events|空|零|溢出|回绕|越界|夏令|闰|跨|恰好|超过|大于|负|重复|同时/i;

/**
 * Each is one kind of case, with what says that it is a case: what is empty, equal, zero, too
 * much, at a turn of time, at once.
 */
const kinds: readonly RegExp[] = [
  /\b(?:an?|for|if|when|the) (?:\w+ ){0,2}empty (?!(?:directory|folder|project|file) (?:for|called|named|and))\w+|\b(?:is|are|was) empty\b|为空(?=时|，|则|的|就)|空(?:数组|列表|字符串|切片|集合|输入|结果|文件|对象)(?=时|，|会|则|返回|要|也|是)|判断空/i,
  /\b(?:when|if) [`\w.]+ ?==? ?(?!0\b)[`\w.]+|\b(?:are|is) equal\b|相等(?=时|，|则)/i,
  /\b(?:an?|timeout|value|count|length|weight|total|size) (?:\w+ )?(?:of )?(?:zero|0)\b|\b(?:is|are|equals?) (?:zero|0)\b(?!\.)|\bdivi\w+ by (?:zero|0)\b|[为是等][于]? ?[0零](?! ?[.\d])(?= ?(?:时|，|则|的|不))|除数|除零|除以 ?[0零]/i,
  /\b(?:overflows?|underflows?)\b(?! (?:menu|hidden|auto|scroll))|\bwraps? (?:around|after|back|over|to zero)\b|\bacross the wrap\b|溢出|回绕|越界/i,
  /\b(?:clocks? (?:go|goes|went) (?:forward|back)|daylight[- ]saving|across midnight)\b|夏令时|跨(?:零点|天|年|月|时区)/i,
  /\b(?:29 February|February 29|leap (?:years?|seconds?|day))\b|闰[年秒月]|2 ?月 ?29/i,
  /\b(?:negative|NaN|infinit(?:y|e)) (?:number|value|input|amount|index|is|are|compares?|in)\b|\b(?:is|are) (?:negative|NaN)\b|为负|负数(?=时|会|，|要)/i,
  /\b(?:exactly|precisely) (?:on|at) (?:the|a) (?:boundary|limit|edge|threshold)\b|上限恰好|恰好(?:为|等于|是)|刚好(?:为|等于|在|跨)|落在(?:端点|边界|左端|右端)/i,
  /\b(?:later|earlier) than (?:the |an? )?(?:allowed|deadline|limit|first|last)\b|\b(?:without|no) (?:traffic|events|data|entries|rows|results)\b (?:would|emits?|is|are|gives?|returns?)|迟到|乱序(?:到达|消息|事件)/i,
  /\b(?:last day of (?:the|shorter) months?|shorter months|31st)\b|月末|大小月/i,
  /\b(?:more|longer|larger|bigger) than [`\d][\d,.]* ?(?:\w+)?|\bbeyond \d[\d,]* \w+|\b(?:is|are) cut (?:off |short )?at\b|(?:大于|超过|超出)(?:剩余|实付|上限|最大|容量|总|\s?\d)[^，。]{0,12}(?=时|，)/i,
  /\btwo (?:\w+ )?(?:workers?|clients?|requests?|threads?|users?|processes|writers|readers|tabs) (?:can|may|both|at|could)\b|\bat the same (?:instant|moment|time)\b|同时(?:写|读|到达|更新|修改|提交|过期)|(?:前一刻|之前)[^。]{0,16}之后(?:写|读)/i,
  /\b(?:delivered|sent|happens?|occurs?|arrives?|called|submitted|run) (?:again|twice)\b|\bsecond time\b|重复(?:提交|消息|请求|点击|投递|调用|扣)/i,
  /\b(?:dies|crashes|fails|stops|lost) between\b|\bhalf[- ]?way\b|恰好|刚好(?:在|过|等)/i,
  /\b(?:is|are|was) (?:`?null`?|`?None`?|`?nil`?|`?undefined`?)\b|\b(?:null|nil|undefined) (?:is|means)\b|不存在(?=时|，|则)|没有(?:任何)?(?:数据|记录|结果)(?=时|，|的)/i,
];
