import { describe, expect, test } from 'vitest';
import type { Ground } from '../../../../server/src/core/judge/coverage/ground.ts';
import { standingOf } from '../../../../server/src/core/judge/coverage/standing.ts';
import type { Terms } from '../../../../server/src/core/judge/coverage/terms.ts';
import { isGathered } from '../../../../server/src/core/judge/coverage/unsaid.ts';
import type { Wish } from '../../../../server/src/core/judge/coverage/wishes.ts';
import { chapters } from './bees.ts';
import { verdicts } from './labelled.ts';

const names = Object.keys(chapters);
/** The same in an outline whose author has not read the guide. */
const nearly = ['Choosing sites', 'Feeding bees', 'Moving hives', 'Honey harvests', 'How to sell honey'];

/** The verdict on an item that the outline has at a place, in a guide with a section more at another place. */
function verdict(
  item: string,
  at: number,
  section: string,
  place: number,
  more = '',
  others = names,
): string | undefined {
  const sections = Object.entries(chapters).map(([heading, text]) => `## ${heading}\n\n${text}`);
  const text = `# Bees\n\n${sections.toSpliced(place, 0, section).join('\n\n')}\n${more}`;
  return verdicts(text, others.toSpliced(at, 0, item))[item];
}

describe('a chapter that only stands in an item’s place', () => {
  const chapter =
    '## When the nights are long\n\nThe roof of the hive is tied down with a rope, and a stone lies on it.';

  test('is the item’s where the guide never says its words', () => {
    expect(verdict('Wintering', 3, chapter, 3)).toBe('met');
  });

  test('is on something else where the guide says them elsewhere', () => {
    const more = '\nWintering costs honey. Who sells all of it has none for wintering.\n';
    expect(verdict('Wintering', 3, chapter, 3, more)).toBe('partial');
  });

  test('is on something else in a long guide, unless it says a word of the item', () => {
    const long = `\n${'The roof is of tin.\n\n'.repeat(80)}`;
    const said = `${chapter} So it winters well: wintering is half of it.`;
    expect(verdict('Wintering', 3, chapter, 3, long, nearly)).not.toBe('met');
    expect(verdict('Wintering', 3, said, 3, long, nearly)).toBe('met');
  });

  test('tells neither of two halves that the guide says elsewhere', () => {
    const filler =
      'The lid is white, the ring is tin, and the glass is the kind that the dairy takes back for ten cents. '.repeat(
        3,
      );
    const more = `\n${filler}Wintering costs honey. ${filler}Requeening costs a day.\n\n## Prices\n\n${filler}They rise after wintering. ${filler}They fall at requeening.\n`;
    expect(verdict('Wintering and requeening', 3, chapter, 3, more)).toBe('partial');
  });

  test('is on what its heading says where its text goes on about that alone', () => {
    const paint = (more: string): string =>
      `## A new coat of paint\n\nThe paint is thin and white. A hive that has its paint dries for a week${more}.`;
    expect(verdict('Wintering', 3, paint(''), 3)).toBe('partial');
    expect(verdict('Wintering', 3, paint(', and wintering may begin'), 3)).toBe('met');
  });

  test('is the item’s where it goes on about its heading and says the item’s chief word by another name', () => {
    const paint = (more: string): string =>
      `## A new coat of paint\n\nThe paint is thin and white. A hive that has its paint dries for a week${more}.`;
    expect(verdict('Data lineage', 3, paint(''), 3)).toBe('partial');
    expect(verdict('Data lineage', 3, paint(', and DataHub notes it'), 3)).toBe('met');
  });

  test('is the item’s where its text says the heading’s word once, or that is what the guide is about', () => {
    const once = '## A new coat of paint\n\nIt is thin and white. A hive that has it dries for a week.';
    expect(verdict('Wintering', 3, `${once} The paint is cheap.`, 3)).toBe('met');
    const bees =
      '## What the bees do then\n\nBees sit close to each other. Bees that sit in the hive eat little.';
    expect(verdict('Wintering', 3, bees, 3)).toBe('met');
  });

  test('is on what its heading says in Chinese too', () => {
    const section = (heading: string, text: string): string => `## ${heading}\n\n${text}`;
    const guide = (text: string): string =>
      [
        '# 养蜂',
        section('选址', '选址要背风向阳，离水近，离路远。'),
        section('给箱子上油漆', text),
        section('分蜂', '分蜂前要准备空箱，分蜂后检查蜂王。'),
      ].join('\n\n');
    const items = ['选址', '病虫害', '分蜂'];
    const verdictOn = (text: string): string | undefined => verdicts(guide(text), items).病虫害;
    expect(verdictOn('油漆要薄，用白色。选址以前油漆要干透。')).toBe('partial');
    expect(verdictOn('要薄，用白色，选址以前要干透。')).toBe('met');
  });

  test.each(['Support', 'Getting help', 'Acknowledgements', 'Version history'])(
    'is no item’s where guides close so: %s',
    heading => {
      const closing = `## ${heading}\n\nThe club has a desk for hives and for honey, and a form that names the hive.`;
      expect(verdict('Wintering', 3, closing, 3)).toBe('unmet');
    },
  );

  test('is the item’s all the same where it is called so', () => {
    const closing =
      '## Support\n\nThe club has a desk for hives and for honey, and a form that names the hive.';
    expect(verdict('Support', 3, closing, 3)).toBe('met');
  });

  test('is on something else where another item fits it', () => {
    const moving =
      '## At the new stand\n\nAfter moving a hive the bees fly out to learn. Moving the hive again confuses them.';
    expect(verdict('Wintering', 3, moving, 3)).not.toBe('met');
  });
});

