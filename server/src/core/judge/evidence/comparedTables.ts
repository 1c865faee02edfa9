import { flatMap } from '../../flatMap.ts';
import type { Guide, Table } from '../../guide/model.ts';
import { remembered, rememberedLast } from '../../remembered.ts';
import { bit } from './cues.ts';
import { tablesOf } from './drawnTables.ts';
import { isGrade, isGraded, isMeasuredApart } from './gradedRows.ts';
import { headOf } from './heads.ts';
import { cuesIn } from './lexicon.ts';
import { isFigure } from './measures.ts';
import { under } from './sections.ts';
import { sideBits } from './sideWords.ts';

/** How far a table sets alternatives side by side. */
type Weight = 'weighed' | 'contrasted' | null;

/** What each table of a guide, those that are drawn behind the others, is worth as a comparison. */
export const weightsOf = rememberedLast((guide: Guide): readonly Weight[] =>
  tablesOf(guide).map(table => weighTable(guide, table)),
);

/**
 * A table compares where its columns, or its rows, are alternatives and the other way names what they are judged by.
 * A heading that promises a comparison makes up for heads that don't say so. Tables of nothing but figures are
 * measurements.
 */
function weighTable(guide: Guide, table: Table): Weight {
  const { section } = table;
  if (table.rows.length < 2) return null;
  // What something weighs in a sum says nothing of how good it is.
  const telling = table.header.filter(head => !share.test(headOf(head).name)).length;
  if (telling < 3) return under(guide, section, 'compare', 'select') ? 'contrasted' : null;
  const { header, rows } = withoutAside(table);
  const filled = rows.filter(row => row.filter(cell => cell !== '').length >= 3);
  if (filled.length < 2) return null;
  const names = header.map(head => headOf(head).name);
  const heads = header.map(head => headOf(head).cues | (headOf(head).side === 0 ? 0 : bit.quality));
  const [first = 0, ...others] = heads;
  const said = others.reduce((all, cues) => all | cues, 0);
  // Both sides of each row weigh it, whatever else stands there.
  if ((said & bit.pros) !== 0 && (said & bit.cons) !== 0)
    return names.some(name => decided.test(name)) ? 'contrasted' : 'weighed';
  // Figures before and after are of one thing.
  if (names.filter(name => inTime.test(name)).length > 1) return 'contrasted';
  const isReference = refers(
    metric.test(header[0] as string) && (isGraded(filled) || under(guide, section, 'compare'))
      ? ['', ...header.slice(1)]
      : header,
  );
  const qualities = others.filter(
    (cues, at) => (cues & bit.quality) !== 0 || filled.every(row => mark.test(row[at + 1] ?? '')),
  ).length;
  if (isReference && (first & bit.alternative) === 0) return null;
  if (others.length > 2 && !isReference && isMeasuredApart(header, filled)) return 'weighed';
  if (isOfFigures(filled))
    return (header.some((_, column) => isTold(filled, column)) ||
      (qualities > 1 && others.length > 2) ||
      (filled.length > 2 &&
        variant.test(names[0] as string) &&
        others.filter(cues => (cues & (bit.quality | bit.performance)) !== 0).length > 1)) &&
      !filled.some(row => isFigure(row[0] ?? ''))
      ? 'weighed'
      : 'contrasted';
  if (isReference) return null;
  const isAside = header.map(isAsideHead);
  const promised =
    isAside.filter(Boolean).length < header.length - 2 &&
    under(guide, section, 'compare', 'select', 'bothSides');
  const judged = others.filter(
    (cues, at) =>
      ((cues & (bit.describing | bit.target)) === 0 || (cues & bit.quality) !== 0) &&
      !isAside[at + 1] &&
      !ofSetting.test(names[at + 1] as string) &&
      !ofList.test(names[at + 1] as string),
  ).length;
  // What each is good for, beside how it is done, explains things that go together.
  const isPraise = others.every(
    (cues, at) => explaining.test(names[at + 1] as string) || (cues & sideBits) === bit.pros,
  );
  if (isPraise && (!promised || others.every((_, at) => explaining.test(names[at + 1] as string))))
    return null;
  const rowsAreAlternatives =
    (qualities >= 2 && ((first & (bit.alternative | bit.dimension)) !== 0 || promised)) ||
    ((first & bit.alternative) !== 0 && (judged >= 3 || (judged === 2 && qualities >= 1))) ||
    (judged >= 2 && (said & bit.fit) !== 0);
  const weighed =
    rowsAreAlternatives ||
    columnsAreAlternatives(header, heads, filled) ||
    (isGraded(filled) && !header.some(head => permission.test(head))) ||
    (qualities >= 2 && hasMeasuredColumn(filled)) ||
    promised;
  return weighed ? 'weighed' : null;
}

