import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { newProfile } from './browse.ts';
import type { Start } from './scenarios.ts';
import { strangerOf, strangerWithSuite } from './stranger.ts';

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

/**
 * Opens the editor's page for a start, in a profile of its own, which ends with `context`. `prepare` is called before the
 * editor is loaded.
 */
export async function openPage(
  start: Start,
  editor: Editor,
  browser: Browser,
  places: Places,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const below = join(places.scratch, start.name);
  mkdirSync(below, { recursive: true });
  const opened = start.open(below, join(places.root, 'test', 'workspace'));
  const developed = developedIn(start, places, below);
  const context = await newProfile(browser, start.language);
  const page = await context.newPage();
  await prepare(page);
  await page.goto(address(start, editor, places, opened, developed), { timeout: longestLoading });
  return { context, page };
}

/** The editor's page is some megabytes of scripts, and other starts load beside it. */
const longestLoading = 120_000;

/** The folder of the extension under development. */
function developedIn({ suite, packed }: Start, places: Places, below: string): string {
  // A packed extension is in the profile; the one under development is then a stranger.
  if (packed) return suite === 'web' ? strangerWithSuite(places, below) : strangerOf(places);
  return places.root;
}

/** The editor's page with what it shall open, and what its extension host shall load and run. */
function address(
  { suite, packed }: Start,
  { origin, authority }: Editor,
  { compiled }: Places,
  opened: ReturnType<Start['open']>,
  developed: string,
): string {
  const remote = (path: string): string => `vscode-remote://${authority}${path}`;
  const suites = packed && suite === 'web' ? developed : compiled;
  const payload = [
    ['extensionDevelopmentPath', remote(developed)],
    ...(suite === 'person' ? [] : [['extensionTestsPath', remote(join(suites, suite, 'index.js'))]]),
    ['skipWelcome', 'true'],
    ...(suite === 'web' ? [['extensionDevelopmentKind', 'web']] : []),
  ];
  const query = new URLSearchParams({
    ...(opened ? { [opened.query]: opened.path } : { ew: 'true' }),
    payload: JSON.stringify(payload),
  });
  return `${origin}/?${query}`;
}
