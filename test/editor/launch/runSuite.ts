import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { mark, type TestLine } from '../suite/report.ts';
import { type Editor, openPage, type Places } from './openPage.ts';
import type { Start } from './scenarios.ts';
import type { Part } from './tally.ts';

const deadline = 240_000;

/**
 * Opens the editor's page, whose extension host then runs the suite, and counts what it tells. A host that ends without
 * having run a test, or does not end, is a failure. Now and then the editor never reads the folders of a workspace file;
 * the suite then ends before its first word, and the page is opened again, twice at most.
 */
export async function runSuite(
  start: Start,
  editor: Editor,
  browser: Browser,
  places: Places,
  part: Part,
): Promise<void> {
  for (let left = 2; ; left--) {
    const { code, told, ended, noise } = await open(start, editor, browser, places, part);
    if (ended) return;
    if (code === 1 && !told && left > 0) {
      part.note('the editor did not open what it was asked for, and is opened again');
      continue;
    }
    const what = code === -1 ? `nothing more within ${deadline / 1000} s` : `ended with ${code}`;
    part.add({
      kind: 'failed',
      title: `${start.name}: the extension host`,
      reason: [what, ...noise.slice(-15)].join('\n'),
    });
    return;
  }
}

/** What became of one page: the host's exit code, -1 where it did not end; whether it told anything, and its end. */
interface Opened {
  readonly code: number;
  readonly told: boolean;
  readonly ended: boolean;
  readonly noise: readonly string[];
}

async function open(
  start: Start,
  editor: Editor,
  browser: Browser,
  places: Places,
  part: Part,
): Promise<Opened> {
  let told = false;
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
    told = true;
    ended ||= line.kind === 'end';
    if (line.kind !== 'opened') part.add(line);
    // Each start has tests of its own: in another one they would be missing, and nobody would see it.
    else if (start.suite === 'suite' && line.scenario !== start.name)
      part.add({
        kind: 'failed',
        title: `${start.name}: the editor opens it`,
        reason: `Expected the start “${start.name}”, found “${line.scenario}”.`,
      });
  };
  let exited: (code: number) => void = () => undefined;
  const exit = new Promise<number>(resolve => {
    exited = resolve;
  });
  const { context, page } = await openPage(start, editor, browser, places, async page => {
    await page.exposeFunction('codeAutomationLog', hear);
    await page.exposeFunction('codeAutomationExit', exited);
  });
  try {
    const late = new Promise<number>(resolve => setTimeout(resolve, deadline, -1).unref());
    const code = await Promise.race([exit, late]);
    if (!ended) await page.screenshot({ path: join(places.artifacts, `failed-${start.name}.png`) });
    return { code, told, ended, noise };
  } finally {
    await context.close();
  }
}
