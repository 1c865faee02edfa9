import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';

export const themes = ['dark', 'light', 'high-contrast'] as const;
export type Theme = (typeof themes)[number];

const looks: Readonly<Record<Theme, { readonly name: string; readonly shows: string }>> = {
  dark: { name: 'Dark Modern', shows: '.monaco-workbench.vs-dark' },
  light: { name: 'Light Modern', shows: '.monaco-workbench.vs' },
  'high-contrast': { name: 'Dark High Contrast', shows: '.monaco-workbench.hc-black' },
};

/** Somebody at the editor: sees the page, has a mouse and a keyboard, and knows nothing of the extension's insides. */
export class Person {
  constructor(
    readonly page: Page,
    private readonly pictures: string,
  ) {}

  /** The row of the Topics tree whose words begin so. */
  row(words: string | RegExp): Locator {
    return this.tree().getByRole('treeitem', { name: words }).first();
  }

  /** Waits until the editor is there, with the extension's icon. */
  async arrive(): Promise<void> {
    await this.container().waitFor({ timeout: 90_000 });
  }

  async openTopics(): Promise<void> {
    const tab = this.container();
    await tab.waitFor();
    if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click();
    await this.tree().waitFor();
  }

  /** The extension's icon in the activity bar. */
  private container(): Locator {
    return this.page.getByRole('tab', { name: /^Guidewright/ });
  }

  private tree(): Locator {
    return this.page.getByRole('tree', { name: /Topics|主题/ });
  }

  /** Runs a command as people do, by its name in the palette. */
  async command(name: string): Promise<void> {
    await this.ask('F1', `>${name}`, name);
  }

  /** Opens a file by its name. */
  async open(file: string): Promise<void> {
    await this.ask('Control+p', file, file);
    await this.tab(new RegExp(`^${file.replace('.', '\\.')}`)).waitFor();
    await this.page.locator('.editor-group-container.active .view-lines').first().click();
    await this.page.keyboard.press('Control+Home');
  }

  /**
   * Presses a key that opens the editor's list, types, and takes the line of that name. An editor that only now comes to
   * the front closes the list again: then the key is pressed once more.
   */
  private async ask(key: string, typed: string, name: string): Promise<void> {
    await this.page.keyboard.press(key);
    const isThere = await this.input()
      .fill(typed, { timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
    if (!isThere) {
      await this.page.keyboard.press(key);
      await this.input().fill(typed);
    }
    await this.choose(name);
  }

  /** Where the editor's list is searched. */
  input(): Locator {
    return this.page.locator('.quick-input-widget input[type="text"]');
  }

  /** Takes the line of that name from the list that is open. */
  async choose(name: string): Promise<void> {
    await this.choices()
      .filter({ has: this.page.getByText(name, { exact: true }) })
      .first()
      .click();
  }

  /** The lines of the list that the editor asks with. */
  choices(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  /** The second key of the extension's chord. */
  async chord(key: string): Promise<void> {
    await this.page.keyboard.press('Control+Alt+g');
    await this.page.keyboard.press(key);
  }

  /** The first line of the active editor that can be seen and holds such words, the spaces of which are of their own kind. */
  line(words: RegExp): Locator {
    return this.page.locator('.editor-group-container.active .view-line', { hasText: words }).first();
  }

  squiggles(): Locator {
    const kinds = ['error', 'warning', 'info', 'hint'].map(kind => `.squiggly-${kind}`);
    return this.page.locator(`.editor-group-container.active :is(${kinds.join(', ')})`);
  }

  /** Opens the list of fixes at the cursor, once the editor shows that there are some. */
  async fixes(): Promise<Locator> {
    const bulb = ':is(.lightBulbWidget, [class*="lightbulb"], [class*="light-bulb"])';
    await this.page.locator(`.editor-group-container.active ${bulb}`).first().waitFor();
    const offers = this.page.locator('.action-widget .monaco-list-row.action');
    // The editor drops the list when findings come in the same moment; a person asks once more.
    for (const timeout of [4000, 4000, undefined]) {
      await this.page.keyboard.press('Control+.');
      try {
        await offers.first().waitFor(timeout === undefined ? {} : { timeout });
        break;
      } catch (error) {
        if (timeout === undefined) throw error;
      }
    }
    return offers;
  }

  tab(name: string | RegExp): Locator {
    return this.page.getByRole('tab', { name });
  }

  /** The page inside a webview that holds what is looked for. */
  async webview(selector: string): Promise<Frame> {
    const end = Date.now() + 20_000;
    while (Date.now() < end) {
      for (const frame of this.page.frames()) {
        const found = await frame
          .locator(selector)
          .count()
          .catch(() => 0);
        if (found > 0) return frame;
      }
      await this.page.locator('.monaco-workbench').first().boundingBox();
    }
    throw new Error(`no page holds ${selector}`);
  }

  /** Has the page look so, whatever it looked like before. */
  async theme(theme: Theme): Promise<void> {
    const { name, shows } = looks[theme];
    if ((await this.page.locator(shows).count()) > 0) return;
    await this.command('Preferences: Color Theme');
    await this.choices().filter({ hasText: 'Modern' }).first().waitFor();
    await this.input().fill(name);
    await this.choose(name);
    await this.page.locator(shows).first().waitFor();
  }

  /** Leaves everything as it was found, whatever is unsaved. */
  async closeAll(): Promise<void> {
    await this.page.keyboard.press('Escape');
    for (;;) {
      const dirty = this.page.locator('.tab.dirty').first();
      if ((await dirty.count()) === 0) break;
      await dirty.click();
      await this.command('Revert and Close Editor');
      await dirty.waitFor({ state: 'detached' });
    }
    await this.command('View: Close All Editors');
    await this.page.locator('.tab').first().waitFor({ state: 'detached' });
  }

  async picture(name: string): Promise<void> {
    await this.page.mouse.move(640, 799);
    await this.page.screenshot({ path: join(this.pictures, `${name}.png`) });
  }

  /** A small picture of a part of the page, sharp also on screens with more dots. */
  async photograph(
    name: string,
    part: { x: number; y: number; width: number; height: number },
  ): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const format = { format: 'webp', quality: 60 } as const;
    const { data } = await session.send('Page.captureScreenshot', {
      ...format,
      clip: { ...part, scale: 1.5 },
    });
    await session.detach();
    await writeFile(join(this.pictures, `${name}.webp`), Buffer.from(data, 'base64'));
  }
}
