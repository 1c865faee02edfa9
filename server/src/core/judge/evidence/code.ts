import type { Fence, Guide } from '../../guide/model.ts';
import { remembered, rememberedLast, rememberedTextOf } from '../../remembered.ts';

/** A comment in code; `line` counts from 0 in the fence. */
export interface Comment {
  readonly line: number;
  readonly text: string;
  /** Nothing but the comment stands on its line. */
  readonly alone: boolean;
  /** Where its line ends in the code. */
  readonly end: number;
}

/** An example with its comments. */
export interface Commented {
  readonly fence: Fence;
  readonly comments: readonly Comment[];
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

/** The examples of a guide that have comments, in the order of the text. */
export function commentsIn(guide: Guide): readonly Commented[] {
  return read(guide).filter(({ comments }) => comments.length > 0);
}

/** The comments of one example, by its index. */
export function commentsOf(guide: Guide, fence: number): readonly Comment[] {
  return read(guide)[fence]?.comments ?? none;
}

const none: readonly Comment[] = [];

const read = rememberedLast(({ fences }: Guide): readonly Commented[] =>
  fences.map(fence => ({
    fence,
    comments: isCode(fence) ? commentsOn(fence.code, languageOf(fence)) : none,
  })),
);

/** Whether a fence is code or configuration that may prove something. */
export function isCode(fence: Fence): boolean {
  return fence.excluded === null || fence.excluded === 'duplicate' || fence.excluded === 'fragment';
}

/** The language of a fence's text, else what the fence declares, else the empty string. */
export function languageOf(fence: Fence): string {
  return fence.language ?? fence.declared ?? '';
}

/** The comments of a code in a language. */
const commentsOn = rememberedTextOf(1_000, (code, language): readonly Comment[] => {
  const opening = openingsOf(language);
  // Every line that may have a comment has one of the signs; most lines have none and aren't looked at.
  const signs = opening.map(sign => (sign === '/*' ? '*' : sign));
  const next = signs.map(sign => code.indexOf(sign));
  const comments: Comment[] = [];
  let line = 0;
  for (let start = 0; ; line++) {
    let nearest = code.length;
    for (let at = 0; at < signs.length; at++) {
      let found = next[at] as number;
      if (found >= 0 && found < start) found = code.indexOf(signs[at] as string, start);
      next[at] = found;
      if (found >= 0 && found < nearest) nearest = found;
    }
    if (nearest === code.length) return comments;
    let end = endOfLine(code, start);
    for (; end < nearest; line++) {
      start = end + 1;
      end = endOfLine(code, start);
    }
    const found = commentIn(code.slice(start, end), opening);
    if (found) {
      const { text, alone } = found;
      comments.push({ line, text, alone, end });
    }
    start = end + 1;
  }
});

/** The signs that open a comment in a language, in the order in which they are tried. */
const openingsOf = remembered(200, (language): readonly string[] => {
  const used = signs.filter(({ languages }) =>
    languages === null ? !hashOnly(language) : languages.has(language),
  );
  return [...used.map(({ sign }) => sign), '/*'];
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

/**
 * Where a sign opens a comment: at the start, or behind code and a space, as the `//` of a URL does not, nor what is put
 * into a text: `"after #{time}"`.
 */
function opens(line: string, sign: string): number {
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1))
    if ((at === 0 || line[at - 1] === ' ') && (line[at] !== '#' || line[at + 1] !== '{')) return at;
  return -1;
}

/** The first of the three lines behind a comment that isn't blank; empty where all are. */
export function below(code: string, { end }: Comment): string {
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
