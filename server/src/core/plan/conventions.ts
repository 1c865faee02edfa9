import type { ClaimedStatus } from './model.ts';
import type { Section } from './text/blocks.ts';
import { fold } from './text/fold.ts';
import { linesWithin } from './text/within.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Titles counted by a word fewer times than this may just hold a number: `Python 3: what is new`. */
const fewest = 3;
const counted =
  /^(?:[\s*_#]|\p{Extended_Pictographic}|\ufe0f)*(\p{L}{2,12})\s*(\d{1,3}|[IVX]{1,5}|[一二三四五六七八九十]{1,3})\s*[:：.、–—-]\s*\S/u;
const pair =
  /([\p{Extended_Pictographic}\u25a0-\u25ff]\ufe0f?)[\s=:：*_`|—–-]*([^\p{Extended_Pictographic}\u25a0-\u25ff;；·|]{1,40})/gu;

/** A vocabulary with what a document settles for itself: what its signs mean, and what it counts its titles by. */
export function withConventions(vocabulary: Vocabulary, sections: readonly Section[]): Vocabulary {
  const signs = signsOf(sections, vocabulary);
  const counters = countersOf(sections);
  return signs.size === 0 && counters.size === 0 ? vocabulary : { ...vocabulary, signs, counters };
}

/** `Legend: ✍️ somebody is on it, 💤 nobody yet`. */
function signsOf(sections: readonly Section[], { legend, status }: Vocabulary): Map<string, ClaimedStatus> {
  const signs = new Map<string, ClaimedStatus>();
  for (const { heading, blocks } of sections) {
    const isLegend = heading !== null && legend.get(fold(heading.text)) !== null;
    // Tables of signs stand under a heading of their own; those of topics are long.
    const lines = blocks.flatMap(block => (block.kind === 'table' && !isLegend ? [] : linesWithin(block)));
    for (const { text } of lines) {
      if (text.length > 300 || !/[\p{Extended_Pictographic}\u25a0-\u25ff]/u.test(text)) continue;
      const label = /^[\s*_>]*([^:：\p{Extended_Pictographic}]{2,20}?)[\s*_]*[:：]/u.exec(text)?.[1];
      if (!isLegend && (label === undefined || legend.get(fold(label)) === null)) continue;
      for (const [, sign = '', words = ''] of text.matchAll(pair)) {
        const states = new Set([...status.findAll(words)].map(({ value }) => value));
        const [state] = states;
        const bare = sign.replace(/\ufe0f/g, '');
        if (state && !signs.has(bare)) signs.set(bare, states.size > 1 ? 'drafting' : state);
      }
    }
  }
  return signs;
}

/** Words that count titles here, of headings and of items of lists: `Evening 1`, `Evening 2`, `Evening 3`. */
function countersOf(sections: readonly Section[]): Set<string> {
  const numbers = new Map<string, Set<string>>();
  const note = (text: string): void => {
    const match = counted.exec(text.slice(0, 80));
    if (!match) return;
    const word = (match[1] as string).toLowerCase();
    numbers.set(word, (numbers.get(word) ?? new Set()).add(match[2] as string));
  };
  for (const { heading, blocks } of sections) {
    if (heading) note(heading.text);
    for (const block of blocks)
      if (block.kind === 'list') for (const { lines } of block.items) if (lines[0]) note(lines[0].text);
  }
  return new Set([...numbers].flatMap(([word, some]) => (some.size >= fewest ? [word] : [])));
}
