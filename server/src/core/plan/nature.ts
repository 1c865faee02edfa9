import type { Context } from './context.ts';
import type { DraftListing } from './draft.ts';
import { isReadersMap } from './readersMap.ts';
import { areChapters } from './reconcile/namesDefine.ts';
import type { Scope } from './scope.ts';
import type { Section } from './text/blocks.ts';
import { fold } from './text/fold.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What kind of document a text is, as far as it decides what may be a topic. */
export interface Nature {
  /** It promises documents at all. */
  readonly isPlan: boolean;
  /** It says in its title or name that it plans documents; then names without files may be topics. */
  readonly isPlanOfDocuments: boolean;
}

const version =
  /^\s*(?:\[?(?:v?\d+\.\d+\.\d+|unreleased)\b|v\d+\.\d+|\d+\.\d+\s*[-–—(]\s*\d{4}|\[\d+\.\d+\])/i;

/** A number of sections before a title: `2.1.3 Retries`. */
const counted = /^\s*(\d+(?:\.\d+)*)\.?\s+[\p{L}\p{Extended_Pictographic}`*]/u;

/** Whether a heading is that of a version. Under `2.1 Clients`, `2.1.3 Retries` counts sections as that one does. */
function isVersion({ heading, parent }: Section): boolean {
  if (!heading || !version.test(heading.text)) return false;
  const own = counted.exec(heading.text)?.[1];
  const above = counted.exec(parent?.heading?.text ?? '')?.[1];
  return own === undefined || above === undefined || !own.startsWith(`${above}.`);
}

/** Judges a document by its title, its path, its headings, and the marks of planning on what it lists. */
export function natureOf(
  path: string,
  title: string | null,
  sections: readonly Section[],
  scopes: ReadonlyMap<Section, Scope>,
  listings: readonly DraftListing[],
  { vocabulary, trust }: Context,
): Nature {
  const name = fold(
    path
      .slice(path.lastIndexOf('/') + 1)
      .replace(/\.[^.]*$/, '')
      .replace(/[_-]+/g, ' '),
  );
  const titles = [fold(title ?? ''), name];
  const isOther = isOfAnotherKind(titles, vocabulary);
  const versions = sections.filter(isVersion).length;
  const isRecord = versions >= 2;
  const headings = sections.flatMap(({ heading }) => (heading ? [heading.text] : []));
  // Names that no file belongs to are parts of code where these are counted, whoever calls it a plan of documents.
  const isOfCode = countCode(headings, vocabulary);
  if (isReadersMap(headings, listings, trust !== undefined))
    return { isPlan: false, isPlanOfDocuments: false };
  // Whoever calls a test plan one of documents means the documents that it names; a log of versions promises none.
  if (trust && !(isOther && versions > 0))
    return { isPlan: true, isPlanOfDocuments: trust === 'plan of documents' && !isOther && !isOfCode };
  if (isOther) return { isPlan: false, isPlanOfDocuments: false };
  const isNamedPlan = titles.some(text => vocabulary.plan.find(text) !== null);
  const isTitled = titles.some(text => vocabulary.document.find(text) !== null);
  if (!(isNamedPlan && isTitled) && isRecord) return { isPlan: false, isPlanOfDocuments: false };
  const isCalledPlan = isNamedPlan || isAmongPlans(path, vocabulary);
  const isAboutDocuments = isTitled || [...scopes.values()].some(scope => scope.isAboutDocuments);
  const drafts = listings.filter(({ defines }) => defines !== 'nothing').flatMap(listing => listing.drafts);
  const filed = drafts.filter(({ path: file }) => file !== null);
  const marked = filed.filter(
    draft =>
      draft.status ||
      draft.priority ||
      draft.lines ||
      draft.progress ||
      draft.outline.length > 0 ||
      draft.effort,
  );
  const isPlanned = (): boolean =>
    headings.some(
      text =>
        vocabulary.headingStatus(text) === 'planned' ||
        (vocabulary.plan.find(fold(text)) !== null && vocabulary.document.find(fold(text)) !== null),
    );
  // Names that are as many as their line says were counted by somebody who means to write them.
  const isCounted = drafts.some(({ kind, path: file }) => kind === 'inline' && file === null);
  const isPlan =
    isCalledPlan ||
    (isCounted && isAboutDocuments) ||
    (marked.length >= 2 && marked.length * 3 >= filed.length) ||
    (filed.length >= 2 && isPlanned());
  const isBook = listings.some(({ drafts: some }) => areChapters(some));
  return {
    isPlan,
    isPlanOfDocuments:
      ((isCalledPlan && (isTitled || isBook)) || (isCounted && isAboutDocuments)) && !isOfCode,
  };
}

/** Whether several headings say how many parts of code they are about: `Sound driver (31 functions)`, `网络层（12个函数）`. */
function countCode(headings: readonly string[], { codePart }: Vocabulary): boolean {
  const counting = headings.filter(text => {
    const folded = fold(text);
    return [...folded.matchAll(/\d\s?/g)].some(
      ({ index, 0: digit }) => codePart.at(folded, index + digit.length) !== null,
    );
  });
  return counting.length > 2;
}

/** Whether a document lies in a folder of plans. */
export function isAmongPlans(path: string, { planFolder }: Vocabulary): boolean {
  const folder = /([^/]*)\/[^/]*$/.exec(path)?.[1] ?? '';
  return planFolder.get(fold(folder)) !== null;
}

/** Whether a title is that of a changelog, a test plan and their like; a migration plan *of documents* is none of them. */
function isOfAnotherKind(titles: readonly string[], vocabulary: Vocabulary): boolean {
  const kinds = titles.flatMap(text => {
    const found = vocabulary.otherDocument.find(text);
    return found ? [text.slice(found.start, found.end)] : [];
  });
  const arePlans = kinds.every(kind => vocabulary.plan.find(kind) !== null);
  const areOfDocuments = titles.some(text => vocabulary.document.find(text) !== null);
  return kinds.length > 0 && !(arePlans && areOfDocuments);
}
