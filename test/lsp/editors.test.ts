import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { builtForTests } from '../cli/built.ts';
import { folderOf } from '../workspace-io/folder.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const built = builtForTests();

/** Editors with a client of their own, and how each is told to run a script without anybody's configuration. */
const editors: Readonly<
  Record<string, { readonly start: readonly string[]; readonly ask: readonly string[] }>
> = {
  nvim: {
    start: ['--headless', '-u', 'NONE', '--noplugin', '-c', `luafile ${join(here, 'neovim.lua')}`],
    ask: ['--version'],
  },
  emacs: {
    start: ['--batch', '--load', join(here, 'emacs.el')],
    // Versions before 29 have Eglot as a package.
    ask: ['--batch', '--eval', "(progn (package-initialize) (require 'eglot))"],
  },
};

const files = {
  'PLAN.md': `# Docs plan

## Topics

### 1. Queues

**File:** \`docs/queues.md\`
**Estimated lines:** ~10

**Outline:**

- Ordering of messages
- Back pressure
- Dead letters
`,
  'docs/queues.md': `# Queues

## Ordering of messages

A queue keeps the order in which messages arrive, because it grows at one end and shrinks at the other.
`,
};

describe.each(Object.entries(editors))('%s', (program, { start, ask }) => {
  const isThere = spawnSync(program, ask).status === 0;

  test.skipIf(!isThere)('shows findings, completes a section, applies a fix and runs a lens', async () => {
    const root = folderOf(files);
    const home = folderOf({});
    const out = join(home, 'out.json');
    const editor = spawn(program, start, {
      env: {
        ...process.env,
        HOME: home,
        XDG_STATE_HOME: home,
        XDG_CACHE_HOME: join(home, '.cache'),
        SERVER: JSON.stringify([process.execPath, built('bin.mjs'), 'lsp', '--stdio']),
        ROOT: root,
        GUIDE: 'docs/queues.md',
        OUT: out,
      },
      stdio: 'ignore',
    });
    await once(editor, 'exit');
    const seen = JSON.parse(readFileSync(out, 'utf8'));
    expect(seen.failure).toBeUndefined();
    expect(seen.messages).toHaveLength(2);
    expect(seen.labels.slice(0, 2)).toEqual(['Back pressure', 'Dead letters']);
    expect(seen.titles.length).toBeGreaterThan(1);
    expect(seen.text).toContain('## Back pressure');
    expect(seen.left).toBe(1);
    expect(seen.lens).toMatch(/sections? missing/);
    expect(seen.text).toContain('## Dead letters');
  });
});
