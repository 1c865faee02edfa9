import type { LineContext } from './context.ts';
import { recall } from './memory.ts';
import type { ClaimedStatus } from './model.ts';
import type { Section } from './text/blocks.ts';
import { fold } from './text/fold.ts';
import { linesWithin } from './text/within.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Titles counted by a word fewer times than this may just hold a number: `Python 3: what is new`. */
const fewest = 3;
const counted =
  /^(?:[\s*_#]|\p{Extended_Pictographic}|\ufe0f)*(\p{L}{2,12})\s*(\d{1,3}|[IVX]{1,5}|[一二三四五六七八九十]{1,3})\s*[:：.、–—-]\s*\S/u;
/** `(d) = first draft`: a letter or two, or a mark, in brackets. */
const lettered = /(\([a-z-]{1,2}\)|\[[a-z-]\])\s*[=:：]\s*([^,，;；·|()[\]]{1,40})/gi;
const pair =
  /([\p{Extended_Pictographic}\u25a0-\u25ff]\ufe0f?)[\s=:：*_`|—–-]*([^\p{Extended_Pictographic}\u25a0-\u25ff;；·|]{1,40})/gu;

/** A vocabulary with what a document settles for itself: what its signs mean, and what it counts its titles by. */
export function withConventions(context: LineContext, sections: readonly Section[]): Vocabulary {
  const { vocabulary } = context;
  const signs = new Map<string, ClaimedStatus>();
  const numbers = new Map<string, Set<string>>();
  for (const section of sections) {
    for (const [sign, state] of recall(section, signsOf, context))
      if (!signs.has(sign)) signs.set(sign, state);
    for (const [word, number] of recall(section, countedIn, context))
      numbers.set(word, (numbers.get(word) ?? new Set()).add(number));
  }
  const counters = [...numbers].flatMap(([word, some]) => (some.size >= fewest ? [word] : []));
  return signs.size === 0 && counters.length === 0
    ? vocabulary
    : vocabulary.with(JSON.stringify([[...signs], counters]));
}

/** `Legend: ✍️ somebody is on it, 💤 nobody yet`. */
function signsOf(
  { heading, blocks }: Section,
  { vocabulary: { legend, status } }: LineContext,
): readonly (readonly [sign: string, state: ClaimedStatus])[] {
  const signs: [string, ClaimedStatus][] = [];
  const isLegend = heading !== null && legend.get(fold(heading.text)) !== null;
  // Tables of signs stand under a heading of their own; those of topics are long.
  const lines = blocks.flatMap(block => (block.kind === 'table' && !isLegend ? [] : linesWithin(block)));
  for (const { text } of lines) {
    if (text.length > 300 || !/[\p{Extended_Pictographic}\u25a0-\u25ff]|[([][a-z-]{1,2}[)\]]/iu.test(text))
      continue;
    const label = /^[\s*_>]*([^:：\p{Extended_Pictographic}]{2,20}?)[\s*_]*[:：]/u.exec(text)?.[1];
    if (!isLegend && (label === undefined || legend.get(fold(label)) === null)) continue;
    for (const [, sign = '', words = ''] of [...text.matchAll(pair), ...text.matchAll(lettered)]) {
      const states = new Set([...status.findAll(words)].map(({ value }) => value));
      const [state] = states;
      if (state) signs.push([sign.replace(/\ufe0f/g, ''), states.size > 1 ? 'drafting' : state]);
    }
  }
  return signs;
}

/** Words that count titles here, of headings and of items of lists, with the numbers: `Evening 1`, `Evening 2`. */
function countedIn({ heading, blocks }: Section): readonly (readonly [word: string, number: string])[] {
  const items = blocks.flatMap(block => (block.kind === 'list' ? block.items : []));
  return [heading, ...items.map(({ lines: [line] }) => line)].flatMap(line => {
    const match = line && counted.exec(line.text.slice(0, 80));
    return match ? [[(match[1] as string).toLowerCase(), match[2] as string] as const] : [];
  });
}