describe('a text that no heading names', () => {
  const robbing =
    '## In August\n\nRobbing starts when nothing blooms. A narrow entrance stops robbing, and robbing ends with the rain.';
  const once =
    '## In August\n\nA narrow entrance stops robbing. The jar is taken in at noon, and nothing is spilt.';

  test('is the item’s in its place', () => {
    expect(verdict('Robbing', 3, robbing, 3)).toBe('met');
  });

  test('is doubtful out of its place, where it says the item no more than once', () => {
    expect(verdict('Robbing', 1, once, 3)).not.toBe('met');
  });

  test('is another item’s far out of its place, where that is what the heading names', () => {
    const moving =
      '## Moving the hive again\n\nRobbing ends at the new stand. Against robbing the entrance stays narrow, as long as nothing blooms there.';
    const item = 'Robbing and narrow entrances';
    expect(verdict(item, 3, moving, 3)).toBe('met');
    expect(verdict(item, 2, moving, 3)).toBe('met');
    expect(verdict(item, 1, moving, 3)).toBe('partial');
  });

  test('is the item’s out of its place too, where a bold line names it', () => {
    const led =
      '## In August\n\n**Robbing**\n\nA narrow entrance stops it, and it ends with the rain. Nothing is spilt by then.';
    expect(verdict('Robbing', 2, led, 3)).toBe('met');
  });
});

describe('a heading that has only a word of what the whole guide is about', () => {
  const august = (heading: string): string =>
    `## ${heading}\n\nRobbing starts when nothing blooms, and robbing ends with the rain. Moving the hive stops it: a hive that is moved by night, and a hive that moves far, is found by no robber. Move the hive again in spring.`;

  test('tells no more against an item out of its place than one that names nothing', () => {
    expect(verdict('Robbing among bees', 2, august('In August'), 3)).toBe('met');
    expect(verdict('Robbing among bees', 2, august('Bees in August'), 3)).toBe('met');
  });
});

describe('how a section stands among those of other items', () => {
  const score = (all: number, heading = 0) => ({ all, heading, placed: false });
  const ends = [1, 4, 3, 4, 5];
  const of = (homes: readonly number[], scores: readonly (readonly number[])[], isOrdered = true) =>
    standingOf(
      1,
      { homes, isOrdered, nameless: [] },
      homes,
      scores.map(row => row.map(all => score(all))),
      { ends },
    );
  const rows = [
    [0, 0, 0, 0.4, 0],
    [0, 0, 0, 0.6, 0],
    [0, 0.7, 0, 0.7, 0],
  ];

  test('it is out of turn behind what follows and before what precedes', () => {
    expect(of([0, 3, 4], rows).outOfTurn).toBe(0);
    expect(of([4, 3, 0], rows).outOfTurn).toBe(2);
    expect(of([4, 3, 0], rows, false).outOfTurn).toBe(1);
  });

  test('it is claimed by what fits it better, but not by what has the chapter around it', () => {
    expect(of([0, 3, 4], rows)).toMatchObject({ rival: 0.7, isClaimed: true });
    expect(of([0, 3, 1], rows)).toMatchObject({ rival: 0.4, isClaimed: false });
  });
});

test('half of all mentions is half of them where they are added up as short numbers', () => {
  const whole = { text: 'robbing', tokens: [{ weight: 1 }], weights: [1], terms: [0] };
  const said = new Float32Array(1);
  for (const weight of [0.7, 0.7]) said[0] = (said[0] as number) + weight;
  const isHalf = (total: number): boolean =>
    isGathered(
      { whole } as unknown as Wish,
      0,
      { grid: { said, width: 1, total: [total] } } as unknown as Ground,
      { titled: [false] } as unknown as Terms,
    );
  expect(isHalf(2.8)).toBe(true);
  expect(isHalf(2.9)).toBe(false);
});

test('a heading with one word of an item is on something else where the guide says another word of it elsewhere', () => {
  const long = 'The gate is shut at dusk.\n\n'.repeat(80);
  const guide = (text: string, rest = long): string =>
    `# Bees\n\n## Fuel\n\n${text}\n\n## Calm hives\n\nThe smoker is lit before the lid is off.\n\n${rest}`;
  const mower = 'The mower takes two litres a month, and the can stands in the shed.';
  const of = (text: string): string | undefined =>
    verdicts(text, ['Smoker fuel', 'Calm hives'])['Smoker fuel'];
  expect(of(guide(mower))).toBe('partial');
  expect(
    of(guide('Straw and rotten wood burn long in a smoker. Cardboard burns hot, and hot smoke hurts.')),
  ).toBe('met');
  expect(of(guide('Straw and rotten wood burn long. Cardboard burns hot.', ''))).toBe('met');
});
