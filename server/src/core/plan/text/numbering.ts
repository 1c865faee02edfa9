import type { Vocabulary } from '../vocabulary.ts';

/** A number that counts titles, found at the start of a text. */
export interface Numbering {
  readonly raw: string;
  /** Where the title starts. */
  readonly end: number;
  /** A word such as `Chapter` goes with it. */
  readonly word: string | null;
}

/** `2-1. Title` counts as `2.1 Title` does. */
const dashed = /^[0-9]{1,2}[-–][0-9]{1,2}[.．、]\s*(?=[^\s0-9])/;

const forms = [
  /^第\s*[0-9０-９零〇一二三四五六七八九十百]{1,5}\s*(?:章|节|部分|篇|讲|步|课|卷|回|集)(?:[\s:：、.．·•｜|-]+|$|(?=\S))/,
  /^[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3}){1,4}[.．)）、:：]?(?:\s+|(?=[^\s0-9０-９a-z.．/_-])|$)/,
  dashed,
  /^[([（【]\s*(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\s*[)\]）】][\s:：、.]*/,
  /^[0-9０-９]{1,3}\s*(?:[.．](?!\d)|[)）、:：])\s*/,
  // Longer numbers count only as those of lists do: `2038: the year` is no number.
  /^[0-9]{4,6}[.)]\s+/,
  /^[一二三四五六七八九十]{1,3}\s*[、.．:：)）]\s*/,
  /^[0-9]{1,2}-[A-Z]\b[\s:：.、-]*/,
  /^[0-9]{1,3}\s+[-–—]\s+/,
  /^(?:[IVX]{1,5}|[A-Z])[.)]\s+/,
  /^[A-Z]{1,4}-?[0-9]{1,3}(?:\.[0-9]{1,3})*\s*[:：.、]\s*/,
  /^[A-Z]{1,4}-[0-9]{1,3}\s+(?=\S)/,
  // `[S3]` and `(EC2)` are names of things.
  /^[[(（【]\s*(?:[A-Z]{1,5}-[0-9]{1,4}|[A-Z]{1,5}[0-9]{2,4}|(?!S3)[A-Z][0-9])\s*[\])）】](?!\()[\s:：–—-]*(?=\S)/,
  /^[A-Z]\.[0-9]{1,3}(?:\.[0-9]{1,3})*[.:：)）]?\s+/,
  /^0[0-9]\s+(?=\S)/,
  /^[\u2460-\u2473]\s*/,
  /^[0-9]\ufe0f?\u20e3\s*/,
];
/** How all of them start: most titles start with words, and need not be tried with each. */
const mayCount = /^(?:[第0-9０-９([（【一二三四五六七八九十\u2460-\u2473]|[A-Z]{1,5}[-.)0-9])/;
const worded =
  /^([\p{L}]{1,12}\.?)(?<![一二三四五六七八九十])\s*((?:[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3}){0,3}|[IVX]{1,5}|[A-Z](?!\s?[-–—~～]\s?[A-Z]\b(?!\s*[:：])|\s?[、,，/]\s?[A-Z]\s?(?:[、,，/和与及]|$))|[一二三四五六七八九十]{1,3})(?:-[A-Z](?=\s*[:：]))?)(?![\p{L}\p{N}_])[\s:：.,、，)）·•｜|–—-]*/u;

/** Whether a text is the number of something to do: `DOC-310`. */
export function isTicket(text: string): boolean {
  return /^[A-Z]{2,8}-\d{1,5}$/.test(text);
}

/** The number before a title: `1.2`, `3)`, `第4章`, `Chapter 7:`, `任务2.1：`, `P0.1:`. */
export function numberingOf(text: string, vocabulary: Vocabulary): Numbering | null {
  const word = worded.exec(text);
  if (word) {
    const name = (word[1] as string).toLowerCase();
    const { chapter, task, phase, counters, make } = vocabulary;
    // `Document 5 pumps` is something to do, `Document 5: Pumps` a number.
    const isVerb = make.get(name) !== null && /\d\s+\p{Ll}/u.test(text.slice(0, word[0].length + 1));
    if (!isVerb && (chapter.get(name) || task.get(name) || phase.get(name) || counters.has(name)))
      return { raw: word[0].replace(/[\s:：.、)）·•｜|–—-]+$/, ''), end: word[0].length, word: name };
  }
  if (!mayCount.test(text)) return null;
  for (const form of forms) {
    const match = form.exec(text);
    if (!match) continue;
    const raw = match[0].replace(/[\s:：.．、)）\]】·•｜|–—-]+$/, '').replace(/^[[【(（]\s*(?=[A-Z])/, '');
    if (form === dashed) return { raw: raw.replace(/[-–]/, '.'), end: match[0].length, word: null };
    const unit = /^第.*(章|节|部分|篇|讲|步|课|卷|回|集)$/.exec(raw)?.[1] ?? null;
    return { raw, end: match[0].length, word: unit };
  }
  return null;
}
