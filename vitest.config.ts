import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/{core,workspace-io,lsp,cli,project}/**/*.test.ts'], testTimeout: 60_000 },
});
