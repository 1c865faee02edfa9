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
