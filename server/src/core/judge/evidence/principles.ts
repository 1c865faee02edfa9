import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { below, type Comment, commentsIn } from './code.ts';
import { codePlace } from './places.ts';
import { countWords, proseOf, type Statement, says } from './prose.ts';
import { under } from './sections.ts';

/** Where a guide tells how and why something works. */
export interface Principles {
  /** Paragraphs that explain: long enough to, and with a reason in them. */
  readonly explained: readonly Place[];
  /** The words of these paragraphs, CJK characters counted as two thirds of a word. */
  readonly words: number;
  /** The same of the paragraphs under headings on mechanisms alone. */
  readonly mechanism: { readonly paragraphs: number; readonly words: number };
  /** The most words of one section's long paragraphs, where two or more stand there and one of them explains. */
  readonly deepest: number;
  /** One-line definitions, in prose or in comments above what they define. */
  readonly defined: readonly Place[];
}

/** Finds explanations and definitions in a guide. */
export function principlesIn(guide: Guide): Principles {
  const explained: Place[] = [];
  const defined: Place[] = [];
  let words = 0;
  let deepest = 0;
  const mechanism = { paragraphs: 0, words: 0 };
  for (const statements of proseOf(guide).of) {
    const section = statements[0]?.section ?? null;
    if (section === null || under(guide, section, 'summary', 'trouble', 'setup')) continue;
    const onMechanism = under(guide, section, 'mechanism');
    const long = statements.filter(({ kind, weight }) => kind !== 'item' && weight >= atLength);
    if (long.length > 1 && long.some(explains))
      deepest = Math.max(
        deepest,
        long.reduce((sum, { weight }) => sum + weight, 0),
      );
    for (const statement of statements) {
      const { weight } = statement;
      if (weight >= (onMechanism ? 16 : 22) && explains(statement)) {
        explained.push(statement.place);
        words += weight;
        if (onMechanism) {
          mechanism.paragraphs++;
          mechanism.words += weight;
        }
      } else if (
        (weight >= 6 && (onMechanism || explains(statement) || says(statement, 'mechanism'))) ||
        (statement.words >= 5 && definesTitle(statement.text, guide.sections[section]?.title ?? ''))
      ) {
        defined.push(statement.place);
      }
    }
  }
  for (const { fence, comments } of commentsIn(guide))
    for (const comment of comments)
      if (defines(comment, fence.code)) defined.push(codePlace(guide, fence, comment.line));
  return { explained, words, mechanism, deepest, defined };
}

/** So many words are more than a remark. */
const atLength = 32;

function explains(statement: Statement): boolean {
  return says(statement, 'causal');
}

/** Whether a paragraph opens by telling what its heading names: `## Command`, `A command changes …`. */
function definesTitle(text: string, title: string): boolean {
  const name = title.trim().toLowerCase().replace(/s$/, '');
  return name.length >= 2 && name.length <= 30 && text.slice(0, 50).toLowerCase().includes(name);
}

/** A comment alone on its line that says what the type or function below it is, by its name. */
function defines(comment: Comment, code: string): boolean {
  const { text, alone } = comment;
  if (!alone) return false;
  const match = /^([A-Za-z][A-Za-z0-9 ]{2,40})\s?(?:[:：—–-]|既?是|is an?|are)\s?\S/.exec(text);
  if (!match || countWords(text) < 5) return false;
  const name = (match[1] as string).replace(/[\s_]/g, '').toLowerCase();
  return below(code, comment).slice(0, 200).toLowerCase().replaceAll('_', '').includes(name);
}
