import type { LineContext } from './context.ts';
import { dueAt, type Facts, type FactsDraft, isFact, noFacts, piecesOf } from './facts.ts';
import { fold } from './text/fold.ts';
import { type Line, placeOf, sub, trim } from './text/line.ts';
import { linesIn, quantitiesIn } from './text/measure.ts';
import { progressIn, signAt, statusIn } from './text/state.ts';

/** What stands behind the name of an entry, and the rest of the text without it. */
export interface Tail extends Facts {
  readonly rest: Line;
}

/** Reads marks, brackets and fields from the end of a text, and brackets from its start, until words are left. */
export function readTail(line: Line, context: LineContext): Tail {
  const facts = noFacts();
  let rest = trim(line);
  for (let round = 0; round < 8 && rest.text !== ''; round++) {
    const next =
      cutSize(rest, facts, context) ??
      cutDue(rest, facts) ??
      cutTag(rest, facts, context) ??
      cutOwner(rest, facts, context) ??
      cutRecord(rest, facts, context) ??
      cutBracket(rest, facts, context) ??
      cutBadge(rest, facts, context) ??
      cutSign(rest, facts, context) ??
      cutField(rest, facts, context) ??
      cutFields(rest, facts, context) ??
      cutFront(rest, facts, context);
    if (next === null) break;
    rest = trim(sub(next, 0, next.text.replace(/\s+[-–—·•]+\s*$|\s*[,，;；]\s*$/, '').length));
  }
  return { rest, ...facts };
}

