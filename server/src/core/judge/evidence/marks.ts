import { flatMap } from '../../flatMap.ts';
import type { Guide } from '../../guide/model.ts';
import { countWords } from '../../guide/words.ts';
import type { Place } from '../../place.ts';
import { bit } from './cues.ts';
import { proseOf, type Statement } from './prose.ts';

/**
 * The sides of two things or more, each in a list of its own whose items are ticked and crossed, or in one item. Such
 * lists may as well say what to do and what to leave, or what is done.
 */
export function marked(guide: Guide): readonly Place[] {
  let isJudged = false;
  const found = flatMap(proseOf(guide).told, statements => {
    const lists = marksIn(statements);
    isJudged ||= lists.length > 0 && statements.some(isBlamed);
    return lists;
  });
  return found.length > 1 ||
    isJudged ||
    found.some(({ text }) => isThumb.test(text) || markOf(text) === 'both')
    ? found.map(({ place }) => place)
    : [];
}

/** Whether what is crossed says itself what is bad, so that the list judges rather than orders. */
function isBlamed({ text, cues }: Statement): boolean {
  return (cues & bit.bad) !== 0 && markOf(text) === 'con';
}

/** The lists of a section, or lines in a row, that have both marks. */
export function marksIn(statements: readonly Statement[]): readonly Statement[] {
  const found: Statement[] = [];
  let open: Statement | null = null;
  // Among orders what is ticked or crossed is what to do and what to leave.
  if (statements.filter(({ text }) => mark.test(text) && advised.test(text)).length > 1) return found;
  for (const one of statements) {
    const mark = markOf(one.text);
    if (mark === null) open = null;
    else if (mark === 'both' || (mark === 'con' && open)) {
      found.push(open ?? one);
      open = null;
    } else if (mark === 'pro') open ??= one;
  }
  return found;
}

/** The side that a text takes by its mark; null for none, and where it tells what to do or what is there. */
function markOf(text: string): 'pro' | 'con' | 'both' | null {
  const side = mark.exec(text)?.[1];
  if (side === undefined || order.test(text) || present.test(text) || countWords(text) < 3) return null;
  if (!isGoodMark.test(side)) return 'con';
  const [good = '', bad] = text.split(/[❌✘✗👎➖]/u);
  if (bad === undefined) return 'pro';
  return countWords(good) > 2 && countWords(bad) > 2 ? 'both' : null;
}

/** Lists of what is good and what is bad by the signs that Markdown lets them have: `+` and `-`. */
export function signed(guide: Guide): readonly Place[] {
  const { lists, text } = guide;
  if (!lists.some(({ place }) => text[place.start] === '+') || !text.includes('\n+ ')) return [];
  return flatMap(proseOf(guide).told, statements => {
    const signs = statements
      .filter(({ kind }) => kind === 'item')
      .map(({ place }) => {
        const sign = /[+*-](?=\s*$)/.exec(guide.text.slice(Math.max(0, place.start - 3), place.start))?.[0];
        // What stands under an item takes no side of its own.
        return `${sign}${place.column}`;
      });
    const count = (sign: string): number => signs.filter(one => one === sign).length;
    const isTold = signs.some(
      sign => sign[0] === '+' && count(sign) > 1 && count(sign.replace('+', '-')) > 1,
    );
    return isTold ? [(statements[0] as Statement).place] : [];
  });
}

const mark = /(?:^|[:：.。]\s*|^[^\p{L}\p{N}]{0,4}[\p{L}\p{N}][^.。:：]{0,24}\s(?=👍))([✅✔👍➕❌✘✗👎➖])/u;
const isGoodMark = /[✅✔👍➕]/u;
const isThumb = /^\s*👍/u;
/** What tells to do something, or not to. */
const order =
  /^[^\p{L}\p{N}]*(?!\p{L}+ (?!what|which|who|that|all|it)\p{L}+ (?:is|are)\b)(?:(?:do|don['’]?t|never|always|avoid|use|keep|store|write|run|set|put|make|check|hard-?code|log|call|pass|return|name|test|bind|read|load|add|include|commit|push|pin|trust|copy|ignore|mix|catch|throw|handle|expose|build|wrap)(?![\p{L}\p{N}-])|不要|不得|禁止|避免|切勿|务必|始终|应[该当]?(?!用|对))/iu;
/** What such an order opens with where it is mild. */
const advised =
  /^[^\p{L}\p{N}]*(?:推荐(?!系统|算法)|建议|优先|尽量|避免|不要|不推荐|不建议|切勿|禁止|(?:prefer|avoid|don['’]?t|do not|never|always|consider)(?![\p{L}\p{N}]))/iu;
/** What says that something is there, or works, or not. */
const present =
  /^[^.;]{0,40}\b(?:supported|included|available|implemented|allowed|permitted|required|installed|done|tested|documented)[^\p{L}\p{N}]*$|^[^，。；]{0,12}(?:已|未|尚未|可|不可|不?支持|不?包含|不?允许|必须)(?:完成|实现|支持|上线|测试|用|选)?[^\p{L}\p{N}]*$/iu;
