// Bundles what ships into dist/: the extension, the language server, the command line and the remark plugin.
// usage: node scripts/build.mjs [--watch] [--minify] [--only node|web|client] [--out FOLDER] [--quiet]
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { bundlesIn, common, grownWords, partOf, wordsFile } from './bundles.mjs';
import { licenceTexts, packagesIn } from './licences.mjs';

const minify = process.argv.includes('--minify');
const after = name => process.argv[process.argv.indexOf(name) + 1 || process.argv.length];
const only = after('--only');
const out = after('--out') ?? 'dist';
const asked = {
  sourcemap: minify ? false : 'linked',
  minify,
  metafile: true,
  logLevel: process.argv.includes('--quiet') ? 'warning' : 'info',
};
const BUILD = JSON.stringify(hashOfSources());
const wanted = bundlesIn(out).filter(
  ({ entryPoints: [entry] }) => only === undefined || partOf(entry) === only,
);

const shipped = new Set();
for (const bundle of wanted) {
  const options = { ...common, ...asked, ...bundle, define: { ...bundle.define, BUILD } };
  if (process.argv.includes('--watch')) await (await context(options)).watch();
  else for (const name of packagesIn((await build(options)).metafile)) shipped.add(name);
}
if (only === undefined && shipped.size > 0) writeFileSync(`${out}/LICENSES.txt`, licenceTexts([...shipped]));

// The grammars that check examples; their runtime is CommonJS, which the package's own package.json says.
const grammars = 'node_modules/@vscode/tree-sitter-wasm';
const unused = /tree-sitter-(?:ini|regex)\.wasm$|\.d\.ts$/;
if (existsSync(grammars) && only !== 'client') {
  cpSync(`${grammars}/wasm`, `${out}/grammars`, { recursive: true, filter: file => !unused.test(file) });
  for (const file of ['package.json', 'LICENSE']) cpSync(`${grammars}/${file}`, `${out}/grammars/${file}`);
}

// The types of what other programs import, and the words that the bundles share.
if (only === undefined || only === 'node') cpSync('server/src/remark.d.mts', `${out}/remark.d.mts`);
if (only !== 'client') writeFileSync(`${out}/${wordsFile}`, await grownWords());

// The rules' pages, which the command line prints.
const pages = 'server/src/core/judge/rules';
for (const page of readdirSync(pages).filter(file => file.endsWith('.md')))
  cpSync(`${pages}/${page}`, `${out}/rules/${page}`);

/** A hash of all that decides what the program says; kept verdicts are of one such hash. */
function hashOfSources() {
  const hash = createHash('sha256');
  for (const folder of ['server/src', 'l10n'])
    for (const file of readdirSync(folder, { recursive: true }).sort())
      if (/\.(?:ts|json)$/.test(file)) hash.update(`${file}\n${readFileSync(`${folder}/${file}`)}\n`);
  return hash.update(readFileSync('package-lock.json')).digest('hex').slice(0, 16);
}
