import type { Fence, Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedText } from '../../remembered.ts';
import { isCode } from './code.ts';
import { codePlace, lineAt } from './places.ts';
import { mayProve } from './sections.ts';

/** Code that handles what is empty, full, late or wrong: by a word. A setting with a number, `timeout: 30`, handles nothing. */
const byWord =
  /\b(?:is_empty|isEmpty|is_none|isNull|is_null|unwrap_or\w*|checked_\w+|saturating_\w+|wrapping_\w+|ok_or\w*|map_err|catch|except|rescue|recover\(\)|finally|IllegalArgumentException|ValueError|TypeError|KeyError|ZeroDivisionError|timeout(?!["']?(?:(?::| =)\s|=)["']?\d|:? (?:[a-z]+\.)?[Dd]uration\b)|timed_out|Timeout\w*(?!["']?(?:(?::| =)\s|=)["']?\d|:? +(?:[a-z]+\.)?[Dd]uration\b)|overflow|deadline(?!["']?(?:(?::| =)\s|=)["']?\d|:? (?:[a-z]+\.)?[Dd]uration\b)|ErrNoRows|is (?:not )?None|raise [A-Z]\w+|IS NULL|COALESCE|NULLIF|on_error|onerror|else if|if not \w{1,40}(?=:))\b|\bErr\(|\?\?|\bif err\b|set -e|validation \{|expect_failures|case \$\?/;
/** By a comparison; such patterns are slow to look for. */
const byComparison =
  /(?:==|<=|<|===|!=|!==) ?(?:0|null|None|nil|undefined|NULL|"")(?![\w.])|\b(?:len|length|size)(?:\(\))? ?(?:==|<|<=|===|>=|>) ?\w|\|\| (?:exit|true|return|die)\b/;
/** No comparison is longer, with what must follow it. */
const longest = 40;

/** The first examples of a guide, so many at most, whose code handles such a case, each at the line that does. */
export function handledIn(guide: Guide, most: number): readonly Place[] {
  const found: Place[] = [];
  for (const fence of guide.fences) {
    if (found.length >= most) break;
    if (!isCode(fence) || isOfRules(fence) || !mayProve(guide, fence.section)) continue;
    const line = handlingIn(fence.code);
    if (line >= 0) found.push(codePlace(guide, fence, line));
  }
  return found;
}

/** Whether one block among many handles something: readers of three such guides in four pass over it. */
export function isByTheWay(handled: readonly Place[], { fences }: Guide): boolean {
  return handled.length === 1 && fences.length >= 20;
}

/** The line, from 0, on which code first handles such a case; -1 where it doesn't. */
const handlingIn = rememberedText(1_000, (code: string): number => {
  const word = code.search(byWord);
  const comparison = (word < 0 ? code : code.slice(0, word + longest)).search(byComparison);
  const first = word < 0 || (comparison >= 0 && comparison < word) ? comparison : word;
  return first < 0 ? -1 : lineAt(code, first);
});

/** Whether a code is rules on what to watch, or a template of messages: its conditions tell whom to call. */
function isOfRules({ declared, code }: Fence): boolean {
  return (
    (declared !== null && templates.has(declared)) ||
    (code.includes('alert') && /^\s*-? ?alert: \w/m.test(code) && /^\s*expr: /m.test(code))
  );
}

const templates = new Set([
  'gotemplate',
  'go-template',
  'gotmpl',
  'tmpl',
  'jinja',
  'jinja2',
  'j2',
  'handlebars',
]);
