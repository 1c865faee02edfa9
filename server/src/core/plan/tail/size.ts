import type { LineContext } from '../context.ts';
import type { FactsDraft } from '../facts.ts';
import { type Line, sub } from '../text/line.ts';
import { linesIn, quantitiesIn } from '../text/measure.ts';

/** A text that is nothing but a size in some unit: `9,468字`. */
export function cutSize(line: Line, facts: FactsDraft, { vocabulary, index }: LineContext): Line | null {
  if (line.text.length > 24 || !/^\S?\s*[0-9０-９]/.test(line.text)) return null;
  const [quantity] = quantitiesIn(line.text, vocabulary);
  const isWhole = quantity?.start === 0 && quantity.end === line.text.length;
  if (isWhole && quantity.unit === 'lines') facts.lines ??= linesIn(line, vocabulary, index, false);
  const isSize = isWhole && (quantity.unit === 'other' || quantity.unit === 'lines');
  return isSize ? sub(line, line.text.length) : null;
}
