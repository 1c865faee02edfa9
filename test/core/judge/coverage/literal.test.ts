import { describe, expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

// Outlines that are a guide's own headings, in guides long enough for an author to keep to his names.
const filler = (lines: number): string => 'The shop smells of glue.\n\n'.repeat(lines / 2);
const chapter = (heading: string, text: string): string => `## ${heading}\n\n${text}\n`;
const named = [
  chapter('Truing a wheel', 'The rim is brought to the middle, a quarter turn of a nipple at a time.'),
  chapter('Changing a tube', 'Two levers lift the tyre. The new tube is blown up a little first.'),
  chapter(
    'Setting the saddle',
    'The heel stands on the pedal with the leg straight. A saddle with its nose up hurts.',
  ),
];
const cables = 'Inner cables are cut long. A cable that frays is no cable: inner cables cost a coin.';
const names = ['Truing a wheel', 'Changing a tube', 'Setting the saddle'];
const items = names.toSpliced(2, 0, 'Inner cables');

function guide(sections: readonly string[], lines = 160): string {
  const [first = '', second = '', ...rest] = sections;
  return `# Mending bicycles\n\n${filler(lines)}\n${[first, second, ...rest].join('\n')}`;
}

const withCables = (heading: string, lines = 160): string =>
  guide([...named.slice(0, 2), chapter(heading, cables), ...named.slice(2)], lines);

describe('an outline of which all other items are headings, word for word', () => {
  test('has some of an item at most where another name stands', () => {
    expect(verdicts(withCables('What stretches'), items)).toEqual({
      'Truing a wheel': 'met',
      'Changing a tube': 'met',
      'Inner cables': 'partial',
      'Setting the saddle': 'met',
    });
  });

  test('has the item where a heading or a bold line has its words', () => {
    expect(verdicts(withCables('Cables, inner'), items)['Inner cables']).toBe('met');
    const led = guide([...named, chapter('What stretches', `**Inner cables**\n\n${cables}`)]);
    expect(verdicts(led, items)['Inner cables']).toBe('met');
  });

  test('has it where a heading has no other words than the item’s, and its text says the rest', () => {
    expect(verdicts(withCables('Cables'), items)['Inner cables']).toBe('met');
    expect(verdicts(withCables('Cables and chains'), items)['Inner cables']).toBe('partial');
  });

  test('has none of it under the name of another item', () => {
    const of = (others: readonly string[]) => verdicts(guide(named), [...others, 'Tube changes']);
    expect(of(names)['Tube changes']).toBe('partial');
    expect(of(['Truing a wheel', 'Setting the saddle'])['Tube changes']).toBe('met');
  });

  test('counts what the whole guide is about where the heading is on more than the item', () => {
    const lamps = 'A lamp on the fork shows the road. A lamp at the back shows the bicycle to others.';
    const of = (heading: string) =>
      verdicts(guide([...named, chapter(heading, lamps)]), [...items, 'Bicycle lamps'])['Bicycle lamps'];
    expect(of('Lamps')).toBe('met');
    expect(of('Bicycle lamps and bells')).toBe('met');
    expect(of('Lamps and bells')).toBe('partial');
  });

  test('asks the text for words that say little where the heading is on more than the item', () => {
    const of = (text: string) =>
      verdicts(guide([...named, chapter('Cables and chains', text)]), [...names, 'Cable strategy'])[
        'Cable strategy'
      ];
    expect(of(cables)).toBe('partial');
    expect(of(`${cables} The strategy is to buy ten.`)).toBe('met');
  });

  test('has two things where headings name each, not where a text speaks of both', () => {
    const pads = 'Pads wear. Pads that squeal are turned round, and pads that shine are thrown away.';
    const both = 'Brake pads and inner cables';
    const of = (...sections: readonly string[]) =>
      verdicts(guide([...named, ...sections]), [...names, both])[both];
    expect(of(chapter('What stretches', `Brake pads come first. ${pads} ${cables}`))).toBe('partial');
    expect(of('## What wears\n', `### Brake pads\n\n${pads}\n`, `### Cables, inner\n\n${cables}\n`)).toBe(
      'met',
    );
  });

  test('may have it under another name in a short guide', () => {
    expect(verdicts(withCables('What stretches', 20), items)['Inner cables']).toBe('met');
  });

  test('tells nothing where other items have other names too, or one word alone', () => {
    const others = ['Straight rims', 'Flat tyres', 'Inner cables', 'Setting the saddle'];
    expect(verdicts(withCables('What stretches'), others)['Inner cables']).toBe('met');
    const usage = guide([chapter('Tools', 'A spoke key and two levers.'), chapter('What stretches', cables)]);
    expect(verdicts(usage, ['Tools', 'Inner cables'])['Inner cables']).toBe('met');
  });

  test('is one in Chinese too', () => {
    const chinese = (heading: string): string =>
      `# 修自行车\n\n${'店里有胶水味。\n\n'.repeat(80)}${[
        chapter('校正车圈', '把车圈调回正中，每次拧四分之一圈。'),
        chapter('更换内胎', '用两根撬棒撬开外胎，新内胎先打一点气。'),
        chapter(heading, '刹车线要留长一些。起毛的刹车线就不是刹车线：一根刹车线只要一块钱。'),
        chapter('调整坐垫', '脚跟踩在脚踏上，腿刚好伸直。'),
      ].join('\n')}`;
    const outline = ['校正车圈', '更换内胎', '刹车线', '调整坐垫'];
    expect(verdicts(chinese('会变松的东西'), outline).刹车线).toBe('partial');
    expect(verdicts(chinese('前后刹车线'), outline).刹车线).toBe('met');
  });
});
