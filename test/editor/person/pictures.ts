import assert from 'node:assert/strict';
import { type Theme, themes } from './person.ts';
import type { Story } from './stories.ts';

/** As the command's list says them. */
const groupings = ['Section', 'Priority', 'Batch', 'State', 'No Grouping'];

/** What people see, kept as pictures to be looked at. */
export const pictureStories: readonly Story[] = [
  {
    title: 'sees the tree in every grouping',
    async tell(person) {
      await person.theme('dark');
      await person.openTopics();
      for (const grouping of [...groupings.slice(1), groupings[0] as string]) {
        await person.command('Guidewright: Group Topics By');
        await person.choose(grouping);
        await person.row(/Retries/).waitFor();
        await person.picture(`tree-${grouping.toLowerCase().replaceAll(' ', '-')}`);
      }
    },
  },
  ...themes.map(
    (theme): Story => ({
      title: `sees a guide, its findings and the plan in ${theme}`,
      async tell(person) {
        await person.theme(theme);
        await person.openTopics();
        await person.open('retries.md');
        await person.squiggles().first().waitFor();
        await person.command('Problems: Focus on Problems View');
        await person.picture(`guide-${theme}`);
        await person.page.keyboard.press('Control+j');
        await person.open('PLAN.md');
        await person.page.locator('.codelens-decoration').first().waitFor();
        await person.picture(`plan-${theme}`);
        await person.closeAll();
      },
    }),
  ),
  together({
    theme: 'dark',
    plan: 'Plan: guides for resilient HTTP clients',
    other: /^缓存/,
    guide: 'retries.md',
    title: 'Retry.budgets',
    picture: 'screenshot',
  }),
];

/** The same, and what only there can be seen, in Chinese. */
export const chineseStories: readonly Story[] = [
  {
    title: 'sees the overview in Chinese',
    async tell(person) {
      await person.openTopics();
      await person.chord('o');
      const frame = await person.webview('#overview table');
      for (const words of await frame.locator('h2, dt, .help, .legend li').allTextContents())
        assert.match(words, /\p{Script=Han}/u);
      await person.picture('overview-zh-cn');
      await person.closeAll();
    },
  },
  {
    title: 'sees findings, fixes and the plan in Chinese',
    async tell(person) {
      const { page } = person;
      await person.open('失效与一致性.md');
      await person.squiggles().first().waitFor();
      const offers = await person.fixes();
      await person.picture('fixes-zh-cn');
      for (const words of await offers.allTextContents()) assert.match(words, /\p{Script=Han}/u);
      await page.keyboard.press('Escape');
      await person.open('缓存指南计划.md');
      const lens = page.locator('.codelens-decoration');
      await lens.first().waitFor();
      assert.match((await lens.first().textContent()) ?? '', /\p{Script=Han}/u);
      await person.picture('plan-zh-cn');
      await person.closeAll();
    },
  },
  together({
    theme: 'light',
    plan: '缓存指南编写计划',
    other: /^Plan: guides/,
    guide: '失效与一致性.md',
    title: '版本号与比较交换',
    picture: 'screenshot.zh-cn',
  }),
];

/** The picture that a README leads with: one of the sample's plans in the tree, a guide with a finding, the overview. */
function together(seen: {
  readonly theme: Theme;
  readonly plan: string;
  /** The plan that is not looked at. */
  readonly other: RegExp;
  readonly guide: string;
  /** The heading of a section near its end in which something is found. */
  readonly title: string;
  readonly picture: string;
}): Story {
  return {
    title: 'sees tree, finding and overview together',
    async tell(person) {
      const { page } = person;
      await person.theme(seen.theme);
      const [width, height] = [1700, 880];
      await page.setViewportSize({ width, height });
      await person.openTopics();
      await person.row(seen.other).click();
      await page.keyboard.press('ArrowLeft');
      await person.open(seen.guide);
      await person.chord('o');
      await person.webview('#overview table');
      await person.command('View: Move Editor into Right Group');
      await person.tab(new RegExp(`^${seen.guide}`)).click();
      await page.locator('.editor-group-container.active .view-lines').first().click();
      await person.squiggles().first().waitFor();
      const frame = await person.webview('#overview table');
      // The guide gets more room, so that what is said of it lies within it.
      const right = await page.locator('.editor-group-container').last().boundingBox();
      await page.mouse.move(right?.x ?? 0, height / 2);
      await page.mouse.down();
      await page.mouse.move((right?.x ?? 0) + 50, height / 2, { steps: 4 });
      await page.mouse.up();
      await frame.getByRole('region', { name: seen.plan }).evaluate(plan => plan.scrollIntoView());
      await page.keyboard.press('Control+End');
      const heading = page.locator('.view-line', { hasText: new RegExp(`^##.${seen.title}$`) });
      await heading.last().hover({ position: { x: 60, y: 10 } });
      await page.locator('.monaco-hover', { hasText: 'guidewright' }).first().waitFor();
      await person.photograph(seen.picture, { x: 0, y: 31, width, height: height - 31 });
      await page.setViewportSize({ width: 1280, height: 800 });
      await person.row(seen.other).click();
      await page.keyboard.press('ArrowRight');
      await person.closeAll();
    },
  };
}
