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
      ['x', ''],
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
    ['', '{}'],
    ['class C {', '{} }'],
    ['class C {', ';}'],
    ['', 'class C {}'],
    ['class C { void f() { x', ';}}'],
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
/** A fragment that starts so, comments apart. */
const starting = (start: string): RegExp => new RegExp(`^\\s*(?:#[^\\n]*\\n\\s*)*${start}`);
const python: Omit<SyntaxLanguage, 'grammar'> = {
  outside: null,
  wrappers: [
    { before: 'try:\n  x\n', after: '', only: starting('(?:except|finally)\\b') },
    { before: 'if x:\n  x\n', after: '', only: starting('(?:elif|else)\\b') },
    { before: '', after: '\ndef f(): x', only: starting('@') },
    { before: '{', after: '\n}', only: starting('["\'][^"\'\\n]{0,80}["\']\\s*:') },
    { before: 'f(', after: '\n)', only: starting('\\w+\\s*=.*,\\s*(?:#.*)?\\n') },
    { before: 'def ', after: ': x', only: starting('\\w+\\(') },
  ],
};
const ruby: Omit<SyntaxLanguage, 'grammar'> = {
  outside: null,
  // Excerpts leave out how what they open goes on.
  wrappers: ['\nend', '\nend\nend', '\nend\nend\nend'].map(after => ({
    before: '',
    after,
    only: /^(?!.*\n\s*end\s*$)/s,
  })),
};
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
  ruby: { grammar: 'ruby', ...ruby },
  rb: { grammar: 'ruby', ...ruby },
  css: { grammar: 'css', outside: null, wrappers: inner(['a {', '}']) },
  bash: { grammar: 'bash', outside: null, wrappers: [] },
  sh: { grammar: 'bash', outside: null, wrappers: [] },
  shell: { grammar: 'bash', outside: null, wrappers: [] },
  powershell: { grammar: 'powershell', outside: null, wrappers: [] },
};
