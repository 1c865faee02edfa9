import type { ClaimedStatus, Plan, StatusMark } from '../../plan/model.ts';
import { wordsOf } from '../words.ts';

/** What a plan calls states anywhere: its own words and signs, the commonest first. */
export class Vocabulary {
  private readonly language: Plan['language'];
  /** In the order of the text. */
  readonly marks: readonly { readonly mark: StatusMark; readonly listing: number | null }[];
  private readonly known = new Map<string, string | null>();

  constructor({ language, topics }: Pick<Plan, 'language' | 'topics'>) {
    this.language = language;
    this.marks = topics
      .flatMap(({ mentions }) => mentions)
      .flatMap(({ status, listing }) => (status ? [{ mark: status, listing }] : []))
      .sort((a, b) => a.mark.place.start - b.mark.place.start);
  }

  /** The words for a state, in a cell or after a label; `model` shows whether a sign goes before them, and their case. */
  words(wanted: ClaimedStatus, model: string, listing: number | null): string {
    const withSign = signOf(model) !== null;
    const own = this.memo(`${wanted} ${withSign} ${listing}`, () => {
      const found = this.marks.filter(
        ({ mark: { form, value, raw } }) =>
          form === 'words' && value === wanted && isPlain(raw) && (signOf(raw) !== null) === withSign,
      );
      const here = found.filter(one => one.listing === listing);
      return commonest(here.length > 0 ? here : found);
    });
    if (own !== null) return own;
    const word = inCaseOf(model, wordsOf(this.language).status[wanted]);
    return withSign ? `${this.sign(wanted)} ${word}` : word;
  }

  /**
   * The sign for a state: the plan's own, one that stands alone before one with words; else one that it uses for no
   * other state.
   */
  sign(wanted: ClaimedStatus): string {
    return (
      this.memo(wanted, () => {
        const means = new Map<string, Set<ClaimedStatus>>();
        const own: string[] = [];
        for (const { mark } of this.marks) {
          const sign = mark.form === 'box' ? null : signOf(mark.raw);
          if (sign === null) continue;
          means.set(sign, (means.get(sign) ?? new Set()).add(mark.value));
          if (mark.value === wanted) mark.form === 'sign' ? own.unshift(sign) : own.push(sign);
        }
        const mine = own.find(sign => means.get(sign)?.size === 1);
        return mine ?? signs[wanted].find(sign => !means.has(sign)) ?? null;
      }) ?? (signs[wanted][0] as string)
    );
  }

  /** The state that a sign stands for, in this plan or anywhere; null where it stands for several, or none. */
  meaning(sign: string): ClaimedStatus | null {
    const own = new Set(
      this.marks
        .filter(({ mark }) => mark.form !== 'box' && signOf(mark.raw) === sign)
        .map(({ mark }) => mark.value),
    );
    const known = (Object.keys(signs) as ClaimedStatus[]).filter(status => signs[status].includes(sign));
    const meanings = own.size > 0 ? [...own] : known;
    return meanings.length === 1 ? (meanings[0] as ClaimedStatus) : null;
  }

  private memo(key: string, find: () => string | null): string | null {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = find();
    this.known.set(key, found);
    return found;
  }
}

/** Whether words go on after a mark, so that it is a part of a sentence that another word would not fit into. */
export function isInSentence(text: string, { form, place }: StatusMark): boolean {
  return form === 'words' && /^ ?\p{L}/u.test(text.slice(place.end, place.end + 3));
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
  if (mark.form === 'sign') return vocabulary.sign(wanted);
  return vocabulary.words(wanted, mark.raw, listing);
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

const leadingSign = /^(?:[\p{Extended_Pictographic}\p{So}]\ufe0f?\u200d?)+/u;

/** The sign that a mark starts with; null where it starts with a word. */
export function signOf(raw: string): string | null {
  return leadingSign.exec(raw)?.[0] ?? null;
}

/** Whether words say a state and nothing of one topic alone: no date, count or remark. */
function isPlain(raw: string): boolean {
  return raw.length <= 24 && !/[\p{N}()（）:：,，;；]/u.test(raw);
}

/** The text that stands most often; the earliest of equals. */
function commonest(found: readonly { readonly mark: StatusMark }[]): string | null {
  const counts = new Map<string, number>();
  for (const { mark } of found) counts.set(mark.raw, (counts.get(mark.raw) ?? 0) + 1);
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
