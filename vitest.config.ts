import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    include: ['test/{client,core,workspace-io,lsp,cli,project,fuzz,faults}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
