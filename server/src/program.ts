import type { Import } from './cli/loadModule.ts';

/** A thread that judges files, as the pool of them starts it. */
export const judgeThread = async (): Promise<typeof import('./worker.ts')> => import('./worker.ts');

/** Starts the language server, which ends the process when its client says so. */
export const languageServer = async (): Promise<unknown> => import('./server.ts');

/** A thread that judges texts, as the language server's pool starts it. */
export const serverThread = async (): Promise<typeof import('./serverWorker.ts')> =>
  import('./serverWorker.ts');

/** Runs the command line to its end; gives the exit code. `importUrl` is Node's own `import`. */
export const run = async (argv: readonly string[], importUrl: Import): Promise<number> =>
  (await import('./commandLine.ts')).run(argv, importUrl);
