// Makes the Markdown parser's WASM build one small module, for a package that runs on every platform.
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, run } from './run.mjs';

/**
 * Puts the parser into `folder`, where `satteri` is looked for: the code in one file and the WASM module beside it.
 * Its worker stays away: parsing is synchronous and starts none. npm brings the WASM build by the lock file, as it would on a machine that has no native one.
 */
export async function bundleParser(folder) {
  const temporary = mkdtempSync(join(tmpdir(), 'guidewright-parser-'));
  try {
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(root, file), join(temporary, file));
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    run('npm', ['ci', '--omit=dev', '--cpu=wasm32', ...quiet], temporary);
    await bundle(join(temporary, 'node_modules'), folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function bundle(modules, folder) {
  const wasm = join(modules, '@bruits', 'satteri-wasm32-wasi');
  const common = { bundle: true, platform: 'node', target: 'node20', minify: true, logLevel: 'warning' };
  mkdirSync(folder, { recursive: true });
  await build({
    ...common,
    entryPoints: [join(modules, 'satteri', 'dist', 'index.js')],
    outfile: join(folder, 'index.cjs'),
    format: 'cjs',
    plugins: [
      {
        name: 'wasm alone',
        setup: build =>
          build.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({
            path: join(wasm, 'satteri_napi.wasi.cjs'),
          })),
      },
    ],
    // The module lies beside the bundle, so that the place where npm would have put it is never asked.
    external: ['@bruits/*'],
  });
  cpSync(join(wasm, 'satteri_napi.wasm32-wasi.wasm'), join(folder, 'satteri_napi.wasm32-wasi.wasm'));
  copyFileSync(join(modules, 'satteri', 'LICENSE'), join(folder, 'LICENSE'));
  const manifest = { name: 'satteri', version: versionOf(modules), main: './index.cjs', license: 'MIT' };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function versionOf(modules) {
  return JSON.parse(readFileSync(join(modules, 'satteri', 'package.json'), 'utf8')).version;
}

/**
 * Takes the parser's JavaScript into a CommonJS bundle: its many modules take longer to find than to run. Its native
 * part is looked for from where npm put the parser, as it would itself.
 */
export const satteriInside = {
  name: 'satteri inside',
  setup: building =>
    building.onLoad({ filter: /[\\/]satteri[\\/]index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', '__urlOf(__find("satteri"))'),
    })),
};
