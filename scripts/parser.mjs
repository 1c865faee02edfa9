// Makes the Markdown parser's WASM build one small module, for a package that runs on every platform.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compress } from './compress.mjs';
import { root, run } from './run.mjs';

const binding = 'satteri_napi.wasi.cjs';
const module = 'satteri_napi.wasm32-wasi.wasm';
const decoder = join(root, 'server/src/workspace/nodeDecode.ts');
const quiet = `const __warn = process.emitWarning;
process.emitWarning = (text, ...more) => /^WASI/.test(text) || __warn.call(process, text, ...more);`;

/**
 * Puts the parser's WASM build into `folder`, where `satteri` is looked for: what loads the module in one file, and the
 * module beside it, compressed with a Brotli `quality`, since it is the largest thing that ships.
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
  mkdirSync(folder, { recursive: true });
  await build({
    bundle: true,
    platform: 'node',
    target: 'node20',
    minify: true,
    logLevel: 'warning',
    entryPoints: [join(wasm, binding)],
    outfile: join(folder, binding),
    format: 'cjs',
    mainFields: ['module', 'main'],
    plugins: [
      runtimeUsed,
      {
        name: 'wasm compressed',
        setup: building =>
          building.onLoad({ filter: /satteri_napi\.wasi\.cjs$/ }, ({ path }) => ({
            contents: unpacking(path),
          })),
      },
    ],
    // The module lies beside the bundle, so that the place where npm would have put it is never asked.
    external: ['@bruits/*'],
    // Node calls WASI an experiment, which nobody needs to read who checks guides.
    banner: { js: quiet },
    footer: { js: 'process.emitWarning = __warn;' },
  });
  writeFileSync(join(folder, `${module}.br`), await compress(readFileSync(join(wasm, module)), quality));
  copyFileSync(join(modules, 'satteri', 'LICENSE'), join(folder, 'LICENSE'));
  const manifest = { name: 'satteri', version: versionOf(modules), main: `./${binding}`, license: 'MIT' };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Of the WASM module's runtime what the binding asks for: a module that is required is bundled whole, an imported one is not. */
const runtimeUsed = {
  name: 'runtime used',
  setup(building) {
    building.onResolve({ filter: /^@napi-rs\/wasm-runtime$/ }, ({ kind, path, resolveDir }) =>
      kind === 'require-call' ? { path, namespace: 'used', pluginData: resolveDir } : undefined,
    );
    building.onLoad({ filter: /^/, namespace: 'used' }, ({ path, pluginData }) => ({
      contents: `export { createOnMessage, getDefaultContext, instantiateNapiModuleSync } from '${path}';`,
      resolveDir: pluginData,
    }));
  },
};

/** The code that loads the WASM module, which unpacks it first. */
const unpacking = path =>
  replaced(path, [
    [`__dirname, '${module}'`, `__dirname, '${module}.br'`],
    [/__nodeFs\.readFileSync\(__wasmFilePath\)/g, "require('node:zlib').brotliDecompressSync($&)"],
  ]);

/** A file's text with changes; throws where there is nothing to change. */
function replaced(path, changes) {
  let text = readFileSync(path, 'utf8');
  for (const [before, after] of changes) {
    const changed = text.replaceAll(before, after);
    if (changed === text) throw new Error(`${path} loads its module in another way than known`);
    text = changed;
  }
  return text;
}

function versionOf(modules) {
  return JSON.parse(readFileSync(join(modules, 'satteri', 'package.json'), 'utf8')).version;
}

/**
 * Takes the parser's JavaScript into a CommonJS bundle: its many modules take longer to find than to run. Its native
 * part is looked for from where npm put the parser, as it would itself; where the WASM module alone ships, it is that.
 * The texts of a tree are decoded in Node's faster way.
 */
export const satteriInside = {
  name: 'satteri inside',
  setup: building => {
    building.onLoad({ filter: /[\\/]satteri[\\/]index\.js$/ }, ({ path }) => ({
      contents: replaced(path, [
        ['createRequire(import.meta.url)', 'createRequire(__urlOf(__satteri))'],
        ['import.meta.url', '__urlOf(__satteri)'],
        ['= requireNative()', `= __satteri.endsWith('${binding}') ? require(__satteri) : requireNative()`],
        [/^/g, "const __satteri = __find('satteri');\n"],
      ]),
    }));
    building.onLoad({ filter: /[\\/]satteri[\\/]dist[\\/]mdast[\\/]mdast-reader\.js$/ }, ({ path }) => ({
      contents: replaced(path, [
        ['#stringPoolCache = this.#textDecoder.decode(bytes)', '#stringPoolCache = __decode(bytes)'],
        [/^/g, `import { decodeMarked as __decode } from ${JSON.stringify(decoder)};\n`],
      ]),
    }));
  },
};
