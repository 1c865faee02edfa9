import { describe, expect, test } from 'vitest';
import { cover } from './labelled.ts';

const chapter = (heading: string, first: string, row: string, rows = 9): string =>
  `## ${heading}\n\n${first}\n\n${Array.from({ length: rows }, (_, at) => `${row} ${at}.`).join('\n\n')}`;

/** A guide of some three hundred lines with these chapters behind its first. */
const guide = (...chapters: readonly string[]): string =>
  [
    '# Orchard handbook',
    chapter('Pruning', 'Pruning is done in winter.', 'The saw is wiped before tree', 40),
    ...chapters,
    chapter('Ladders', 'A ladder has three legs.', 'Rung'),
    chapter(
      'Picking',
      'Picking starts below. A sensor counts. The sensor is red. Two sensors are better.',
      'Basket',
      40,
    ),
    chapter(
      'Storing fruit',
      'Fruit is stored in the cellar. Each battery there lasts; a battery is dear.',
      'Shelf',
      40,
    ),
  ].join('\n\n');

/** How an item is found that the outline has behind its first, where the others' names are not the guide's. */
const found = (item: string, ...chapters: readonly string[]) =>
  cover(guide(...chapters), ['When pruning is done', item, 'Picking order', 'Fruit cellar'])[1];

const visitors = chapter('Visitors', 'Come by.', 'Chair');

test.each([
  ['Frost battery calibration', 'Frost comes over the meadow. It stays until noon.'],
  ['Battery blade sharpening', 'A blade is dear. Nothing else is.'],
])('an item whose words a long guide says apart is missing: %s', (item, said) => {
  const text = guide(chapter('Cold nights', said, 'Candle', 8));
  const about = cover(text, ['Fruit cellar', item, 'When pruning is done', 'Picking order'])[1];
  expect(about?.value).toBe('unmet');
});

test('an item of which one half is told is there in part, be the words of the other apart', () => {
  const text = guide(
    chapter('Cold nights', 'Frost comes over the meadow. Frost stays. Frost stays until noon.', 'Candle', 8),
  );
  const about = cover(text, [
    'Fruit cellar',
    'Frost insurance and compensation',
    'When pruning is done',
    'Picking order',
  ])[1];
  expect(about?.value).toBe('partial');
});

describe('an item most of whose words one section of a long guide says', () => {
  const item = 'Hedgehog shelters';
  const said = 'A hedgehog has its shelter here.';

  test('is not missing, whatever that section is on', () => {
    const about = found(item, chapter('Preface', said, 'Welcome'), visitors);
    expect(about).toMatchObject({ value: 'partial', section: 2 });
    expect(about?.reason).toMatch(/^No section is about it, but “Preface” on line \d+ comes near it/);
  });

  test('is not missing either where it says about half of them', () => {
    const half = chapter('Preface', 'A hedgehog lives here.', 'Welcome');
    expect(found(item, half, visitors)).toMatchObject({ value: 'partial', section: 2 });
    expect(found('Wild hedgehog shelters', half, visitors)?.value).toBe('unmet');
  });

  test('nor where it says a third of them and the guide goes on about that', () => {
    const third = chapter(
      'Preface',
      'A hedgehog lives here. The hedgehog sleeps by day. Hedgehogs like pears.',
      'Welcome',
    );
    const other = chapter('Visitors', 'The wild cherries are not for sale.', 'Gate');
    expect(found('Wild hedgehog shelters', third, other)).toMatchObject({ value: 'partial', section: 2 });
  });

  test('nor where it says half of the words that a known phrase is made of', () => {
    const cat = chapter('Preface', 'The lazy cat sleeps.', 'Welcome');
    const dog = chapter('Preface', 'The old dog sleeps.', 'Welcome');
    expect(found('Lazy loading', cat, visitors)?.value).toBe('partial');
    expect(found('Lazy loading', dog, visitors)?.value).toBe('unmet');
  });

  test('is missing where a list of features alone says them', () => {
    const features =
      '- **Bees**: hives for each row.\n- **Hedgehogs**: a hedgehog and its shelter.\n- **Birds**: boxes.\n- **Bats**: planks.';
    expect(found(item, `## Preface\n\n${features}`, visitors)?.value).toBe('unmet');
  });

  test('is missing where a summary alone says them', () => {
    expect(found(item, chapter('Summary', said, 'Welcome'), visitors)?.value).toBe('unmet');
  });
});

