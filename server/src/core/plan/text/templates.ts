/** What stands for a number in a path: `chNN.md`, `lesson-XX.md`, `ch<n>.md`, `第<编号>讲.md`. */
const number =
  /[<{](?:n{1,3}|number|编号|序号|章号)[>}]|(?<![A-Za-z])(?:N{2,3}|X{2,3})(?![A-Za-z])|(?<=[a-jl-z])(?:N{1,3}|X{2,3})(?=[._-])/;
/** What stands for a name: `<name>.md`, `M01-….md`, `Day01_主题名称.md`. */
const name = /<[^<>/\s]{1,24}>|…|(?:主题|章节|文章|文件|文档|标题|模块)名称?(?=[._-]|$)/;

/** A word that stands for a name beside a number: `NN-slug.md`. */
const word = /(?<![A-Za-z])(?:slug|title|name|topic)(?![A-Za-z])|标题|主题|名称/i;

/** Where a path that a rule tells has the number of a chapter, and how many digits that has at least. */
export interface Hole {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** Whether a path is the rule for those of many files, and that of none. */
export function isTemplate(path: string): boolean {
  return number.test(path) || name.test(path);
}

/** The only thing that a rule leaves open, where it is a number; null where more is open, or something else. */
export function holeOf(path: string): Hole | null {
  const found = number.exec(path);
  if (!found) return null;
  const [hole] = found;
  const start = found.index;
  const end = start + hole.length;
  const others = [path.slice(0, start), path.slice(end)];
  if (others.some(one => isTemplate(one) || word.test(one))) return null;
  return { start, end, width: hole.replace(/[^NnXx]|umber/g, '').length };
}
