import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One start of the editor: what it opens, in which language, and which suite its extension host runs. */
export interface Start {
  readonly name: string;
  /** Prepares what is opened below a folder of its own, and says how the editor's address names it. */
  readonly open: (
    below: string,
    sample: string,
  ) => { readonly query: 'folder' | 'workspace'; readonly path: string } | null;
  readonly language?: string;
  readonly trusted?: false;
  /** What happens there: a suite of `dist/test/editor` in the extension host, for `web` in a worker; or a person comes. */
  readonly suite: 'suite' | 'web' | 'person';
  /** The extension as it is packed, installed into a clean profile; else the sources' build. */
  readonly packed?: true;
}

const sampleFolder: Start['open'] = (below, sample) => {
  const path = join(below, 'workspace');
  cpSync(sample, path, { recursive: true });
  return { query: 'folder', path };
};

const emptyFolder: Start['open'] = below => {
  const path = join(below, 'empty');
  mkdirSync(path, { recursive: true });
  return { query: 'folder', path };
};

const twoFolders: Start['open'] = (below, sample) => {
  for (const name of ['one', 'two']) cpSync(sample, join(below, name), { recursive: true });
  const path = join(below, 'two.code-workspace');
  writeFileSync(path, JSON.stringify({ folders: [{ path: 'one' }, { path: 'two' }] }));
  return { query: 'workspace', path };
};

export const starts: readonly Start[] = [
  { name: 'sample', open: sampleFolder, suite: 'suite' },
  { name: 'chinese', open: sampleFolder, suite: 'suite', language: 'zh-cn' },
  { name: 'restricted', open: sampleFolder, suite: 'suite', trusted: false },
  { name: 'folders', open: twoFolders, suite: 'suite' },
  { name: 'no-plan', open: emptyFolder, suite: 'suite' },
  { name: 'no-folder', open: () => null, suite: 'suite' },
  { name: 'person', open: sampleFolder, suite: 'person' },
  { name: 'person-chinese', open: sampleFolder, suite: 'person', language: 'zh-cn' },
  { name: 'web', open: sampleFolder, suite: 'web' },
  { name: 'packed', open: sampleFolder, suite: 'suite', packed: true },
  { name: 'packed-web', open: sampleFolder, suite: 'web', packed: true },
];
