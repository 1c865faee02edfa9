import { flatMap } from '../../flatMap.ts';
import { nameOf } from '../../guide/titles.ts';
import { type Atom, atomsOf } from './atoms.ts';

/** Whether two names differ in one word alone, in Chinese of two letters at most: `单元测试` and `集成测试`. */
export function isContrast(name: string, other: string): boolean {
  return wordApart(name, other) !== null;
}

/** The word, as stems, by which alone a name differs from another, at the same place in both; null where more differs. */
export function wordApart(name: string, other: string): string | null {
  const [mine, theirs] = [atomsOf(nameOf(name)), atomsOf(nameOf(other))];
  if (mine.length !== theirs.length) return null;
  const apart = flatMap(mine, (atom, at) => (atom.stem === theirs[at]?.stem ? [] : [at]));
  const [first = 0, second = first + 1] = apart;
  const isWord =
    apart.length === 1 || (apart.length === 2 && second === first + 1 && mine[first]?.cjk === true);
  if (!isWord || mine.length - apart.length < leastCommon) return null;
  return apart.map(at => (mine[at] as Atom).stem).join('');
}

/** What has less in common is told apart by its weights. */
const leastCommon = 2;

/** Numerals as digits, since the same number is the same however it is written. */
const numerals: ReadonlyMap<string, string> = new Map([
  ...['one', 'two', 'three', 'four', 'five'].map((word, at) => [word, `${at + 1}`] as const),
  ...[...'一二三四五六七八九十'].map((word, at) => [word, `${at + 1}`] as const),
  ['两', '2'],
]);

function numberOf(text: string): string | null {
  return /^\d+$/.test(text) ? text : (numerals.get(text) ?? null);
}

/** The numbers that a folded name counts something by, each with what it counts. */
export function countsIn(name: string): readonly Count[] {
  const atoms = atomsOf(name);
  return flatMap(atoms, (atom, at) => {
    const counted = atoms[at + 1] ?? atoms[at - 1];
    const number = numberOf(atom.text);
    return counted && number !== null ? [{ number, counted, before: at + 1 < atoms.length }] : [];
  });
}

export interface Count {
  readonly number: string;
  readonly counted: Atom;
  /** Whether the number stands before what it counts. */
  readonly before: boolean;
}

/** Whether a folded name counts the same by another number: a section on two phases is none on three. */
export function countsOtherwise(counts: readonly Count[], name: string): boolean {
  if (counts.length === 0) return false;
  const others = countsIn(name);
  return counts.some(({ number, counted, before }) => {
    const same = others.filter(other => other.before === before && other.counted.stem === counted.stem);
    return same.length > 0 && same.every(other => other.number !== number);
  });
}
