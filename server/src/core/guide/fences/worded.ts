import { countWords, isCjk } from '../words.ts';
import type { Shape } from './shapes.ts';

/** How many of a fence's lines are sentences or labels in a human language, of some words. */
export function proseLines({ lines }: Shape): number {
  return lines.reduce((sum, line) => sum + (isProse(line.slice(0, 300)) ? 1 : 0), 0);
}

/** Whether most of what is no comment in a fence, from its first line on, are sentences or items in words. */
export function isInWords({ lines }: Shape): boolean {
  let all = 0;
  let told = 0;
  for (const line of lines) {
    if (/^\s*(?:\/\/|#|--|\/?\*)/.test(line)) continue;
    all++;
    if (opensSentence.test(line) && !coded.test(line) && isProse(line.slice(0, 300))) told++;
    else if (all === 1) return false;
  }
  return all > 2 && told * 5 >= all * 3;
}

/** Commands open with a small letter, sentences with a large one or in CJK. */
const opensSentence = /^\s*(?:[-*•]\s+|\d+[.)]\s+)?[\p{Lu}\p{Script=Han}]|[\p{Script=Han}]{4}/u;
/** What sentences have not and code has. */
const coded = /[;{}="`<>[\]|&]|\w\(|\.\w+\(/;

function isProse(full: string): boolean {
  // What stands behind code remarks on it.
  const line = full.replace(/(?<=\S)\s+(?:\/\/|#\s).*$/, '');
  if (/[;{}]\s*$|^\s*[$>#]\s|=>|\w\(\)|\s[=:]=\s|\s--?[a-z][\w-]*(?:[\s=]|$)|^\s*<\/?\w/.test(line))
    return false;
  let cjk = 0;
  for (let i = 0; i < line.length; i++) if (isCjk(line.charCodeAt(i))) cjk++;
  if (cjk >= 4) return true;
  return (
    countWords(line) >= 4 &&
    /^\s*(?:[-*•]\s+|\d+[.)]\s+)?[A-Z"'(]?[a-z]+[,:]?(?:\s+(?:[\w'"()/&+%.,-]+|\d\d?:\d\d)){3,}[.:!?]?\s*$/.test(
      line,
    )
  );
}

/** Whether a text with keys and dashes lists what people note under labels: no key is one of settings, and items are words. */
export function isListing({ lines }: Shape): boolean {
  if (lines.some(line => settingsKey.test(line))) return false;
  return lines.filter(line => /^\s*[-*] [^\s:]+,? [^\s:]/.test(line)).length * 2 >= lines.length;
}

/** A key as settings have it; labels of prose open with a capital or are of some words. */
export const settingsKey = /^\s*(?:- )?["']?(?:[a-z]|[A-Z]+_)[\w./-]*["']?:(?:\s|$)/;

/**
 * How many lines of a text with keys and dashes are in no YAML: labels of some words, what a program says of an error,
 * headings and drawings, and beside such lines items as people list them. None where a block of text may stand under a
 * key, or between braces.
 */
export function looseLines({ code, lines }: Shape): number {
  if (/(?:[:-] ?[|>][-+]?|\{)[ \t]*$/m.test(code)) return 0;
  const found = lines.filter(line => isLoose(line.slice(0, 200))).length;
  return found === 0 ? 0 : found + lines.filter(line => listedByPeople.test(line.slice(0, 200))).length;
}

function isLoose(line: string): boolean {
  return !/^\s*(?:#|---|\.\.\.$|- )/.test(line) && (!pair.test(line) || told.test(line));
}

/** A key without blanks, with its value; a template may stand in its place. */
const pair =
  /^\s*(?:["'][^"']+["']|[\w$./{}<>@*&-]+(?:\{\{[^}]*\}\}[\w-]*)*)\s?:(?:\s|$)|^\s*[{}[\]"'].*|^\s*\{\{.*\}\}\s*$/;
/** An item that is a sentence or a label in words; commands and names open with a small letter. */
const listedByPeople =
  /^\s*-\s+(?:\p{Lu}[\p{L}\p{N}/'-]* (?!:)[^:]*(?:[:：]|\p{L})|[^:]*[\p{Script=Han}]{2,}[^:]*(?:[：，、（]|$))/u;
/** A message with what went wrong behind its source, in words: `pump: cannot open valve: no pressure`. */
const told =
  /^\s*[\w./-]+: (?:[^:"'{[]* )?(?:failed|cannot|could not|unable to|refused|denied|unknown|invalid|not found|timed? ?out|no such|unexpected|unauthorized)\b/i;
