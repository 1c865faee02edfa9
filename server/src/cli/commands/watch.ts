import { resolve } from 'node:path';
import { CliError, type Context, exitCodes } from '../context.ts';
import { rootOf } from '../openWorkspace.ts';
import { type CheckOptions, check } from './check.ts';

/**
 * `check --watch`: checks, and again whenever a Markdown or configuration file changes, until it is stopped. Changes
 * that come while it checks are taken together; a configuration or plan that is wrong for a moment is told of and
 * waited for.
 */
export async function watch(
  guides: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<number> {
  const { io, translate } = context;
  let changed = true;
  let wake: () => void = () => undefined;
  const root = io.files.real(rootOf(options, io));
  const named = [...(options.plan ?? []), ...(options.config === undefined ? [] : [options.config])];
  const files = named.map(file => io.files.real(resolve(io.cwd, file)));
  const { stopped } = await io.watch(root, files, () => {
    changed = true;
    wake();
  });
  let ended = false;
  void stopped.then(() => {
    ended = true;
    wake();
  });
  while (!ended) {
    const next = new Promise<void>(done => {
      wake = done;
    });
    if (changed) {
      changed = false;
      if (io.stdout.isTTY) io.stdout.write('\u001b[2J\u001b[3J\u001b[H');
      await checkOnce(guides, options, context);
      io.stderr.write(`${context.colors.dim(translate('Watching for changes.'))}\n`);
    }
    if (!changed && !ended) await next;
  }
  return exitCodes.clean;
}

async function checkOnce(guides: readonly string[], options: CheckOptions, context: Context): Promise<void> {
  try {
    await check(guides, options, context);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    context.io.stderr.write(`${context.colors.red('guidewright:')} ${error.message}\n`);
  }
}
