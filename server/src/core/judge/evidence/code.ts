import type { Fence, Guide } from '../../guide/model.ts';
import { rememberedLast, rememberedTextOf } from '../../remembered.ts';
import { cuesIn } from './lexicon.ts';

/** A comment in code; `line` counts from 0 in the fence. */
export interface Comment {
  readonly fence: Fence;
  readonly line: number;
  readonly text: string;
  /** Nothing but the comment stands on its line. */
  readonly alone: boolean;
  /** The next line of code within three lines; empty where there is none. */
  readonly below: string;
  /** The families of words in it. */
  readonly cues: number;
}

/** The signs that open a comment, by what languages share them. */
const signs: readonly { readonly sign: string; readonly languages: ReadonlySet<string> | null }[] = [
  { sign: '//', languages: null },
  {
    sign: '#',
    languages: new Set([
      'bash',
      'sh',
      'shell',
      'zsh',
      'python',
      'py',
      'ruby',
      'rb',
      'yaml',
      'yml',
      'toml',
      'dockerfile',
      'docker',
      'makefile',
      'perl',
      'r',
      'elixir',
      'nginx',
      'conf',
      'ini',
      'properties',
      'hcl',
      'terraform',
      'tf',
      'graphql',
      'julia',
      'nix',
      'powershell',
      'fish',
      'console',
      'env',
      'dotenv',
      'cmake',
    ]),
  },
  {
    sign: '--',
    languages: new Set([
      'sql',
      'postgresql',
      'pgsql',
      'mysql',
      'plsql',
      'lua',
      'haskell',
      'hs',
      'ada',
      'elm',
      'vhdl',
    ]),
  },
  { sign: ';', languages: new Set(['ini', 'lisp', 'clojure', 'scheme', 'asm', 'nasm']) },
];

/** The comments in a guide's examples, in the order of the text. */
export function commentsIn(guide: Guide): readonly Comment[] {
  return read(guide).all;
}

/** The comments of one example, by its index. */
export function commentsOf(guide: Guide, fence: number): readonly Comment[] {
  return read(guide).byFence[fence] ?? [];
}

const read = rememberedLast(({ fences }: Guide) => {
  const byFence = fences.map((fence): readonly Comment[] =>
    isCode(fence) ? commentsOn(fence.code, languageOf(fence)).map(one => ({ ...one, fence })) : [],
  );
  return { all: byFence.flat(), byFence };
});

/** Whether a fence is code or configuration that may prove something. */
export function isCode(fence: Fence): boolean {
  return fence.excluded === null || fence.excluded === 'duplicate' || fence.excluded === 'fragment';
}

/** The language of a fence's text, else what the fence declares, else the empty string. */
export function languageOf(fence: Fence): string {
  return fence.language ?? fence.declared ?? '';
}

/** The comments of a code in a language. */
const commentsOn = rememberedTextOf(1_000, (code, language): readonly Omit<Comment, 'fence'>[] => {
  const used = signs.filter(({ languages }) =>
    languages === null ? !hashOnly(language) : languages.has(language),
  );
  const opening = [...used.map(({ sign }) => sign), '/*'];
  const sought = [...opening, '*'].map(sign => ({ sign, next: code.indexOf(sign) }));
  const comments: Omit<Comment, 'fence'>[] = [];
  let line = 0;
  for (let start = 0; start < code.length; line++) {
    const end = endOfLine(code, start);
    // Most lines have none of the signs and aren't looked at.
    let may = false;
    for (const one of sought) {
      if (one.next >= 0 && one.next < start) one.next = code.indexOf(one.sign, start);
      may ||= one.next >= 0 && one.next < end;
    }
    const found = may ? commentIn(code.slice(start, end), opening) : null;
    if (found) comments.push({ line, ...found, below: below(code, end), cues: cuesIn(found.text) });
    start = end + 1;
  }
  return comments;
});

/** The comment of a line, by the first of the signs that opens one there. */
function commentIn(line: string, opening: readonly string[]): Pick<Comment, 'text' | 'alone'> | null {
  const body = line.trimStart();
  if (body.startsWith('*') && /^\*+[ /]/.test(body))
    return { text: body.replace(/^\*+\/?\s?/, ''), alone: true };
  for (const sign of opening) {
    const from = opens(body, sign);
    if (from < 0) continue;
    const text = body
      .slice(from + sign.length)
      .replace(/^[/!*#-]+/, '')
      .trim();
    return { text, alone: from === 0 };
  }
  return null;
}

/** Where a sign opens a comment: at the start, or behind code and a space, as the `//` of a URL does not. */
function opens(line: string, sign: string): number {
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1))
    if (at === 0 || line[at - 1] === ' ') return at;
  return -1;
}

/** The first of the three lines behind a line's end that isn't blank. */
function below(code: string, end: number): string {
  let at = end;
  for (let count = 0; count < 3 && at < code.length; count++) {
    const start = at + 1;
    at = endOfLine(code, start);
    const line = code.slice(start, at).trim();
    if (line !== '') return line;
  }
  return '';
}

function endOfLine(code: string, from: number): number {
  const end = code.indexOf('\n', from);
  return end < 0 ? code.length : end;
}

function hashOnly(language: string): boolean {
  return signs.some(({ sign, languages }) => sign !== '//' && (languages?.has(language) ?? false));
}
