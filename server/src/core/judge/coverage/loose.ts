import { flatMap } from '../../flatMap.ts';
import { weights } from './lexicon.ts';
import { isTitled, type Title } from './tellingApart.ts';
import type { Token } from './token.ts';
import { isHead } from './tokens.ts';

/** A name as it is read: by the phrases in it, and word by word. */
interface Read {
  readonly tokens: readonly Token[];
  readonly words: readonly Token[];
}

/**
 * Whether a name has phrases in it whose words may stand apart. Without the letter that it ends with a Chinese phrase is
 * something else: a 线程池 is no 线程.
 */
export function mayBeLoose({ tokens, words }: Read): boolean {
  return tokens.some(isPhrase) && !words.some(word => isHead(word, tokens));
}

/** The words of such a name as they may stand apart; none where they say nothing that the phrases don't. */
export function looseWords({ tokens, words }: Read, title: Title): readonly Token[] {
  const isSpecial = (token: Token): boolean => token.weight > weights.light && !isTitled(token, title);
  // Words that say little alone, or what the whole guide is about, are not what is left of a phrase that says something:
  // 机制 of 锁机制.
  const mustTell = tokens.some(token => isPhrase(token) && isSpecial(token));
  let tells = false;
  const loose = flatMap(words, word => {
    const around = tokens.find(
      token => isPhrase(token) && token.start <= word.start && word.end <= token.end,
    );
    const left = around ? looseIn(around, word, words, title) : word;
    tells ||= left !== null && isSpecial(word);
    return left ?? [];
  });
  return tells || !mustTell ? loose : [];
}

/** What a word of a phrase means beside the others; null where it is no word. */
function looseIn(around: Token, word: Token, words: readonly Token[], title: Title): Token | null {
  const others = words.filter(
    other => other !== word && around.start <= other.start && other.end <= around.end,
  );
  // Beside what the whole guide is about it means what it means alone: 脱敏 of 日志脱敏 in a guide on 日志.
  if (word.weight > weights.light && others.length > 0 && others.every(other => isTitled(other, title)))
    return word;
  // A letter that is left of a Chinese phrase is no word.
  if (word.cjk && word.stems.length === 1) return null;
  // Else it need not mean that: `inference` is something else in `type inference`. All words make a phrase special, but
  // those of one that says next to nothing.
  const weight = around.weight > weights.weak ? Math.max(word.weight, weights.full / 2) : around.weight;
  return { ...word, same: [], kinds: [], weight };
}

function isPhrase({ stems }: Token): boolean {
  return stems.length > 1;
}
