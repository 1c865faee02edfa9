import type { Fence, Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedText, rememberedTextOf } from '../../remembered.ts';
import { languageOf } from './code.ts';
import { codePlace, lineAt } from './places.ts';
import { proseOf } from './prose.ts';
import { mayProve, titledBy } from './sections.ts';
import {
  freestanding,
  imports,
  installs,
  isBuildScript,
  prepares,
  programming,
  standsAlone,
  stubIn,
} from './words/running.ts';

/** What a reader needs to run a guide's examples. */
export interface Applicability {
  /** Where dependencies or set-up are shown. */
  readonly setup: readonly Place[];
  /** Where nothing is shown: the commands, or the whole programs, that need no set-up of the guide's own; else empty. */
  readonly ready: readonly Place[];
  /** How many examples are programs, those that go on with an earlier one apart, and how many name what they import. */
  readonly programs: number;
  readonly importing: number;
  /** How many programs are in a language in which little can be written without an import. */
  readonly needing: number;
  /** How many examples go on with an earlier one that imports, in languages in which that is usual. */
  readonly pieces: number;
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
  const importers = new Set<string>();
  const names = new Set<string>();
  const programs: Fence[] = [];
  const commands: Fence[] = [];
  let importing = 0;
  let pieces = 0;
  let needing = 0;
  let examples = 0;
  for (const fence of guide.fences) {
    const isShort = fence.excluded === 'fragment';
    if ((fence.excluded !== null && !isShort) || !mayProve(guide, fence.section)) continue;
    const language = languageOf(fence);
    const line = stubLine(fence.code, language);
    const isProgram = programming.has(language);
    const isImporting = isProgram && importsIn(fence.code);
    if (isImporting) {
      importers.add(language);
      if (language === 'python') for (const name of importedBy(fence.code)) names.add(name);
    }
    // What leaves out nearly all is no example to count, but one that can't be run.
    if (isShort && line < 0) continue;
    examples++;
    if (isProgram) {
      if (isImporting) importing++;
      const goesOn =
        !isImporting &&
        importers.has(language) &&
        (fence.codeLines <= mostOfPiece || (language === 'python' && uses(fence.code, names)));
      if (goesOn) pieces += freestanding.test(language) ? 1 : 0;
      else if (isImporting || !isBuildScript(language, fence.code)) {
        programs.push(fence);
        if (!freestanding.test(language)) needing++;
      }
    } else {
      if (shells.has(language)) commands.push(fence);
      if (setup.length < 3 && installsIn(fence.code)) setup.push(fence.place);
    }
    if (line >= 0) stubbed.push(codePlace(guide, fence, line));
  }
  if (setup.length === 0)
    setup.push(
      ...proseOf(guide)
        .statements.filter(({ text }) => installsIn(text) || prepares.test(text.slice(0, 600)))
        .map(({ place }) => place),
    );
  const ready = setup.length > 0 ? [] : readyOf({ programs, commands, examples }).map(({ place }) => place);
  return { setup, ready, programs: programs.length, importing, pieces, needing, stubbed, examples };
}

/** The names that Python code imports. */
const importedBy = rememberedText(1_000, (code): readonly string[] =>
  [...code.matchAll(/^(?:from [\w.]+ )?import (\w[\w., ]*)/gm)].flatMap(([, list = '']) =>
    list.split(',').flatMap(one => /\w+$/.exec(one.trim()) ?? []),
  ),
);

/** Whether code uses one of some names, as the cells of a notebook go on with the first. */
function uses(code: string, names: ReadonlySet<string>): boolean {
  for (const name of names) if (code.includes(`${name}.`) || code.includes(`${name}(`)) return true;
  return false;
}

/** A few lines of a language of which something was imported before go on with that. */
const mostOfPiece = 5;

const shells: ReadonlySet<string> = new Set(['bash', 'powershell', 'fish', 'cmd', 'batch']);

/** Fewer commands than these are no guide of commands. */
const fewest = 5;

/** A line that opens with a prompt. */
const prompted = /^\s{0,4}(?:\$|>|[\w@~:/-]{2,40}[$#]) \S/m;

/** The examples that can be run as they stand, where they are nearly all that a guide has. */
function readyOf(of: {
  readonly programs: readonly Fence[];
  readonly commands: readonly Fence[];
  readonly examples: number;
}): readonly Fence[] {
  const { programs, commands, examples } = of;
  if (isAside(programs.length, examples))
    return commands.length >= fewest && 2 * commands.length >= examples ? commands : [];
  const standing = programs.filter(fence => isWhole(fence.code, languageOf(fence)));
  return 3 * standing.length >= 2 * programs.length ? standing : [];
}

/** Whether so few of a guide's examples are programs that it isn't about them. */
export function isAside(programs: number, examples: number): boolean {
  return 4 * programs < examples;
}

/** Headings on what is required of people or of the guide’s subject, and on environments side by side. */
const ofPeople =
  /\b(?:team|staff\w*|skills?|business|coverage|compliance|functional|capabilit\w+|capacity|timeline|legal|performance|security|resource) (?:\w+ )?requirements\b|\bmulti-environment\b|\benvironments?\b.{0,20}\b(?:strategy|comparison|differences)\b|团队|人员要求|环境(?:对比|差异|策略)/i;

const importsIn = rememberedText(1_000, code => imports.test(code));
const installsIn = rememberedText(1_000, code => installs.test(code));

const isWhole = rememberedTextOf(1_000, (code, language) => standsAlone(language, code));

/** The line, from 0, of the first stub in a code of a language; -1 where there is none. */
const stubLine = rememberedTextOf(1_000, (code, language): number => {
  // What a shell leaves out behind its prompt is output.
  if (shells.has(language) && prompted.test(code)) return -1;
  const found = stubIn(code);
  return found < 0 ? -1 : lineAt(code, found);
});
