import type { LineIndex } from '../place.ts';
import { isFormRemark } from './formRemark.ts';
import type { OutlineItem, OutlinePart } from './model.ts';
import { withoutSource } from './sourceRemark.ts';
import { leadIn, listed } from './split.ts';
import { plainTitle } from './text/fold.ts';
import { type Line, sub } from './text/line.ts';

/** What an outline item is called, and what it names beside that. */
export type Named = Pick<OutlineItem, 'name' | 'parts' | 'note'>;

const bracketed = /[(（]([^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*)[)）]\s*[.。]?\s*$/;

/** The name of an outline item, and its parts: what it names in brackets, after a colon, or between slashes. */
export function readParts(line: Line, index: LineIndex): Named {
  const { text } = line;
  const marked = /^(\*\*|__)[^*_]+\1$/.exec(text);
  if (marked) {
    // A colon in what is bold as a whole is of the title, but for one before an enumeration.
    const bare = sub(line, 2, text.length - 2);
    const own = readParts(bare, index);
    return own.parts.length === 1 && !bracketed.test(bare.text)
      ? { name: nameOf(bare.text), parts: [], note: null }
      : own;
  }
  const bracket = text.length <= 600 ? bracketed.exec(text) : null;
  // What stands right behind square brackets is where a link leads.
  if (bracket && bracket.index > 0 && text[bracket.index - 1] !== ']') {
    const name = sub(line, 0, bracket.index);
    const said = sub(line, bracket.index + 1, bracket.index + 1 + (bracket[1] as string).length);
    const content = withoutSource(said);
    const own = readParts(name, index);
    if (content.text === '' || isFormRemark(content.text)) return own;
    const parts = isAlias(name.text, content.text) ? [] : partsIn(content, index);
    return parts.length === 0
      ? { ...own, note: own.note ?? content.text.trim() }
      : { ...own, parts: [...own.parts, ...parts] };
  }
  const colon = /^([^:：]{1,60}?)(?:[:：](?!:)\s*)(?!\/\/)(\S[\s\S]*)$/.exec(text);
  if (colon && !/:$/.test(colon[1] as string) && !/^[:：]/.test(colon[2] as string)) {
    const rest = sub(line, text.length - (colon[2] as string).length);
    const parts = partsIn(rest, index);
    const most = oneOfMany.test((colon[1] as string).trim()) ? longestOfMany : longestAlone;
    const lists =
      parts.length > 1 || (parts.length === 1 && rest.text.length <= most && !asks.test(rest.text));
    return {
      name: nameOf(colon[1] as string),
      parts: lists ? parts : [],
      note: lists ? null : rest.text.trim(),
    };
  }
  const dash =
    /^(.{2,80}?)(?:\s+[-–—]+\s+|\s*——\s*|(?<=[\u3400-\u9fff])—(?=[\u3400-\u9fff]))(\S[\s\S]*)$/.exec(text);
  if (dash) {
    const rest = sub(line, text.length - (dash[2] as string).length);
    const own = readParts(sub(line, 0, (dash[1] as string).length), index);
    if (own.parts.length > 0) return { ...own, note: rest.text.trim() };
    const parts = isExplained(rest.text) ? [] : partsIn(rest, index);
    const isNamed = oneOfMany.test((dash[1] as string).trim()) && rest.text.length <= longestOfMany;
    const lists = parts.length > 1 || (parts.length === 1 && isNamed);
    return {
      name: nameOf(dash[1] as string),
      parts: lists ? parts : [],
      note: lists ? null : rest.text.trim(),
    };
  }
  const led = ledIn(text);
  if (led) {
    const parts = listed(sub(line, led.start), index);
    if (parts.length > 0) return { name: nameOf(led.name), parts, note: null };
  }
  const translated = inBothScripts(text);
  if (translated) return { name: nameOf(translated[0]), parts: [], note: translated[1] };
  const slashed = / [/／] /.test(text) ? listed(line, index) : [];
  return { name: nameOf(text), parts: slashed.length > 1 ? slashed : [], note: null };
}

/** A name in one script and the same in another, which a slash parts: `链表 / Linked list`, `Linked list/链表`. */
function inBothScripts(text: string): readonly [name: string, other: string] | null {
  if (text.length > longestTranslated || !/[/／]/.test(text)) return null;
  const [one = '', other = '', ...more] = text.split(/[/／]/).map(name => name.trim());
  const isLatin = (name: string): boolean => /[a-z]{2}/i.test(name) && !han.test(name);
  const isChinese = (name: string): boolean => han.test(name) && !/[a-z]/i.test(name);
  if (more.length > 0 || !((isLatin(one) && isChinese(other)) || (isChinese(one) && isLatin(other))))
    return null;
  return [one, other];
}

const longestTranslated = 120;
const han = /[\u3400-\u9fff]/;

/** What a text lists, but nothing where it only asks what is to be told of anything: `what, why and how`. */
function partsIn(text: Line, index: LineIndex): OutlinePart[] {
  const parts = listed(text, index);
  return parts.every(part => question.test(part.text.trim())) ? [] : parts;
}

const question =
  /^(?:(?:and )?(?:what|why|how|when|where)(?: and (?:what|why|how|when|where))*|what (?:it is|it does|for|is it)|why (?:it matters|use it)|how (?:it works|to use(?: it)?)|when (?:not )?to use(?: it)?|(?:它)?(?:是什么|为什么(?:需要|要用|用)?|怎么(?:用|做|实现|使用)|如何(?:使用|实现|做|用)|何时(?:使用|用)|什么时候用|有什么用|干什么用|为何))$/i;

/** What a guide may have many of: what stands behind it says which is meant. */
const oneOfMany =
  /^(?:\W|\d)*(?:case study|(?:worked |code )?example|use case|walk-?through|demo|exercise|lab|hands-on|实战(?:案例|项目|演练|练习)?|案例(?:研究|分析|实战)?|(?:代码)?示例|实例|练习|演练)\s*[\da-z一二三四五六七八九十]{0,2}$/i;
const longestOfMany = 60;
/** What stands alone behind a colon is a part where it has so few letters; longer ones explain the name. */
const longestAlone = 24;

/** What asks about the name before it names no part of it: `Upgrades: what breaks`. */
const asks = /^(?:what|how|why|whether)\s+\S|^(?:如何|怎样|怎么|为什么|为何|是什么)/i;

/** Whether a text is a sentence of clauses, which explains rather than lists: `what one sees, and what to do about it.` */
function isExplained(text: string): boolean {
  return (
    /[a-z)][.。]\s*$/i.test(text) && text.split(/[,;]/).some(piece => piece.trim().split(/\s+/).length > 5)
  );
}

