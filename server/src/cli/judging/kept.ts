import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Context } from '../context.ts';
import type { Workspace } from '../openWorkspace.ts';
import { printable } from '../printable.ts';
import { sayWriteFailure } from '../writing.ts';
import type { JudgedFile } from './judged.ts';
import type { Setup } from './judgeFiles.ts';

export interface KeepOptions {
  readonly cache?: true;
  readonly cacheLocation?: string;
}

/** So many kinds of runs (languages, configurations, versions) keep their verdicts beside each other. */
const mostKinds = 4;

/**
 * Where verdicts are kept and found, where the user wants it; null where not. Runs that differ in anything that makes
 * verdicts, such as the configuration or the program's own build, have a folder each.
 */
export function keptIn(
  { cache, cacheLocation }: KeepOptions,
  { root, config, project }: Workspace,
  { io, locale, colors, translate: t }: Context,
): Setup['verdicts'] {
  if (!cache && cacheLocation === undefined) return null;
  const modules = join(root, 'node_modules');
  const home =
    cacheLocation !== undefined
      ? resolve(io.cwd, cacheLocation)
      : existsSync(modules)
        ? join(modules, '.cache', 'guidewright')
        : join(root, '.guidewright-cache');
  const makers = JSON.stringify([io.build, locale, config]);
  const kind = createHash('sha256')
    .update(JSON.stringify([makers, project.planPaths]))
    .digest('hex')
    .slice(0, 16);
  const folder = join(home, kind);
  try {
    // A folder that was there may hold other things, which are the user's to ignore.
    const isNew = !existsSync(home);
    mkdirSync(folder, { recursive: true });
    if (isNew) writeFileSync(join(home, '.gitignore'), '*\n');
    forgetOldKinds(home);
  } catch (error) {
    const why = t('Can’t keep verdicts in {0}: {1}.', printable(home), sayWriteFailure(error, t));
    io.stderr.write(`${colors.yellow('guidewright:')} ${why}\n`);
    return null;
  }
  return { folder, makers };
}

/** Lets go of entries that a run over all guides had no use for: they are of texts that are no more. */
export function forgetUnused({ folder }: NonNullable<Setup['verdicts']>, files: Iterable<JudgedFile>): void {
  const used = new Set<string>();
  for (const file of files) if (file.kind === 'judged' && file.entry !== null) used.add(file.entry);
  try {
    for (const shelf of readdirSync(folder))
      for (const name of readdirSync(join(folder, shelf)))
        if (!used.has(`${shelf}/${name}`)) rmSync(join(folder, shelf, name), { force: true });
  } catch {
    // Another run may tidy up at the same time.
  }
}

function forgetOldKinds(home: string): void {
  const kinds = readdirSync(home)
    .filter(name => /^[0-9a-f]{16}$/.test(name))
    .map(name => ({ path: join(home, name), time: statSync(join(home, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of kinds.slice(mostKinds)) rmSync(path, { recursive: true, force: true });
}
