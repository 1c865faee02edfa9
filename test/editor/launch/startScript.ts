import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
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
    const started = descendants(script.pid as number);
    // The editor, its extension host and the language server, at least; elsewhere nothing tells.
    if (process.platform === 'linux') assert.ok(started.length >= 3, `${started}`);
    // The page stays open: what it talks to ends all the same.
    script.kill('SIGINT');
    await ended;
    assert.deepEqual(await leftOf(started), []);
    await context.close();
    const answer = await fetch(address).catch(() => null);
    assert.equal(answer, null, `${address} still answers`);
    part.add({ kind: 'passed', title, ms: Math.round(performance.now() - begun) });
  } catch (error) {
    script.kill('SIGINT');
    part.add({ kind: 'failed', title, reason: `${error instanceof Error ? error.stack : error}` });
  }
}

/**
 * What still runs of these processes, by command line, ten seconds later at most: the system needs a moment to
 * take down what was killed, and tells nobody but a parent when it has.
 */
async function leftOf(started: readonly number[]): Promise<readonly string[]> {
  const until = performance.now() + 10_000;
  const left = () => started.filter(id => processes().has(id));
  while (left().length > 0 && performance.now() < until) await setTimeout(20);
  return left().map(id => `${id} ${readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')}`);
}

/** All that a process started, and what that started in turn. */
function descendants(parent: number): readonly number[] {
  const children = [...processes()].flatMap(([id, of]) => (of === parent ? [id] : []));
  return children.flatMap(id => [id, ...descendants(id)]);
}

/** The processes that run, each with the one that started it, where the system tells. */
function processes(): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (process.platform !== 'linux') return found;
  for (const id of readdirSync('/proc').filter(name => /^\d+$/.test(name)))
    try {
      const [state, parent] = readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (state !== 'Z') found.set(Number(id), Number(parent));
    } catch {
      // It ended meanwhile.
    }
  return found;
}
