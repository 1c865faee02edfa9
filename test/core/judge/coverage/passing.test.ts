import { describe, expect, test } from 'vitest';
import { cover } from './labelled.ts';

const sheds =
  'A timber shed breathes, costs little and wants paint every third year. Set it on slabs, or the floor rots within five winters, ' +
  'and screw the roof down, since it is what the wind takes first. A metal shed stands for thirty years and drips on cold mornings; ' +
  'line it, and leave a gap under the eaves. Both want a lock that can be oiled, and a gutter into a butt.';
const table =
  '| | Timber | Metal | Resin |\n|---|---|---|---|\n| Price | 300 | 450 | 500 |\n| Years | 12 | 30 | 20 |';
const item = 'Kinds of shed (timber, metal, resin)';

/** The parts of the one item that are met, in a guide with more chapters. */
function partsOf(body: string, more = ''): readonly string[] {
  const text = `# Allotments\n\n## Kinds of shed\n\n${body}\n\n## Paths\n\nStraw, a hand deep.\n${more}`;
  return (cover(text, [item, 'Paths'])[0]?.parts ?? []).flatMap(part =>
    part.value === 'met' ? [part.text] : [],
  );
}

describe('a part is not treated where it is only', () => {
  test('the head of a column', () => {
    expect(partsOf(`${sheds}\n\n${table}`)).toEqual(['timber', 'metal']);
  });

  test('a row that says little', () => {
    expect(partsOf(`${sheds}\n\n| Kind | Years |\n|---|---|\n| Resin | 20 |\n| Metal | 30 |`)).toEqual([
      'timber',
      'metal',
    ]);
  });

  test('named in a few words, or in a sentence that points elsewhere', () => {
    expect(partsOf(`${sheds} There is resin too.`)).toEqual(['timber', 'metal']);
    expect(partsOf(`${sheds} For resin see the [makers](https://example.com/resin).`)).toEqual([
      'timber',
      'metal',
    ]);
  });

  test.each([
    'The cheaper ones on the market (resin, for one) are seldom seen on our plots these days.',
    'The other kinds that you will see on the plots around ours are resin, brick and so on.',
    'Some neighbours have a resin shed, which we have not tried ourselves, so ask them about it.',
    'Resin sheds are only mentioned here for completeness, since the shop down the road has them.',
    'The resin sheds at the gate are looked after by another team, which has the keys as well.',
    'Both are alternatives to resin for whoever wants to mend what breaks in winter with what is in the house.',
    'On these plots a shed has to be of timber or [resin](https://example.com/resin) if it is to be insured at all.',
  ])('named as one of several, or as what the author knows nothing of: %s', sentence => {
    expect(partsOf(`${sheds} ${sentence}`)).toEqual(['timber', 'metal']);
  });

  test('the name of a link that an entry of a list holds alone', () => {
    expect(partsOf(`${sheds}\n\nOthers sell:\n\n- [Resin](https://resin.example/)`)).toEqual([
      'timber',
      'metal',
    ]);
  });

  test('named in a remedy', () => {
    const remedy = '\n## Troubleshooting\n\n- The floor rots: the next one should be a resin shed.\n';
    expect(partsOf(sheds, remedy)).toEqual(['timber', 'metal']);
  });
});

describe('a part is treated', () => {
  const all = ['timber', 'metal', 'resin'];

  test('by a table in which all are', () => {
    expect(partsOf(`Compare before you buy.\n\n${table}`)).toEqual(all);
  });

  test('by a row or a column that says what it is', () => {
    const row =
      '| Kind | What it is good for |\n|---|---|\n| Resin | wet corners where timber would rot |\n| Metal | the road |';
    expect(partsOf(`${sheds}\n\n${row}`)).toEqual(all);
  });

  test('by a sentence of its own', () => {
    expect(partsOf(`${sheds} A resin shed never rots, but softens and leans in a hot summer.`)).toEqual(all);
  });

  test.each([
    'The third kind (also called resin) never rots, but softens in the sun and leans after a hot summer.',
    'The grey sheds (those of resin) never rot. Resin softens in the sun and leans after a hot summer.',
    'We have not tried more than two resin sheds. A resin shed softens in the sun and leans in summer.',
  ])('by a sentence that names it in brackets, or tells what was tried: %s', sentence => {
    expect(partsOf(`${sheds} ${sentence}`)).toEqual(all);
  });

  test('by what mends, where a heading there has it', () => {
    const problem =
      '\n## Troubleshooting\n\n### The resin bends\n\nProp it up from inside and wait for a cool day.\n';
    expect(partsOf(sheds, problem)).toEqual(all);
  });
});

test('what only stands in an item’s place is not on it where a cell of few words is all that names it', () => {
  const rows = '| Setting | Default |\n|---|---|\n| Lid | closed |\n| Slug pellets | none |';
  const guide = (body: string): string =>
    `# Allotments\n\n## Sheds\n\n${sheds}\n\n## Paths\n\nStraw, a hand deep.\n\n## In wet years\n\n${body}\n\n## Gates\n\nOf ash.\n`;
  const of = (body: string): string | undefined =>
    cover(guide(body), ['Sheds', 'Paths', 'Slug pellets', 'Gates'])[2]?.value;
  expect(of(rows)).not.toBe('met');
  expect(of('Slug pellets go under a tile, out of the reach of hedgehogs and of children.')).toBe('met');
});

describe('a part in Chinese', () => {
  const told =
    '木棚透气，造价低，每三年刷一次漆。要垫在石板上，不然地板五个冬天就烂了；棚顶用螺钉固定，大风最先掀的就是它。铁棚能用三十年，冷天早上滴水，里面要衬一层，檐下留条缝。';
  const outline = '棚子的种类（木棚、铁棚、树脂棚）';
  const partsIn = (sentence: string): readonly string[] => {
    const text = `# 菜园\n\n## 棚子的种类\n\n${told}${sentence}\n\n## 小路\n\n铺一层稻草。\n`;
    return (cover(text, [outline, '小路'])[0]?.parts ?? []).flatMap(part =>
      part.value === 'met' ? [part.text] : [],
    );
  };

  test.each([
    '市面上更便宜的那几种（比如树脂棚）在我们这一带并不常见，几年也看不到一间。',
    '周围地里还能看到的是树脂棚、砖棚等，路过的时候可以留意一下各家是怎么搭的。',
    '隔壁那户搭的是树脂棚，我们没有试过，好不好用还得去问他们自己才知道。',
    '门口的树脂棚由另一个小组负责，钥匙也在他们那里，要用的话提前一天去说。',
    '与树脂棚相比，前两种都要经常打理，不过修起来也容易，木匠和铁匠镇上都有。',
  ])('is not treated where it is only named: %s', sentence => {
    expect(partsIn(sentence)).toEqual(['木棚', '铁棚']);
  });

  test.each([
    '树脂棚不会烂，可是晒软之后会歪，夏天要从里面撑住。',
    '第三种棚子（树脂棚）不会烂，可是晒软之后会歪，夏天要从里面撑住才行。',
  ])('is treated where a sentence tells of it: %s', sentence => {
    expect(partsIn(sentence)).toEqual(['木棚', '铁棚', '树脂棚']);
  });
});
