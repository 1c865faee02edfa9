import type { Code } from 'mdast';
import type { Place } from '../../place.ts';
import { rememberedTextOf } from '../../remembered.ts';
import type { Fence } from '../model.ts';
import { announcesOutput, isAnswer } from './answers.ts';
import { whyNoExample } from './excluded.ts';
import { canonical, kindOf } from './infoWords.ts';
import { guessLanguage, speaks } from './languages.ts';
import type { Repeats } from './repeats.ts';
import { type Shape, shapeOf } from './shapes.ts';

/**
 * Reads one code block. `repeats` knows the examples before it; `lead` is the paragraph before it in its section, else
 * the section's title.
 */
export function readFence(
  text: string,
  node: Code,
  place: Place,
  index: number,
  section: number | null,
  repeats: Repeats,
  lead = '',
): Fence {
  const declared = declaredOf(node);
  const look = looked(node.value, declared ?? '');
  const { code, lines } = look;
  const isPrinted =
    saysOutput.test(node.meta ?? '') ||
    (look.excluded === null &&
      (isAnswer(look.language, code, lead) || (declared === null && announcesOutput(lead))));
  const { language, excluded } = isPrinted ? ({ language: null, excluded: 'output' } as const) : look;
  const duplicateOf = excluded === null ? repeats.of(index, lines) : null;
  return {
    index,
    place,
    body: bodyOf(text, place),
    code,
    declared,
    language,
    section,
    codeLines: lines.length,
    excluded: duplicateOf === null ? excluded : 'duplicate',
    duplicateOf,
  };
}

/** What stands behind a fence's language where a program printed the text: `python out`, `text title="Output"`. */
const saysOutput = /(?:^|[\s"'{.])(?:out|outputs?|stdout|results?)(?=$|[\s"'}])/i;

/** What a code is, given the language that its fence declares; empty where it declares none. */
const looked = rememberedTextOf(1_000, (code, said) => {
  const declared = said === '' ? null : said;
  const shape = shapeOf(code);
  const excluded = whyNoExample(declared, shape);
  return { code, lines: shape.lines, excluded, language: languageOf(declared, shape, excluded) };
});

/** The first word of the info string: `rust` of `rust,ignore`, `{.rust}` and `rust {1,3}`, and of MyST's `{code-block} rust`. */
function declaredOf({ lang, meta }: Code): string | null {
  const info = meta && /^\{(?:code|code-block|code-cell|sourcecode)\}$/.test(lang ?? '') ? meta : lang;
  return /^\{?\.?([^\s,{}]+)/.exec(info ?? '')?.[1]?.toLowerCase() ?? null;
}

/** The declared language where some line is in it, else the one that most lines are in. */
function languageOf(declared: string | null, shape: Shape, excluded: Fence['excluded']): string | null {
  const kind = kindOf(declared);
  if (excluded === 'tree' || excluded === 'diagram' || excluded === 'output' || excluded === 'contents')
    return kind === 'drawing' && declared !== null ? canonical(declared) : null;
  const name = declared === null || kind !== 'language' ? null : canonical(declared);
  if (name !== null && (shape.comments.length < shape.lines.length - shape.holes || shape.lines.length < 3)) {
    if (speaks(name, shape.lines) !== false) return name;
    const other = guessLanguage(shape.lines);
    return other !== null && other.share >= 0.7 ? other.language : name;
  }
  if (name !== null) return (excluded === 'prose' ? null : guessLanguage(shape.comments)?.language) ?? name;
  return excluded === null ? (guessLanguage(shape.lines)?.language ?? null) : null;
}

/** The lines between the fence's own; the whole block where it is indented code. */
function bodyOf(text: string, place: Place): Place {
  const marker = text[place.start];
  if (marker !== '`' && marker !== '~') return place;
  const start = nextLine(text, place.start, place.end);
  if (start === null) return { ...place, start: place.end, line: place.endLine, column: place.endColumn };
  const line = place.line + 1;
  if (!isClosed(text, place)) return { ...place, start, line, column: 1 };
  const last = lineStart(text, place.end);
  const end = Math.max(start, last - (text.startsWith('\r\n', last - 2) ? 2 : 1));
  const endLine = Math.max(line, place.endLine - 1);
  return { start, end, line, column: 1, endLine, endColumn: end - lineStart(text, end) + 1 };
}

/** Whether the last line of a fenced block is the mark that ends it. */
export function isClosed(text: string, place: Place): boolean {
  const open = /^(?:`{3,}|~{3,})/.exec(text.slice(place.start, place.start + 200))?.[0] ?? '';
  const last = lineStart(text, place.end);
  if (open === '' || last <= place.start) return false;
  const line = text.slice(last, Math.min(place.end, last + 400)).replace(/^[\s>]+|\s+$/g, '');
  return line.length >= open.length && line === (open[0] as string).repeat(line.length);
}

/** Where the line after the one of an offset starts; null where there is none before `end`. */
function nextLine(text: string, offset: number, end: number): number | null {
  for (let i = offset; i < end; i++) {
    if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) return i + 1;
  }
  return null;
}

/** Where the line of an offset starts. */
function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && !(text[start - 1] === '\r' && text[start] !== '\n'))
    start--;
  return start;
}
