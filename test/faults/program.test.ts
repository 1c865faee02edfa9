import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { builtForTests } from '../cli/built.ts';
import { asProgram } from '../cli/run.ts';
import { folderOf } from '../workspace-io/folder.ts';

const program = builtForTests();
const unix = process.platform !== 'win32';

const names = ['clocks', 'queues', 'caches'];
const plan = `# Docs plan

${names.map((name, index) => `### ${index + 1}. All of ${name}\n\n**File:** \`docs/${name}.md\`\n**Estimated lines:** ~5\n\n**Outline:**\n\n- Basics\n- Limits\n`).join('\n')}
## Progress

| Topic | Status | Progress |
| --- | --- | --- |
${names.map(name => `| All of ${name} | Planned | 0% |`).join('\n')}
`;
const guide = (name: string): string =>
  `# All of ${name}\n\n## Basics\n\nWhat everybody has to know about ${name} before the first day of work.\n\n## Limits\n\nWhat ${name} can never do, however hard one tries, and why that is so.\n`;
const files = {
  'PLAN.md': plan,
  ...Object.fromEntries(names.map(name => [`docs/${name}.md`, guide(name)])),
};

interface Report {
  readonly plans: readonly {
    readonly topics: readonly { readonly file: string; readonly measured: { readonly state: string } }[];
  }[];
  readonly findings: readonly { readonly file: string; readonly rule: string; readonly message: string }[];
}

let root = '';
beforeEach(() => {
  root = folderOf(files);
});

const run = (...argv: readonly string[]) => asProgram(program('bin.mjs'), { argv, cwd: root });

/** Checks the folder; the states of its topics, and what is found on the plan's lines of a rule. */
function check(): {
  readonly states: readonly string[];
  readonly missing: readonly string[];
  readonly stderr: string;
} {
  const { stdout, stderr } = run('check', '--format', 'json', '--fail-on', 'never');
  const { plans, findings } = JSON.parse(stdout) as Report;
  return {
    states: (plans[0]?.topics ?? []).map(({ measured }) => measured.state),
    missing: findings.filter(({ rule }) => rule === 'missing-guide').map(({ message }) => message),
    stderr,
  };
}

describe('a guide that can’t be read is told of, and the others are judged', () => {
  const damages: Readonly<Record<string, (path: string) => void>> = {
    'is gone': path => unlinkSync(path),
    'is a folder': path => {
      unlinkSync(path);
      mkdirSync(path);
    },
    'is a link out of the root': path => {
      const outside = folderOf({ 'secret.md': guide('secrets') });
      unlinkSync(path);
      symlinkSync(join(outside, 'secret.md'), path);
    },
    'is a link to itself': path => {
      unlinkSync(path);
      symlinkSync(path, path);
    },
    'is an image': path => writeFileSync(path, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0])),
    'has a hundred megabytes': path => truncateSync(path, 100 << 20),
  };
  test.runIf(unix).each(Object.entries(damages))('the guide %s', (_, damage) => {
    damage(join(root, 'docs/queues.md'));
    const { states, missing } = check();
    expect(states[0]).toBe('complete');
    expect(states[1]).not.toBe('complete');
    expect(states[2]).toBe('complete');
    expect(missing).toHaveLength(1);
    expect(missing[0]).toContain('docs/queues.md');
  });

  test.runIf(unix && process.getuid?.() !== 0)('the guide may not be read', () => {
    chmodSync(join(root, 'docs/queues.md'), 0);
    expect(check().missing).toHaveLength(1);
  });

  test('the guide is in another encoding', () => {
    writeFileSync(join(root, 'docs/queues.md'), Buffer.from(`\ufeff${guide('queues')}`, 'utf16le'));
    expect(check()).toMatchObject({ states: ['complete', 'complete', 'complete'], missing: [] });
  });
});

describe('sync leaves the plan whole, the old one or the new one', () => {
  const planPath = (): string => join(root, 'PLAN.md');
  const synced = (): string => {
    const other = folderOf(files);
    asProgram(program('bin.mjs'), { argv: ['sync'], cwd: other });
    return readFileSync(join(other, 'PLAN.md'), 'utf8');
  };

  test('when all goes well', () => {
    expect(synced()).toBe(plan.replaceAll('Planned | 0%', 'Complete | 100%'));
  });

  test.runIf(unix)('when nothing more can be written to the disk', async () => {
    const before = `${plan}\n${'More words about the plan.\n'.repeat(200)}`;
    writeFileSync(planPath(), before);
    const limited = spawn(
      'sh',
      ['-c', `ulimit -f 1; exec "${process.execPath}" "${program('bin.mjs')}" sync`],
      {
        cwd: root,
        stdio: 'ignore',
      },
    );
    const [code, signal] = await once(limited, 'exit');
    expect(code === 0).toBe(false);
    expect([2, null]).toContain(code);
    expect(code === null ? signal : 'exit').toMatch(/^(?:SIGXFSZ|exit)$/);
    expect(readFileSync(planPath(), 'utf8')).toBe(before);
  });

  test('when it is killed at any moment', async () => {
    const after = synced();
    for (const delay of [0, 40, 80, 110, 130, 150, 180]) {
      writeFileSync(planPath(), plan);
      const child = spawn(process.execPath, [program('bin.mjs'), 'sync'], { cwd: root, stdio: 'ignore' });
      const timer = setTimeout(() => child.kill('SIGKILL'), delay);
      await once(child, 'exit');
      clearTimeout(timer);
      expect([plan, after]).toContain(readFileSync(planPath(), 'utf8'));
    }
  });

  test('when several do it at once', async () => {
    const children = Array.from({ length: 6 }, () =>
      spawn(process.execPath, [program('bin.mjs'), 'sync'], { cwd: root, stdio: 'ignore' }),
    );
    const codes = await Promise.all(children.map(async child => (await once(child, 'exit'))[0]));
    expect(readFileSync(planPath(), 'utf8')).toBe(synced());
    expect(codes).toContain(0);
    expect(readdirSync(root).sort()).toEqual(['PLAN.md', 'docs']);
  });
});

test('init that is killed leaves whole guides or none, and the next one makes the rest', async () => {
  rmSync(join(root, 'docs'), { recursive: true });
  run('init');
  const whole = new Map(names.map(name => [name, readFileSync(join(root, `docs/${name}.md`), 'utf8')]));
  for (const delay of [60, 100, 120, 140]) {
    rmSync(join(root, 'docs'), { recursive: true, force: true });
    const child = spawn(process.execPath, [program('bin.mjs'), 'init'], { cwd: root, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    await once(child, 'exit');
    clearTimeout(timer);
    run('init');
    for (const [name, text] of whole) expect(readFileSync(join(root, `docs/${name}.md`), 'utf8')).toBe(text);
  }
});

test.runIf(process.platform === 'linux')('a report that has no room is told of in one line', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [program('bin.mjs'), 'check'], {
    cwd: root,
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  closeSync(full);
  expect(status).toBe(2);
  expect(stderr).toBe('guidewright: Can’t write the output: the disk is full.\n');
});
