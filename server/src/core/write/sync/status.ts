import type { ClaimedStatus, Plan, StatusMark } from '../../plan/model.ts';
import { wordsOf } from '../words.ts';

/** What a plan says of states anywhere: its own words and signs, in the order of the text. */
export interface Vocabulary {
  readonly language: Plan['language'];
  readonly marks: readonly { readonly mark: StatusMark; readonly listing: number | null }[];
}

/** A plan's words and signs for states. */
export function vocabularyOf(plan: Plan): Vocabulary {
  const marks = plan.topics
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ status, listing }) => (status ? [{ mark: status, listing }] : []))
    .sort((a, b) => a.mark.place.start - b.mark.place.start);
  return { language: plan.language, marks };
}

/**
 * What replaces a status mark so that it says `wanted`, as the plan says it elsewhere: first in the same listing,
 * then anywhere, else in the words of the plan's language. Null where nothing need or can be replaced.
 */
export function statusText(
  mark: StatusMark,
  wanted: ClaimedStatus,
  listing: number | null,
  vocabulary: Vocabulary,
): string | null {
  if (mark.form === 'inherited' || mark.value === wanted) return null;
  if (mark.form === 'box') return boxText(mark, wanted);
  if (mark.form === 'sign') return signFor(wanted, vocabulary);
  return wordsFor(wanted, mark.raw, listing, vocabulary);
}

/** The words for a state, in a cell or after a label; `model` shows whether a sign goes before them, and their case. */
export function wordsFor(
  wanted: ClaimedStatus,
  model: string,
  listing: number | null,
  vocabulary: Vocabulary,
): string {
  const withSign = signOf(model) !== null;
  const own = commonest(
    vocabulary.marks.filter(
      ({ mark: { form, value, raw } }) =>
        form === 'words' && value === wanted && isPlain(raw) && (signOf(raw) !== null) === withSign,
    ),
    listing,
  );
  if (own !== null) return own;
  const word = inCaseOf(model, wordsOf(vocabulary.language).status[wanted]);
  return withSign ? `${signFor(wanted, vocabulary)} ${word}` : word;
}

/** A box is ticked or not: what is begun has an open one. */
function boxText({ raw, value }: StatusMark, wanted: ClaimedStatus): string | null {
  if ((value === 'complete') === (wanted === 'complete')) return null;
  const tick = wanted === 'complete' ? 'x' : ' ';
  return raw.includes('[') ? raw.replace(/\[.?\]/u, `[${tick}]`) : tick;
}

/** Signs that are understood everywhere, the likeliest first. */
const signs: Readonly<Record<ClaimedStatus, readonly string[]>> = {
  planned: ['⏳', '📋', '⬜'],
  drafting: ['🔄', '🚧', '🟡'],
  complete: ['✅', '🎉'],
};

/** The plan's own sign for a state, one that stands alone before one with words; else one that it uses for no other. */
function signFor(wanted: ClaimedStatus, { marks }: Vocabulary): string {
  const means = new Map<string, Set<ClaimedStatus>>();
  const own: string[] = [];
  for (const { mark } of marks) {
    const sign = mark.form === 'box' ? null : signOf(mark.raw);
    if (sign === null) continue;
    means.set(sign, (means.get(sign) ?? new Set()).add(mark.value));
    if (mark.value === wanted) mark.form === 'sign' ? own.unshift(sign) : own.push(sign);
  }
  const mine = own.find(sign => means.get(sign)?.size === 1);
  return mine ?? signs[wanted].find(sign => !means.has(sign)) ?? (signs[wanted][0] as string);
}

const leadingSign = /^(?:[\p{Extended_Pictographic}\p{So}]\ufe0f?\u200d?)+/u;

/** The sign that a mark starts with; null where it starts with a word. */
function signOf(raw: string): string | null {
  return leadingSign.exec(raw)?.[0] ?? null;
}

/** Whether words say a state and nothing of one topic alone: no date, count or remark. */
function isPlain(raw: string): boolean {
  return raw.length <= 24 && !/[\p{N}()（）:：,，;；]/u.test(raw);
}

/** The text that stands most often, in the listing itself before any other; the earliest of equals. */
function commonest(found: Vocabulary['marks'], listing: number | null): string | null {
  const counts = new Map<string, number>();
  for (const one of found)
    counts.set(one.mark.raw, (counts.get(one.mark.raw) ?? 0) + (one.listing === listing ? found.length : 1));
  let best: string | null = null;
  for (const [raw, count] of counts) if (best === null || count > (counts.get(best) as number)) best = raw;
  return best;
}

/** A word in the case of another: `TODO` gives `COMPLETE`, `todo` gives `complete`. */
function inCaseOf(model: string, word: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return word.toUpperCase();
  return letters !== '' && letters === letters.toLowerCase() ? word.toLowerCase() : word;
}
