import type { createColors } from 'picocolors';
import type { Locale, Translate } from '../core/translate.ts';
import type { Io } from './io.ts';

/** What every command is given. */
export interface Context {
  readonly io: Io;
  readonly locale: Locale;
  readonly translate: Translate;
  readonly colors: ReturnType<typeof createColors>;
}

/** Why a command could not run, said to the user; ends with exit code 2. */
export class CliError extends Error {}

export const exitCodes = { clean: 0, findings: 1, failed: 2 } as const;
