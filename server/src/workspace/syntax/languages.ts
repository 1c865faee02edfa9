/** How a code may be put so that a fragment is a whole program: what goes before it and after it. */
interface Wrapper {
  readonly before: string;
  readonly after: string;
  /** What a fragment must look like for it; any text at all would be whole between tags. */
  readonly only?: RegExp;
}

export interface SyntaxLanguage {
  /** The grammar's name, as in its file `tree-sitter-NAME.wasm`. */
  readonly grammar: string;
  /** A grammar that knows more, tried where the first one fails. */
  readonly also?: string;
  readonly wrappers: readonly Wrapper[];
  /** Lines that must stay outside of what a wrapper opens. */
  readonly outside: RegExp | null;
}

const inner = (...pairs: readonly (readonly [string, string])[]): readonly Wrapper[] =>
  pairs.map(([before, after]) => ({ before: `${before} `, after: `\n${after}` }));

const javascript: Omit<SyntaxLanguage, 'grammar'> = {
  outside: /^\s*import\b/,
  wrappers: [
    ...inner(
      ['async function f() {', '}'],
      ['(', ')'],
      ['({', '})'],
      ['class C {', '}'],
      ['switch (x) {', '}'],
      ['[', ']'],
      ['<a', '/>'],
    ),
    { before: '<> ', after: '\n</>', only: /^\s*(?:\/\/[^\n]*\n\s*)*(?:<|\{\/\*)/ },
  ],
};
const java: Omit<SyntaxLanguage, 'grammar'> = {
  outside: /^\s*(?:import|package|using)\b[^;{]*;/,
  wrappers: inner(
    ['class C {', '}'],
    ['class C { void f() {', '}}'],
    ['class C { void f() { var x = ', ';}}'],
    ['enum E {', '}'],
    ['interface I {', '}'],
  ),
};
const rust: Omit<SyntaxLanguage, 'grammar'> = {
  outside: null,
  wrappers: inner(
    ['async fn f() {', '}'],
    ['impl S {', '}'],
    ['struct S {', '}'],
    ['fn f() { match x {', '}}'],
    ['enum E {', '}'],
    ['fn f() { let x = ', ';}'],
    ['fn f() { x', ';}'],
    ['fn f()', '{}'],
  ),
};
const python: Omit<SyntaxLanguage, 'grammar'> = { outside: null, wrappers: [] };
const cpp: Omit<SyntaxLanguage, 'grammar'> = {
  outside: /^\s*(?:#|using\b)/,
  wrappers: inner(
    ['void f() {', '}'],
    ['class C {', '};'],
    ['struct S {', '};'],
    ['void f() { auto x = ', ';}'],
    ['enum E {', '};'],
  ),
};

const go: SyntaxLanguage = {
  grammar: 'go',
  outside: /^\s*(?:package|import)\b/,
  wrappers: inner(
    ['func f() {', '}'],
    ['type T struct {', '}'],
    ['func f() { x := ', '}'],
    ['import (', ')'],
    ['func f() { switch x {', '}}'],
  ),
};

/** The languages that are parsed by their grammars, by the names that fences use. */
export const languages: Readonly<Record<string, SyntaxLanguage>> = {
  rust: { grammar: 'rust', ...rust },
  rs: { grammar: 'rust', ...rust },
  python: { grammar: 'python', ...python },
  py: { grammar: 'python', ...python },
  javascript: { grammar: 'javascript', ...javascript },
  js: { grammar: 'javascript', ...javascript },
  mjs: { grammar: 'javascript', ...javascript },
  cjs: { grammar: 'javascript', ...javascript },
  jsx: { grammar: 'javascript', ...javascript },
  typescript: { grammar: 'typescript', also: 'tsx', ...javascript },
  ts: { grammar: 'typescript', also: 'tsx', ...javascript },
  tsx: { grammar: 'tsx', ...javascript },
  go,
  golang: go,
  java: { grammar: 'java', ...java },
  csharp: { grammar: 'c-sharp', ...java },
  cs: { grammar: 'c-sharp', ...java },
  'c#': { grammar: 'c-sharp', ...java },
  c: { grammar: 'cpp', ...cpp },
  cpp: { grammar: 'cpp', ...cpp },
  'c++': { grammar: 'cpp', ...cpp },
  php: {
    grammar: 'php',
    outside: null,
    wrappers: [
      { before: '<?php ', after: '' },
      { before: '<?php class C { ', after: '\n}' },
    ],
  },
  ruby: { grammar: 'ruby', outside: null, wrappers: [] },
  rb: { grammar: 'ruby', outside: null, wrappers: [] },
  css: { grammar: 'css', outside: null, wrappers: inner(['a {', '}']) },
  bash: { grammar: 'bash', outside: null, wrappers: [] },
  sh: { grammar: 'bash', outside: null, wrappers: [] },
  shell: { grammar: 'bash', outside: null, wrappers: [] },
  powershell: { grammar: 'powershell', outside: null, wrappers: [] },
};
