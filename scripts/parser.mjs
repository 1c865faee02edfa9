// Makes the Markdown parser's WASM build one small module, for a package that runs on every platform.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { root, run } from './run.mjs';

const module = 'satteri_napi.wasm32-wasi.wasm';

/**
 * Puts the parser into `folder`, where `satteri` is looked for: the code in one file and the WASM module beside it,
 * compressed with a Brotli `quality`, since it is the largest thing that ships.
 * Its worker stays away: parsing is synchronous and starts none. npm brings the WASM build by the lock file, as it would on a machine that has no native one.
 */
export async function bundleParser(folder, quality) {
  const temporary = mkdtempSync(join(tmpdir(), 'guidewright-parser-'));
  try {
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(root, file), join(temporary, file));
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    run('npm', ['ci', '--omit=dev', '--cpu=wasm32', ...quiet], temporary);
    await bundle(join(temporary, 'node_modules'), folder, quality);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function bundle(modules, folder, quality) {
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
      {
        name: 'wasm compressed',
        setup: build => build.onLoad({ filter: /satteri_napi\.wasi\.cjs$/ }, unpacking),
      },
    ],
    // The module lies beside the bundle, so that the place where npm would have put it is never asked.
    external: ['@bruits/*'],
  });
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 };
  const compressed = brotliCompressSync(readFileSync(join(wasm, module)), { params });
  writeFileSync(join(folder, `${module}.br`), compressed);
  copyFileSync(join(modules, 'satteri', 'LICENSE'), join(folder, 'LICENSE'));
  const manifest = { name: 'satteri', version: versionOf(modules), main: './index.cjs', license: 'MIT' };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The code that loads the WASM module, which unpacks it first. */
function unpacking({ path }) {
  const text = readFileSync(path, 'utf8');
  const contents = text
    .replace(`__dirname, '${module}'`, `__dirname, '${module}.br'`)
    .replace(/__nodeFs\.readFileSync\(__wasmFilePath\)/, "require('node:zlib').brotliDecompressSync($&)");
  if (contents.length < text.length + 40)
    throw new Error(`${path} loads its module in another way than known`);
  return { contents };
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
