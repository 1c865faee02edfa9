import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { overviewStories } from '../person/overview.ts';
import { Person } from '../person/person.ts';
import { pictureStories } from '../person/pictures.ts';
import { stories } from '../person/stories.ts';
import { newProfile } from './browse.ts';
import { address, type Editor, type Places } from './runSuite.ts';
import type { Start } from './scenarios.ts';
import type { Tally } from './tally.ts';

/** What one story may take. */
const deadline = 45_000;

/** A person at the editor: each story on the same page, one after the other, with a picture of where one went wrong. */
export async function tellStories(
  start: Start,
  editor: Editor,
  browser: Browser,
  places: Places,
  tally: Tally,
): Promise<void> {
  const below = join(places.scratch, start.name);
  mkdirSync(below, { recursive: true });
  const opened = start.open(below, join(places.root, 'test', 'workspace'));
  const context = await newProfile(browser);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const person = new Person(page, places.artifacts);
  const all = [...stories, ...overviewStories, ...pictureStories];
  const wanted = all.filter(({ title }) => title.includes(process.env.STORY ?? ''));
  try {
    await page.goto(address(start, editor, places, opened));
    for (const { title, tell } of wanted) {
      const begun = performance.now();
      // On a busy machine the editor leaves a web view blank now and then: a story is told twice before it has failed.
      let failure = await attempt(() => tell(person));
      if (failure !== null) {
        console.log(`  told again: ${title}: ${failure instanceof Error ? failure.message : failure}`);
        await person.closeAll().catch(() => undefined);
        failure = await attempt(() => tell(person));
      }
      if (failure === null) {
        tally.add({ kind: 'passed', title, ms: Math.round(performance.now() - begun) });
        continue;
      }
      const picture = join(places.artifacts, `failed-${title.replaceAll(/[^a-z]+/gi, '-').slice(0, 60)}.png`);
      await page.screenshot({ path: picture }).catch(() => undefined);
      tally.add({
        kind: 'failed',
        title,
        reason: `${failure instanceof Error ? failure.stack : failure}\nsee ${relative(places.root, picture)}`,
      });
      await person.closeAll().catch(() => undefined);
    }
  } finally {
    await context.close();
  }
}

/** Runs a story within its time; gives what went wrong, null where nothing did. */
async function attempt(tell: () => Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${deadline / 1000} s`)), deadline);
  });
  try {
    await Promise.race([tell(), late]);
    return null;
  } catch (error) {
    return error ?? new Error('failed');
  } finally {
    clearTimeout(timer);
  }
}
