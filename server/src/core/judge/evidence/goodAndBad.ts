import type { Guide } from '../../guide/model.ts';
import type { Statement } from './prose.ts';

/** Two columns of nothing but good and bad. */
export function isOfExamples(header: readonly string[]): boolean {
  return header.length === 2 && header.every(head => isExample.test(head));
}

/** A head or label of nothing but good or bad. */
export const isExample = /^[✅✔❌✘✗\s]*(?:good|bad|[好坏])?\s*$/iu;

/** A label of how something is done well or badly, which code follows. */
const ofExample = /^[^\p{L}]*(?:good|bad|better|worse|[好坏]|不好)\s*(?:[(（][^)）]*[)）])?[^\p{L}]*$/iu;

/** Whether a label says no more than that the code right below it is good or bad. */
export function labelsExample({ fences }: Guide, { section, place, bare, text }: Statement): boolean {
  if (!bare || !ofExample.test(text)) return false;
  return fences.some(one => {
    const lines = one.place.line - place.endLine;
    return one.section === section && lines > 0 && lines < 3;
  });
}
