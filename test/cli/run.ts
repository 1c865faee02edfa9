import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../server/src/cli/io.ts';
import { main } from '../../server/src/cli/main.ts';
import { nodeIo } from '../../server/src/cli/nodeIo.ts';

/** One call of the command line in a folder. */
export interface Call {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const pages = fileURLToPath(new URL('../../server/src/core/judge/rules', import.meta.url));

/** The world for a call in this process, as the program gives it; nothing is printed. */
export function ioFor({ cwd, stdin = '', env = {} }: Call): Io {
  const silent = { write: () => undefined, drained: async () => undefined, isTTY: false, columns: 80 };
  return nodeIo({
    cwd,
    env,
    build: 'sources',
    stdout: silent,
    stderr: silent,
    stdin: async () => stdin,
    prepare: async () => undefined,
    grammars: async () => null,
    workers: async () => null,
    languageServer: async () => 0,
    pages,
    importUrl: url => import(url),
  });
}

/** Runs `main` in this process, parts of its world replaced. The test's setup has chosen the parser. */
export async function inProcess(call: Call, instead: Partial<Io> = {}): Promise<Answer> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
    drained: async () => undefined,
    isTTY: false,
    columns: 80,
  });
  const io = { ...ioFor(call), stdout: output('stdout'), stderr: output('stderr'), ...instead };
  return { code: await main(call.argv, io), ...written };
}

/** Runs the program as it was built at a path. */
export function asProgram(program: string, { argv, cwd, stdin = '', env = {} }: Call): Answer {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd,
    input: stdin,
    env: { PATH, ...env },
    encoding: 'utf8',
  });
  return { code: status ?? -1, stdout, stderr };
}