/** `| Unassigned | 2.0 pd | reason`: fields between bars, the first of which may be the name. */
function cutRecord(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  const bars = [...line.text.slice(0, 600).matchAll(/(?<!\\|\[\[[^\][|]{0,80})\|/g)].map(
    ({ index }) => index,
  );
  if (bars.length === 0) return null;
  const pieces = [-1, ...bars].map((bar, place) => trim(sub(line, bar + 1, bars[place] ?? line.text.length)));
  const [first, ...others] = pieces as [Line, ...Line[]];
  for (const piece of others) {
    if (piece.text === '' || isFact(piece, facts, context, true)) continue;
    if (facts.owner === null && piece.text.length <= 30 && piece !== others.at(-1)) facts.owner = piece.text;
  }
  return first;
}

/** `due 2026-03-01` at the end. */
function cutDue(line: Line, facts: FactsDraft): Line | null {
  const from = Math.max(0, line.text.length - 60);
  const match = dueAt.exec(line.text.slice(from));
  if (!match || from + match.index === 0) return null;
  facts.effort ??= match[1] ?? null;
  return sub(line, 0, from + match.index);
}

/** A word behind which a name goes on: `Ask in #help`, ``Iterators and `next` ``. */
const goesOn =
  /(?:^|\s)(?:and|or|of|with|without|in|on|at|to|from|for|by|the|a|an|using|via|vs\.?)\s*$|[和与及用在]\s*$/i;

/** `#high` at the end: a priority, a state, or what the topic is filed under. */
function cutTag(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  const match = /(?:^|\s)#(\p{L}[\p{L}\p{N}_/-]{0,30})$/u.exec(line.text.slice(-40));
  if (!match || goesOn.test(line.text.slice(0, line.text.length - match[0].length))) return null;
  const [whole, word = ''] = match;
  isFact(sub(line, line.text.length - word.length), facts, context, true);
  return sub(line, 0, line.text.length - whole.length);
}

const ownedBy =
  /\s[—–-]+\s+(?:owner|assignee|assigned(?: to)?|writer|author|负责人?|作者)\s*[:：]\s*@?([\p{L}\p{N}_ -]{2,24})$/iu;

/** `@name` at the end, or a name with words that say that it does the work. */
function cutOwner(line: Line, facts: FactsDraft, { vocabulary }: LineContext): Line | null {
  const end = line.text.slice(-40);
  const match =
    ownedBy.exec(end) ??
    /(?:^|[\s,，;；、/])@([\p{L}\p{N}_-]{1,30})$/u.exec(end) ??
    vocabulary.doing.exec(end);
  if (!match) return null;
  facts.owner ??= match.slice(1).find(name => name !== undefined) ?? null;
  return sub(line, 0, line.text.length - match[0].length);
}

/** A text that is nothing but a size in some unit: `9,468字`. */
function cutSize(line: Line, facts: FactsDraft, { vocabulary, index }: LineContext): Line | null {
  if (line.text.length > 24 || !/^\S?\s*[0-9０-９]/.test(line.text)) return null;
  const [quantity] = quantitiesIn(line.text, vocabulary);
  const isWhole = quantity?.start === 0 && quantity.end === line.text.length;
  if (isWhole && quantity.unit === 'lines') facts.lines ??= linesIn(line, vocabulary, index, false);
  const isSize = isWhole && (quantity.unit === 'other' || quantity.unit === 'lines');
  return isSize ? sub(line, line.text.length) : null;
}

/** `(800 lines)`, `（已完成）` at the end. */
function cutBracket(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  const match = /[(（【[]([^()（）【】[\]]{1,80})[)）】\]][\s*_.。]*$/.exec(line.text.slice(-140));
  if (!match) return null;
  const start = Math.max(0, line.text.length - 140) + match.index;
  const content = sub(line, start + 1, start + 1 + (match[1] as string).length);
  const sign = context.vocabulary.signs.get(line.text.slice(start, start + content.text.length + 2));
  if (sign !== undefined && start > 0) {
    const raw = line.text.slice(start, start + content.text.length + 2);
    const place = placeOf(context.index, line, start, start + raw.length);
    facts.status ??= { value: sign, raw, place, form: 'sign' };
    return sub(line, 0, start);
  }
  // `(where does it go?)` asks something of a document and is no part of its name.
  const isQuestion = start > 0 && /[?？]\s*$/.test(content.text);
  return isOfFacts(content, facts, context) || isQuestion ? sub(line, 0, start) : null;
}

/** A fact in code at the end: `Install \`P0\` \`done\``. */
function cutBadge(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  const match = /\s`([^`]{1,24})`$/.exec(line.text.slice(-40));
  if (!match) return null;
  const start = line.text.length - match[0].length;
  if (goesOn.test(line.text.slice(0, start))) return null;
  const content = sub(line, start + 2, line.text.length - 1);
  return isFact(content, facts, context, true) ? sub(line, 0, start) : null;
}

/** Whether most of what a bracket holds between commas are facts, which are then known; or the whole is one. */
function isOfFacts(content: Line, facts: FactsDraft, context: LineContext): boolean {
  const pieces = piecesOf(content);
  const known = pieces.filter(piece => isFact(piece, facts, context, pieces.length > 1));
  return known.length * 2 > pieces.length || isFact(content, facts, context);
}

/** A sign at the end, with words behind it: `✅ COMPLETED`. */
function cutSign(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  const { text } = line;
  const stars = /\s*(?:[⭐★🔥]|\ufe0f)+$/u.exec(text.slice(-40));
  if (stars && stars[0].trim() !== '') return sub(line, 0, text.length - stars[0].length);
  for (let at = text.length - 1; at >= Math.max(0, text.length - 40); at--) {
    const code = text.charCodeAt(at);
    if (code < 0x2000 || (code >= 0x3000 && code < 0xd800) || (code >= 0xdc00 && code < 0xe000)) continue;
    const sign = signAt(text, at, false, context.vocabulary) ?? signWithWords(text, at, context);
    if (!sign) continue;
    if (at === 0 && text.length > 24) return null;
    const found = statusIn(sub(line, at), context.vocabulary, context.index);
    facts.status ??= found;
    facts.progress ??= progressIn(sub(line, at), context.index, false);
    return sub(line, 0, at);
  }
  return null;
}

/** A sign that says a state only where the words of one stand behind it: `📋 To do`. */
function signWithWords(text: string, at: number, { vocabulary }: LineContext): ReturnType<typeof signAt> {
  const sign = at > 0 ? signAt(text, at, true, vocabulary) : null;
  return sign && vocabulary.status.get(fold(text.slice(at + sign.raw.length))) !== null ? sign : null;
}

/** What each form cannot do without, and the form. */
const fieldForms: readonly (readonly [mark: RegExp, form: RegExp])[] = [
  [
    /\d/,
    /(?<=[\s)）])(?<!(?:[约~～≈≥>→至到–—-]|\bto|\band)\s)([约~～]?\s?\d[\d,]{1,6}\s?[+＋]?\s?(?:行|lines?))$/,
  ],
  [/[.。]/, /[.。]\s+([^.。]{1,40})[.。]?$/],
  [/[-–—]/, /(?:(?:^|\s)[-–—]+\s+|——\s*)([^-–—]{1,40})$/],
  // Behind who does it no mark need stand before the state: `Tables @mia half written`.
  [/@/, /(?<=@[\p{L}\p{N}_-]{1,30})\s+([^\s@][^@]{1,20})$/u],
  [
    /[,，;；:：·•]/,
    /(?:(?<!\d)[,，]|(?<=[A-Za-z]\d)[,，]|[,，](?!\d{3})|[;；:：·•])\s*([^,，;；:：·•]{1,40})$/,
  ],
];

/** A field behind a dash, comma or colon at the end: `- Done`, `，约 800 行`, `: 40%`. */
function cutField(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  const end = line.text.slice(-60);
  const ends = fieldForms
    .map(([mark, form]) => (mark.test(end) ? form.exec(end) : null))
    .filter(match => match !== null);
  // The shortest first: `how to test, ~100 lines` behind a dash is no size as a whole.
  for (const match of ends.sort((a, b) => b.index - a.index)) {
    const content = match[1] as string;
    const start = line.text.length - end.length + match.index;
    const from = start + match[0].lastIndexOf(content);
    const bracket = /^([^()（）]+?)\s*[(（]([\p{L} .]{1,16})[)）]$/u.exec(content);
    const said = bracket?.[1] ?? content;
    if (!isFact(sub(line, from, from + said.length), facts, context, true)) continue;
    // Who does it stands in brackets behind the state: `— in progress (Mia)`.
    facts.owner ??= bracket?.[2] ?? null;
    return sub(line, 0, start);
  }
  return null;
}

const dashed = /\s+[-–—·•]+\s+/g;
const owned = /^(?:assigned(?: to)?|owner|author|writer|by|负责人?|作者)\s*[:：]?\s*(?=\S)/i;

/** Fields between dashes of which one is known and another follows: `- 400 lines - assigned: a name`. */
function cutFields(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  const dashes = [...line.text.slice(0, 400).matchAll(dashed)].filter(({ index }) => index > 0);
  const fields = dashes.map(({ index, 0: { length } }, place) =>
    sub(line, index + length, dashes[place + 1]?.index ?? line.text.length),
  );
  const first = fields.findIndex(field => isFact(field, { ...facts }, context, true));
  if (first < 0 || fields.slice(first).some(({ text }) => text.length > 40)) return null;
  for (const field of fields.slice(first))
    if (!isFact(field, facts, context, true) && owned.test(field.text))
      facts.owner ??= field.text.replace(owned, '');
  return sub(line, 0, dashes[first]?.index);
}

/** `(800 lines) - what it covers`: a bracket before the words. */
function cutFront(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  const match = /^[(（[]([^()（）[\]]{1,60})[)）\]]\s*/.exec(line.text);
  if (match && isOfFacts(sub(line, 1, 1 + (match[1] as string).length), facts, context))
    return sub(line, match[0].length);
  const sign = signAt(line.text, 0, false, context.vocabulary);
  if (sign && facts.status === null) {
    const end = sign.raw.length;
    // Words count only where they are the whole of what stands behind the sign.
    const words = /^[^,，;；.。:：(（]*/.exec(line.text.slice(end))?.[0] ?? '';
    const whole = context.vocabulary.status.get(fold(words)) === null ? end : end + words.length;
    facts.status = statusIn(sub(line, 0, whole), context.vocabulary, context.index);
    return sub(line, end);
  }
  const separator = /^[\s\-–—:：|→>#*_~]+/.exec(line.text);
  return separator && separator[0].length < line.text.length ? sub(line, separator[0].length) : null;
}
