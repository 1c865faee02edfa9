import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { builtForTests } from '../cli/built.ts';
import { folderOf } from '../workspace-io/folder.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const built = builtForTests();
const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

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

test.skipIf(!hasNeovim)(
  'Neovim shows findings, completes a missing section, applies a fix and runs a lens',
  async () => {
    const root = folderOf(files);
    const out = join(folderOf({}), 'out.json');
    const neovim = spawn(
      'nvim',
      ['--headless', '-u', 'NONE', '--noplugin', '-c', `luafile ${join(here, 'neovim.lua')}`],
      {
        env: {
          ...process.env,
          XDG_STATE_HOME: root,
          XDG_CACHE_HOME: join(root, '.cache'),
          SERVER: JSON.stringify([process.execPath, built('bin.mjs'), 'lsp', '--stdio']),
          ROOT: root,
          GUIDE: 'docs/queues.md',
          OUT: out,
        },
        stdio: 'ignore',
      },
    );
    await once(neovim, 'exit');
    const seen = JSON.parse(readFileSync(out, 'utf8'));
    expect(seen.failure).toBeUndefined();
    expect(seen.messages).toHaveLength(2);
    expect(seen.labels.slice(0, 2)).toEqual(['Back pressure', 'Dead letters']);
    expect(seen.titles.length).toBeGreaterThan(1);
    expect(seen.text).toContain('## Back pressure');
    expect(seen.left).toBe(1);
    expect(seen.lens).toContain('1 section missing');
    expect(seen.text).toContain('## Dead letters');
  },
);
