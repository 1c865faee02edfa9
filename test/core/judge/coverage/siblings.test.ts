import { describe, expect, test } from 'vitest';
import { cover } from './labelled.ts';

/** The parts that are met of the one item. */
function partsOf(text: string, item: string): readonly string[] {
  return (cover(text, [item])[0]?.parts ?? []).flatMap(part => (part.value === 'met' ? [part.text] : []));
}

const vault =
  '### Vault\n\nA server that hands out leases; each role reads one path and renews its token hourly.\n\n';
const sops = '### SOPS\n\nFiles are encrypted with a key of the team and decrypted in the pipeline.\n\n';
const choice =
  '### Which one\n\nVault for what services read while they run, SOPS for what a cluster needs before it has services.\n\n' +
  '| Store | Needs a server | Rotation |\n|---|---|---|\n| Vault | yes | by itself |\n| SOPS | no | by hand |\n\n';
const storage = 'Storing secrets (Vault, SOPS)';
const guide = (...sections: string[]): string =>
  `# Secrets\n\n## Storing secrets\n\nTwo stores are in use. Vault, with SOPS beside it, holds everything.\n\n${sections.join('')}## Rotating\n\nKeys are changed each quarter.\n`;

describe('where one part has a section of its own', () => {
  test('each has one', () => {
    expect(partsOf(guide(vault, sops, choice), storage)).toEqual(['Vault', 'SOPS']);
  });

  test('another that only a comparison and the introduction name is not treated', () => {
    expect(partsOf(guide(sops, choice), storage)).toEqual(['SOPS']);
    expect(partsOf(guide(vault, choice), storage)).toEqual(['Vault']);
  });

  test('another is treated by a section that is on it in other words', () => {
    const server =
      '### A server with leases\n\nVault hands out leases; each role reads one path of Vault and renews.\n\n';
    expect(partsOf(guide(server, sops, choice), storage)).toEqual(['Vault', 'SOPS']);
  });

  test('another is treated by a paragraph that starts with it', () => {
    const paragraph =
      '**Vault** hands out leases; each role reads one path and renews its token every hour.\n\n';
    expect(partsOf(guide(paragraph, sops), storage)).toEqual(['Vault', 'SOPS']);
    expect(partsOf(guide(paragraph, sops).replaceAll('\n', '\r\n'), storage)).toEqual(['Vault', 'SOPS']);
  });

  test('another is treated by a paragraph in a section that is not its own, which opens with it alone', () => {
    const beside = (opening: string): string =>
      guide(`${sops.trim()}\n\n${opening} runs beside it and hands out leases that end within the hour.\n\n`);
    expect(partsOf(beside('In one cluster Vault'), storage)).toEqual(['SOPS']);
    expect(partsOf(beside('A Vault'), storage)).toEqual(['Vault', 'SOPS']);
    expect(partsOf(beside('A Vault, unlike SOPS,'), storage)).toEqual(['SOPS']);
  });

  test('another is treated by code that is on it alone', () => {
    const code = '### In a pod\n\n```ts\nclass Vault {\n  read(path: string) {}\n}\n```\n\n';
    expect(partsOf(guide(code, sops), storage)).toEqual(['Vault', 'SOPS']);
  });
});

test('a heading that means the item names none of its parts', () => {
  const pages =
    '## Pagination\n\nLists come in pages.\n\n### Offsets\n\nSkip and take, with an offset in the query.\n\n';
  const more = '## Errors\n\nA problem document tells what went wrong.\n';
  expect(partsOf(`# API\n\n${pages}${more}`, 'Pagination (offset, cursor)')).toEqual(['offset']);
});

test('what sets a part apart from its siblings says more than what they share', () => {
  const text =
    '# Consumers\n\n## Offsets\n\nGroups store them.\n\n### Automatic commits\n\nThe client commits while it polls, every five seconds.\n\n' +
    '## Lag\n\nHow far a group is behind.\n';
  expect(partsOf(text, 'Offsets (auto commit, manual commit)')).toEqual(['auto commit']);
});

test('a part that a heading names by no more than a word of its sibling’s is not treated', () => {
  const item = 'Ways of storing (write through, write behind)';
  const text = (more: string): string =>
    `# Ledgers\n\n## Ways of storing\n\nTwo books lie on the desk.\n\n### Write through\n\nEach line goes into both books at once.\n${more}\n\n## Ink\n\nBlack.\n`;
  const of = (more: string) => cover(text(more), [item, 'Ink'])[0]?.parts.map(({ value }) => value);
  expect(of('')).toEqual(['met', 'unmet']);
  expect(of('\n### Write behind\n\nThe second book waits for the evening.')).toEqual(['met', 'met']);
});

test('a part that a list only promises is not told by a word that its name shares with many', () => {
  const item = 'Finding entries (bookmark ribbons, trigram indexes)';
  const text = (list: string): string =>
    `# Ledgers\n\n## Finding entries\n\nBookmark ribbons mark the month. The index at the end tells the page, and an index card the book.\n\n## Ink\n\nBlack.\n\n## Summary\n\n${list}\n`;
  const of = (list: string) => cover(text(list), [item, 'Ink'])[0]?.parts.map(({ value }) => value);
  expect(of('- [x] Trigram indexes are kept')).toEqual(['met', 'unmet']);
});

test('a part is treated in the section of a sibling where a sentence that names no sibling announces it', () => {
  const item = 'Book store (binding, shelving, damp)';
  const text = (more: string): string =>
    `# Ledgers\n\n## Book store\n\n### Binding\n\nThread and glue, in May.\n\n### When the damp comes in\n\nThe damp creeps up from the cellar, and paper drinks it. ${more}\n\n- oak below\n- pine above\n\n## Ink\n\nBlack.\n`;
  const of = (more: string) => cover(text(more), [item, 'Ink'])[0]?.parts.map(({ value }) => value);
  expect(of('Give them shelving that breathes:')).toEqual(['met', 'met', 'met']);
  expect(of('The shelving was no help.')).toEqual(['met', 'unmet', 'met']);
  expect(of('No shelving keeps out the damp:')).toEqual(['met', 'unmet', 'met']);
});
