import type { Body } from './bodyModel.ts';
import type { Context, LineContext } from './context.ts';
import { asksOfDocuments } from './criteria/ofDocuments.ts';
import { isTicklist, namesDocuments } from './documents.ts';
import type { MaybeFolder } from './draft.ts';
import type { SectionRole } from './labels/model.ts';
import { recallOn } from './memory.ts';
import type { ClaimedStatus, StatusMark } from './model.ts';
import { folderOver, sectionFolder } from './stated.ts';
import type { Section } from './text/blocks.ts';
import { columnState } from './text/board.ts';
import { fold, plainTitle, withoutBrackets } from './text/fold.ts';
import { placeOf, sub } from './text/line.ts';
import { numberingOf } from './text/numbering.ts';
import { folderIn } from './text/paths.ts';
import { headingPriority, type Priority } from './text/priority.ts';
import { signAt } from './text/state.ts';
import { titleSection } from './titleSection.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a section's headings say of everything under them. */
export interface Scope {
  readonly section: Section;
  readonly role: SectionRole;
  /** The heading's words without number and counts; null for the document's own title. */
  readonly title: string | null;
  /** The nearest title that names a group: not a state, priority or step. */
  readonly group: string | null;
  readonly priority: Priority | null;
  readonly status: StatusMark | null;
  /** Its own heading says the state, as a column of a board does. */
  readonly isStated: boolean;
  readonly batch: string | null;
  readonly folder: string | null;
  /** A heading that is a folder only if files are found there. */
  readonly maybeFolder: MaybeFolder | null;
  /** Its heading or one above says that it is about documents. */
  readonly isAboutDocuments: boolean;
}

/** The scopes of all sections; the first heading is the document's title and gives nothing to those under it. */
export function scopesOf(
  sections: readonly Section[],
  bodies: ReadonlyMap<Section, Body>,
  context: Context,
): Map<Section, Scope> {
  const scopes = new Map<Section, Scope>();
  const titled = titleSection(sections, context.vocabulary);
  for (const section of sections) {
    const above = section.parent ? (scopes.get(section.parent) ?? null) : null;
    scopes.set(
      section,
      section.heading && section !== titled
        ? scopeOf(section, above, bodies.get(section) ?? null, context)
        : rootScope(section, above, context),
    );
  }
  return scopes;
}

function rootScope(section: Section, above: Scope | null, { vocabulary, trust }: Context): Scope {
  const isAboutDocuments =
    trust === 'plan of documents' ||
    (section.heading !== null && vocabulary.document.find(fold(section.heading.text)) !== null);
  return {
    section,
    role: 'definition',
    title: null,
    group: null,
    priority: null,
    status: null,
    isStated: false,
    batch: null,
    folder: null,
    maybeFolder: null,
    isAboutDocuments: isAboutDocuments || (above?.isAboutDocuments ?? false),
  };
}

/** What the words of a heading say by themselves, and the line under it. */
interface Said extends Pick<Scope, 'title' | 'priority' | 'folder' | 'maybeFolder' | 'isAboutDocuments'> {
  readonly bare: string;
  readonly role: SectionRole;
  readonly state: ClaimedStatus | null;
  /** It is a phase, batch or wave. */
  readonly isStep: boolean;
  readonly isStated: boolean;
  /** It names a group: no state, priority or purpose. */
  readonly isNamed: boolean;
  /** It may define topics, and files are named right under it. */
  readonly isOfFiles: boolean;
}

