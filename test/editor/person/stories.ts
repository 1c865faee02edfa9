import assert from 'node:assert/strict';
import type { Person } from './person.ts';

/** Something that a person does, and what must then be seen. */
export interface Story {
  readonly title: string;
  readonly tell: (person: Person) => Promise<void>;
}

export const stories: readonly Story[] = [
  {
    title: 'opens the tree from the activity bar, and sees topics with their numbers',
    async tell(person) {
      await person.openTopics();
      await person.row(/^Retries,/).waitFor();
      const words = await person.row(/^Retries,/).getAttribute('aria-label');
      assert.match(words ?? '', /Drafting/);
      assert.match(words ?? '', /\d+ percent/);
    },
  },
  {
    title: 'moves through the tree with the keyboard alone, and opens a section',
    async tell(person) {
      const { keyboard } = person.page;
      await person.openTopics();
      await person.row(/^Retries,/).click();
      const expanded = (value: boolean) =>
        person.row(/^Retries,/).and(person.page.locator(`[aria-expanded="${value}"]`));
      await keyboard.press('ArrowRight');
      await expanded(true).waitFor();
      await keyboard.press('ArrowLeft');
      await expanded(false).waitFor();
      await keyboard.press('ArrowRight');
      await expanded(true).waitFor();
      await keyboard.press('ArrowDown');
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await person.page.getByRole('button', { name: /^Ln 29,/ }).waitFor();
      await person.closeAll();
    },
  },
  {
    title: 'clicks a topic, and its guide opens with its meter in the status bar',
    async tell(person) {
      await person.openTopics();
      await person.row(/^Retries,/).click();
      await person.tab(/retries\.md/).waitFor();
      await person.page.getByRole('button', { name: /^Retries, Drafting/ }).waitFor();
      await person.closeAll();
    },
  },
  {
    title: 'types, and a squiggle comes',
    async tell(person) {
      await person.open('timeouts.md');
      await person.page.keyboard.press('Control+End');
      const before = await person.squiggles().count();
      await person.page.keyboard.type('\n\n## A section of no words\n');
      await person.squiggles().nth(before).waitFor();
      await person.closeAll();
    },
  },
  {
    title: 'accepts a quick fix, and the section is there',
    async tell(person) {
      await person.open('retries.md');
      await person.squiggles().first().waitFor();
      const offers = await person.fixes();
      const ignores = (await offers.allTextContents()).map(offer => offer.startsWith('Ignore'));
      assert.deepEqual(ignores, ignores.toSorted(), 'what silences a finding comes behind what mends it');
      await offers.filter({ hasText: 'Retries in layers' }).first().click();
      await person.page.locator('.tab.dirty').waitFor();
      await person.command('Go to Symbol in Editor');
      await person.choices().filter({ hasText: 'Retries in layers' }).first().waitFor();
      await person.page.keyboard.press('Escape');
      await person.closeAll();
    },
  },
  {
    title: 'inserts missing sections with the chord, and the cursor waits in the first blank',
    async tell(person) {
      await person.open('retries.md');
      await person.chord('i');
      await person.choices().filter({ hasText: 'Retries in layers' }).first().waitFor();
      await person.page.keyboard.press('Enter');
      await person.page.locator('.tab.dirty').waitFor();
      await person.page.keyboard.type('Words of my own');
      await person.line(/Words.of.my.own/).waitFor();
      await person.closeAll();
    },
  },
  {
    title: 'completes a heading from the plan',
    async tell(person) {
      await person.open('retries.md');
      await person.page.keyboard.press('Control+End');
      await person.page.keyboard.type('\n\n## Ret');
      await person.page.keyboard.press('Control+Space');
      const offer = person.page.locator('.suggest-widget .monaco-list-row', { hasText: 'Retries in layers' });
      await offer.first().waitFor();
      await offer.first().click();
      await person.line(/##.Retries.in.layers/).waitFor();
      await person.closeAll();
    },
  },
  {
    title: 'looks at what syncing would change, and says no',
    async tell(person) {
      await person.open('retries.md');
      await person.chord('u');
      await person.page.locator('.diff-editor, .monaco-diff-editor').first().waitFor();
      await person.page.getByRole('button', { name: 'Discard' }).first().click();
      await person.page.locator('.monaco-diff-editor').first().waitFor({ state: 'detached' });
      await person.closeAll();
    },
  },
  {
    title: 'goes from gap to gap in the plan with the keys',
    async tell(person) {
      const { page } = person;
      const cursor = page.getByRole('button', { name: /^Ln / });
      const at = async (): Promise<string> => (await cursor.textContent()) ?? '';
      const moved = (from: string): Promise<void> => cursor.filter({ hasNotText: from }).waitFor();
      await person.openTopics();
      await person.row(/^Retries,/).waitFor();
      await person.open('PLAN.md');
      await page.locator('.codelens-decoration').first().waitFor();
      await page.keyboard.press('Control+Home');
      await cursor.filter({ hasText: 'Ln 1, Col 1' }).waitFor();
      await person.chord('n');
      await moved('Ln 1, Col 1');
      const first = await at();
      await person.chord('n');
      await moved(first);
      await person.chord('p');
      await cursor.filter({ hasText: first }).waitFor();
      await person.closeAll();
    },
  },
  {
    title: 'asks for the status, the plan and the reasons, each with its key',
    async tell(person) {
      await person.openTopics();
      await person.row(/^Retries,/).waitFor();
      await person.open('retries.md');
      await person.squiggles().first().waitFor();
      await person.chord('s');
      await person.choices().filter({ hasText: 'Retries in layers' }).first().waitFor();
      await person.page.keyboard.press('Escape');
      await person.chord('r');
      await person.tab(/^PLAN\.md/).waitFor();
      await person.open('retries.md');
      await person.chord('e');
      await person.tab(/Why line/).waitFor();
      // Back from the page beside it, which has the keyboard as soon as it is there.
      await person.tab(/^retries\.md/).click();
      await person.closeAll();
    },
  },
  {
    title: 'finds a topic by a part of its name',
    async tell(person) {
      await person.openTopics();
      await person.chord('f');
      await person.choices().first().waitFor();
      await person.input().fill('limiting');
      await person.choose('Rate limiting');
      await person.tab(/^rate-limiting\.md/).waitFor();
      await person.closeAll();
    },
  },
  {
    title: 'finds a promised section by its words, and sees its row',
    async tell(person) {
      await person.openTopics();
      await person.chord('f');
      await person.input().fill('backoff');
      await person.choose('Backoff (exponential, jitter)');
      await person.tab(/^retries\.md/).waitFor();
      const selected = person.page.locator('[aria-selected="true"]');
      await person
        .row(/^Backoff/)
        .and(selected)
        .waitFor();
      await person.row(/^Retries,/).press('ArrowLeft');
      await person.closeAll();
    },
  },
];
