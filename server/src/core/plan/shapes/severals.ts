import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { StatusMark } from '../model.ts';
import { split } from '../split.ts';
import { fold, plainTitle } from '../text/fold.ts';
import { type Line, placeOf, sub, trim } from '../text/line.ts';
import { codeIn, type Priority, priorityIn } from '../text/priority.ts';
import { progressIn, signAt, statusIn } from '../text/state.ts';
import { isCollective } from './nameNature.ts';

/** Lines with more than this are no enumerations of names. */
const longest = 600;
const separator = /[、，,;；/／→&]|\sand\s|[和与及]/;
const conjunction = /\s+(?:and|&)\s+|[和与及]/;
const label =
  /^\s*(?:\*\*|__)?\s*([^:：、，,;；*_]{1,24}?)\s*(?:\*\*|__)?\s*(?:[(（][^()（）]{1,30}[)）])?\s*[:：]\s*(?:\*\*|__)?\s*(?=\S)/;

/** What the label before several names says of all of them, and where they start. */
interface Led {
  readonly start: number;
  readonly words: string;
  readonly priority: Priority | null;
  readonly status: StatusMark | null;
}

/** The label before several names; null where none stands there. */
export function ledIn(line: Line, { vocabulary, index }: Context): Led | null {
  const match = label.exec(line.text);
  if (!match) return null;
  const words = match[1] as string;
  const at = match[0].indexOf(words);
  const said = sub(line, at, at + words.length);
  const folded = fold(words);
  const isPriority = codeIn(said, index) !== null || vocabulary.priority.get(folded) !== null;
  const state = vocabulary.status.get(folded) ?? vocabulary.headingStatus(words);
  return {
    start: match[0].length,
    words,
    priority: isPriority ? priorityIn(said, vocabulary, index) : null,
    status: state && { value: state, raw: words, place: placeOf(index, said), form: 'inherited' },
  };
}

/**
 * What a line says of each of the topics that it names, with the label before them or without: `P0: caching, logging`,
 * `✅ caching、🚧 logging`. Empty where it can name no more than one. `draft` is what it says of all.
 */
export function severalIn(line: Line, draft: Draft, context: Context): readonly Draft[] {
  const { text } = line;
  if (text.length > longest || !(separator.test(text) || /[:：]/.test(text))) return [];
  const led = ledIn(line, context);
  const all: Draft = {
    ...draft,
    described: null,
    number: null,
    isChapter: false,
    lines: null,
    outline: [],
    progress: null,
    effort: null,
    status: led?.status ?? (draft.kind === 'row' || draft.status?.form === 'inherited' ? draft.status : null),
    priority: led?.priority ?? draft.priority,
  };
  const pieces = split(led ? sub(line, led.start) : line, context.index);
  const drafts = pieces
    .map(({ text: piece, place }) => pieceOf({ text: piece, start: place.start }, all, context))
    // `the rest` is that of the group before the colon.
    .map(one => (led && isCollective(one.name, context) ? { ...one, name: led.words } : one));
  const [only, ...others] = drafts;
  if (!only || others.length > 0) return drafts;
  return led && (led.priority || led.status || only.status) ? [only] : (only.several ?? []);
}

/** One of several names, with the sign before or behind it; one that a conjunction joins may be two. */
function pieceOf(line: Line, all: Draft, context: Context): Draft {
  const { index } = context;
  const sign = signAt(line.text, 0, false, context.vocabulary);
  const name = trim(sub(line, sign?.raw.length ?? 0));
  const own: StatusMark | null = sign
    ? { value: sign.value, raw: sign.raw, place: placeOf(index, line, 0, sign.raw.length), form: 'sign' }
    : tailSign(name, context);
  const percent = progressIn(name, index, false);
  const isLast = percent !== null && percent.place.end === name.start + name.text.length;
  const bare = isLast ? sub(name, 0, percent.place.start - name.start) : name;
  const draft: Draft = {
    ...all,
    name: plainTitle(bare.text),
    progress: isLast ? percent : all.progress,
    status: own ?? all.status,
    place: placeOf(index, line),
  };
  const joint = conjunction.exec(name.text);
  if (!joint || joint.index === 0) return draft;
  const halves = [sub(name, 0, joint.index), sub(name, joint.index + joint[0].length)].map(trim);
  return halves.every(({ text }) => text !== '')
    ? {
        ...draft,
        several: halves.map(half => ({ ...draft, name: plainTitle(half.text), place: placeOf(index, half) })),
      }
    : draft;
}

function tailSign(name: Line, context: Context): StatusMark | null {
  const at = name.text.search(/\p{Extended_Pictographic}\ufe0f?$/u);
  return at > 0 ? statusIn(sub(name, at), context.vocabulary, context.index) : null;
}
