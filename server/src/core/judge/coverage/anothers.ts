import { isAskedWord } from './frames.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { alike, type Token } from './token.ts';
import { tokensOf } from './tokens.ts';
import { isTermSaid } from './unsaid.ts';
import type { Phrase, Wish } from './wishes.ts';

/**
 * Whether a section is on something that has no more than a word in common with a Chinese item: its heading has a word of
 * the item beside another one that the lexicon knows by other names too, and nothing there says what the item is besides,
 * which it knows as well, so that they are two things. 版本命名 is not on 版本回滚, nor 缓存过期策略 on 缓存预热策略.
 */
export function isAnothers(
  { whole, aliases, halves, parts }: Wish,
  section: number,
  ground: Ground,
): boolean {
  if (halves.length > 0 || parts.length > 0) return false;
  // Most sections that fit say what the item is, and then no heading has to be read for it.
  if (!lacksAny(whole, true, [], section, ground)) return false;
  if (!aliases.every(alias => lacksAny(alias, false, [], section, ground))) return false;
  const { outline, words } = ground;
  const { section: at, tokens } = outline.headings[section] as (typeof outline.headings)[number];
  const all = tokensOf(at.name, words, 1);
  const single = specialOf(all);
  if (single.length > mostNamed || !single.every(({ cjk }) => cjk)) return false;
  // What has a sentence's words in it may say the item in its own way: 失败后的重试.
  if (tokens.reduce((sum, { start, end }) => sum + end - start, 0) < at.name.length) return false;
  const item = specialOf(tokensOf(whole.text, words, 1));
  const isItems = (word: Token): boolean => item.some(token => alike(token, word));
  if (!single.some(isItems)) return false;
  const named = [...single, ...tokens];
  const own = [item, ...[whole, ...aliases].map(phrase => phrase.tokens)].flat();
  const isNamed = (token: Token): boolean => named.some(word => alike(word, token));
  const lacking = own.filter(token => !isNamed(token));
  const isForeign = (word: Token): boolean =>
    word.weight > weights.light &&
    word.same.length > 0 &&
    !isAskedWord(word) &&
    !own.some(token => alike(token, word)) &&
    !all.every(one => one.start < word.start || one.end > word.end || isItems(one)) &&
    !lacking.some(token => isRelated(token, word));
  // What no lexicon knows may mean what is lacking.
  const isKnown = (word: Token): boolean =>
    word.weight <= weights.light || word.same.length > 0 || own.some(token => alike(token, word));
  // What an item is, it says last: 索引类型 is not on 索引失效场景, but 读写分离 on 数据库读写分离.
  const shared = item.filter(isNamed);
  const isWider =
    single.every(isItems) &&
    item.every(token => isNamed(token) || shared.every(({ start }) => start < token.start));
  if (!(isWider || named.some(isForeign)) || !tokens.every(isKnown)) return false;
  return (
    lacksAny(whole, true, named, section, ground) &&
    aliases.every(alias => lacksAny(alias, false, named, section, ground))
  );
}

/** Whether a section says nothing of some special Chinese word of a phrase, in its heading, `named`, or elsewhere. */
function lacksAny(
  { tokens, terms }: Phrase,
  isKnown: boolean,
  named: readonly Token[],
  section: number,
  ground: Ground,
): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.cjk || token.weight <= weights.light || (isKnown && token.same.length === 0)) continue;
    if (isTermSaid(terms[at] as number, section, ground)) continue;
    if (!named.some(word => alike(word, token))) return true;
  }
  return false;
}

/** A heading of more words may well name the item among other things. */
const mostNamed = 3;

function specialOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ weight }) => weight > weights.light);
}

/** Whether one of two is a kind of the other. */
function isRelated(a: Token, b: Token): boolean {
  return a.kinds.some(family => b.same.includes(family)) || b.kinds.some(family => a.same.includes(family));
}