/** A head of what each row counts in a sum. */
const share = /^(?:weights?|weightings?|权重|占比)$/i;

/** Heads of what is set for each row. */
const ofSetting =
  /^(?:\w+ )?(?:polic(?:y|ies)|partitions?|retention|replicas?|schedules?|intervals?|ttl|timeouts?)$|^(?:\S{0,4}策略|分区数?|保留(?:时间|期|天数)?|副本数?|周期|间隔|超时(?:时间)?)$/i;

/** Heads of what a list says of things that go together: what each is there for, which it is, how large. */
const ofList =
  /^(?:purposes?|used for|versions?|config(?:uration)? files?|(?:storage )?sizes?|用途|版本|配置文件|(?:存储)?大小|(?:存储)?容量)$/i;

/** Heads of how things were at one time. */
const inTime =
  /^(?:before|after|v\d+(?:\.\w+)*|(?:first|initial|old|new|previous|current) (?:version|prototype|design|code)|after (?:the )?\w+|(?:改造|优化|调整|重构|修改|之|迁移|升级)[前后])$/i;

/** A head of ways in which one thing is run. */
const variant = /^(?:configurations?|set-?ups?|variants?|modes?|配置(?:方案)?|组合|模式|方案)$/i;

/** A column of what was decided at each point, with no alternative beside it. */
const decided =
  /^(?:(?:当前|现有|目前|我们的?|最终|本项目的?)(?:的)?(?:选择|方案|做法|设计|决策)|选定方案|取舍点|(?:our|current|final|chosen|selected) (?:choice|approach|option|solution|design|decision)|decision point)$/i;

/** Heads of columns of how something is done, or what it is there for. */
const explaining =
  /^(?:implementations?|how(?: it works| it is done)?|techniques?|mechanisms?|purposes?|roles?|functions?|what it does|key points?|实现(?:方式)?|做法|机制|作用|职责|原理|说明|功能|关键点|要点)$/i;

/** A table without its one column of where its rows are found, who has them or since when, which weighs nothing. */
function withoutAside({ header, rows }: Pick<Table, 'header' | 'rows'>): Pick<Table, 'header' | 'rows'> {
  const asides = flatMap(header, (head, column) => (column > 0 && isAsideHead(head) ? [column] : []));
  if (asides.length !== 1 || header.length < 4 || (headOf(header[0] as string).cues & bit.alternative) === 0)
    return { header, rows };
  const isKept = (_: string, column: number): boolean => column !== asides[0];
  return { header: header.filter(isKept), rows: rows.map(row => row.filter(isKept)) };
}

/** Whether the first column holds qualities, by its head or by what stands in it, and the others are judged by them. */
function columnsAreAlternatives(
  [name = '']: readonly string[],
  [first = 0, ...others]: readonly number[],
  rows: readonly (readonly string[])[],
): boolean {
  // A name may have a word that describes: `typed states` beside two others.
  const describing = others.filter(cues => (cues & bit.describing) !== 0).length;
  if (describing > 0 && (name.trim() !== '' || describing * 2 >= others.length)) return false;
  if (others.filter(cues => (cues & bit.quality) !== 0).length > others.length / 2) return false;
  if ((first & bit.dimension) !== 0) return true;
  if (name.trim() !== '') return false;
  const qualities = rows.filter(([cell = '']) => (cuesIn(cell) & bit.quality) !== 0).length;
  return qualities >= 2 || rows.length >= 3 || (qualities === 1 && rows.some(row => isGraded([row, row])));
}

/** Whether a table is there to look things up: problems, parameters with their values, fields, metrics with their alerts. */
export function refers(header: readonly string[]): boolean {
  return refersBy(header.join('\n'));
}