describe('half an item of which the item’s section says no special word', () => {
  const item = 'Choosing rootstocks and scions';
  const stocks =
    'Choosing a rootstock decides how high a tree grows: a small rootstock stays small. The rootstock is planted first.';
  const winter = chapter('Winter', 'A scion is cut in winter. Scions lie in sand.', 'Sand');

  test('is not told there, though the guide says it elsewhere', () => {
    const about = found(item, visitors, chapter('Young trees', stocks, 'Row'), winter);
    expect(about?.value).toBe('partial');
    expect(about?.reason).toMatch(/nothing treats “scions”/);
  });

  test('is told where that section says it', () => {
    const both = `${stocks} A scion is chosen by its buds: the scion with three buds grows, and scions of old wood do not.`;
    expect(found(item, visitors, chapter('Young trees', both, 'Row'), winter)?.value).toBe('met');
  });
});

describe('a part with a special word that a long guide never says', () => {
  const item = 'Grafting (rootstock choice, asynchronous growth)';
  const grafting = (more: string): string =>
    chapter(
      'Grafting',
      `Grafting joins two trees. The choice of rootstock sets the height. Growth takes three years, and growth stops in winter. ${more}`,
      'Graft',
    );

  test('is not treated', () => {
    const about = found(item, grafting(''));
    expect(about?.parts.map(({ value }) => value)).toEqual(['met', 'unmet']);
    expect(about?.value).toBe('partial');
  });

  test('is treated where it is said', () => {
    const said =
      'Asynchronous growth of both is cut back: what grows asynchronously breaks, so growth is measured.';
    expect(found(item, grafting(said))?.value).toBe('met');
  });
});

describe('a part that a long guide says here and there', () => {
  const item = 'Selling apples (cider, vinegar)';
  const selling = chapter(
    'Selling apples',
    'Apples are sold at the gate. Cider is pressed of the small ones, and cider is sold too.',
    'Crate',
  );
  const kitchen = (said: string): string => chapter('Kitchen', said, 'Pot');

  test('is treated where that is more than once', () => {
    const twice =
      'Vinegar is made of what is left.\n\nJars are boiled.\n\nThe vinegar stands for three months.';
    expect(found(item, selling, visitors, kitchen(twice))?.value).toBe('met');
  });

  test('is not treated by one word', () => {
    expect(found(item, selling, visitors, kitchen('Jars are rinsed with vinegar.'))?.value).toBe('partial');
  });

  test('is likely treated where most others are, it is no last one and no name', () => {
    const juice = chapter('Juice', 'Juice of apples is sold warm. The juice is sweet.', 'Cup');
    const of = (parts: string) =>
      found(`Selling apples (${parts})`, selling, visitors, kitchen('Jars are rinsed with vinegar.'), juice);
    const about = of('cider, vinegar, juice');
    expect(about?.parts.map(({ value }) => value)).toEqual(['met', 'met', 'met']);
    expect(about?.reason).toMatch(/is about it; “vinegar” may be told in other words\.$/);
    expect(of('cider, juice, vinegar')?.parts.map(({ value }) => value)).toEqual(['met', 'met', 'unmet']);
    expect(of('cider, Vinegar, juice')?.parts.map(({ value }) => value)).toEqual(['met', 'unmet', 'met']);
  });

  test('nor by code', () => {
    const code = '```sh\nbuy vinegar\nsell vinegar\n```';
    expect(found(item, selling, visitors, kitchen(code))?.value).toBe('partial');
  });

  test('nor where it is only named among others', () => {
    const named =
      'Shelves hold oil, vinegar, salt and so on.\n\nThe shop has soap, vinegar, candles and so on.';
    expect(found(item, selling, visitors, kitchen(named))?.value).toBe('partial');
  });
});

