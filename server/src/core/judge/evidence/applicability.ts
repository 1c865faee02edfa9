import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedText } from '../../remembered.ts';
import { languageOf } from './code.ts';
import { codePlace, lineAt } from './places.ts';
import { proseOf } from './prose.ts';
import { mayProve, titledBy } from './sections.ts';
import { buildScript, freestanding, imports, installs, programming, stubIn } from './words/running.ts';

/** What a reader needs to run a guide's examples. */
export interface Applicability {
  /** Where dependencies or set-up are shown. */
  readonly setup: readonly Place[];
  /** How many examples are in a programming language, and how many of them name what they import. */
  readonly programs: number;
  readonly importing: number;
  /** How many of them are in a language in which little can be written without an import. */
  readonly needing: number;
  /** Examples that are cut short or stand in for code to be written. */
  readonly stubbed: readonly Place[];
  readonly examples: number;
}

/** Looks for dependencies, imports and stubs in a guide's examples. */
export function applicabilityOf(guide: Guide): Applicability {
  const setup: Place[] = titledBy(guide, 'setup')
    .filter(
      ({ section, words, sections }) =>
        !ofPeople.test(section.title.slice(0, 80)) &&
        (words >= 8 || sections.some(({ fences }) => fences.length > 0)),
    )
    .map(({ section }) => section.place);
  const stubbed: Place[] = [];
  let programs = 0;
  let importing = 0;
  let needing = 0;
  let examples = 0;
  for (const fence of guide.fences) {
    const isShort = fence.excluded === 'fragment';
    if ((fence.excluded !== null && !isShort) || !mayProve(guide, fence.section)) continue;
    const line = stubLine(fence.code);
    // What leaves out nearly all is no example to count, but one that can't be run.
    if (isShort && line < 0) continue;
    examples++;
    if (programming.has(languageOf(fence))) {
      const isImporting = importsIn(fence.code);
      if (isImporting) importing++;
      if (isImporting || !buildScript.test(fence.code)) {
        programs++;
        if (!freestanding.test(languageOf(fence))) needing++;
      }
    } else if (setup.length < 3 && installsIn(fence.code)) setup.push(fence.place);
    if (line >= 0) stubbed.push(codePlace(guide, fence, line));
  }
  if (setup.length === 0)
    setup.push(
      ...proseOf(guide)
        .statements.filter(({ text }) => installsIn(text))
        .map(({ place }) => place),
    );
  return { setup, programs, importing, needing, stubbed, examples };
}

/** Headings on what is required of people or of the guide’s subject, and on environments side by side. */
const ofPeople =
  /\b(?:team|staff\w*|skills?|business|coverage|compliance|functional|capabilit\w+|capacity|timeline|legal|performance|security|resource) (?:\w+ )?requirements\b|\bmulti-environment\b|\benvironments?\b.{0,20}\b(?:strategy|comparison|differences)\b|团队|人员要求|环境(?:对比|差异|策略)/i;

const importsIn = rememberedText(1_000, code => imports.test(code));
const installsIn = rememberedText(1_000, code => installs.test(code));

/** The line, from 0, of the first stub in a code; -1 where there is none. */
const stubLine = rememberedText(1_000, (code: string): number => {
  const found = stubIn(code);
  return found < 0 ? -1 : lineAt(code, found);
});
