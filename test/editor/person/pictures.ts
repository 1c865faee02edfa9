import { themes } from './person.ts';
import type { Story } from './stories.ts';

/** As the command's list says them. */
const groupings = ['Section', 'Priority', 'Batch', 'State', 'No Grouping'];

/** What people see, kept as pictures to be looked at. */
export const pictureStories: readonly Story[] = [
  {
    title: 'sees the tree in every grouping',
    async tell(person) {
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
        await person.theme('dark');
      },
    }),
  ),
  {
    title: 'sees tree, finding and overview together',
    async tell(person) {
      const { page } = person;
      await page.setViewportSize({ width: 1600, height: 960 });
      await person.openTopics();
      await person.open('retries.md');
      await person.squiggles().first().waitFor();
      await person.command('View: Split Editor Right');
      await person.chord('o');
      await person.webview('#overview table');
      await page.keyboard.press('Control+1');
      await page.locator('.view-line', { hasText: '## Contents' }).first().getByText('Contents').hover();
      await page.locator('.monaco-hover').getByText('contents-stale').first().waitFor();
      await page.screenshot({ path: person.pathOf('screenshot') });
      await page.setViewportSize({ width: 1280, height: 800 });
      await person.closeAll();
    },
  },
];
