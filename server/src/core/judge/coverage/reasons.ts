import type { Guide } from '../../guide/model.ts';
import type { Translate } from '../../translate.ts';
import type { Score } from './score.ts';
import { thresholds } from './thresholds.ts';

/** What a reason tells of. */
export interface Told {
  readonly section: number | null;
  readonly score: number;
  readonly needed: number;
  /** Whether the section was found by where it stands. */
  readonly placed: boolean;
  /** Halves and parts that were not found, which a reader likely finds there. */
  readonly likely: readonly string[];
  /** Whether the section is no more than the nearest. */
  readonly isNear: boolean;
  readonly absentHalves: readonly string[];
  readonly absentParts: readonly string[];
  readonly parts: number;
  /** A section that its heading names and that holds nothing. */
  readonly hollow: number | null;
  readonly nearest: { readonly section: number; readonly score: number } | null;
}

/** One sentence that says what is there and what is missing. */
export function reasonOf(told: Told, { sections }: Guide, t: Translate): string {
  const { section, hollow, score, needed, absentHalves, absentParts, nearest } = told;
  const list = (texts: readonly string[]): string => texts.map(text => t('“{0}”', text)).join(t(', '));
  if (section === null) {
    const empty = sections[hollow ?? -1];
    if (empty)
      return empty.deepWords > 0 && empty.paragraphs.length > 0
        ? t('“{0}” on line {1} names it, but tells nothing of it.', empty.title, empty.place.line)
        : t('“{0}” on line {1} names it, but holds nothing yet.', empty.title, empty.place.line);
    const near = nearest ? sections[nearest.section] : undefined;
    return near && near.role !== 'title'
      ? t('No section is about it; the nearest is “{0}” on line {1}.', near.title, near.place.line)
      : t('No section is about it, and none comes near.');
  }
  const { title = '', place } = sections[section] ?? {};
  const line = place?.line ?? 1;
  if (told.isNear) return t('No section is about it, but “{0}” on line {1} comes near it.', title, line);
  if (told.placed && score <= needed && absentParts.length === 0)
    return t('“{0}” on line {1} stands where the outline has it, but hardly uses its words.', title, line);
  const absent = [...absentHalves, ...absentParts];
  if (absent.length > 0)
    return t('“{0}” on line {1} is about it, but nothing treats {2}.', title, line, list(absent));
  if (score < needed) return t('“{0}” on line {1} comes near it, but treats only some of it.', title, line);
  if (told.likely.length > 0)
    return t(
      '“{0}” on line {1} is about it; {2} may be told in other words.',
      title,
      line,
      list(told.likely),
    );
  return told.parts > 0
    ? t('“{0}” on line {1} is about it, and every part is treated.', title, line)
    : t('“{0}” on line {1} is about it.', title, line);
}

/** The same of what the text before the first heading tells. */
export function reasonOfOpening(isMet: boolean, t: Translate): string {
  return isMet
    ? t('The text before the first heading is about it.')
    : t('The text before the first heading comes near it, but treats only some of it.');
}

/** Why a section was weighed at all. */
export function whyOf({ heading, placed }: Score, t: Translate): string {
  if (heading >= 0.95) return t('its heading names it');
  if (heading >= thresholds.heading) return t('its heading names most of it');
  if (heading > 0) return t('its heading names some of it');
  if (placed) return t('it stands where the outline has it');
  return t('its text or the headings under it speak of it');
}
