import type { Guide } from '../guide/model.ts';
import type { Settings } from '../settings.ts';
import { bit } from './evidence/cues.ts';
import { cuesIn } from './evidence/lexicon.ts';
import type { CriterionVerdict, ItemCoverage, TopicReport, Verdict } from './model.ts';

/** What the settings count as a guide's lines. */
export function countedLines(guide: Guide, settings: Settings): number {
  const { lines, nonBlank, prose } = guide.size;
  return settings.lines === 'prose' ? prose : settings.lines === 'non-blank' ? nonBlank : lines;
}

/**
 * How far a guide that exists has come: every outline item and every criterion weighs the same, what is partial
 * counts half, what is counted (lines, examples) counts by its share, and what was skipped counts nothing. 100 and
 * `complete` are only for a guide that keeps every promise, waived ones apart; where nothing was promised, for one that
 * is no stub.
 */
export function measure(
  guide: Guide,
  outline: readonly ItemCoverage[],
  criteria: readonly CriterionVerdict[],
): Pick<TopicReport, 'state' | 'progress'> {
  const shares = [
    ...outline.map(item => shareOf(item.value)),
    ...criteria.map(({ verdict }) => counted(verdict) ?? shareOf(verdict.value)),
  ];
  if (shares.length === 0)
    return isStub(guide) ? { state: 'drafting', progress: 0 } : { state: 'complete', progress: 100 };
  if (shares.every(share => share === 1)) return { state: 'complete', progress: 100 };
  const sum = shares.reduce((total, share) => total + share, 0);
  return { state: 'drafting', progress: Math.min(99, Math.floor((100 * sum) / shares.length)) };
}

/** A guide of so few words says nothing yet; of a few more, where it says that it is still to come. */
const fewWords = 60;
const someWords = 200;

/** Whether so few words say nothing yet; all that a plan's rules ask of a guide's words. */
export function isShort(words: number | null): boolean {
  return (words ?? 0) < fewWords;
}

/** Whether a guide holds a place for text that is still to come. */
export function isStub({ size, sections }: Guide): boolean {
  if (isShort(size.words)) return true;
  const waits = ({ text }: { readonly text: string }): boolean => (cuesIn(text) & bit.placeholder) !== 0;
  return size.words < someWords && sections.some(({ paragraphs }) => paragraphs.some(waits));
}

function shareOf(value: Verdict['value']): number {
  return value === 'met' || value === 'waived' ? 1 : value === 'partial' ? 0.5 : 0;
}

function counted({ value, required, actual }: Verdict): number | null {
  if (value !== 'unmet' || required === null || actual === null || required <= 0) return null;
  return Math.max(0, Math.min(actual / required, 0.999));
}
