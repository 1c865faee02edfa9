import assert from 'node:assert/strict';
import axe from 'axe-core';
import { themes } from './person.ts';
import type { Story } from './stories.ts';

const page = '#overview table';

/** The overview page, in each kind of theme. */
export const overviewStories: readonly Story[] = [
  {
    title: 'opens the overview with the chord, and goes from a cell to its place',
    async tell(person) {
      await person.openTopics();
      await person.chord('o');
      const frame = await person.webview(page);
      await frame
        .getByRole('button', { name: /^Retries,/ })
        .first()
        .click();
      await person.tab(/retries\.md/).waitFor();
      await person.closeAll();
    },
  },
  {
    title: 'moves through the overview with the keyboard alone',
    async tell(person) {
      await person.chord('o');
      const frame = await person.webview(page);
      await frame.locator('td [data-cell]').first().focus();
      const label = (): Promise<string | null> => frame.locator(':focus').getAttribute('aria-label');
      const first = await label();
      await person.page.keyboard.press('ArrowRight');
      const second = await label();
      assert.notEqual(second, first);
      await person.page.keyboard.press('ArrowLeft');
      assert.equal(await label(), first);
      await person.page.keyboard.press('ArrowDown');
      assert.notEqual(await label(), first);
      await person.closeAll();
    },
  },
  ...themes.map(
    (theme): Story => ({
      title: `sees nothing in the ${theme} overview that axe objects to`,
      async tell(person) {
        await person.theme(theme);
        await person.chord('o');
        const frame = await person.webview(page);
        await frame.evaluate(axe.source);
        const { violations, passes } = await frame.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run('body', {
            // The frame is no page of its own: the editor has the title and the landmarks.
            rules: { region: { enabled: false } },
          }),
        );
        assert.ok(passes.length > 5);
        assert.deepEqual(
          violations.map(({ id, impact, nodes }) => [id, impact, nodes.map(node => node.html).slice(0, 3)]),
          [],
        );
        await person.picture(`overview-${theme}`);
        await person.closeAll();
      },
    }),
  ),
];
