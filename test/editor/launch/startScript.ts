import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser } from 'playwright-core';
import { Person } from '../person/person.ts';
import { newProfile } from './browse.ts';
import type { Places } from './openPage.ts';
import type { Part } from './tally.ts';

/** Starts what `npm start` starts, looks at its page, ends it, and sees that nothing is left of it. */
export async function tryStart(browser: Browser, { root, artifacts }: Places, part: Part): Promise<void> {
  const title = 'opens the sample at the printed address, and ends with all that it started';
  const begun = performance.now();
  const script = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), '--no-open'], { cwd: root });
  const ended = once(script, 'exit');
  const words: string[] = [];
  try {
    const address = await new Promise<string>((resolve, reject) => {
      for (const stream of [script.stdout, script.stderr])
        createInterface({ input: stream }).on('line', line => {
          words.push(line);
          const found = /http:\S+/.exec(line);
          if (found) resolve(found[0]);
        });
      void ended.then(() => reject(new Error(words.join('\n'))));
    });
    const context = await newProfile(browser);
    const page = await context.newPage();
    await page.goto(address);
    const person = new Person(page, artifacts);
    await person.openTopics();
    await person.row(/^Retries,/).waitFor();
    await context.close();
    script.kill('SIGINT');
    await ended;
    const answer = await fetch(address).catch(() => null);
    if (answer !== null) throw new Error(`${address} still answers`);
    part.add({ kind: 'passed', title, ms: Math.round(performance.now() - begun) });
  } catch (error) {
    script.kill('SIGINT');
    part.add({ kind: 'failed', title, reason: `${error instanceof Error ? error.stack : error}` });
  }
}
