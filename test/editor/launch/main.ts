import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browse.ts';
import { usePackage } from './npmPackage.ts';
import { type Editor, runSuite } from './runSuite.ts';
import { type Start, starts } from './scenarios.ts';
import { tryStart } from './startScript.ts';
import { Tally } from './tally.ts';
import { tellStories } from './tellStories.ts';

/** What the launcher needs of the scripts that start an editor. */
export interface Machine {
  readonly browserPath: string;
  readonly serveEditor: (options: {
    readonly home: string;
    readonly settings: Readonly<Record<string, unknown>>;
    readonly flags: readonly string[];
  }) => Promise<Editor & { stop(): Promise<void> }>;
  /** Packs what is published and installs the extension into an editor's data folder; gives the npm package's path. */
  readonly installPacked: (home: string) => Promise<string>;
}

/** Runs every start of the editor, or those that are named, one after the other. Returns whether all is good. */
export async function main(
  root: string,
  { browserPath, serveEditor, installPacked }: Machine,
  args: readonly string[],
): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' } },
  });
  const only = values.only?.split(',');
  const wanted = starts.filter(({ name }) => only?.includes(name) ?? true);
  const places = {
    root,
    compiled: join(root, 'dist', 'test', 'editor'),
    scratch: mkdtempSync(join(tmpdir(), 'guidewright-editor-')),
    artifacts: join(root, 'test', 'artifacts'),
  };
  mkdirSync(places.artifacts, { recursive: true });
  const tally = new Tally();
  const browser = await launchBrowser(browserPath);
  try {
    for (const key of new Set(wanted.map(serverOf))) {
      const group = wanted.filter(start => serverOf(start) === key);
      const home = join(places.scratch, `server-${key}`);
      if (key === 'packed') await usePackage(await installPacked(home), places, tally);
      const editor = await serveEditor({
        home,
        settings: key === 'web' ? { 'remote.extensionKind': { 'guidewright.guidewright': ['web'] } } : {},
        flags: flagsOf(group[0] as Start),
      });
      try {
        for (const start of group) {
          tally.begin(start.name);
          if (start.suite === 'person') await tellStories(start, editor, browser, places, tally);
          else await runSuite(start, editor, browser, places, tally);
        }
      } finally {
        await editor.stop();
      }
    }
    if (only?.includes('start') ?? true) await tryStart(browser, places, tally);
  } finally {
    await browser.close();
    rmSync(places.scratch, { recursive: true, force: true });
  }
  tally.judgeFigures();
  return tally.end();
}

/** Starts that can share a server. */
function serverOf({ packed, suite, trusted }: Start): string {
  if (suite === 'web') return 'web';
  return packed ? 'packed' : trusted === false ? 'restricted' : 'plain';
}

function flagsOf({ trusted }: Start): readonly string[] {
  return ['--enable-smoke-test-driver', ...(trusted === false ? [] : ['--disable-workspace-trust'])];
}
