import type { Guide, Paragraph } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedText } from '../../remembered.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';

/** A paragraph, list item or quote of a section that may prove something, with the families of words in it. */
export interface Statement {
  readonly text: string;
  readonly place: Place;
  readonly kind: Paragraph['kind'];
  /** The index of its section. */
  readonly section: number;
  /** CJK characters count one each, as do Latin words. */
  readonly words: number;
  readonly cues: number;
  /** The families in what stands before its first colon, or in all of it where it is but a few words. */
  readonly label: number;
  /** It is a label and nothing else, so that what it announces comes after it. */
  readonly bare: boolean;
}

export interface Prose {
  readonly statements: readonly Statement[];
  /** By section: its statements, and the families of words in its title. */
  readonly of: readonly (readonly Statement[])[];
  readonly titles: readonly number[];
  /** Whether a section may prove something: lists of contents, closing checklists and references don't. */
  readonly counts: readonly boolean[];
}

const known = new WeakMap<Guide, Prose>();

/** A guide's prose, sorted for the criteria; made once a guide. */
export function proseOf(guide: Guide): Prose {
  const before = known.get(guide);
  if (before) return before;
  const titles = guide.sections.map(section => cuesIn(section.title));
  const counts: boolean[] = [];
  for (const { role, parent } of guide.sections)
    counts.push((role === 'content' || role === 'title') && (parent === null || counts[parent] !== false));
  const of = guide.sections.map(section =>
    counts[section.index] ? section.paragraphs.flatMap(one => statement(one, section.index)) : [],
  );
  const prose = { statements: of.flat(), of, titles, counts };
  known.set(guide, prose);
  return prose;
}

function statement({ text, place, kind }: Paragraph, section: number): readonly Statement[] {
  const said = kind === 'cell' ? null : saidIn(text);
  return said
    ? [{ text, place, kind, section, words: said.words, cues: said.cues, label: said.label, bare: said.bare }]
    : [];
}

/** What a paragraph says, wherever it stands; null for metadata. */
const saidIn = rememberedText(
  4_000,
  (text: string): Pick<Statement, 'words' | 'cues' | 'label' | 'bare'> | null => {
    if (isMetadata(text)) return null;
    const words = countWords(text);
    const end = labelEnd(text);
    const bare = end < 0 ? words <= 6 : end >= text.trimEnd().length - 1;
    const label = end < 0 ? (bare ? cuesIn(text) : 0) : cuesIn(text, 0, end);
    return { words, cues: cuesIn(text), label, bare };
  },
);

/** Whether a paragraph is nothing but short `label: value` lines, as stand under a title. */
function isMetadata(text: string): boolean {
  const lines = text.length < 600 ? text.trim().split('\n') : [];
  return (
    lines.length >= 2 &&
    lines.every(line => /^[^:：]{1,24}[:：].{0,80}$/.test(line.trim())) &&
    !lines.some(
      line => (cuesIn(line, 0, Math.max(0, line.search(/[:：]/))) & (bit.symptom | bit.remedy)) !== 0,
    )
  );
}

/** Where the first colon stands, if what it follows is short enough to be a label; else -1. */
function labelEnd(text: string): number {
  const most = Math.min(text.length, 48);
  for (let i = 1; i < most; i++) {
    const letter = text[i];
    if (letter === '：') return i;
    if (letter === ':' && (i + 1 === text.length || /\s/.test(text[i + 1] as string))) return i;
    if (letter === '。' || letter === '\n') return -1;
  }
  return -1;
}

/** How many words a text has: CJK characters count one each, runs of other letters and digits one a run. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isCjk(code)) {
      count++;
      inWord = false;
    } else {
      const part = code > 127 || isAlphanumeric(code);
      if (part && !inWord) count++;
      inWord = part || (inWord && (code === 39 || code === 45));
    }
  }
  return count;
}

/** Whether a text is mostly CJK, where one character says as much as two thirds of a Latin word. */
export function isMostlyCjk(text: string): boolean {
  let cjk = 0;
  for (let i = 0; i < text.length; i++) if (isCjk(text.charCodeAt(i))) cjk++;
  return cjk * 3 > text.length;
}

function isCjk(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Whether a statement has a family of words. */
export function says(statement: { readonly cues: number }, family: keyof typeof bit): boolean {
  return (statement.cues & bit[family]) !== 0;
}

/** Whether a statement is labelled by a family of words: `Cause: …`. */
export function labelled(statement: { readonly label: number }, family: keyof typeof bit): boolean {
  return (statement.label & bit[family]) !== 0;
}
