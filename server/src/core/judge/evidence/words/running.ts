/** Languages whose examples import what they use. */
export const programming: ReadonlySet<string> = new Set([
  'rust',
  'rs',
  'python',
  'py',
  'javascript',
  'js',
  'typescript',
  'ts',
  'jsx',
  'tsx',
  'go',
  'golang',
  'java',
  'kotlin',
  'kt',
  'scala',
  'c',
  'cpp',
  'c++',
  'csharp',
  'cs',
  'c#',
  'ruby',
  'rb',
  'php',
  'swift',
  'dart',
  'elixir',
  'haskell',
  'julia',
]);

/** Those of them in which much can be written without an import. */
export const freestanding = /^(?:python|py|javascript|js|ruby|rb|php|julia)$/;

/** Lines that import something, in any of these languages. */
export const imports =
  /^[ \t]{0,60}(?:use [\w:{]|extern crate|import\b|from [\w.]+ import|const .{1,80}= require\(|#include\b|using [\w.]+;|require(?:_relative|_once)?[ (]['"]|require_once|require [A-Z]|package \w|namespace [\w\\]+;|using [A-Z][\w.]*(?:,[\w., ]*|: [\w, ]+)?$|alias [A-Z]|open import)/m;

const things =
  'docker|kubectl|kind|minikube|helm|node(?:\\.js)?|npm|pnpm|python|pip|go|rust|rustup|cargo|jdk|java|maven|gradle|git|make|gcc|clang|cmake|terraform|ansible|mysql|postgres(?:ql)?|psql|pg_dump|redis|sqlite3?|curl|jq|openssl|ffmpeg|php|composer|ruby|dotnet|\\.net|elixir|swift|xcode|android studio|esp-idf|arduino|cuda';

/** What says in a sentence what has to be there, or where to put what is shown, before it runs. */
export const prepares = new RegExp(
  `\\b(?:you(?:['’]ll| will)? (?:only |just )?need|(?:it|this|that|the (?:script|example|code|program|demo)) (?:only )?(?:needs|requires)|all you need is|make sure (?:that )?you have) (?:(?:an?|only|just|a recent|a running|the) )*(?:${things})\\b(?! to (?:be|know|understand))|\\b(?:save|put|copy|paste) (?:it|this|that|the (?:code|script|file|following))? ?(?:as|in|into|to) [\\w/~-][\\w/~-]{0,60}[^.]{0,40}(?:\\.\\w{1,5}\\b|executable|run)|\\bno (?:build step|dependencies|installation)(?: (?:is )?(?:needed|required))?\\b|(?:需要|要求|准备好?|只要有|前提是)[^，。；]{0,8}(?:${things})(?![\\w-])|(?:存为|保存为|保存成|另存为|写入|放到|放进)[^，。；]{0,4}[\\w/-]{1,60}\\.\\w{1,5}`,
  'i',
);

/** Where a program begins to run, in languages that have such a place. */
const begins =
  /^\s{0,8}(?:(?:pub )?(?:async )?fn main\(|func main\(|(?:suspend )?fun main\(|int main\(|(?:public )?static (?:async )?(?:void|int|Task) [Mm]ain\()/m;

/** By language: lines that import what doesn't come with it. */
const foreign: Readonly<Record<string, RegExp>> = {
  rust: /^\s*(?:pub )?use (?!std\b|core\b|alloc\b|crate\b|super\b|self\b)|^#!\[no_std\]/m,
  go: /^\s*(?:import )?(?:[\w.]+ )?"[\w-]+(?:\.[\w-]+)+\//m,
  java: /^import (?:static )?(?!java\b|javax\b)/m,
  kotlin: /^import (?!java\b|kotlin\b)/m,
  scala: /^import (?!java\b|scala\b)/m,
  c: /^#include "/m,
  cpp: /^#include (?:"|<(?:boost|Qt|fmt|absl)\b)/m,
  csharp: /^using (?:static )?(?!System\b)[A-Z]/m,
};

/** Whether a program is whole and imports nothing that would have to be installed. */
export function standsAlone(language: string, code: string): boolean {
  // All places where a program begins have these letters, which are looked for much sooner.
  if (!Object.hasOwn(foreign, language) || !code.includes('ain(')) return false;
  return begins.test(code) && !foreign[language]?.test(code);
}

/** Whether a code is what a build tool reads in the language of programs: it is handed all that it names. */
export function isBuildScript(language: string, code: string): boolean {
  return building.has(language) && buildScript.test(code);
}

const building = new Set(['kotlin', 'java', 'scala', 'ruby', 'swift', 'kt', 'rb']);
const buildScript =
  /^(?:plugins|android|dependencies|repositories|buildscript|allprojects|subprojects|pluginManagement|kotlin|java) \{|^(?:default_platform|platform|lane|source|gem|pod|git_url|app_identifier|task)[ (]:?['":\w]|^(?:Rails\.application|Vagrant|RSpec|Pod::Spec|Gem::Specification)\.(?:configure|new)\b/m;

/** Commands and manifests that bring dependencies or set something up. */
export const installs =
  /\b(?:npm (?:i|install|ci|init)|yarn add|pnpm (?:add|install)|pip3? install|poetry add|uv (?:add|pip)|cargo (?:add|new|init|install)|go (?:get|install|mod)|apt(?:-get)? install|brew install|apk add|dnf install|yum install|docker (?:run|pull|compose)|docker-compose up|helm (?:install|repo add)|kubectl apply|gem install|bundle (?:install|add)|composer require|dotnet add|mvn |gradle |mix deps|terraform init|git clone|CREATE EXTENSION|make install)|^\[(?:dev-|build-)?dependencies(?:\.\w+)?\]|"(?:dev)?[dD]ependencies"\s?:|<dependency>|^(?:implementation|testImplementation)\b|^require \(|^FROM /m;

/** What puts off the code that is to stand there: panics, comments. */
const putOff: readonly RegExp[] = [
  /\b(?:todo!|unimplemented!)\s?\(|\bNotImplementedError\b|\bnot implemented\b|\bTODO\b/,
  /(?:\/\/|#|--)\s{0,4}(?:(?:[Yy]our|[Aa]ctual|[Rr]eal) (?:\w{1,20} )?(?:code|logic|implementation)|[Ii]mplementation (?:omitted|here|goes here)|omitted|rest of|same as (?:above|before)|实际实现|实际逻辑|具体实现|省略|此处省略|实现细节|其余(?:代码|部分)|模拟实现|简化实现)/,
];
/** Dots that stand in for code. */
const dots: readonly RegExp[] = [
  /^[ \t]{0,60}(?:(?:\/\/|#|--|\/\*|;)\s{0,4})?(?:\.{3}|…)\s{0,4}(?:\*\/)?[ \t]{0,9}$/,
  /\{\s{0,4}(?:\.{3}|…|\/\*\s{0,4}\.{3}\s{0,4}\*\/)\s{0,4}\}/,
  /(?:\/\/|#|--)\s{0,4}(?:\.{3}|…)/,
];
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'm');
const withoutDots = anyOf(putOff);
const withDots = anyOf([...dots, ...putOff]);

/** Where the first line that stands in for code has what says so; -1 where there is none. */
export function stubIn(code: string): number {
  // Few texts have dots, and the patterns for them take ten times as long as the others.
  return code.search(hasDots(code) ? withDots : withoutDots);
}

/** Whether a text has dots that may stand for something left out. */
export function hasDots(text: string): boolean {
  return text.includes('...') || text.includes('…');
}