/** `Packages, including apt and yum`, `安装包，如 apt`: the name before the words that lead in to a list. */
function ledIn(text: string): { name: string; start: number } | null {
  if (!/[,，]|such as|includ|incl\b/i.test(text)) return null;
  for (const { index, 0: gap } of text.slice(0, 120).matchAll(/[,，]\s*|\s+/g)) {
    const start = index + gap.length;
    const lead = index > 0 ? leadIn.exec(text.slice(start, start + 24))?.[0].trim() : undefined;
    // Behind a space alone some of these words are verbs of the name: `What the index covers`.
    if (lead !== undefined && (/[,，]/.test(gap) || /^(?:such as|including|incl\b)/i.test(lead)))
      return { name: text.slice(0, index), start };
  }
  return null;
}

function nameOf(text: string): string {
  return plainTitle(text).replace(/^#{1,6}\s+(?=\S)/, '') || text.trim();
}

/** Whether a bracket says the name once more, as an abbreviation or spelt out: `有限状态机（FSM）`, `TDD (test first)`. */
function isAlias(name: string, content: string): boolean {
  if (/[,，、;；/]/.test(content)) return false;
  const short = /^[A-Z][A-Za-z0-9+-]{1,7}$/;
  const isShort = (text: string): boolean => short.test(text) && text.replace(/[^A-Z]/g, '').length >= 2;
  const words = content.trim();
  if (/^(?:optional|可选|required|必选)$/i.test(words)) return true;
  return (
    isShort(words) ||
    (isShort(name.trim()) && words.split(/\s+/).length > 1) ||
    (isShort(name.trim()) && /[\u3400-\u9fff]/.test(words))
  );
}
