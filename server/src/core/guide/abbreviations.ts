import { codeAt } from '../codeAt.ts';
import { isCjk } from './words.ts';

/** Longer runs before a bracket are sentences, not names. */
const mostWords = 6;
const mostLetters = 12;

/**
 * The abbreviations that a text introduces, both ways round: `Full Name (FN)`, `FN (Full Name)`, `全名（FN）`,
 * `FN（全名）`. Short form in lower case -> long form in lower case.
 */
export function abbreviationsIn(text: string): ReadonlyMap<string, string> {
  if (!text.includes('(') && !text.includes('（')) return none;
  const found = new Map<string, string>();
  for (let open = nextBracket(text, 0); open >= 0; open = nextBracket(text, open + 1)) {
    const close = closeOf(text, open);
    if (close < 0) continue;
    const inside = text.slice(open + 1, close).trim();
    const before = text.slice(Math.max(0, open - 90), open).trimEnd();
    if (inside !== '' && before !== '') introduce(before, inside, found);
  }
  return found;
}

const none: ReadonlyMap<string, string> = new Map();

function nextBracket(text: string, from: number): number {
  const { length } = text;
  for (let i = from; i < length; i++) {
    const code = codeAt(text, i);
    if (code === 40 || code === 0xff08) return i;
  }
  return -1;
}

/** Where the bracket closes, within a line and 80 letters; -1 where it doesn't. */
function closeOf(text: string, open: number): number {
  const last = Math.min(text.length, open + 80);
  for (let i = open + 1; i < last; i++) {
    const code = codeAt(text, i);
    if (code === 41 || code === 0xff09) return i;
    if (code === 10 || code === 40 || code === 0xff08) return -1;
  }
  return -1;
}

function introduce(before: string, inside: string, found: Map<string, string>): void {
  const [first = '', second = ''] = inside.split(/[,，;；]/, 2).map(part => part.trim());
  const short = [first, second].find(isShort);
  if (short) {
    const long = longBefore(before, short) ?? (short === first && spells(second, short) ? second : null);
    if (long) add(found, short, long);
    return;
  }
  const word = /[A-Za-z][A-Za-z0-9/-]{1,9}$/.exec(before)?.[0] ?? '';
  if (!isShort(word)) return;
  for (const long of [first, second])
    if (spells(long, word) || (isAllCjk(long) && long.length >= 2 && long.length <= mostLetters))
      add(found, word, long);
}

function add(found: Map<string, string>, short: string, long: string): void {
  const key = short.toLowerCase();
  if (!found.has(key)) found.set(key, long.toLowerCase());
}

/** Two to eight letters, at least two of them capitals: `STM`, `mTLS`, `CI/CD`, `2PC`. */
function isShort(text: string): boolean {
  if (text.length < 2 || text.length > 8 || !/^[A-Za-z0-9/-]+$/.test(text)) return false;
  return text.replace(/[^A-Z]/g, '').length >= 2;
}

/** The words right before a bracket that the short form stands for. */
function longBefore(before: string, short: string): string | null {
  const words = /[A-Za-z][A-Za-z \t-]{2,80}$/
    .exec(before)?.[0]
    .trim()
    .split(/[\s-]+/);
  if (words)
    for (let count = 2; count <= Math.min(words.length, mostWords + 2); count++) {
      const long = words.slice(-count).join(' ');
      if (spells(long, short)) return long;
    }
  let start = before.length;
  while (start > 0 && before.length - start < mostLetters && isCjk(codeAt(before, start - 1))) start--;
  return before.length - start >= 2 ? before.slice(start) : null;
}

/** Whether the initials of a phrase are the letters of a short form; small words may be left out. */
export function spells(long: string, short: string): boolean {
  const letters = short.toLowerCase().replace(/[^a-z]/g, '');
  const words = long
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '');
  if (letters.length < 2 || words.length < 2 || words.length > mostWords + 2) return false;
  const initials = (kept: readonly string[]) => kept.map(word => word[0]).join('');
  const chief = words.filter(word => !/^(?:of|and|the|for|to|in|on|a|an|as|at|by|with)$/.test(word));
  return initials(words) === letters || initials(chief) === letters;
}

function isAllCjk(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isCjk(codeAt(text, i))) return false;
  return text !== '';
}
