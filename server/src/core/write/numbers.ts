import type { TextEdit } from '../judge/model.ts';
import type { Measure, Plan } from '../plan/model.ts';

const token = /[0-9０-９](?:[0-9０-９]|[,，.．](?=[0-9０-９]))*(\s?[kK](?![a-zA-Z]))?/g;

/** The edit that puts another number into a measure, written as the old one was; null where it is not found there. */
export function numberEdit(plan: Plan, { raw, place, value }: Measure, wanted: number): TextEdit | null {
  const text = plan.text.slice(place.start, place.end);
  const shift = text.indexOf(raw);
  if (shift < 0) return null;
  for (const match of raw.matchAll(token)) {
    const [old, thousand] = match;
    if (numberIn(old, thousand) !== value) continue;
    const start = place.start + shift + match.index;
    return { file: plan.path, start, end: start + old.length, newText: writtenAs(old, thousand, wanted) };
  }
  return null;
}

function numberIn(text: string, thousand: string | undefined): number {
  const digits = text.normalize('NFKC').replace(/\s?[kK]$/, '');
  if (thousand !== undefined) return Math.round(Number(digits.replace(/,/g, '')) * 1000);
  return Number(digits.replace(/[,.](?=\d{3}(?!\d))/g, ''));
}

/** A number with separators, full-width digits or a `k` where the old one had them. */
function writtenAs(old: string, thousand: string | undefined, value: number): string {
  if (thousand !== undefined && value % 100 === 0) return `${value / 1000}${thousand}`;
  const separator = /[,，.．]/.exec(old)?.[0];
  const digits = separator ? String(value).replace(/\B(?=(?:\d{3})+$)/g, separator) : String(value);
  return /[０-９]/.test(old)
    ? digits.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : digits;
}
