import { Command, CommanderError } from 'commander';
import { createColors } from 'picocolors';
import type { Locale } from '../core/translate.ts';
import { localeOf, translatorFor } from '../messages.ts';
import { CliError, type Context, exitCodes } from './context.ts';
import type { Io } from './io.ts';
import { declare, locales } from './options.ts';

/**
 * The command line. `argv` holds the arguments after the program's name; gives the exit code: 0 for clean, 1 for
 * findings, 2 for what could not run. Touches the world through `io` alone.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const locale = localeFor(argv, io.env);
  const translate = translatorFor(locale);
  const context: Context = { io, locale, translate, colors: createColors(wantsColors(io)) };
  let code: number = exitCodes.clean;
  const program = new Command('guidewright');
  declare(program, argv, context, async run => {
    code = await run();
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.failed;
    io.stderr.write(`${context.colors.red('guidewright:')} ${textOf(error, io)}\n`);
    return exitCodes.failed;
  }
}

/** What went wrong; of a fault of our own also where, when asked. */
function textOf(error: unknown, { env }: Io): string {
  if (error instanceof CliError) return error.message;
  if (!(error instanceof Error)) return String(error);
  return (env.GUIDEWRIGHT_DEBUG ? error.stack : undefined) ?? error.message;
}

/** The language to speak; known before the arguments are read, since their help is written in it. */
export function localeFor(argv: readonly string[], env: Io['env']): Locale {
  return localeOf(localeTag(argv, env));
}

function localeTag(argv: readonly string[], env: Io['env']): string | undefined {
  const at = argv.findLastIndex(word => word === '--locale' || word.startsWith('--locale='));
  const word = argv[at];
  const wanted = word === '--locale' ? argv[at + 1] : word?.slice('--locale='.length);
  // What is no language is told of in the environment's.
  if (wanted !== undefined && locales.includes(wanted)) return wanted;
  return env.LC_ALL || env.LC_MESSAGES || env.LANG;
}

function wantsColors({ env, stdout }: Io): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stdout.isTTY && env.TERM !== 'dumb';
}
