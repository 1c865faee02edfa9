import type { Guide } from '../../guide/model.ts';
import type { Topic } from '../../plan/model.ts';
import { areTextsRemembered } from '../../remembered.ts';
import type { Settings } from '../../settings.ts';
import { type Lexicon, lexicon, withFamilies } from './lexicon.ts';
import type { Terms } from './terms.ts';
import { type Outline, outlineOf } from './titles.ts';
import { type Wish, wishesOf } from './wishes.ts';

/** What a topic looks for. */
export interface Sought {
  readonly wishes: readonly Wish[];
  readonly terms: Terms;
}

/** What the topics of late look for. It is large, so no more are kept than somebody writes on; where nobody does, one. */
const soughtBefore = new Map<
  Topic,
  { readonly title: string | null; readonly lexicon: Lexicon; readonly sought: Sought }
>();
const mostSought = (): number => (areTextsRemembered() ? 32 : 1);

/** What a topic looks for depends on the guide by its title and the abbreviations that it introduces, no more. */
export function sought(topic: Topic, { title }: Guide, words: Lexicon): Sought {
  const before = soughtBefore.get(topic);
  if (before?.title === title && before.lexicon === words) return before.sought;
  const made = wishesOf(topic, [topic.title, title ?? ''], words);
  const most = mostSought();
  if (soughtBefore.size >= most)
    for (const oldest of [...soughtBefore.keys()].slice(0, Math.ceil(most / 2))) soughtBefore.delete(oldest);
  soughtBefore.set(topic, { title, lexicon: words, sought: made });
  return made;
}

const lexicons = new Map<string, Lexicon>();
const mostLexicons = 50;

/** The lexicon with the words of the workspace and the abbreviations of the guide; the same words, the same lexicon. */
export function wordsOf({ abbreviations }: Guide, { synonyms }: Settings): Lexicon {
  if (synonyms.length === 0 && abbreviations.size === 0) return lexicon();
  const families = [...synonyms, ...abbreviations];
  const key = JSON.stringify(families);
  const before = lexicons.get(key);
  if (before) return before;
  if (lexicons.size >= mostLexicons) lexicons.clear();
  const made = withFamilies(lexicon(), families);
  lexicons.set(key, made);
  return made;
}

let last: { readonly guide: Guide; readonly words: Lexicon; readonly outline: Outline } | null = null;

/** A guide's headings, read once for all topics that share it. */
export function headingsOf(guide: Guide, words: Lexicon): Outline {
  if (last?.guide !== guide || last.words !== words)
    last = { guide, words, outline: outlineOf(guide, words) };
  return last.outline;
}
