import { flatMap } from '../../flatMap.ts';
import type { Fence, Guide, Section } from '../../guide/model.ts';
import { isSummary } from '../../guide/roles.ts';
import { areTextsRemembered, remembered } from '../../remembered.ts';
import { isInAddress } from './address.ts';
import { isOtherWord } from './capitals.ts';
import { find } from './find.ts';
import { isTick } from './holds.ts';
import { type Found, Room } from './room.ts';
import { Search, type Wanted } from './search.ts';

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
  search.turnTo(wanted);
  const look = lookingFor(wanted);
  const promise = ({ numbers, count }: Found): void => {
    for (let hit = 0; hit < count; hit += 3) hits.promised.push(numbers[hit] as number);
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
      const found = inFence && isQuoted(block) ? nothing : look(text, at, end, inFence);
      const { numbers, count } = found;
      if (inTick) promise(found);
      else
        for (let hit = 0; hit < count; hit += 3) {
          const offset = at + (numbers[hit + 1] as number);
          const term = numbers[hit] as number;
          const length = numbers[hit + 2] as number;
          if (term === cue) {
            if (!inFence) hits.cues.push(offset, offset + length);
            continue;
          }
          if (!inFence && isInAddress(text, offset, at)) continue;
          if (search.capital[term] && isOtherWord(text.slice(offset, offset + length), inFence)) continue;
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

/** By term: the indices of its hits, of so many terms. */
export function hitsByTerm({ term }: Hits, terms: number): readonly (readonly number[])[] {
  const byTerm: number[][] = [];
  for (let one = 0; one < terms; one++) byTerm.push([]);
  for (let hit = 0; hit < term.length; hit++) byTerm[term[hit] as number]?.push(hit);
  return byTerm;
}

/** Whether a block shows what is elsewhere, so that its words are not told here: a tree, a diagram, another document. */
function isQuoted({ code, excluded, language }: Fence): boolean {
  if (excluded === 'diagram') return language !== null || framed.test(code);
  return excluded === 'tree' || excluded === 'contents' || language === 'markdown';
}

/** What boxes are drawn with. */
const framed = /[┌┐└┘├┤│╔╗╚╝║▀█]|\+-{2,}|-{2,}\+/;

const nothing: Found = { numbers: [], count: 0 };

/** Finds the wanted words between two offsets of a text. What it gives holds until it is asked again. */
type Look = (text: string, from: number, to: number, inCode: boolean) => Found;

const search = new Search();
const room = new Room();

/** What looks for words in one text, stretch by stretch. */
function lookingFor(wanted: Wanted): Look {
  if (areTextsRemembered()) return remembering(wanted);
  room.turnTo(wanted.length);
  return (text, from, to, inCode) => find(text, from, to, search, inCode, room);
}

const looks = new WeakMap<Wanted, Look>();

/** The same where most stretches are those of the last time. */
function remembering(wanted: Wanted): Look {
  room.turnTo(wanted.length);
  const known = looks.get(wanted);
  if (known) return known;
  const look = (inCode: boolean) =>
    remembered(1_000, text => {
      const { numbers, count } = find(text, 0, text.length, search, inCode, room);
      return { numbers: Array.from({ length: count }, (_, at) => numbers[at] as number), count };
    });
  const [inProse, inCode] = [look(false), look(true)];
  const made: Look = (text, from, to, isCode) => (isCode ? inCode : inProse)(text.slice(from, to));
  looks.set(wanted, made);
  return made;
}
