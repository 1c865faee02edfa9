// Lays out what ships: the extension's folder and the npm package's, each with a manifest that holds what it needs.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { compress } from './compress.mjs';
import { bundleParser } from './parser.mjs';
import { root, run } from './run.mjs';

const papers = ['LICENSE', 'README.md', 'README.zh-cn.md', 'CHANGELOG.md', 'images'];
const assets = ['package.nls.json', 'package.nls.zh-cn.json', 'l10n', 'snippets', 'syntaxes', 'walkthrough'];
const schema = 'server/src/workspace/config.schema.json';

/**
 * The extension as it is installed: bundles, assets, and the parser in its WASM build, which runs on every platform.
 *
 * @param {string} folder is emptied first
 * @param {{ minify?: boolean }} [options]
 */
export async function stageExtension(folder, { minify = true } = {}) {
  begin(folder, minify);
  copy([...papers, ...assets, schema], folder);
  // The editor shows the English page alone; the other's picture would be a large part of what is allowed.
  rmSync(join(folder, 'images', 'screenshot.zh-cn.webp'));
  // All but the remark plugin ships, which is the npm package's; the packer asks for a word on that.
  writeFileSync(join(folder, '.vscodeignore'), 'dist/remark.*\n');
  await Promise.all([
    minify && compressGrammars(join(folder, 'dist', 'grammars')),
    bundleParser(join(folder, 'node_modules', 'satteri'), minify ? 11 : 4),
  ]);
  const { devDependencies, scripts, allowScripts, bin, exports, ...manifest } = manifestOf(root);
  writeManifest(folder, manifest);
}

/**
 * The npm package: the command line, the language server and the remark plugin. npm brings the parser that fits.
 *
 * @param {string} folder is emptied first
 * @param {string} extension a staged extension, whose bundles are the same
 */
export function stagePackage(folder, extension) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(extension, 'dist'), join(folder, 'dist'), { recursive: true });
  copy(papers, folder);
  rmSync(join(folder, 'dist', 'client'), { recursive: true });
  rmSync(join(folder, 'dist', 'server', 'main.web.js'), { force: true });
  const { devDependencies, scripts, allowScripts, ...manifest } = manifestOf(root);
  for (const field of ['contributes', 'activationEvents', 'capabilities', 'main', 'browser', 'l10n', 'icon'])
    delete manifest[field];
  const { vscode, ...engines } = manifest.engines;
  writeManifest(folder, { ...manifest, engines });
}

function begin(folder, minify) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options = ['--quiet', '--out', join(folder, 'dist'), ...(minify ? ['--minify'] : [])];
  run(process.execPath, [join(root, 'scripts', 'build.mjs'), ...options], root);
}

/** Makes the grammars and their runtime small, which are a third of what is packed. */
async function compressGrammars(folder) {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.wasm'))
    .map(name => join(folder, name));
  await Promise.all(
    files.map(async file => {
      writeFileSync(`${file}.br`, await compress(readFileSync(file), 11));
      rmSync(file);
    }),
  );
  const script = join(folder, 'tree-sitter.js');
  const { code } = await transform(readFileSync(script, 'utf8'), { minify: true, target: 'node20' });
  writeFileSync(script, code);
}

function copy(names, folder) {
  for (const name of names)
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function writeManifest(folder, manifest) {
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
