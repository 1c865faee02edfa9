import { remembered } from '../../remembered.ts';

/** What stands before a heading's words: its number and sign, in the order and with the spacing of the heading. */
export interface Prefix {
  readonly emoji: string | null;
  readonly emojiFirst: boolean;
  readonly number: Numbering | null;
}

export interface Numbering {
  readonly value: number;
  /** What stands around the number: `第` and `章 `, nothing and `. `, `2.` and a space. */
  readonly before: string;
  readonly after: string;
  readonly digits: 'arabic' | 'chinese';
}

const sign = /^(?:[\p{Extended_Pictographic}\p{So}]\ufe0f?\u200d?)+/u;
const forms: readonly RegExp[] = [
  /^(第\s?)([0-9]{1,3}|[一二三四五六七八九十]{1,3})(\s?[章节部课讲步篇][\s:：、.-]*)/,
  /^((?:chapter|part|section|step|lesson)\s)([0-9]{1,3})([:.)\s-]+)/i,
  /^((?:[0-9]{1,3}\.)+)([0-9]{1,3})([.)、:：]?\s+)/,
  /^()([0-9]{1,3})([.)、:：）．]\s*)(?![0-9])/,
  /^([(（])([0-9]{1,3}|[一二三四五六七八九十]{1,3})([)）]\s*)/,
  /^()([一二三四五六七八九十]{1,3})([、.．:：]\s*)/,
];
const chinese = '零一二三四五六七八九';

/** A heading's text without the sign that it starts with. */
export function withoutSign(text: string): string {
  return text.replace(sign, '').trimStart();
}

/** The number and sign that a heading's text (without its `#`) starts with. */
export const prefixOf = remembered(2_000, (text: string): Prefix => {
  const leading = sign.exec(text)?.[0] ?? null;
  const rest = leading === null ? text : text.slice(leading.length).trimStart();
  const number = numberOf(rest);
  const inner = number
    ? rest.slice(number.before.length + digitsOf(number).length + number.after.length)
    : rest;
  const emoji = leading ?? (number ? (sign.exec(inner)?.[0] ?? null) : null);
  return { emoji, emojiFirst: leading !== null, number };
});

function numberOf(text: string): Numbering | null {
  for (const form of forms) {
    const [, before, digits, after] = form.exec(text) ?? [];
    if (before === undefined || digits === undefined || after === undefined) continue;
    const arabic = /[0-9]/.test(digits);
    const value = arabic ? Number(digits) : fromChinese(digits);
    return { value, before, after, digits: arabic ? 'arabic' : 'chinese' };
  }
  return null;
}

/** A number as its heading writes it. */
export function digitsOf({ value, digits }: Numbering): string {
  return digits === 'arabic' ? String(value) : toChinese(value);
}

/** A heading's text from its words and what is to stand before them. */
export function titled(words: string, { emoji, emojiFirst, number }: Prefix): string {
  const counted = number ? `${number.before}${digitsOf(number)}${number.after}` : '';
  if (emoji === null) return counted + words;
  return emojiFirst ? `${emoji} ${counted}${words}` : `${counted}${emoji} ${words}`;
}

function fromChinese(digits: string): number {
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['0', digits];
  const digit = (text: string | undefined, absent: number): number =>
    text ? Math.max(0, chinese.indexOf(text)) : absent;
  return digits.includes('十') ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
}

function toChinese(value: number): string {
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  if (tens === 0) return chinese[ones] as string;
  return `${tens === 1 ? '' : chinese[tens]}十${ones === 0 ? '' : chinese[ones]}`;
}
