import { bit, type Cue, type CueWords, cues } from './cues.ts';
import { english } from './words/en.ts';
import { chinese } from './words/zh-cn.ts';

const languages: readonly CueWords[] = [english, chinese];

/** A letter of the words' tree: what may follow, and which families end here. */
interface Node {
  readonly next: Map<number, Node>;
  /** The families whose words end here, as bits; `open` ones may go on with any letters. */
  whole: number;
  open: number;
}

/**
 * The families of words that occur in a stretch of text, as bits of {@link bit}; case makes no difference.
 *
 * One walk finds all families: at the start of each Latin word, and at each other letter, the words' tree is followed
 * as far as it goes, which is never further than the longest word. So the time is linear in the text.
 */
export function cuesIn(text: string, from = 0, to = text.length): number {
  root ??= grow();
  let found = 0;
  let inWord = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    const latin = isLatin(code);
    if (!latin || !inWord) found |= follow(root, text, i, to);
    inWord = latin;
  }
  return found;
}

/** Whether one of the families occurs in a text. */
export function hasCue(text: string, cue: Cue): boolean {
  return (cuesIn(text) & bit[cue]) !== 0;
}

let root: Node | null = null;

function grow(): Node {
  const tree = node();
  for (const words of languages)
    for (const cue of cues)
      for (const word of words[cue]) {
        const open = word.endsWith('*');
        let at = tree;
        for (const letter of open ? word.slice(0, -1) : word) {
          const code = letter.charCodeAt(0);
          let next = at.next.get(code);
          if (!next) {
            next = node();
            at.next.set(code, next);
          }
          at = next;
        }
        if (open) at.open |= bit[cue];
        else at.whole |= bit[cue];
      }
  return tree;
}

function node(): Node {
  return { next: new Map(), whole: 0, open: 0 };
}

function follow(tree: Node, text: string, start: number, to: number): number {
  let found = 0;
  let at: Node | undefined = tree;
  for (let i = start; i < to; i++) {
    at = at.next.get(lower(text.charCodeAt(i)));
    if (!at) break;
    found |= at.open;
    if (at.whole !== 0 && endsWord(text, i, to)) found |= at.whole;
  }
  return found;
}

/** Whether a word may end at `last`: no Latin letter follows, but perhaps the `s` of a plural. */
function endsWord(text: string, last: number, to: number): boolean {
  if (!isLatin(text.charCodeAt(last))) return true;
  if (last + 1 >= to || !isLatin(text.charCodeAt(last + 1))) return true;
  return lower(text.charCodeAt(last + 1)) === 115 && (last + 2 >= to || !isLatin(text.charCodeAt(last + 2)));
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function isLatin(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && code <= 0x24f)
  );
}
