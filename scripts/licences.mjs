// What the project is made of: writes DEPENDENCIES.md, and the licences' texts that ship with a build.
// usage: node scripts/licences.mjs [--check]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundlesIn, common } from './bundles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'DEPENDENCIES.md');
/** Shipped beside the bundles. */
const beside = ['satteri', '@vscode/tree-sitter-wasm'];
const read = path => readFileSync(join(root, path), 'utf8');

/**
 * The packages whose code a bundle holds, as folders below `node_modules`.
 *
 * @param {import('esbuild').Metafile} metafile
 * @returns {string[]}
 */
export function packagesIn({ outputs }) {
  const names = new Set();
  for (const { inputs } of Object.values(outputs))
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const match = bytesInOutput > 0 && /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
      if (match) names.add(match[1].slice('node_modules/'.length));
    }
  return [...names];
}

/** What a package says itself; the oldest do so in a list. */
function licenceOf(name) {
  const { license, licenses } = JSON.parse(read(`node_modules/${name}/package.json`));
  return license ?? licenses?.[0]?.type ?? 'unknown';
}

/** The texts of the licences of packages, each once with the packages that are under it. */
export function licenceTexts(names) {
  const owners = new Map();
  for (const name of names.toSorted()) {
    const folder = join(root, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const paper = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
    const text = paper ? readFileSync(join(folder, paper), 'utf8').trim() : `Licence: ${licenceOf(name)}`;
    owners.set(text, [...(owners.get(text) ?? []), `${nameOf(name)} ${version}`]);
  }
  return [...owners]
    .map(([text, packages]) => `${packages.join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

const nameOf = path => path.split('node_modules/').at(-1);

/** The text of DEPENDENCIES.md: what ships, and what the workshop asks for, by the lock file. */
export async function dependencies() {
  const { packages } = JSON.parse(read('package-lock.json'));
  const { devDependencies } = JSON.parse(read('package.json'));
  const shipped = new Set(beside);
  for (const bundle of bundlesIn('dist')) {
    const { metafile } = await build({
      ...common,
      ...bundle,
      absWorkingDir: root,
      metafile: true,
      write: false,
      minify: true,
      logLevel: 'silent',
    });
    for (const name of packagesIn(metafile)) shipped.add(name);
  }
  const row = name => {
    const { version, license = licenceOf(name) } = packages[`node_modules/${name}`];
    return `| ${nameOf(name)} | ${version} | ${license} |`;
  };
  const table = names => [
    '| Package | Version | Licence |',
    '| --- | --- | --- |',
    ...names.toSorted().map(row),
  ];
  return [
    '# Dependencies',
    '',
    'Written by `node scripts/licences.mjs`; a test holds it to the lock file.',
    '',
    '## Shipped',
    '',
    'Bundled into the extension, the language server, the command line and the remark plugin, or shipped beside them.',
    'Their licences’ texts are in `dist/LICENSES.txt` of each build.',
    '',
    ...table([...shipped]),
    '',
    '## Workshop',
    '',
    'Asked for by `package.json` to build and test, never shipped.',
    '',
    ...table(Object.keys(devDependencies).filter(name => !shipped.has(name))),
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = await dependencies();
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error('DEPENDENCIES.md is not current: run node scripts/licences.mjs');
    process.exitCode = 1;
  }
}
