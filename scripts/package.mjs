// Packs what is published: the extension as one .vsix for every platform, and the npm package.
// usage: node scripts/package.mjs [--out FOLDER]
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createVSIX, listFiles } from '@vscode/vsce';
import { root, run } from './run.mjs';
import { stageExtension, stagePackage } from './stage.mjs';

const limit = 4_000_000;
const sources = /(?<!\.d)\.[cm]?ts$|\.map$|tsconfig|biome\.json|(?:^|\/)test\//;

/**
 * @param {string} out the folder that both files go to
 * @returns {Promise<{ vsix: string, tgz: string }>} their paths
 * @throws {Error} where the extension is too large or holds what it must not
 */
export async function pack(out) {
  mkdirSync(out, { recursive: true });
  const staged = join(root, 'dist', 'staged');
  const extension = join(staged, 'extension');
  await stageExtension(extension);
  const options = { cwd: extension, packageManager: 0 };
  const strange = (await listFiles(options)).filter(file => sources.test(file));
  if (strange.length > 0) throw new Error(`Not to be packed: ${strange.join(', ')}`);
  const { name, version } = JSON.parse(run('npm', ['pkg', 'get', 'name', 'version'], extension));
  const vsix = join(out, `${name}-${version}.vsix`);
  await createVSIX({
    ...options,
    packagePath: vsix,
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  const { size } = statSync(vsix);
  if (size > limit) throw new Error(`${vsix} has ${size} bytes, at most ${limit} are allowed`);

  const npm = join(staged, 'npm');
  stagePackage(npm, extension);
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', out], npm));
  return { vsix, tgz: join(out, packed.filename) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const at = process.argv.indexOf('--out');
  const packed = await pack(at < 0 ? root : resolve(process.argv[at + 1]));
  for (const file of Object.values(packed))
    console.log(`${file} ${(statSync(file).size / 1_000_000).toFixed(2)} MB`);
}
