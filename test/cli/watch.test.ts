import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { main } from '../../server/src/cli/main.ts';
import { watchFolder } from '../../server/src/cli/watchFolder.ts';
import { folderOf } from '../workspace-io/folder.ts';
import { ioFor } from './run.ts';
import { sample } from './sample.ts';

test('--watch checks at once and after every change, goes on when a configuration is wrong, and ends when told', async () => {
  const cwd = folderOf(sample);
  let changed = (): void => undefined;
  let stop = (): void => undefined;
  let told = '';
  let waiting: { readonly sign: string; readonly resolve: () => void } | null = null;
  const say = (text: string): void => {
    told += text;
    if (waiting && told.includes(waiting.sign)) waiting.resolve();
  };
  /** Resolves when a text was told since the last time. */
  const until = (sign: string): Promise<void> =>
    new Promise(resolve => {
      const done = (): void => {
        told = told.slice(told.indexOf(sign) + sign.length);
        waiting = null;
        resolve();
      };
      if (told.includes(sign)) done();
      else waiting = { sign, resolve: done };
    });
  const output = { write: say, drained: async () => undefined, isTTY: false, columns: 100 };
  const ended = main(['check', '--watch'], {
    ...ioFor({ argv: [], cwd }),
    stdout: output,
    stderr: output,
    watch: async (_folder, _files, call) => {
      changed = call;
      return {
        stopped: new Promise<void>(resolve => {
          stop = resolve;
        }),
      };
    },
  });
  await until('Guides: 3');
  await until('Watching for changes.');

  writeFileSync(join(cwd, 'docs/clocks.md'), '# Clocks\n\n## Clock skew\n\nClocks differ.\n');
  changed();
  await until('0 missing');
  await until('Watching for changes.');

  writeFileSync(join(cwd, '.guidewright.yaml'), 'lines: [');
  changed();
  await until('.guidewright.yaml:1:');
  await until('Watching for changes.');

  writeFileSync(join(cwd, '.guidewright.yaml'), 'lines: prose\n');
  changed();
  await until('Guides: 3');
  stop();
  expect(await ended).toBe(0);
});

test('the watcher tells of guides and configuration that come, change or go, and of nothing else', async () => {
  const cwd = folderOf({ ...sample, 'docs/notes.txt': 'no guide' });
  let tell = (): void => undefined;
  let told = 0;
  const { close } = await watchFolder(cwd, [], () => {
    told++;
    tell();
  });
  onTestFinished(close);
  const next = (): Promise<void> =>
    new Promise(resolve => {
      tell = resolve;
    });
  writeFileSync(join(cwd, 'docs/notes.txt'), 'still none');
  for (const change of [
    () => writeFileSync(join(cwd, 'docs/queues.md'), '# Queues\n'),
    () => writeFileSync(join(cwd, 'docs/new.md'), '# New\n'),
    () => rmSync(join(cwd, 'docs/new.md')),
    () => writeFileSync(join(cwd, '.guidewright.yaml'), ''),
  ]) {
    const seen = next();
    const before = told;
    change();
    await seen;
    if (before === 0) expect(told).toBe(1);
  }
});
