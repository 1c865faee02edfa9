import { codeAt } from '../../codeAt.ts';
import { flatMap } from '../../flatMap.ts';
import type { Fence, Guide, Section } from '../../guide/model.ts';
import { isSummary } from '../../guide/roles.ts';
import { areTextsRemembered, remembered } from '../../remembered.ts';
import { isMarked, pairOf } from '../letters.ts';
import { isInAddress } from './address.ts';
import { isOtherWord } from './capitals.ts';
import { follow, isLatin, isUpper, lower } from './follow.ts';
import { isTick } from './holds.ts';
import { openingOf, type Wanted } from './wanted.ts';

/** Where the wanted words stand in a guide's text, in the order of the text. Parallel lists. */
export interface Hits {
  /** Which of the wanted terms. */
  readonly term: readonly number[];
  readonly offset: readonly number[];
  readonly length: readonly number[];
  readonly section: readonly number[];
  /** The fence that it stands in; -1 in prose. */
  readonly fence: readonly number[];
  /** The terms that stand where things are only promised: in contents, checklists, boxes to tick and references. */
  readonly promised: readonly number[];
  /** Where the cue that was asked for stands in prose: offset and end, one after the other. */
  readonly cues: readonly number[];
}

/** What is found in one stretch of a text: term, offset from the stretch's start and length, one after the other. */
type Found = readonly number[];

const none: Found = [];

/**
 * Finds the wanted words in the text of a guide's content: not in headings, lists of contents, checklists, boxes to
 * tick, import lines, trees, diagrams and other documents that are shown. One walk over the text; the time is linear in it.
 */
export function scan({ text, sections, fences, lists }: Guide, wanted: Wanted, cue = -1): Hits {
  const hits = {
    term: [] as number[],
    offset: [] as number[],
    length: [] as number[],
    section: [] as number[],
    fence: [] as number[],
    promised: [] as number[],
    cues: [] as number[],
  };
  const look = lookingFor(wanted);
  const promise = (found: Found): void => {
    for (let hit = 0; hit < found.length; hit += 3) hits.promised.push(found[hit] as number);
  };
  const ticks = flatMap(lists, ({ items, section }) => {
    const closing = section !== null && isSummary((sections[section] as Section).name);
    return items
      .filter(({ checked, text: said }) => checked !== null || (closing && isTick(checked, said)))
      .map(({ place }) => place);
  });
  let fence = 0;
  let tick = 0;
  for (const { role, own, place, index } of sections) {
    if (role !== 'content' && role !== 'title') {
      promise(look(text, place.end, own.end, false));
      continue;
    }
    for (let at = place.end; at < own.end; ) {
      while (fence < fences.length && (fences[fence]?.place.end as number) <= at) fence++;
      while (tick < ticks.length && (ticks[tick]?.end as number) <= at) tick++;
      const block = fences[fence];
      const inFence = block !== undefined && block.place.start <= at;
      const box = ticks[tick];
      const inTick = box !== undefined && box.start <= at;
      let end = inFence ? block.place.end : (block?.place.start ?? own.end);
      end = Math.min(own.end, end, inTick ? box.end : (box?.start ?? own.end));
      end = Math.max(at + 1, end);
      const found = inFence && isQuoted(block) ? none : look(text, at, end, inFence);
      if (inTick) promise(found);
      else
        for (let hit = 0; hit < found.length; hit += 3) {
          const offset = at + (found[hit + 1] as number);
          const term = found[hit] as number;
          const length = found[hit + 2] as number;
          if (term === cue) {
            if (!inFence) hits.cues.push(offset, offset + length);
            continue;
          }
          if (!inFence && isInAddress(text, offset, at)) continue;
          if (wanted.capital[term] === 1 && isOtherWord(text.slice(offset, offset + length), inFence))
            continue;
          hits.term.push(term);
          hits.offset.push(offset);
          hits.length.push(length);
          hits.section.push(index);
          hits.fence.push(inFence ? block.index : -1);
        }
      at = end;
    }
  }
  return hits;
}

/** Whether a block shows what is elsewhere, so that its words are not told here: a tree, a diagram, another document. */
function isQuoted({ excluded, language }: Fence): boolean {
  return excluded === 'tree' || excluded === 'diagram' || excluded === 'contents' || language === 'markdown';
}

/** Finds the wanted words between two offsets of a text. */
type Look = (text: string, from: number, to: number, inCode: boolean) => Found;

/** What looks for words in one text, stretch by stretch. */
function lookingFor(wanted: Wanted): Look {
  if (areTextsRemembered()) return remembering(wanted);
  const until = new Int32Array(wanted.terms);
  return (text, from, to, inCode) => find(text, from, to, wanted, inCode, until);
}

const looks = new WeakMap<Wanted, Look>();

/** The same where most stretches are those of the last time. */
function remembering(wanted: Wanted): Look {
  const known = looks.get(wanted);
  if (known) return known;
  const look = (inCode: boolean) =>
    remembered(1_000, text => find(text, 0, text.length, wanted, inCode, new Int32Array(wanted.terms)));
  const [inProse, inCode] = [look(false), look(true)];
  const made: Look = (text, from, to, isCode) => (isCode ? inCode : inProse)(text.slice(from, to));
  looks.set(wanted, made);
  return made;
}

/** `until` is where the last mention of each term ends. */
function find(
  text: string,
  from: number,
  to: number,
  wanted: Wanted,
  inCode: boolean,
  until: Int32Array,
): Found {
  const { first, opens, pairs, alone } = wanted;
  let found: number[] | null = null;
  let before = 0;
  for (let at = from; at < to; at++) {
    const raw = codeAt(text, at);
    const kind = kinds[raw] as number;
    const starts = (kind & 3) > before;
    before = kind >> 2;
    if (!starts) continue;
    const code = lower(raw);
    const next = at + 1 < to ? codeAt(text, at + 1) : 0;
    if (code < 128) {
      const third = at + 2 < to ? codeAt(text, at + 2) : 0;
      if (!isMarked(opens, openingOf(code, next, third))) continue;
    } else if (!isMarked(pairs, pairOf(code, lower(next))) && alone[code & 255] === 0) continue;
    const state = first.get(code);
    if (state === undefined) continue;
    found ??= [];
    follow(text, from, at, to, state, wanted, inCode, until, found);
  }
  return found ?? none;
}

/**
 * What a letter is, by its code. The lower bits: a word starts with it where they are more than what stands before it
 * leaves, which the higher bits tell. So one starts behind what is no letter, and at a capital behind a small one;
 * beyond Latin, anywhere.
 */
const kinds = new Uint8Array(0x10000);
kinds.fill(1, 0x80);
kinds.fill(3, 0x3000);
for (let code = 0; code < 0x250; code++)
  if (isLatin(code)) kinds[code] = isUpper(code) ? 2 | (2 << 2) : 1 | (1 << 2);