function saidBy(section: Section, isAbout: boolean, { vocabulary, index }: LineContext): Said {
  const heading = section.heading as NonNullable<Section['heading']>;
  const bare = plainTitle(heading.text);
  const named = withoutState(heading.text, vocabulary);
  const number = numberingOf(named, vocabulary);
  const rest = number ? named.slice(number.end) : '';
  const unnumbered = /^(?:$|[(（])/.test(rest) ? named : rest;
  const state = isAbout ? null : vocabulary.headingStatus(bare);
  const isBeside = named !== bare && vocabulary.headingStatus(named) === null;
  const isStep = typeof number?.word === 'string' && vocabulary.phase.get(number.word) !== null;
  const called = vocabulary.role(isBeside ? named : heading.text);
  // What is to be ticked off in a step is not there, be it about references.
  const isToCome =
    called === 'existing' && (isStep || vocabulary.phase.at(fold(named), 0) !== null) && isTicklist(section);
  // What a step is about may be figures: `Sprint 4: statistics of loans`.
  const isWork = called === 'figures' && isStep;
  const known = isToCome || isWork ? 'definition' : called;
  const isOpen = known === 'definition' || known === 'index';
  const role = isOpen && asksOfDocuments(bare, vocabulary) ? 'criteria' : known;
  const priority = headingPriority(heading, vocabulary, index);
  const isAboutDocuments = vocabulary.document.find(fold(bare)) !== null;
  const folder = folderIn(heading) ?? sectionFolder(section);
  return {
    bare,
    title: withoutCount(unnumbered),
    role,
    priority,
    state: state ?? (role === 'definition' ? signOf(heading.text, vocabulary) : null),
    isStep,
    isStated: state !== null && number === null && !isBeside && withoutBrackets(bare).length <= longestState,
    isNamed: role === 'definition' && (state === null || isBeside) && !(priority && isOnlyPriority(bare)),
    isOfFiles: role === 'definition' && state === 'planned' && section.blocks.some(namesDocuments),
    folder,
    maybeFolder:
      folder === null && /^[\p{L}\p{N}][^\s/\\:*?"<>|()（）]*$/u.test(unnumbered)
        ? {
            name: unnumbered,
            holds: isAboutDocuments || state || priority ? 'none' : heldBy(unnumbered, role),
          }
        : null,
    isAboutDocuments,
  };
}

/** What a folder called like a heading is likely to hold; what is written without spaces may be a sentence. */
function heldBy(name: string, role: SectionRole): MaybeFolder['holds'] {
  if (role === 'definition') return /[\u3400-\u9fff]/.test(name) ? 'readmes' : 'any';
  return role === 'existing' || role === 'aside' ? 'readmes' : 'none';
}

function scopeOf(section: Section, above: Scope | null, body: Body | null, context: Context): Scope {
  const isAbout = isSubject(section, context.vocabulary);
  const {
    bare,
    title,
    state: own,
    isStep,
    isNamed,
    ...said
  } = recallOn(isAbout, section, saidBy, context, () => saidBy(section, isAbout, context));
  const mayBegin = said.isStated && context.vocabulary.ready.get(withoutBrackets(fold(bare))) !== null;
  const state = own === 'complete' && mayBegin ? besideOthers(section, context) : own;
  const inherited = above?.role ?? 'definition';
  // Under `Where we are`, files of `Pages still to write` are not there.
  const isOpen = inherited === 'existing' && state === 'planned' && said.isOfFiles;
  const kept = inherited === 'existing' || inherited === 'criteria';
  const role = kept || said.role === 'definition' ? inherited : said.role;
  return {
    section,
    role: isOpen ? 'definition' : role,
    title,
    group: isNamed ? title : (above?.group ?? null),
    priority: said.priority ?? body?.priority ?? above?.priority ?? null,
    status: state ? inheritedMark(state, section, context) : (saidOf(body) ?? above?.status ?? null),
    isStated: said.isStated,
    batch: isStep ? bare : (above?.batch ?? null),
    folder: said.folder ?? folderOver(section, context) ?? above?.folder ?? null,
    maybeFolder: said.maybeFolder,
    isAboutDocuments: said.isAboutDocuments || (above?.isAboutDocuments ?? false),
  };
}

/** The state that a heading which says that all is done gives among those beside it. */
function besideOthers({ parent, heading }: Section, { vocabulary }: Context): ClaimedStatus {
  const headings = parent?.children.flatMap(child => child.heading ?? []) ?? [];
  const at = heading ? headings.indexOf(heading) : -1;
  const heads = headings.map(({ text }) => plainTitle(text));
  return columnState(heads, at, vocabulary) ?? 'complete';
}

/** Whether a word that may be a state is what guides are about: no heading beside it is one. */
function isSubject({ parent, heading }: Section, vocabulary: Vocabulary): boolean {
  if (!subjects.test(plainTitle(heading?.text ?? ''))) return false;
  return !parent?.children.some(
    ({ heading: other }) =>
      other !== null && other !== heading && vocabulary.headingStatus(plainTitle(other.text)) !== null,
  );
}

const subjects = /^(?:writing|editing|ideas)$/i;

/** Longer headings say more than a state. */
const longestState = 24;

/** The words of a heading before a sign with its state: `Core guides 🚧 IN PROGRESS`. */
function withoutState(heading: string, vocabulary: Vocabulary): string {
  const sign =
    /(?:\s|(?<=[)）]))(?=\p{Extended_Pictographic}\ufe0f?\s*(\S[^\p{Extended_Pictographic}]{0,24})?$)/u.exec(
      heading,
    );
  const words = sign?.[1] ?? '';
  const isState = words === '' || vocabulary.status.get(fold(words)) !== null;
  const bracket = bracketState(heading, vocabulary);
  if (bracket) return plainTitle(heading.slice(0, bracket.start)) || plainTitle(heading);
  return plainTitle(sign && isState ? heading.slice(0, sign.index) : heading) || plainTitle(heading);
}

/** The state that a sign before or behind the words of a heading gives: `✅ Handed over`, `Batch 1 ✅`. */
function signOf(heading: string, vocabulary: Vocabulary): ClaimedStatus | null {
  const text = heading.trim();
  const last = /\p{Extended_Pictographic}\ufe0f?$/u.exec(text);
  const sign =
    signAt(text, 0, false, vocabulary) ?? (last ? signAt(text, last.index, false, vocabulary) : null);
  return sign?.value ?? bracketState(text, vocabulary)?.value ?? null;
}

/** The state in a bracket behind the words of a heading: `Phase 1: basics [DONE]`, `第一阶段（进行中）`. */
function bracketState(
  heading: string,
  { headingStatus }: Vocabulary,
): { readonly value: ClaimedStatus; readonly start: number } | null {
  const match = /\s*[[(（【]([^\][()（）【】]{2,24})[\])）】]\s*$/.exec(heading);
  const value = match && match.index > 0 ? headingStatus(plainTitle(match[1] as string)) : null;
  return match && value ? { value, start: match.index } : null;
}

/** The state that a label gives all that is listed under a heading. */
function saidOf(body: Body | null): StatusMark | null {
  return body?.status ? { ...body.status, form: 'inherited', isOfGroup: true } : null;
}

/** `Guides (10 files)` without the count. */
function withoutCount(title: string): string {
  const bare = withoutBrackets(title);
  return bare !== '' && /\d|\//.test(title.slice(bare.length)) ? bare : title;
}

function isOnlyPriority(text: string): boolean {
  return /^\s*(?:P[0-4]\b|high|medium|low|must|should|could|critical|最?[高低中]|priority)/i.test(text);
}

function inheritedMark(value: ClaimedStatus, { heading }: Section, { index }: Context): StatusMark {
  const line = sub(heading as NonNullable<Section['heading']>, 0);
  return { value, raw: line.text, place: placeOf(index, line), form: 'inherited' };
}
