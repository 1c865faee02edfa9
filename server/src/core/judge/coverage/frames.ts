import { isSummary } from '../../guide/roles.ts';
import { atomsOf, keyOf } from './atoms.ts';
import { lexicon } from './lexicon.ts';

/** Names of what introduces, closes or mends. */
const frames = familiesOf(
  'overview, summary, roadmap, background, best practices, checklist, references, troubleshooting, faq',
);
/** Names of what plans ask of every guide, wherever it stands. */
const asked = familiesOf(
  'case study, example, comparison, pros and cons, anti-patterns, edge cases, glossary',
);

/** Whether a section introduces, closes or mends: it speaks of everything and treats nothing. */
export function isFrame(name: string, same: readonly number[]): boolean {
  return isSummary(name) || same.some(family => frames().has(family));
}

/** Whether a section is one that every guide may have, so that its place tells nothing of the outline. */
export function isAsked(same: readonly number[]): boolean {
  return same.some(family => asked().has(family));
}

/** The families of names, looked up when they are first asked for. */
function familiesOf(names: string): () => ReadonlySet<number> {
  let known: ReadonlySet<number> | null = null;
  return () => {
    known ??= new Set(
      names.split(', ').flatMap(name => lexicon().entries.get(keyOf(atomsOf(name)))?.same ?? []),
    );
    return known;
  };
}
