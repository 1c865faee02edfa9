import type { LineContext } from './context.ts';
import { recall } from './memory.ts';
import type { ClaimedStatus } from './model.ts';
import type { Section } from './text/blocks.ts';
import { fold } from './text/fold.ts';
import { linesWithin } from './text/within.ts';
import { statesOfSigns, treeSignsOf } from './treeSigns.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Titles counted by a word fewer times than this may just hold a number: `Python 3: what is new`. */
const fewest = 3;
const counted =
  /^(?:[\s*_#]|\p{Extended_Pictographic}|\ufe0f)*(\p{L}{2,12})\s*(\d{1,3}|[IVX]{1,5}|[一二三四五六七八九十]{1,3})\s*[:：.、·–—-]\s*\S/u;
/** A number with what parts it from a title. */
const mayCount = /[\dIVX一二三四五六七八九十]\s*[:：.、·–—-]/;
/** `(d) = first draft`: a letter or two, or a mark, in brackets. */
const lettered = /(\([a-z-]{1,2}\)|\[[a-z-]\])\s*[=:：]\s*([^,，;；·|()[\]]{1,40})/gi;
/** `D = done, W = in work`, `完 = 已完成，写 = 编写中`. */
const letters =
  /(?:^|[,，;；·|(（:：、\s])([A-Z]{1,2}|[\u3400-\u9fff])\s*[=＝]\s*([^,，;；·|=＝()（）]{1,40})/g;
/** What all of these have. */
const maySign = /[=＝\p{Extended_Pictographic}\u25a0-\u25ff]|[([][a-z-]{1,2}[)\]]/iu;
const equal = /[\p{Extended_Pictographic}\u25a0-\u25ff]\ufe0f?\s*[=＝]/u;
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
  const behindNames = sections.flatMap(section => recall(section, treeSignsOf, context));
  for (const [sign, state] of statesOfSigns(behindNames)) if (!signs.has(sign)) signs.set(sign, state);
  const codes = sections.map(section => recall(section, codedIn, context));
  const cells = new Set(codes.flatMap(({ cells }) => cells));
  for (const { heading } of codes)
    if (heading !== null && cells.has(heading)) {
      const letter = heading.slice(0, 1).toLowerCase();
      numbers.set(letter, (numbers.get(letter) ?? new Set()).add(heading.slice(1)));
    }
  const counters = [...numbers].flatMap(([word, some]) => (some.size >= fewest ? [word] : []));
  return signs.size === 0 && counters.length === 0
    ? vocabulary
    : vocabulary.with(JSON.stringify([[...signs], counters]));
}

/** `Legend: ✍️ somebody is on it, 💤 nobody yet`. */
function signsOf(
  { heading, blocks }: Section,
  { vocabulary: { legend, status }, index }: LineContext,
): readonly (readonly [sign: string, state: ClaimedStatus])[] {
  const signs: [string, ClaimedStatus][] = [];
  const isLegend = heading !== null && legend.get(fold(heading.text)) !== null;
  const stateOf = (words: string): ClaimedStatus | null => {
    const states = new Set([...status.findAll(words)].map(({ value }) => value));
    return states.size > 1 ? 'drafting' : ([...states][0] ?? null);
  };
  const say = (line: string, forms: readonly RegExp[]): [string, ClaimedStatus][] =>
    forms
      .flatMap(form => [...line.matchAll(form)])
      .flatMap(([, sign = '', words = '']): [string, ClaimedStatus][] => {
        const state = stateOf(words);
        return state ? [[sign.replace(/\ufe0f/g, ''), state]] : [];
      });
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    const lead = before?.kind === 'paragraph' ? (before.lines.at(-1)?.text ?? '') : '';
    const isLed = legend.get(fold(lead)) !== null;
    // Tables of signs stand under a heading or words of their own; those of topics are long.
    if (block.kind === 'table' && !isLegend && !isLed) continue;
    if (block.kind === 'table')
      for (const { cells } of block.rows) {
        const sign = cells[0]?.text.trim() ?? '';
        const state = /^[A-Za-z]{1,2}$/.test(sign) ? stateOf(cells[1]?.text ?? '') : null;
        if (state) signs.push([sign, state]);
      }
    if (block.kind !== 'table' && !maySign.test(index.text.slice(block.start, block.end))) continue;
    for (const { text } of linesWithin(block)) {
      if (text.length > 300) continue;
      const keyed = /[=＝]/.test(text) ? say(text, [letters]) : [];
      if (keyed.length > 1) signs.push(...keyed);
      if (!/[\p{Extended_Pictographic}\u25a0-\u25ff]|[([][a-z-]{1,2}[)\]]/iu.test(text)) continue;
      const label = /^[\s*_>]*([^:：\p{Extended_Pictographic}]{2,20}?)[\s*_]*[:：]/u.exec(text)?.[1];
      const isNamed = isLegend || isLed || (label !== undefined && legend.get(fold(label)) !== null);
      const said = say(text, [pair, lettered]);
      // Two signs with what each is equal to need no name: `🔵 = published, 🟢 = being written`.
      if (isNamed || (said.length > 1 && equal.test(text))) signs.push(...said);
    }
  }
  return signs;
}

/** Words that count titles here, of headings and of items of lists, with the numbers: `Evening 1`, `Evening 2`. */
function countedIn({ heading, blocks }: Section): readonly (readonly [word: string, number: string])[] {
  const items = blocks.flatMap(block => (block.kind === 'list' ? block.items : []));
  return [heading, ...items.map(({ lines: [line] }) => line)].flatMap(line => {
    const match = line && mayCount.test(line.text) ? counted.exec(line.text.slice(0, 80)) : null;
    return match ? [[(match[1] as string).toLowerCase(), match[2] as string] as const] : [];
  });
}

/** Codes that open headings and stand alone in the first cells of tables: `C1 The cause of tides` and `C1 | …`. */
function codedIn({ heading, blocks }: Section): Coded {
  const tables = blocks.flatMap(block => (block.kind === 'table' ? block.rows : []));
  return {
    heading: /^([A-Z]\d{1,2})\s+\S/.exec(heading?.text.slice(0, 20).trim() ?? '')?.[1] ?? null,
    cells: tables.flatMap(
      ({ cells: [cell] }) => /^[\s*`]*([A-Z]\d{1,2})[\s*`]*$/.exec(cell?.text ?? '')?.[1] ?? [],
    ),
  };
}

interface Coded {
  readonly heading: string | null;
  readonly cells: readonly string[];
}
