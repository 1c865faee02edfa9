import { readdirSync, readFileSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';

const tests = new URL('test/', import.meta.url);
const setupFiles = ['test/setup.ts'];

/** Files that change what modules are or know, which no other file may find so. */
const alone = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.test.ts'))
  .filter(file =>
    /\bvi\.mock\(|\b(?:useLimit|rememberTexts)\(/.test(readFileSync(new URL(file, tests), 'utf8')),
  )
  .map(file => `test/${file.replaceAll('\\', '/')}`);

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // By itself vitest leaves a processor free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          setupFiles,
          include: ['test/{client,core,workspace-io,lsp,cli,project,fuzz,faults}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...alone],
          // The engine is loaded once a worker rather than once a file.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', setupFiles, include: alone } },
    ],
  },
});