describe('an English item under a heading that names some of it', () => {
  const pump =
    'The pump stands by the pond. It is old, water is dear, and the pump takes an hour for a barrel of water.';
  const item = 'Water pump backups';

  test('is there in part where a long guide never says one of its words', () => {
    const about = found(item, visitors, chapter('Water', pump, 'Hose'));
    expect(about?.value).toBe('partial');
    expect(about?.reason).toMatch(/^“Water” on line \d+ (?:comes near it|stands where)/);
  });

  test('is met where it says that word by another name', () => {
    const told = `${pump} As a backup there is a second one: that spare pump is run each month.`;
    expect(found(item, visitors, chapter('Water', told, 'Hose'))?.value).toBe('met');
  });
});

test('what only its place speaks for is there in part where no section says most of its words', () => {
  const pond = chapter('By the pond', 'A hedgehog drinks here. The frogs are loud.', 'Stone', 20);
  const text = guide(pond);
  const about = cover(text, [
    'When pruning is done',
    'Hedgehog census',
    'Three-legged ladders',
    'Picking order',
    'Fruit cellar',
  ])[1];
  expect(about?.value).not.toBe('met');
});

describe('half an item under a heading on the other half', () => {
  const fences = chapter(
    'Oak fences',
    'Posts stand two steps apart. The fence is of oak, and a fence of oak lasts.',
    'The post of oak with the number',
    40,
  );
  const corner = (said: string): string =>
    `${fences}\n\n### Corners\n\nThe corner post is thick. ${said}\n\n### Gates\n\nA gate hangs on the second post.`;
  const pond = chapter('By the pond', 'The frogs are loud.', 'Stone');
  const item = 'Oak fences and scarecrows';
  const once = 'A scarecrow stands at it, which keeps the herons away from the small fish in spring.';

  test('is not told where the guide says it once', () => {
    const about = found('Oak fences and painted straw scarecrows', corner(once), visitors, pond);
    expect(about?.value).toBe('partial');
    expect(about?.reason).toMatch(/nothing treats “painted straw scarecrows”/);
  });

  test('is likely told in other words where headings name most of the item', () => {
    const about = found(item, corner(once), visitors, pond);
    expect(about?.value).toBe('met');
    expect(about?.reason).toMatch(/^“Oak fences” on line \d+ is about it; “scarecrows” may be told in other/);
  });

  test('is told where a heading is on it', () => {
    const moved = '### Scarecrows\n\nA scarecrow is moved each week, so that no bird gets used to it.';
    expect(found(item, corner(''), visitors, `${pond}\n\n${moved}`)?.value).toBe('met');
  });
});

describe('an item that no section of a long guide is about', () => {
  /** Within the section of another item, at the guide's end. */
  const within = (item: string, title: string) =>
    cover(`${guide(visitors)}\n\n### ${title}\n\nThey are seen in June.`, [
      'When pruning is done',
      item,
      'Picking order',
      'Fruit cellar',
    ])[1];

  test('is not missing where a heading names a third of it', () => {
    const item = 'Backup and disaster recovery';
    const of = (title: string) => found(item, chapter(title, 'They are seen in June.', 'Stone'), visitors);
    expect(of('Backup chores')).toMatchObject({ value: 'partial', isNear: true });
    expect(of('Guests')?.value).toBe('unmet');
  });

  test('nor where it is what the guide is about and one word more', () => {
    expect(within('Orchard insurance', 'Guests')).toMatchObject({ value: 'partial', isNear: true });
    expect(within('Cellar insurance papers', 'Guests')?.value).toBe('unmet');
  });

  test('is not told in other words where nobody knows or says one of its own', () => {
    const june = chapter('The orchard in June', 'Bees fly.', 'Hive');
    const about = cover([guide(), visitors, june].join('\n\n'), [
      'When pruning is done',
      'Orchard insurance',
      'Fruit cellar',
    ])[1];
    expect(about?.value).toBe('partial');
  });
});
