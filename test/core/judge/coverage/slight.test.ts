import { describe, expect, test } from 'vitest';
import { cover, verdicts } from './labelled.ts';

const long = 'The bees come and go between the gate and the lime trees.\n\n'.repeat(80);
const wax = 'Wax is melted in a pan of water and poured through a cloth, and what is left is burnt.';

/** A long guide with a chapter on wax, and one with a heading and a body. */
function guide(heading: string, body: string, rest = long): string {
  return `# An apiary\n\n## Wax\n\n${wax}\n\n## ${heading}\n\n${body}\n\n## Around the hives\n\n${rest}`;
}

describe('a sentence of a few words, which is all that a section of a long guide says', () => {
  test('tells nothing of what the heading names', () => {
    const [, found] = cover(guide('Queen rearing', 'Queen rearing is important.'), ['Wax', 'Queen rearing']);
    expect(found?.value).toBe('unmet');
    expect(found?.reason).toBe('“Queen rearing” on line 7 names it, but tells nothing of it.');
    expect(verdicts(guide('育王', '育王是养蜂的重要环节。'), ['Wax', '育王']).育王).toBe('unmet');
  });

  test.each([
    'Every 12 days a frame of eggs goes into a hive without a queen.',
    'A strong hive raises one. Weak ones get hers.',
    'Run `rear --queen`.',
    'Buy them from [the breeder](https://example.com/queens).',
    'A frame of eggs goes into a strong hive that has no queen, which raises its own within a month of that.',
    'Rearing takes a month.\n\n| Day | What |\n|---|---|\n| 8 | capped |',
  ])('may tell of it with more beside: %s', body => {
    expect(verdicts(guide('Queen rearing', body), ['Wax', 'Queen rearing'])['Queen rearing']).toBe('met');
  });

  test('is enough for what needs no more, and in a short guide', () => {
    const licence = guide('Licence', 'All of this is in the public domain.');
    expect(verdicts(licence, ['Wax', 'License']).License).toBe('met');
    const changes = (heading: string): string | undefined =>
      verdicts(guide(heading, '本节说明如何变更。'), ['Wax', heading])[heading];
    expect(changes('变更记录')).toBe('met');
    expect(changes('蜂箱变更')).toBe('unmet');
    const short = guide('Queen rearing', 'A strong hive raises its own queen.', 'Lime trees.');
    expect(verdicts(short, ['Wax', 'Queen rearing'])['Queen rearing']).toBe('met');
  });
});

describe('a list of nothing but links', () => {
  const links =
    'Who sells them:\n\n- [Alder](https://alder.example/queens)\n- [Birch](https://birch.example/)\n- [Rowan](https://rowan.example/)';
  const item = 'Prices of marked queens';

  test('tells nothing of an item that its heading does not name', () => {
    expect(verdicts(guide('Where marked queens are had', links), ['Wax', item])[item]).toBe('unmet');
    const told = `${links}\n\nMarked queens have prices from twenty to sixty, and the marked ones of May are dearer.`;
    expect(verdicts(guide('Where marked queens are had', told), ['Wax', item])[item]).toBe('met');
  });

  test('is what an item asks for that its heading names', () => {
    expect(verdicts(guide('Breeders', links), ['Wax', 'Breeders']).Breeders).toBe('met');
  });
});

test('headings that lead to what is told below are no empty sections', () => {
  const text =
    '# Orchard\n\n#### [Prune and graft in winter](#saws)\n#### [Pick in dry weather](#baskets)\n\n## Saws\n\nPruning and grafting are done with a saw, which is wiped. Grafting needs a knife too, and pruning a ladder; pruning ends in March.\n\n## Baskets\n\nPicking starts at nine, when the fruit is dry.\n';
  expect(verdicts(text, ['Pruning and grafting', 'Picking'])['Pruning and grafting']).not.toBe('unmet');
});

describe('a section of the item’s name that only sends the reader elsewhere', () => {
  const item = 'Treatments (Thymol, Oxalic acid)';
  const sent = '## Treatments\n\nSee [the other book](other.md).';
  const guide = (more: string): string => `# An apiary\n\n## Wax\n\n${wax}\n\n${sent}\n\n${more}\n`;

  test('leaves what other headings tell of its parts', () => {
    const [, found] = cover(guide('## Thymol\n\nIt is laid on the frames in August, in a dish.'), [
      'Wax',
      item,
    ]);
    expect(found).toMatchObject({ value: 'partial', section: 3 });
  });

  test('tells nothing where texts only name its parts', () => {
    const [, found] = cover(guide('## Feeding\n\nThymol keeps the syrup fresh.'), ['Wax', item]);
    expect(found?.value).toBe('unmet');
  });
});
