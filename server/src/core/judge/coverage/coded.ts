import { flatMap } from '../../flatMap.ts';
import { wordsOfCode } from './codeNames.ts';
import { speaksOf } from './grid.ts';
import type { Ground, Treated } from './ground.ts';
import { weights } from './lexicon.ts';
import { isOwn, type Siblings } from './siblings.ts';
import { stemOf } from './stem.ts';
import type { CodeName, Piece } from './wishes.ts';

/**
 * Where an item's section has each of the names of code that a part is written with, as code or as they stand, and says
 * at least half of what the part says besides: for what a name of code stands for, prose seldom has another word.
 */
export function codedIn(
  { codes: names, phrase }: Piece,
  home: number,
  siblings: Siblings | null,
  ground: Ground,
): Treated | null {
  if (names.length === 0) return null;
  const { grid } = ground;
  const places = names.map(name => placeOf(name, home, siblings, ground));
  const [first] = places;
  if (!first || places.includes(null)) return null;
  const isOf = (key: string): boolean => names.some(({ tokens }) => tokens.some(token => token.key === key));
  const besides = flatMap(phrase.tokens, ({ key, weight }, at) =>
    weight > weights.weak && !isOf(key) && !kindsOfNames.has(key) ? [phrase.terms[at] as number] : [],
  );
  const said = besides.filter(term => speaksOf(term, home, grid));
  return said.length * 2 >= besides.length ? first : null;
}

/** Whether a section has the first of the names of code that a part is written with as code has it; `true` where it has none. */
export function isCodedIn(names: readonly CodeName[], section: number, ground: Ground): boolean {
  const [first] = names;
  return first === undefined || placeOf(first, section, null, ground) !== null;
}

/** What a name of code is a name of, by stems; it says nothing beside the name. */
const kindsOfNames = new Set(
  flatMap(
    [
      'attribute annotation class command constant constructor decorator directive enum event field file flag function',
      'hook interface keyword macro method module object option package parameter property registration setting struct',
      'tag trait type usage variable 属性 注解 类 命令 常量 函数 方法 接口 字段 参数 选项 变量 模块 类型 事件 用法 文件',
    ],
    words => words.split(' ').map(stemOf),
  ),
);

/** Where a name stands in an item's section as code: in a block, between backticks, or as only code would write it. */
function placeOf(
  { text: name, terms, inWords }: CodeName,
  home: number,
  siblings: Siblings | null,
  { byTerm, guide: { text }, hits, outline }: Ground,
): Treated | null {
  // What products may be called too counts where it is marked as code.
  const isPlain = /^(?:[A-Za-z][a-z]*|(?!I[A-Z])(?:[A-Z][a-z0-9]+)+)$/.test(name);
  for (const hit of [...(byTerm[terms[0] as number] ?? []), ...(byTerm[inWords] ?? [])]) {
    const section = hits.section[hit] as number;
    if (!outline.holds[section] || !isOwn(section, home, siblings, outline)) continue;
    const offset = hits.offset[hit] as number;
    const found = spelled(name, text, offset);
    if (found === null) continue;
    const { start, end, isOther } = found;
    const before = text[start - 1] ?? ' ';
    const after = text[end] ?? ' ';
    if (/\w/.test(before) || /\w/.test(after)) continue;
    const isMarked = (hits.fence[hit] as number) >= 0 || /[`[]/.test(before) || /[`\]]/.test(after);
    // `leader-election` in prose is no `leaderElection`.
    if (isMarked || !(isPlain || isOther)) return { by: 'text', section, offset };
  }
  return null;
}

/**
 * Where a name stands around an offset: as it is written, or as other files write the same name, as settings in YAML
 * (`pool-size`) and in the environment (`POOL_SIZE`) do that are properties in code (`poolSize`).
 */
function spelled(
  name: string,
  text: string,
  offset: number,
): { readonly start: number; readonly end: number; readonly isOther: boolean } | null {
  const most = 2 * name.length;
  const from = Math.max(0, offset - most);
  const around = text.slice(from, offset + most);
  const at = around.indexOf(name);
  if (at >= 0) return { start: from + at, end: from + at + name.length, isOther: false };
  const words = wordsOfCode(name);
  if (words.length < 2) return null;
  const small = around.toLowerCase();
  for (const form of [words.join('-'), words.join('_')]) {
    const start = small.indexOf(form);
    if (start >= 0) return { start: from + start, end: from + start + form.length, isOther: true };
  }
  return null;
}
