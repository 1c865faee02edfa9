import { describe, expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

describe('what the whole guide is about', () => {
  const guide = (more: string): string =>
    `# Hives for beginners\n\n## Building hives\n\nBoards of pine, dry and thick, glued and screwed. A roof of tin keeps rain out.\n\n` +
    `## Odd cases worth knowing\n\n- **An empty hive** is a home for wasps; close the door of the hive.\n- **Two queens** in a hive last a week. Test for eggs.\n\n${more}`;
  const outline = ['Building hives', 'Testing a new hive'];

  test('makes no section an item’s by being said there', () => {
    expect(verdicts(guide(''), outline)['Testing a new hive']).not.toBe('met');
  });

  test('does not keep an item from the section that is on it', () => {
    const more =
      '## Testing before bees move in\n\nTest the hive with smoke: pour it in, and look where it leaves.\n';
    expect(verdicts(guide(more), outline)['Testing a new hive']).toBe('met');
  });
});

describe('a phrase of which only one word tells', () => {
  const guide = (...sections: string[]): string =>
    `# Ledgers\n\n## Ways of writing\n\n${sections.join('\n\n')}\n\n## Ink\n\nBlack, and never blue.\n`;
  const through =
    '### Write-through\n\nWe write the book and the copy together. A write that fails is written again by hand.';
  const read = '### Read-through\n\nWe read the copy, and the copy reads the book where it has a hole.';
  const item = 'Read-through, write-through and write-behind';

  test('is not told by that word alone', () => {
    expect(verdicts(guide(read, through), [item, 'Ink'])[item]).toBe('partial');
    const behind = '### Write-behind\n\nWe note it on paper and copy it into the book at night.';
    expect(verdicts(guide(read, through, behind), [item, 'Ink'])[item]).toBe('met');
  });

  test('is not told in its turn by what speaks of all the others', () => {
    const which =
      '### Side by side\n\nWrite-through is slow and safe; read-through is quick until somebody writes.';
    expect(verdicts(guide(read, through, which), [item, 'Ink'])[item]).toBe('partial');
  });
});

test('the first of two things may have its own part of a name that the second shares', () => {
  const item = 'Choosing between logical and physical backups';
  const text =
    '# Backups\n\n## Dump or copy?\n\nA **logical** backup is a text that any version reads. ' +
    'A **physical** backup copies files while the database runs.\n\n## Drills\n\nEach week, on a spare machine.\n';
  expect(verdicts(text, [item, 'Drills'])[item]).toBe('met');
});

test('a thing is not treated where its certificates are, if only their renewal is asked for', () => {
  const text = (more: string): string =>
    `# Front doors\n\n## Terminating TLS\n\nThe door speaks TLS, with one certificate for all names.${more}\n\n## Limits\n\nTen calls a second.\n`;
  const outline = ['TLS termination and certificate renewal', 'Limits'];
  expect(verdicts(text(''), outline)['TLS termination and certificate renewal']).toBe('partial');
  const more = '\n\nCertificates are renewed by a timer each night; a renewal that fails is told by mail.';
  expect(verdicts(text(more), outline)['TLS termination and certificate renewal']).toBe('met');
});
