import { flatMap } from '../../flatMap.ts';
import { isFigure, measuresIn } from './measures.ts';

/** What a cell says that grades one thing by one quality. */
const grade =
  /^(?:[✓✔✅✗✘❌○●◐★☆+\-–—\s]{1,8}|(?:very |mostly |partly |fairly |rather )?(?:yes|no|none|partly|partial|mostly|sometimes|often|often not|rarely|never|always|low|medium|moderate|high|good|fair|poor|fast|slow|easy|hard|simple|complex|small|large|strong|weak|full|limited|manual|automatic|native|optional)|(?:很|较|极)?(?:是|否|有|无|高|中|低|中等|好|差|一般|强|弱|快|慢|大|小|简单|复杂|支持|不支持|部分|部分支持))$/iu;
/** Whether a cell says nothing but how one thing does by one quality. */
export function isGrade(cell: string): boolean {
  return grade.test(cell.trim());
}

/** Whether most cells behind the first grade something: alternatives laid beside qualities, whatever either is called. */
export function isGraded(rows: readonly (readonly string[])[]): boolean {
  const cells = flatMap(rows, row => row.slice(1));
  const graded = cells.filter(cell => cell.length < 40 && isGrade(cell)).length;
  return rows.length >= 2 && graded >= 0.6 * cells.length && new Set(cells).size > 1;
}

/**
 * Whether rows that have names are measured by qualities of two kinds or more: a current, a time, whether memory is
 * kept. Machines, jobs and the like are listed so without being alternatives, as are several of a kind that have but a number: `build-1`, `build-2`.
 */
export function isMeasuredApart(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const names = rows.map(([name = '']) => name.trim());
  const stems = new Set(names.map(name => name.replace(/[-_ ]?\d+$/, '')));
  if (listed.test(header[0] ?? '') || names.some(isFigure) || stems.size < 2) return false;
  const kinds = flatMap(header, (_, column) => {
    const cells = column === 0 ? [] : rows.map(row => row[column] ?? '');
    const found = flatMap(cells, cell => kindOf(cell) ?? []);
    return found.length > 0 && found.length >= cells.length - 1 ? [found[0] as string] : [];
  });
  return new Set(kinds).size > 1 && kinds.some(kind => !bare.has(kind));
}

/** What alone may as well count how far something has come. */
const bare = new Set(['grade', 'number', 'percent']);

/** What a cell measures, by its unit; null for one that tells something else. */
function kindOf(cell: string): string | null {
  if (isGrade(cell)) return 'grade';
  if (/^\W{0,3}\d[\d.,]*$/.test(cell.trim())) return 'number';
  const unit = /^\W{0,3}\d[\d.,]*\s?([^\d\s,.;:()|/]{1,12})/u.exec(cell)?.[1];
  return unit === undefined ? null : (measuresIn(cell)[0]?.dimension ?? unit.slice(-1));
}

/** The head of rows that are there, rather than ones of which one is chosen. */
const listed =
  /\b(?:categor(?:y|ies)|areas?|sections?|chapters?|backgrounds?|weeks?|hosts?|nodes?|servers?|machines?|instances?|services?|containers?|pods?|jobs?|tasks?|steps?|stages?|phases?|consumers?|components?|modules?|parts?|pins?|tables?|topics?|queues?|teams?|users?|customers?|days?|dates?|months?|versions?|releases?|tests?|quer(?:y|ies)|endpoints?|routes?|pages?|files?|environments?|resources?|alerts?|metrics?|severit(?:y|ies)|levels?|parameters?|settings?|operations?)\b|类别|分类|背景|章节|部分|阶段|周|主机|节点|服务|机器|实例|任务|步骤|阶段|组件|模块|引脚|表名|主题|队列|团队|用户|日期|月份|版本|测试|查询|接口|页面|文件|环境|资源|告警|指标|级别|参数|配置|操作/i;
