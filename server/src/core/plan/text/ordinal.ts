const digits = '零一二三四五六七八九';

/**
 * What a number says, however it is written: `7` of `Chapter 07`, `第七章` and `7.`, `2.1` of `任务2.1`, `A` of `附录A`;
 * null where there is none.
 */
export function ordinalOf(raw: string | null): string | null {
  if (raw === null) return null;
  const text = raw.normalize('NFKC');
  const arabic = /\d+(?:\.\d+)*/.exec(text)?.[0];
  if (arabic !== undefined) return arabic.split('.').map(Number).join('.');
  const chinese = /[零〇一二三四五六七八九十百]+/.exec(text)?.[0];
  if (chinese !== undefined) return `${numberOf(chinese)}`;
  const letter = /(?:^|[^A-Za-z])([A-Za-z])$/.exec(text)?.[1];
  return (letter ?? text.trim()).toUpperCase() || null;
}

/** The ordinal in front of a file's name: `3` of `ch03_trees.md`, `A` of `appendix-a-tools.md`; null where there is none. */
export function ordinalOfFile(name: string): string | null {
  const number =
    /^(?:(?:ch|chap|chapter|part|lesson|lec|lecture|lab|unit|module|session|section|sec|day|week|第)[\s_-]*)?(\d{1,3}(?:\.\d{1,3})*)(?![\dA-Za-z])/i.exec(
      name,
    )?.[1] ?? /^(?:app|appendix|附录)[\s_-]*([A-Za-z])(?![A-Za-z])/i.exec(name)?.[1];
  return number === undefined ? null : ordinalOf(number);
}

function numberOf(chinese: string): number {
  let value = 0;
  let digit = 0;
  for (const letter of chinese) {
    const unit = letter === '百' ? 100 : letter === '十' ? 10 : 0;
    if (unit === 0) digit = Math.max(0, digits.indexOf(letter));
    else {
      value += (digit || 1) * unit;
      digit = 0;
    }
  }
  return value + digit;
}
