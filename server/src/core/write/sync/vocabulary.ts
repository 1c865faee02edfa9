import type { ClaimedStatus, Plan, StatusMark } from '../../plan/model.ts';
import { wordsOf } from '../words.ts';

/** What a plan calls states anywhere: its own words and signs, the commonest first. */
export class Vocabulary {
  private readonly language: Plan['language'];
  /** In the order of the text. */
  readonly marks: readonly { readonly mark: StatusMark; readonly listing: number | null }[];
  private readonly known = new Map<string, string | null>();
  /** The plan's signs, each with all states that it stands beside. */
  private readonly signs = new Map<string, Set<ClaimedStatus>>();

  constructor({ language, topics }: Pick<Plan, 'language' | 'topics'>) {
    this.language = language;
    this.marks = topics
      .flatMap(({ mentions }) => mentions)
      .flatMap(({ status, listing }) => (status ? [{ mark: status, listing }] : []))
      .sort((a, b) => a.mark.place.start - b.mark.place.start);
    for (const { mark } of this.marks) {
      const sign = mark.form === 'box' ? null : signOf(mark.raw);
      if (sign !== null) this.signs.set(sign, (this.signs.get(sign) ?? new Set()).add(mark.value));
    }
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
    const found = this.memo(wanted, () => {
      const own = this.marks
        .filter(({ mark }) => mark.form !== 'box' && mark.value === wanted)
        .sort((a, b) => Number(b.mark.form === 'sign') - Number(a.mark.form === 'sign'))
        .flatMap(({ mark }) => signOf(mark.raw) ?? []);
      const mine = own.find(sign => this.signs.get(sign)?.size === 1);
      return mine ?? common[wanted].find(sign => !this.signs.has(sign)) ?? null;
    });
    return found ?? (common[wanted][0] as string);
  }

  /** The state that a sign stands for, in this plan or anywhere; null where it stands for several, or none. */
  meaning(sign: string): ClaimedStatus | null {
    const own = this.signs.get(sign);
    const known = (Object.keys(common) as ClaimedStatus[]).filter(status => common[status].includes(sign));
    const found = own ? [...own] : known;
    return found.length === 1 ? (found[0] as ClaimedStatus) : null;
  }

  private memo(key: string, find: () => string | null): string | null {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = find();
    this.known.set(key, found);
    return found;
  }
}

/** Signs that are understood everywhere, the likeliest first. */
const common: Readonly<Record<ClaimedStatus, readonly string[]>> = {
  planned: ['⏳', '📋', '⬜'],
  drafting: ['🔄', '🚧', '🟡'],
  complete: ['✅', '🎉'],
};

export const leadingSign = /^(?:[\p{Extended_Pictographic}\p{So}]\ufe0f?\u200d?)+/u;

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
