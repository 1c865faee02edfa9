import type { Node, Parser } from '@vscode/tree-sitter-wasm';
import { canonical } from '../../core/guide/fences/infoWords.ts';
import type { Fence, Guide } from '../../core/guide/model.ts';
import type { SyntaxProblem } from '../../core/judge/model.ts';
import { flawOfData } from './data.ts';
import { withoutDialect } from './dialects.ts';
import { hasHoles, leavesOut, withoutElisions } from './elisions.ts';
import type { Parsers } from './grammars.ts';
import { languages, type SyntaxLanguage } from './languages.ts';
import { FlawMemory, type KnownFlaws } from './memory.ts';
import { type Flaw, flawAt } from './problem.ts';
import { asked, commands, isSpokenElsewhere, isTerminal } from './sessions.ts';

/** Longer examples are data, and would be parsed for long. */
const longest = 200_000;
/** An ordinary example takes a dozen of these; counted rather than timed, so that every run says the same. */
const mostSteps = 20_000;

/**
 * Checks that a guide's examples are in their languages; the first flaw of each is told. It takes milliseconds a
 * fence, so callers do it after a pause in typing, never before an answer. `cancelled` ends it early; what is found is
 * put into `known`, and what is there is not looked for again.
 */
export async function checkExamples(
  guide: Guide,
  grammars: Parsers | null,
  cancelled: () => boolean = () => false,
  known: KnownFlaws = new FlawMemory(),
): Promise<readonly SyntaxProblem[]> {
  for (const { key, fence, language } of examplesOf(guide)) {
    if (cancelled()) break;
    if (known.get(key) === undefined) known.set(key, await flawOf(fence, language, grammars));
  }
  return knownProblems(guide, known).problems;
}

/** What is known of a guide's examples without looking; `complete` where nothing is left to be looked for. */
export function knownProblems(
  guide: Guide,
  known: KnownFlaws,
): { readonly problems: readonly SyntaxProblem[]; readonly complete: boolean } {
  const problems: SyntaxProblem[] = [];
  let complete = true;
  for (const { key, fence, language } of examplesOf(guide)) {
    const flaw = known.get(key);
    if (flaw === undefined) complete = false;
    if (!flaw) continue;
    problems.push({
      fence: fence.index,
      language,
      place: guide.lines.linePlace(Math.min(fence.body.line + flaw.line, fence.place.endLine)),
      near: flaw.near,
    });
  }
  return { problems, complete };
}

function* examplesOf({ fences, swallowed }: Guide): Iterable<{
  readonly key: string;
  readonly fence: Fence;
  readonly language: string;
}> {
  // What a fence swallows is in no language, is told elsewhere, and may be all the rest of a guide.
  const swallowing = new Set(swallowed.map(({ fence }) => fence));
  for (const fence of fences) {
    if (swallowing.has(fence.index)) continue;
    // JSON5 is read as JSON elsewhere; here the difference counts.
    const language = fence.declared === 'json5' ? 'json5' : (fence.language ?? fence.declared);
    // What a fence doesn't declare is a guess, which nothing can contradict.
    if (fence.declared === null || fence.excluded !== null || language === null) continue;
    if (canonical(language) !== canonical(fence.declared)) continue;
    if (fence.code.length > longest || isSpokenElsewhere(fence)) continue;
    yield { key: `${language}\n${fence.code}`, fence, language };
  }
}

async function flawOf({ code }: Fence, name: string, grammars: Parsers | null): Promise<Flaw | null> {
  const data = flawOfData(name, code);
  if (data === null) return null;
  if (data !== undefined) return leavesOut(code) || hasHoles(code) ? null : data;
  const language = Object.hasOwn(languages, name) ? languages[name] : undefined;
  if (!language || !grammars) return null;
  let first: Flaw | null = null;
  for (const grammar of language.also ? [language.grammar, language.also] : [language.grammar]) {
    const flaw = await firstFlaw(() => grammars.parser(grammar), language, code);
    if (!flaw) return null;
    first ??= flaw;
  }
  // What is left out on purpose makes the text around it unreadable for a parser, not for a reader.
  return leavesOut(code) ? null : first;
}

/** Gives the parser, before each text anew: a code that is broken is parsed a dozen times, and others may come between. */
type Ask = () => Promise<Parser | null>;

