import type { Fence, Guide } from '../../guide/model.ts';

/** A comment in code; `line` counts from 0 in the fence. */
export interface Comment {
  readonly fence: Fence;
  readonly line: number;
  readonly text: string;
  /** Nothing but the comment stands on its line. */
  readonly alone: boolean;
  /** The next line of code within three lines; empty where there is none. */
  readonly below: string;
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

const known = new WeakMap<
  Guide,
  { readonly all: readonly Comment[]; readonly byFence: readonly (readonly Comment[])[] }
>();

/** The comments in a guide's examples, in the order of the text. */
export function commentsIn(guide: Guide): readonly Comment[] {
  return read(guide).all;
}

/** The comments of one example, by its index. */
export function commentsOf(guide: Guide, fence: number): readonly Comment[] {
  return read(guide).byFence[fence] ?? [];
}

function read(guide: Guide): {
  readonly all: readonly Comment[];
  readonly byFence: readonly (readonly Comment[])[];
} {
  const before = known.get(guide);
  if (before) return before;
  const byFence = guide.fences.map(fence => (isCode(fence) ? readFence(fence) : []));
  const comments = { all: byFence.flat(), byFence };
  known.set(guide, comments);
  return comments;
}

/** Whether a fence is code or configuration that may prove something. */
export function isCode(fence: Fence): boolean {
  return fence.excluded === null || fence.excluded === 'duplicate' || fence.excluded === 'fragment';
}

/** The language of a fence's text, else what the fence declares, else the empty string. */
export function languageOf(fence: Fence): string {
  return fence.language ?? fence.declared ?? '';
}

function readFence(fence: Fence): readonly Comment[] {
  const { code } = fence;
  const language = languageOf(fence);
  const used = signs.filter(({ languages }) =>
    languages === null ? !hashOnly(language) : languages.has(language),
  );
  const present = [...used.map(({ sign }) => sign), '/*'].filter(sign => code.includes(sign));
  if (present.length === 0 && !code.includes('*')) return [];
  const comments: Comment[] = [];
  const lines = code.split('\n');
  const add = (line: number, text: string, alone: boolean): void => {
    const below = lines[line + 1]?.trim() || lines[line + 2]?.trim() || lines[line + 3]?.trim() || '';
    comments.push({ fence, line, text, alone, below });
  };
  lines.forEach((line, index) => {
    const body = line.trimStart();
    if (body.startsWith('*') && /^\*+[ /]/.test(body)) {
      add(index, body.replace(/^\*+\/?\s?/, ''), true);
      return;
    }
    for (const sign of present) {
      const from = opening(body, sign);
      if (from < 0) continue;
      const text = body
        .slice(from + sign.length)
        .replace(/^[/!*#-]+/, '')
        .trim();
      add(index, text, from === 0);
      return;
    }
  });
  return comments;
}

/** Where a comment opens: at the start, or behind code and a space, as the `//` of a URL does not. */
function opening(line: string, sign: string): number {
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1))
    if (at === 0 || line[at - 1] === ' ') return at;
  return -1;
}

function hashOnly(language: string): boolean {
  return signs.some(({ sign, languages }) => sign !== '//' && (languages?.has(language) ?? false));
}
