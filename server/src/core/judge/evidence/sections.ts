import { flatMap } from '../../flatMap.ts';
import type { Guide, Section } from '../../guide/model.ts';
import { countWords } from '../../guide/words.ts';
import type { Cue } from './cues.ts';
import { bit } from './cues.ts';
import { proseOf, type Statement } from './prose.ts';

/** A section with all that stands under it. */
export interface Subtree {
  readonly section: Section;
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  readonly words: number;
}

/** The sections that may prove something and whose titles have one of the families; of nested ones the outermost. */
export function titledBy(guide: Guide, ...families: readonly Cue[]): readonly Subtree[] {
  const prose = proseOf(guide);
  const mask = families.reduce((bits, family) => bits | bit[family], 0);
  const found: Subtree[] = [];
  let end = -1;
  for (const section of guide.sections) {
    if (section.index < end || !prose.counts[section.index] || section.level === 1) continue;
    if (((prose.titles[section.index] as number) & mask) === 0) continue;
    const subtree = subtreeOf(guide, section);
    found.push(subtree);
    end = section.index + subtree.sections.length;
  }
  return found;
}

/** A section and all under it. */
export function subtreeOf(guide: Guide, section: Section): Subtree {
  const { of } = proseOf(guide);
  const sections: Section[] = [section];
  for (let i = section.index + 1; i < guide.sections.length; i++) {
    const next = guide.sections[i] as Section;
    if (next.level <= section.level) break;
    sections.push(next);
  }
  const statements = flatMap(sections, one => of[one.index] as readonly Statement[]);
  return { section, sections, statements, words: statements.reduce((sum, one) => sum + one.words, 0) };
}

/** Whether a section or one that holds it has one of the families in its title. */
export function under(guide: Guide, section: number | null, ...families: readonly Cue[]): boolean {
  const cues = section === null ? 0 : (proseOf(guide).above[section] as number);
  if (cues === 0) return false;
  for (let at = 0; at < families.length; at++) if ((cues & bit[families[at] as Cue]) !== 0) return true;
  return false;
}

/** Whether what stands in a section may prove something; what stands before the first heading may. */
export function mayProve(guide: Guide, section: number | null): boolean {
  return section === null || proseOf(guide).counts[section] === true;
}

/** How many words the tables of some sections hold. */
export function wordsOfTables({ tables }: Guide, sections: readonly Section[]): number {
  const rows = flatMap(sections, one => flatMap(one.tables, index => tables[index]?.rows ?? []));
  return rows.reduce((sum, row) => sum + row.reduce((words, cell) => words + countWords(cell), 0), 0);
}
