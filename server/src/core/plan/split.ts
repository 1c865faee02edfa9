import type { LineIndex } from '../place.ts';
import type { OutlinePart } from './model.ts';
import { flat, type Line, placeOf, sub, trim } from './text/line.ts';

const longestPart = 60;
/** A longer piece of a line is text. */
export const longestSection = 200;

/** The entries of an enumeration with their places; brackets hold together what is in them. */
export function split(line: Line, index: LineIndex): OutlinePart[] {
  return pieces(line).map(piece => partOf(piece, index));
}

/** What a text lists: as `split`, without the word that leads in to it, and with what a last `and` or slashes part. */
export function listed(line: Line, index: LineIndex): OutlinePart[] {
  return entriesOf(line, longestPart, joint).map(piece => partOf(piece, index));
}

/** The sections that a line lists, as `listed`; 和 and 与 may stand in the name of one: `文件、硬链接与软链接`. */
export function sectionsIn(line: Line): Line[] {
  return entriesOf(line, longestSection, spacedJoint);
}

function entriesOf(line: Line, longest: number, conjunction: RegExp): Line[] {
  const all = pieces(sub(line, leadIn.exec(line.text)?.[0].length ?? 0), null, longest);
  const last = all.at(-1);
  if (!last) return [];
  const slashed = all.length === 1 ? slashedIn(last) : [];
  const halves = slashed.length > 1 ? slashed : (halvesOf(last, all.length > 1, conjunction) ?? [last]);
  return [...all.slice(0, -1), ...halves];
}

/** Words before what is listed: `incl. apt, yum`, `如 apt、yum`. */
export const leadIn =
  /^\s*(?:(?:for example|for instance|e\.\s?g\.|i\.e\.|such as|including|includes?|incl\.?|namely|especially|esp\.|mainly|covers?|covering)[:,]?\s+|(?:主要)?(?:包括|包含|涵盖|例如|比如|譬如|诸如|尤其是|特别是|含|如)(?![果何下此图])\s*[:：]?\s*)/i;

function partOf(piece: Line, index: LineIndex): OutlinePart {
  return { text: flat(piece), place: placeOf(index, piece) };
}

const spacedJoint = /\s+(?:and|or|&|plus|as well as)\s+|以及/i;
const joint =
  /\s+(?:and|or|&|plus|as well as)\s+|\s*(?:以及|(?<![饱调总中温缓共附])和(?![解谐平气])|(?<![参给])与(?![会其]))\s*/i;
/** What goes together, and a question, a difference or a relation, which is of both. */
const isOne =
  /^(?:pros and cons|trial and error|back ?up and restore|(?:search|find) and replace|drag and drop|copy and paste|do'?s and don'?ts|q ?& ?a|r ?& ?d|(?:how|what|when|where|why|which|who|if)\b.*)$|\b(?:between|difference|differences|versus|vs|both|either|relation|of)\b|区别|差异|差别|对比|比较|关系|之间|如何|怎么|为什么|何时|的/i;

/** What a conjunction parts; of an entry that stands alone only where both are short. */
function halvesOf(piece: Line, isLast: boolean, conjunction: RegExp): Line[] | null {
  const match = conjunction.exec(piece.text);
  if (!match || isOne.test(piece.text)) return null;
  const halves = [sub(piece, 0, match.index), sub(piece, match.index + match[0].length)].map(trim);
  const areNames = halves.every(
    ({ text }) =>
      /[\p{L}\p{N}][\p{L}\p{N}]/u.test(text) &&
      !joint.test(text) &&
      text.split(/\s+/).length <= (isLast ? 5 : 2) &&
      text.length <= (isLast ? 40 : 20),
  );
  const [first, second] = halves.map(({ text }) => /^\p{Lu}/u.test(text));
  // `Setup, Backup and restore`: what goes on in lower case is one name.
  return areNames && first === second ? halves : null;
}

/** What slashes without spaces part: `apt/yum/brew`, `RBAC/ABAC`; paths stay whole, and pairs of shorter abbreviations: `CI/CD`. */
function slashedIn(piece: Line): Line[] {
  const { text } = piece;
  if (!/^[^/.`]+(?:[/／][^/.`]+)+$/.test(text) || /^and[/／]or$/i.test(text)) return [];
  // Brackets hold together what is in them.
  if (/[(（][^()（）]*[/／]/.test(text)) return [];
  const found = [...text.matchAll(/[^/／]+/g)].map(({ index, 0: one }) =>
    trim(sub(piece, index, index + one.length)),
  );
  const areWords = found.every(one => /\p{Ll}{3}|[\u3400-\u9fff]{2}/u.test(one.text));
  const areMany = found.length > 2 && found.every(one => /[\p{L}\p{N}]{2}/u.test(one.text));
  return areWords || areMany || found.every(one => abbreviation.test(one.text)) ? found : [];
}

const abbreviation = /^[a-z]?[A-Z][A-Z0-9]{2,}$/;

/** What separators outside of brackets part, commas and their like or those given, without conjunctions, marks and `etc.`. */
export function pieces(line: Line, separators: string | null = null, longest = longestPart): Line[] {
  const found: Line[] = [];
  let depth = 0;
  let from = 0;
  const { text } = line;
  const add = (end: number): void => {
    const piece = bare(sub(line, from, end));
    if (
      /[\p{L}\p{N}]/u.test(piece.text) &&
      piece.text.length <= longest &&
      !/^(?:etc\.?|等|e\.g\.)$/i.test(piece.text)
    )
      found.push(piece);
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if ('(（['.includes(char)) depth++;
    else if (')）]'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (separators?.includes(char) ?? isSeparator(text, at))) {
      add(at);
      from = at + 1;
    }
  }
  add(text.length);
  return found;
}

function bare(line: Line): Line {
  let piece = trim(line);
  const lead = /^(?:and|or|以及|和|及|等)\s+/i.exec(piece.text);
  if (lead) piece = sub(piece, lead[0].length);
  const tail =
    /(?:\s+(?:etc\.?|…|\.\.\.|and (?:so on|more|others))|[.。…]+|(?<![幂相平对不同均高初中])\s*等等?)$/i.exec(
      piece.text,
    );
  if (tail && tail.index > 0) piece = sub(piece, 0, tail.index);
  const marks = /^([*_`]+)([^*_`]+)\1$/.exec(piece.text);
  return marks
    ? sub(piece, (marks[1] as string).length, piece.text.length - (marks[1] as string).length)
    : piece;
}

function isSeparator(text: string, at: number): boolean {
  const char = text[at] as string;
  if ('、，；;→'.includes(char)) return true;
  if (char === ',') return !/\d/.test(text[at - 1] ?? '') || !/\d{3}/.test(text.slice(at + 1, at + 4));
  return (char === '/' || char === '／' || char === '+') && text[at - 1] === ' ' && text[at + 1] === ' ';
}
