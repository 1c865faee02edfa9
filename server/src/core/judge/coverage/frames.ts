import { isSummary } from '../../guide/roles.ts';
import { atomsOf, keyOf } from './atoms.ts';
import { lexicon } from './lexicon.ts';

const frames = [
  'overview',
  'summary',
  'roadmap',
  'background',
  'best practices',
  'checklist',
  'references',
  'troubleshooting',
  'faq',
];

let known: ReadonlySet<number> | null = null;

/** Whether a section introduces, closes or mends: it speaks of everything and treats nothing. */
export function isFrame(name: string, same: readonly number[]): boolean {
  known ??= new Set(frames.flatMap(frame => lexicon().entries.get(keyOf(atomsOf(frame)))?.same ?? []));
  const families = known;
  return isSummary(name) || same.some(family => families.has(family));
}
