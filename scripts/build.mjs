// Bundles what ships into dist/: the extension, the language server, the command line and the remark plugin.
// usage: node scripts/build.mjs [--watch] [--minify] [--only cli|server|client] [--out FOLDER] [--quiet]
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { build, context } from 'esbuild';

const minify = process.argv.includes('--minify');
const after = name => process.argv[process.argv.indexOf(name) + 1 || process.argv.length];
const only = after('--only');
const out = after('--out') ?? 'dist';
const common = {
  bundle: true,
  sourcemap: minify ? false : 'linked',
  minify,
  logLevel: process.argv.includes('--quiet') ? 'warning' : 'info',
  target: 'node20',
  loader: { '.md': 'text' },
};
const esm = {
  format: 'esm',
  platform: 'node',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};
const cjs = { format: 'cjs', platform: 'node' };
const web = { format: 'iife', platform: 'browser', target: 'es2022' };

/** Leaves a module to a bundle of its own, which is read when it is first needed. */
const apart = (module, bundle) => ({
  name: 'apart',
  setup: build =>
    build.onResolve({ filter: /^\./ }, ({ path }) =>
      path === module ? { path: bundle, external: true } : undefined,
    ),
});

const bundles = [
  {
    // Split, so that a command loads only what it needs, and the two share the engine.
    entryPoints: ['server/src/bin.ts', 'server/src/remark.ts'].filter(existsSync),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    ...esm,
    external: ['satteri'],
  },
  { entryPoints: ['server/src/main.ts'], outfile: `${out}/server/main.js`, ...cjs, external: ['satteri'] },
  { entryPoints: ['server/src/main.web.ts'], outfile: `${out}/server/main.web.js`, ...web },
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
].filter(({ entryPoints: [entry] }) => existsSync(entry) && (only === undefined || partOf(entry) === only));

/** Which part of the program an entry belongs to. */
function partOf(entry) {
  if (entry.startsWith('client/')) return 'client';
  return entry.includes('/main') ? 'server' : 'cli';
}

// Their names hold hashes, so that old ones would pile up.
if (only === undefined || only === 'cli') rmSync(`${out}/chunks`, { recursive: true, force: true });
for (const bundle of bundles) {
  const options = { ...common, ...bundle };
  if (process.argv.includes('--watch')) await (await context(options)).watch();
  else await build(options);
}

// The grammars that check examples; their runtime is CommonJS, which the package's own package.json says.
const grammars = 'node_modules/@vscode/tree-sitter-wasm';
const unused = /tree-sitter-(?:ini|regex)\.wasm$|\.d\.ts$/;
if (existsSync(grammars) && only !== 'client') {
  cpSync(`${grammars}/wasm`, `${out}/grammars`, { recursive: true, filter: file => !unused.test(file) });
  for (const file of ['package.json', 'LICENSE']) cpSync(`${grammars}/${file}`, `${out}/grammars/${file}`);
}

// The rules' pages, which the command line prints.
const pages = 'server/src/core/judge/rules';
for (const page of readdirSync(pages).filter(file => file.endsWith('.md')))
  cpSync(`${pages}/${page}`, `${out}/rules/${page}`);
