import type { Guide, Section } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { choicesIn } from './choices.ts';
import { proseOf, type Statement } from './prose.ts';
import { under } from './sections.ts';

/** Where prose tells what to choose. */
export interface ToldChoices {
  /** Several beside each other, so that their section is about choosing. */
  readonly dense: readonly Place[];
  /** Here and there, among much else. */
  readonly scattered: readonly Place[];
}

/** Finds sentences that choose, and weighs how much of their sections they are. */
export function choicesTold(guide: Guide): ToldChoices {
  const dense: Place[] = [];
  const scattered: Place[] = [];
  const perSection = new Map<number, { chosen: number; used: number; words: number; places: Place[] }>();
  for (const told of proseOf(guide).told) {
    const { section } = told[0] as Statement;
    if (under(guide, section, 'summary', 'trouble')) continue;
    const isOnStyle = ofStyle.test((guide.sections[section]?.title ?? '').slice(0, 80));
    const known = { chosen: 0, used: 0, words: 0, places: [] as Place[] };
    for (const piece of told) {
      known.words += piece.words;
      if (piece.words < 7) continue;
      const { chosen, used } = choicesIn(piece, isOnStyle);
      if (chosen + used === 0) continue;
      known.chosen += chosen;
      known.used += used;
      known.places.push(piece.place);
    }
    if (known.places.length > 0) perSection.set(section, known);
  }
  // What each of some sections beside each other is chosen for tells when to choose which.
  const beside = new Map<number, number>();
  for (const [section, { chosen }] of perSection)
    if (chosen > 0) {
      const parent = parentBelowTitle(guide, section);
      if (parent !== null) beside.set(parent, (beside.get(parent) ?? 0) + 1);
    }
  const all = [...perSection.values()].reduce((sum, { chosen }) => sum + chosen, 0);
  for (const [section, { chosen, used, words, places }] of perSection) {
    // What tells to use something in a case counts only beside what does choose.
    if (chosen === 0) continue;
    const isBeside = (beside.get(parentBelowTitle(guide, section) ?? -1) ?? 0) > 1;
    // What stands here and there among much else isn't what a section is about, unless there is much of it.
    const isAdvised =
      all >= muchAdvice || ((chosen + used >= 2 || isBeside) && words <= wordsBetween * (chosen + used));
    (isAdvised ? dense : scattered).push(...places);
  }
  return { dense, scattered };
}

/** So many choices in a guide advise wherever they stand. */
const muchAdvice = 5;
/** At most so many words of a section stand beside each of its choices. */
const wordsBetween = 100;

/** The section that holds another one, if it is not the whole document. */
function parentBelowTitle({ sections }: Guide, section: number): number | null {
  const parent = sections[section]?.parent ?? null;
  return parent === null || (sections[parent] as Section).level === 1 ? null : parent;
}

/** Headings on how to write and name things: what to use there is a rule, no choice. */
const ofStyle =
  /\b(?:naming|names|style|conventions?|house rules|formatting|logging|log levels?|levels)\b|命名|规范|约定|风格|日志级别/i;