/** The first flaw of a code as it stands, unless it is whole inside of a function, a class or the like. */
async function firstFlaw(ask: Ask, language: SyntaxLanguage, code: string): Promise<Flaw | null> {
  const { grammar } = language;
  const text = withoutDialect(asked(dedent(code)), grammar);
  if (grammar === 'bash') {
    const [typed, ...others] = commands(text);
    const flaw = await parse(ask, typed);
    for (const other of others) if (!(await parse(ask, other))) return null;
    return flaw;
  }
  const plain = isTerminal(text) ? commands(text)[0] : text;
  const flaw = await parse(ask, plain);
  const isFine =
    !flaw || (await isWholeInside(ask, language, plain)) || (await isInPieces(ask, language, plain));
  return isFine ? null : flaw;
}

/** Whether a text is whole in one of the places where a language puts such texts. */
async function isWholeInside(
  ask: Ask,
  { wrappers, outside }: SyntaxLanguage,
  text: string,
): Promise<boolean> {
  const lines = text.split('\n');
  const body = outside ? lines.map(line => (outside.test(line) ? '' : line)).join('\n') : text;
  const head = outside ? lines.filter(line => outside.test(line)).join('\n') : '';
  for (const { before, after, only } of wrappers) {
    if (only && !only.test(body)) continue;
    if (!(await parse(ask, `${head === '' ? '' : `${head}\n`}${before}${body}${after}`))) return true;
  }
  return !(await parse(ask, withoutElisions(text)));
}

/** More pieces are a program, which is read as one. */
const mostPieces = 40;

/** Whether a text is several that stand below each other, parted by empty lines or one a line, each of them whole. */
async function isInPieces(ask: Ask, language: SyntaxLanguage, text: string): Promise<boolean> {
  // What one piece opens and another closes is no piece; in Ruby words do that.
  if (language.grammar === 'ruby') return false;
  const isWhole = async (piece: string): Promise<boolean> =>
    piece.trim() === '' ||
    (piece.split(/[([{]/).length === piece.split(/[)\]}]/).length &&
      (!(await parse(ask, piece)) || (await isWholeInside(ask, language, piece))));
  const areWhole = async (lines: readonly string[]): Promise<boolean> => {
    for (const line of lines) if (!(await isWhole(line))) return false;
    return true;
  };
  const pieces = text.split(/\n[ \t]*\n/);
  if (pieces.length > mostPieces) return false;
  for (const piece of pieces) {
    const lines = dedent(piece).split('\n');
    if (pieces.length > 1 && (await isWhole(lines.join('\n')))) continue;
    if (lines.length < 2 || lines.length > mostPieces || !(await areWhole(lines))) return false;
  }
  return true;
}

/** The first place where a text has an error, its line counted from 0; null too where parsing takes too long. */
async function parse(ask: Ask, text: string): Promise<Flaw | null> {
  const parser = await ask();
  if (!parser) return null;
  let steps = 0;
  const tree = parser.parse(text, null, { progressCallback: () => ++steps > mostSteps });
  if (!tree) {
    parser.reset();
    return null;
  }
  try {
    const node = tree.rootNode.hasError ? firstError(tree.rootNode) : null;
    if (!node) return null;
    const { row, column } = node.startPosition;
    return flawAt(text, row, column);
  } finally {
    tree.delete();
  }
}

/** The first node that is an error or stands in for something missing; only branches that hold one are followed. */
function firstError(root: Node): Node | null {
  let node: Node = root;
  for (;;) {
    if (node.isError || node.isMissing) return node;
    const next: Node | null | undefined = node.children.find(
      child => child !== null && (child.hasError || child.isMissing),
    );
    if (!next) return node === root ? null : node;
    node = next;
  }
}

/** The code without the indentation that all of its lines share. */
function dedent(code: string): string {
  const lines = code.split('\n');
  const shared = lines
    .filter(line => line.trim() !== '')
    .reduce(
      (least, line) => Math.min(least, line.length - line.trimStart().length),
      Number.POSITIVE_INFINITY,
    );
  return Number.isFinite(shared) && shared > 0 ? lines.map(line => line.slice(shared)).join('\n') : code;
}
