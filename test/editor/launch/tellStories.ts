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
      try {
        const late = new Promise<never>((_resolve, reject) => {
          setTimeout(() => reject(new Error(`not done within ${deadline / 1000} s`)), deadline).unref();
        });
        await Promise.race([tell(person), late]);
        tally.add({ kind: 'passed', title, ms: Math.round(performance.now() - begun) });
      } catch (error) {
        const picture = join(
          places.artifacts,
          `failed-${title.replaceAll(/[^a-z]+/gi, '-').slice(0, 60)}.png`,
        );
        await page.screenshot({ path: picture }).catch(() => undefined);
        tally.add({
          kind: 'failed',
          title,
          reason: `${error instanceof Error ? error.stack : error}\nsee ${relative(places.root, picture)}`,
        });
        await person.closeAll().catch(() => undefined);
      }
    }
  } finally {
    await context.close();
  }
}
