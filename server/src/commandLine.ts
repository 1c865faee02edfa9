import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { exitCodes } from './cli/context.ts';
import type { Import } from './cli/loadModule.ts';
import { localeFor, main } from './cli/main.ts';
import { nodeIo } from './cli/nodeIo.ts';
import { sayOutputFailure } from './cli/writing.ts';
import { grammarsIn } from './grammarsIn.ts';
import { translatorFor } from './messages.ts';

/** The hash of all that the program was built from. */
declare const BUILD: string;

/** A path beside the program as it is built. */
const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const output = (stream: NodeJS.WriteStream) => ({
  write: (text: string) => void stream.write(text),
  drained: async () => {
    if (stream.writableNeedDrain) await once(stream, 'drain');
  },
  isTTY: stream.isTTY ?? false,
  // Asked for anew each time, since terminals are resized.
  get columns() {
    return stream.columns ?? 80;
  },
});

/** Runs the command line to its end; gives the exit code. `importUrl` is Node's own `import`. */
export async function run(argv: readonly string[], importUrl: Import): Promise<number> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, is no error.
    if (error.code === 'EPIPE') process.exit();
    const translate = translatorFor(localeFor(argv, process.env));
    process.stderr.write(`guidewright: ${sayOutputFailure(error, translate)}\n`);
    process.exit(exitCodes.failed);
  });
  return main(argv, surroundings(importUrl));
}

const surroundings = (importUrl: Import) =>
  nodeIo({
    importUrl,
    cwd: process.cwd(),
    env: process.env,
    build: `${BUILD} ${process.version}`,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    pages: beside('./rules'),
    stdin: async () => {
      const { decode } = await import('./workspace/decode.ts');
      const result = decode(await buffer(process.stdin));
      return result.kind === 'text' ? result.text : '';
    },
    prepare: async () => {
      const [{ useParser }, { satteri }, { useLimit }, { nodeStopper, patience }] = await Promise.all([
        import('./core/markdown/parse.ts'),
        import('./core/markdown/satteri.ts'),
        import('./workspace/inTime.ts'),
        import('./workspace/nodeStopper.ts'),
      ]);
      useParser(satteri);
      useLimit(patience, nodeStopper);
    },
    grammars: grammarsIn(new URL('./grammars', import.meta.url)),
    workers: async (setup, count) => {
      const [{ startThreads }, { saveMemory }] = await Promise.all([
        import('./workspace/threads.ts'),
        import('./workspace/saveMemory.ts'),
      ]);
      saveMemory();
      return startThreads(new URL('./thread.mjs', import.meta.url), setup, count);
    },
    languageServer: async () => {
      await import('./server.ts');
      return new Promise<number>(() => undefined);
    },
  });
