import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browse.ts';
import { usePackage } from './npmPackage.ts';
import type { Editor } from './openPage.ts';
import { runSuite } from './runSuite.ts';
import { type Start, starts } from './scenarios.ts';
import { tryStart } from './startScript.ts';
import { type Part, Tally } from './tally.ts';
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

/** Runs every start of the editor, or those that are named. Returns whether all is good. */
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

  /** A part of the run, which is told as a whole when it ends. */
  const part = async (name: string, run: (part: Part) => Promise<void>): Promise<void> => {
    const begun = tally.begin(name);
    await run(begun);
    begun.end();
  };
  /** The starts that share an editor's data; those of one suite also a server, one after the other. */
  const group = async (key: string, members: readonly Start[]): Promise<void> => {
    const home = join(places.scratch, `server-${key}`);
    if (key === 'packed') {
      const tgz = await installPacked(home);
      await part('npm package', begun => usePackage(tgz, places, begun));
    }
    for (const suite of new Set(members.map(start => start.suite)))
      await serve(
        home,
        members.filter(start => start.suite === suite),
      );
  };
  const serve = async (home: string, members: readonly Start[]): Promise<void> => {
    const { suite } = members[0] as Start;
    const editor = await serveEditor({
      home,
      settings: {
        // What moves by itself is drawn over and over, which a machine without a graphics card does slowly.
        'editor.cursorBlinking': 'solid',
        'workbench.reduceMotion': 'on',
        ...(suite === 'web' ? { 'remote.extensionKind': { 'guidewright.guidewright': ['web'] } } : {}),
      },
      flags: flagsOf(members[0] as Start),
    });
    try {
      for (const start of members) {
        const run = start.suite === 'person' ? tellStories : runSuite;
        await part(start.name, begun => run(start, editor, browser, places, begun));
      }
    } finally {
      await editor.stop();
    }
  };

  const work = [...new Set(wanted.map(serverOf))].map(
    key => () =>
      group(
        key,
        wanted.filter(start => serverOf(start) === key),
      ),
  );
  if (only?.includes('start') ?? true)
    work.push(() => part('npm start', begun => tryStart(browser, places, begun)));
  const lane = async (): Promise<void> => {
    for (let next = work.shift(); next; next = work.shift()) await next();
  };
  try {
    // Two at a time: a start mostly waits for the editor.
    await Promise.all([lane(), lane()]);
  } finally {
    await browser.close();
    rmSync(places.scratch, { recursive: true, force: true });
  }
  tally.judgeFigures();
  return tally.end();
}

/** Starts that can share an editor's data. */
function serverOf({ packed, suite, trusted }: Start): string {
  if (packed) return 'packed';
  // A person is as long at it as all others together, and comes beside them.
  if (suite !== 'suite') return suite;
  return trusted === false ? 'restricted' : 'plain';
}

function flagsOf({ trusted }: Start): readonly string[] {
  return ['--enable-smoke-test-driver', ...(trusted === false ? [] : ['--disable-workspace-trust'])];
}
