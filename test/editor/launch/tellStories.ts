import { join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { overviewStories } from '../person/overview.ts';
import { Person } from '../person/person.ts';
import { chineseStories, pictureStories } from '../person/pictures.ts';
import { stories } from '../person/stories.ts';
import { type Editor, openPage, type Places } from './openPage.ts';
import type { Start } from './scenarios.ts';
import type { Part } from './tally.ts';

/** What one story may take. */
const deadline = 90_000;

/** A person at the editor: each story on the same page, one after the other, with a picture of where one went wrong. */
export async function tellStories(
  start: Start,
  editor: Editor,
  browser: Browser,
  places: Places,
  part: Part,
): Promise<void> {
  const { context, page } = await openPage(start, editor, browser, places);
  page.setDefaultTimeout(15_000);
  const person = new Person(page, places.artifacts);
  const all =
    start.language === 'zh-cn' ? chineseStories : [...stories, ...overviewStories, ...pictureStories];
  const wanted = all.filter(({ title }) => title.includes(process.env.STORY ?? ''));
  try {
    // A machine with much to do takes its time until the editor is there; the first story tells where it never is.
    await person.arrive().catch(() => undefined);
    for (const { title, tell } of wanted) {
      const begun = performance.now();
      const failure = await attempt(() => tell(person));
      if (failure === null) {
        part.add({ kind: 'passed', title, ms: Math.round(performance.now() - begun) });
        continue;
      }
      const name = `failed-${start.name}-${title.replaceAll(/[^a-z]+/gi, '-').slice(0, 60)}.png`;
      const picture = join(places.artifacts, name);
      await page.screenshot({ path: picture }).catch(() => undefined);
      part.add({
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
