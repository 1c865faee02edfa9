import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { mark, type TestLine } from '../suite/report.ts';
import { newProfile } from './browse.ts';
import type { Start } from './scenarios.ts';
import type { Tally } from './tally.ts';

/** Where the things of a run are. */
export interface Places {
  /** The repository. */
  readonly root: string;
  /** The compiled suites. */
  readonly compiled: string;
  /** A folder that is thrown away after the run. */
  readonly scratch: string;
  /** For pictures. */
  readonly artifacts: string;
}

/** An editor that answers at an address. */
export interface Editor {
  readonly origin: string;
  readonly authority: string;
}

const deadline = 240_000;

/**
 * Opens the editor's page, whose extension host then runs the suite, and counts what it tells. A host that ends without
 * having run a test, or does not end, is a failure.
 */
export async function runSuite(
  start: Start,
  editor: Editor,
  browser: Browser,
  places: Places,
  tally: Tally,
): Promise<void> {
  const below = join(places.scratch, start.name);
  mkdirSync(below, { recursive: true });
  const opened = start.open(below, join(places.root, 'test', 'workspace'));
  const context = await newProfile(browser, start.language);
  const page = await context.newPage();
  let ended = false;
  const noise: string[] = [];
  const hear = (_level: string, parts: readonly unknown[]): void => {
    const text = parts.map(part => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
    if (!text.includes(mark)) {
      noise.push(text);
      if (process.env.VERBOSE) console.log(`  | ${text}`);
      return;
    }
    const line: TestLine = JSON.parse(text.slice(text.indexOf(mark) + mark.length));
    ended ||= line.kind === 'end';
    tally.add(line);
  };
  try {
    await page.exposeFunction('codeAutomationLog', hear);
    const exit = new Promise<number>(resolve => {
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    });
    await page.goto(address(start, editor, places, opened));
    const late = new Promise<number>(resolve => setTimeout(resolve, deadline, -1).unref());
    const code = await Promise.race([exit, late]);
    if (code === -1 || !ended) {
      await page.screenshot({ path: join(places.artifacts, `failed-${start.name}.png`) });
      const what = code === -1 ? `nothing more within ${deadline / 1000} s` : `ended with ${code}`;
      tally.add({
        kind: 'failed',
        title: `${start.name}: the extension host`,
        reason: [what, ...noise.slice(-15)].join('\n'),
      });
    }
  } finally {
    await context.close();
  }
}

/** The editor's page with what it shall open, and what its extension host shall load and run. */
export function address(
  { suite, packed }: Start,
  { origin, authority }: Editor,
  { root, compiled }: Places,
  opened: ReturnType<Start['open']>,
): string {
  const remote = (path: string): string => `vscode-remote://${authority}${path}`;
  // A packed extension is in the profile; the one under development is then a stranger that does nothing.
  const developed = packed ? join(root, 'test', 'editor', 'stranger') : root;
  const payload = [
    ['extensionDevelopmentPath', remote(developed)],
    ...(suite === 'person' ? [] : [['extensionTestsPath', remote(join(compiled, suite, 'index.js'))]]),
    ['skipWelcome', 'true'],
    ...(suite === 'web' ? [['extensionDevelopmentKind', 'web']] : []),
  ];
  const query = new URLSearchParams({
    ...(opened ? { [opened.query]: opened.path } : { ew: 'true' }),
    payload: JSON.stringify(payload),
  });
  return `${origin}/?${query}`;
}