const refersBy = remembered(500, (joined: string): boolean => {
  const header = joined.split('\n');
  const [first = '', ...others] = header.map(head => headOf(head).name);
  const heads = header.map(head => headOf(head).cues);
  const isOfProblems =
    heads.some(cues => (cues & bit.symptom) !== 0) &&
    heads.some(cues => (cues & (bit.quality | bit.fit)) === 0 && (cues & (bit.cause | bit.remedy)) !== 0);
  return (
    isOfProblems ||
    entry.test(first) ||
    others.some(head => valued.test(head) || located.test(head) || responding.test(head))
  );
});

/** What a table's rows are where it explains them one by one. */
const entry =
  /^(?:(?:[\w-]+ )?(?:alerts?(?: names?)?|field types?|symptoms?|parameters?|settings?|flags?|variables?|fields?|keys?|metrics?|signals?|codes?|headers?|files?|paths?|ports?|commands?|endpoints?|events?|terms?|roles?|permissions?|metho?ds? and paths?)|id|status|告警(?:名称|规则)?|参数|配置项?|变量|环境变量|字段|键|信号|状态码|错误码|文件|路径|端口|命令|接口|事件|角色|权限|术语|名词|偏移|编号|序号)$/i;
/** Heads of columns of values that are set or wanted. */
const valued =
  /^(?:(?:default|recommended|suggested|initial|allowed|required)(?: values?)?|thresholds?|alerts?(?: when| at)?|warn(?:ing)?|page|units?|targets?|slo|默认值?|(?:推荐|建议|初始)值|[\p{L} ]{0,8}阈值|告警|必填|单位|[\p{L}]{0,4}目标值?|取值|取值范围|默认[\p{L}]{0,4}|[\p{L}]{0,4}默认值?)$/iu;

/** Heads of columns of where something is found. */
const located =
  /^(?:paths?|endpoints?|ur[il]s?|routes?|ports?|domains?|hosts?|repositor(?:y|ies)|路径|地址|接口|端口|域名|仓库)$/i;
const isAsideHead = remembered(500, head => aside.test(headOf(head).name));
const aside = new RegExp(`${located.source}|^(?:sla|owners?|since|contacts?|负责人|联系人|电话|门牌)$`, 'i');
const metric = /^\W*metrics?\W*$/i;
/** Heads of columns of what is to be done at a level, and when. */
const responding =
  /^(?:actions?|triggers?|response times?|escalat\w+|approv\w+|on[ -]call|sl[iao]s?|owners?|动作|触发(?:条件)?|响应(?:时间|时限)|[\p{L}]{0,4}时限|[\p{L}]{0,4}审批|值班|负责人|决策人)$/iu;

/** Whether most cells behind the first are figures. */
function isOfFigures(rows: readonly (readonly string[])[]): boolean {
  let cells = 0;
  let figures = 0;
  for (const row of rows)
    for (let column = 1; column < row.length; column++) {
      cells++;
      if (isFigure(row[column])) figures++;
    }
  return figures >= 0.6 * cells;
}

/** Whether a column behind the first says something else than figures in each row. */
function isTold(rows: readonly (readonly string[])[], column: number): boolean {
  return column > 0 && rows.every(row => (row[column] ?? '') !== '' && !isFigure(row[column] ?? ''));
}

/** Whether rows that have names have figures or grades in one column at least. */
function hasMeasuredColumn(rows: readonly (readonly string[])[]): boolean {
  return (
    rows.every(([name = '']) => !isFigure(name)) &&
    (rows[0] ?? []).some(
      (_, column) =>
        column > 0 && rows.every(row => isFigure(row[column] ?? '') || isGrade(row[column] ?? '')),
    )
  );
}

/** A cell that opens with a mark of how well one thing does. */
const mark = /^\s*(?:✅|❌|⚠|✔|✘|✗|🟢|🟡|🔴)/u;
/** Heads of tables that grade who may do what, or which field must be there. */
const permission =
  /^\W*changes?\W*$|\b(?:roles?|permissions?|users?|required|fields?|parameters?|env(?:ironment)?s?|versions?|status|done)\b|角色|权限|用户|必填|字段|参数|环境|版本|状态/i;
