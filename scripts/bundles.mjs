// What is bundled, and how: the program (language server and command line), the extension and the remark plugin.
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { ascii } from './ascii.mjs';
import { lateWidths } from './lateWidths.mjs';
import { satteriInside } from './parser.mjs';

/** The words that coverage knows, as JSON: what would work them out at every start takes as long as judging some guides. */
export async function grownWords() {
  const entryPoints = ['server/src/core/judge/coverage/grown.ts'];
  const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', write: false });
  const module = Buffer.from(outputFiles[0].contents).toString('base64');
  return JSON.stringify((await import(`data:text/javascript;base64,${module}`)).grown());
}

/** Puts other contents in place of the module that works the words out. */
const grownAs = contents => ({
  name: 'grown',
  setup: ({ onLoad }) => onLoad({ filter: /coverage[/\\]grown\.ts$/ }, () => ({ contents })),
});

/** The file that holds the words, once for all bundles. */
export const wordsFile = 'words.json';
/** For bundles that stand beside the file. */
const grownBeside = grownAs(`import { readFileSync } from 'node:fs';
export const grown = () => JSON.parse(readFileSync(new URL('./${wordsFile}', import.meta.url), 'utf8'));`);
/** For the worker, which can't find the file and is handed its text. */
const grownHanded = grownAs("export { grown } from './handed.ts';");

/** What all bundles have in common. */
export const common = {
  bundle: true,
  target: 'node20',
  // Else an expression with `\p{L}` would be made anew each time that a function comes to it.
  supported: { 'regexp-unicode-property-escapes': true },
  loader: { '.md': 'text' },
  plugins: [lateWidths],
};
const esm = {
  format: 'esm',
  platform: 'node',
  // Chinese words as they are, not as three times as many escapes.
  charset: 'utf8',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};
const cjs = { format: 'cjs', platform: 'node' };
const web = { format: 'iife', platform: 'browser', target: 'es2022', charset: 'utf8' };

/** Leaves a module to a bundle of its own, which is read when it is first needed. */
const apart = (module, bundle) => ({
  name: 'apart',
  setup: build =>
    build.onResolve({ filter: /^\./ }, ({ path }) =>
      path === module ? { path: bundle, external: true } : undefined,
    ),
});

/**
 * What esbuild is asked for.
 *
 * @param {string} out the folder that the bundles go to
 */
export const bundlesIn = out =>
  [
    {
      // One script, so that its compiled code is kept as one; what a command or the server doesn't need is not run.
      entryPoints: ['server/src/program.ts'],
      outfile: `${out}/program.cjs`,
      ...cjs,
      banner: {
        js: "const __urlOf = require('node:url').pathToFileURL, __find = require.resolve, __url = __urlOf(__filename).href;",
      },
      define: { 'import.meta.url': '__url' },
      plugins: [grownBeside, satteriInside, lateWidths, ascii],
    },
    {
      entryPoints: ['bin', 'thread', 'main', 'serverThread'].map(name => `server/src/${name}.ts`),
      outdir: out,
      outExtension: { '.js': '.mjs' },
      ...esm,
      banner: {},
    },
    {
      // The pool looks for its worker beside itself.
      entryPoints: ['node_modules/tinypool/dist/entry/worker.js'],
      outfile: `${out}/entry/worker.js`,
      ...cjs,
    },
    {
      entryPoints: ['server/src/remark.ts'],
      outfile: `${out}/remark.mjs`,
      ...esm,
      plugins: [grownBeside],
      external: ['satteri'],
    },
    {
      entryPoints: ['server/src/main.web.ts'],
      outfile: `${out}/server/main.web.js`,
      ...web,
      // A worker has no document, which some packages' builds for browsers ask for.
      conditions: ['worker'],
      // A worker made from a copy of the script has an address that is none; nothing here needs one.
      define: { 'self.location': 'undefined' },
      plugins: [grownHanded],
    },
    {
      entryPoints: ['client/src/extension.ts'],
      outfile: `${out}/client/extension.js`,
      ...cjs,
      external: ['vscode'],
      plugins: [apart('./connect.ts', './connect.js')],
    },
    {
      entryPoints: ['client/src/connect.ts'],
      outfile: `${out}/client/connect.js`,
      ...cjs,
      external: ['vscode'],
    },
    {
      entryPoints: ['client/src/extension.web.ts'],
      outfile: `${out}/client/extension.web.js`,
      ...web,
      format: 'cjs',
      external: ['vscode'],
    },
    { entryPoints: ['client/webview/overview.ts'], outfile: `${out}/client/overview.js`, ...web },
    { entryPoints: ['client/webview/overview.css'], outfile: `${out}/client/overview.css` },
  ].filter(({ entryPoints: [entry] }) => existsSync(entry));

/** Which part of the program an entry belongs to: `node` is the command line and the server, which share the engine. */
export function partOf(entry) {
  if (entry.startsWith('client/')) return 'client';
  return entry.includes('/main.web') ? 'web' : 'node';
}
