import type { Place } from '../place.ts';

/** Whether a plan's text gives a number as a rough one at a place, or right before or after it: `~320 lines`, `约 500 行`. */
export function isAbout(text: string, { start, end }: Place, number: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, end + 12).split('\n')[0] ?? '';
  const near = line.slice(Math.max(0, line.length - (end - start) - 12 - before));
  return [...near.matchAll(rough)].some(([, one = '', two = '']) =>
    [one, two].some(digits => Number(digits.replace(/[,，]/g, '')) === number),
  );
}

/** So many letters before a number may say that it is rough. */
const before = 20;

const rough =
  /(?:[~≈∼～约]|大概|\b(?:about|around|roughly|approximately|approx\.?|circa|ca\.))\s{0,2}(\d[\d,，]{0,8})(?!\d)|(?<![\d-])(\d[\d,，]{0,8})\s?(?:lines|行)?\s?(?:左右|上下|or so\b)/gi;
