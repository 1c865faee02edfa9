import { describe, expect, test } from 'vitest';
import { cover } from './labelled.ts';

/** The parts of the one item that are met. */
function partsOf(text: string, item: string): readonly string[] {
  return (cover(text, [item])[0]?.parts ?? []).flatMap(part => (part.value === 'met' ? [part.text] : []));
}

const guide = (...sections: string[]): string =>
  `# Data on the phone\n\n## Local data\n\nThe phone keeps a copy.\n\n${sections.join('\n\n')}\n\n## Errors\n\nWhat the server refuses is told.\n`;
const tables = '### Tables\n\nOne table an entity, with a version in each row.';
const origins = '### Where rows come from\n\nA row is triggered by a change on the server or by the person.';
const removal = '### Removing\n\nRemoval sets a time in the row.';
const item = 'Local data (tables, triggers, removal)';

describe('as many headings as an item has parts', () => {
  test('a part between two that are treated needs one of its words', () => {
    expect(partsOf(guide(tables, origins, removal), item)).toEqual(['tables', 'triggers', 'removal']);
  });

  test('a part between two that are treated may stand there in other words', () => {
    const other = '### Where rows come from\n\nA row comes from the server or from the person.';
    expect(partsOf(guide(tables, other, removal), item)).toEqual(['tables', 'triggers', 'removal']);
    expect(partsOf(guide(tables, removal, other), item)).toEqual(['tables', 'removal']);
  });

  test('what the guide calls by its name elsewhere, names, and what compares stand under no other heading', () => {
    const other = '### Where rows come from\n\nA row comes from the server or from the person.';
    const list = '## Checklist\n\n- [ ] Triggers are documented';
    expect(partsOf(`${guide(tables, other, removal)}\n${list}\n`, item)).toEqual(['tables', 'removal']);
    const named = 'Local data (tables, RxJava, removal)';
    expect(partsOf(guide(tables, other, removal), named)).toEqual(['tables', 'removal']);
    const cases = '### Edge cases\n\nA row comes twice where the person is quick.';
    expect(partsOf(guide(tables, cases, removal), item)).toEqual(['tables', 'removal']);
  });

  test('as many as there are parts are the parts, though none is named', () => {
    const under = ['### Sheets', '### Firing', '### Into the bin'].map(
      heading => `${heading}\n\nOne for each thing that is kept, and no more than that.`,
    );
    expect(partsOf(guide(...under), item)).toEqual(['tables', 'triggers', 'removal']);
    expect(partsOf(guide(...under, under[0] as string), item)).toEqual([]);
    const elsewhere = guide(...under).replace('## Local data\n', '## On a train\n');
    const told = 'Local data is there without a network, and local data is fast. '.repeat(3);
    expect(partsOf(elsewhere.replace('The phone keeps a copy.', told), item)).toEqual([]);
  });

  test('rows of a table have turns too', () => {
    const rows = (...cells: string[]): string =>
      guide(`| Where | How |\n| --- | --- |\n${cells.map(cell => `| ${cell} |`).join('\n')}`);
    const [table, source, end] = [
      'In tables | One an entity',
      'On paper | Written by hand',
      'Removal | At night',
    ] as const;
    expect(partsOf(rows(table, source, end), item)).toEqual(['tables', 'triggers', 'removal']);
    expect(partsOf(rows(table, end, source), item)).toEqual(['tables', 'removal']);
    const below = (...cells: string[]): string => rows(...cells).replace('| ', '### Side by side\n\n| ');
    expect(partsOf(below(table, source, end), item)).toEqual(['tables', 'triggers', 'removal']);
    expect(partsOf(below(table, end, source), item)).toEqual(['tables', 'removal']);
    const apart = rows('Monday | Early', 'Tuesday | Late', 'Sunday | Never').replace(
      '\n\n## Errors',
      `\n\n${tables}\n\n${removal}\n\n## Errors`,
    );
    expect(partsOf(apart, item)).toEqual(['tables', 'removal']);
  });

  test('one too few has no turns', () => {
    expect(partsOf(guide(tables, removal), item)).toEqual(['tables', 'removal']);
  });

  test('what speaks of the others as much is on none', () => {
    const choice = '### Which of them\n\nTables are plain, triggers are quick, removal is slow.';
    expect(partsOf(guide(tables, choice, removal), item)).toEqual(['tables', 'removal']);
  });
});

test('leads are headings', () => {
  const leads =
    '**Tables.** One an entity.\n\n**Where rows come from.** Something triggered them.\n\n**Removal.** A time in the row.';
  expect(partsOf(guide(leads), item)).toEqual(['tables', 'triggers', 'removal']);
});

test('a section whose leads are the parts is the item’s, whatever it is called', () => {
  const text =
    '# Pipelines\n\n## What a run costs\n\nTwelve cents, and less for runs that change little; runners are most of it.\n\n' +
    '## Where jobs run\n\n**Autoscaling.** Pods come as jobs wait and go an hour later.\n\n' +
    '**Isolation.** Each job has a pod of its own, which is thrown away.\n\n' +
    '- **Spot instances**: they cost a third, and may go at any time.\n';
  expect(cover(text, ['Runner infrastructure (autoscaling, isolation, spot instances)'])[0]).toMatchObject({
    value: 'met',
    section: 2,
  });
});

test('the heads of a table’s columns are leads', () => {
  const told =
    'What is kept is looked for by its number, and what was kept for a week is thrown away. '.repeat(12);
  const table = (rows: string) =>
    `# Traces\n\n## Choosing a store\n\n${told}\n\n| | Larch | Alder | Birch |\n| --- | --- | --- | --- |\n${rows}\n\n## Errors\n\nWhat is refused is told.\n`;
  const stores = 'Choosing a store (Larch, Birch)';
  const row = '| Index | all | one | none |';
  expect(partsOf(table(`${row}\n| Price | high | low | low |`), stores)).toEqual(['Larch', 'Birch']);
  expect(partsOf(table(row), stores)).toEqual([]);
});

test('where lines are wrapped makes no difference', () => {
  const prose = (wrap: string) =>
    `# Phones\n\n## Getting builds to testers\n\nEach merge makes a build for those who asked for one, and it stays there for a month.${wrap}` +
    `The testers on one system get it through Skylark. Those who are no members of the${wrap}team see it after a day, since somebody has to look at it first.${wrap}` +
    'What they write comes back as a ticket with the log of the last minute, a picture, and the number of the build.\n\n' +
    '## Errors\n\nWhat the store refuses is told.\n';
  const parts = 'Getting builds to testers (Skylark, Lapwing)';
  expect(partsOf(prose(' '), parts)).toEqual(['Skylark']);
  expect(partsOf(prose('\n'), parts)).toEqual(['Skylark']);
  // A line that starts with a word by chance leads with nothing.
  const chance = `# Phones\n\n## Getting builds to testers\n\n${'Each merge makes a build for those who asked for one, and it stays. '.repeat(16)}Some like it more than\nSkylark or whatever else there is.\n\n## Errors\n\nWhat is refused is told.\n`;
  expect(partsOf(chance, parts)).toEqual([]);
});

test('a heading that spells an abbreviation out names it', () => {
  const text =
    '# Mail\n\n## Proving who you are\n\nThree mechanisms build on one another.\n\n' +
    '### Sender Policy Framework\n\nThe domain lists its addresses.\n\n### DMARC\n\nThe domain says what becomes of the rest.\n\n## Bounces\n\nWhat comes back.\n';
  expect(partsOf(text, 'Proving who you are (SPF, DMARC)')).toEqual(['SPF', 'DMARC']);
});

test('a row leads with a name of several words', () => {
  const text =
    '# Testing\n\n## Device farms\n\n| Service | Strength |\n|---|---|\n| Pixel Test Lab | cheap, and shards by itself |\n| Stacked | most models |\n\n' +
    `## Reports\n\n${'What failed, and where. '.repeat(40)}\n`;
  expect(partsOf(text, 'Device farms (Pixel Test Lab, Stacked)')).toEqual(['Pixel Test Lab', 'Stacked']);
});

test('of two headings, one of which names its half, the other is on the other half', () => {
  const text = (...under: string[]): string =>
    `# Sync\n\n## When two devices disagree\n\nIt happens daily.\n\n${under.join('')}## Retries\n\nThe delay doubles each time.\n`;
  const detection =
    '### Detecting a conflict\n\nThe server compares versions and refuses the older write.\n\n';
  const other =
    '### Settling it\n\nThe later one wins for what people prefer, people are asked for the rest.\n\n';
  const outline = ['Conflict detection and resolution', 'Retries'];
  expect(cover(text(detection, other), outline)[0]?.value).toBe('met');
  expect(cover(text(detection), outline)[0]?.value).toBe('partial');
  const own =
    'Each write carries the version that it was made from, and a conflict is detected by it. '.repeat(3);
  expect(cover(text(`${own}\n\n`, other), outline)[0]?.value).toBe('met');
});

test.each([
  '*This section has not been written yet.*',
  'Under construction.',
  'More to come.',
  '本节内容尚未编写。',
  '建设中，敬请期待。',
])('a heading over “%s” covers nothing, whatever comes near it elsewhere', waiting => {
  const text = `# Translating\n\n## Terms\n\nA glossary of forty terms is kept by the coordinator.\n\n## Glossaries and translation memory\n\n${waiting}\n`;
  expect(cover(text, ['Glossaries and translation memory'])[0]?.value).toBe('unmet');
});

test('an item’s own heading names half of it by the special word of its phrase', () => {
  const body = '窗口里的值按键保存，定期写到远端，重启后从那里接着算。\n';
  const text = `# 流处理\n\n## 窗口\n\n窗口把流切成段。\n\n## 状态与 Checkpoint\n\n${body}`;
  expect(cover(text, ['窗口', '状态管理与检查点'])[1]?.value).toBe('met');
});

test('kinds of one thing are told apart as parts', () => {
  const text =
    '# Tracing\n\n## Sampling\n\nNot each trace is kept.\n\n### Head sampling\n\nThe first service decides for all that follow.\n\n## Storage\n\nSpans go to disk.\n';
  expect(partsOf(text, 'Sampling (head sampling, tail sampling)')).toEqual(['head sampling']);
  expect(
    partsOf(text.replace('Head sampling', 'Tail-based'), 'Sampling (head sampling, tail sampling)'),
  ).toEqual(['tail sampling']);
});

test('headings of which none names a part that is treated are not on the parts', () => {
  const days = ['Day 1', 'Day 2', 'Day 3'].map(
    day => `### ${day}\n\nStir the jar, and mind the temperature of the water: it is to be warm.`,
  );
  const text = guide(...days);
  expect(partsOf(text, 'Local data (temperature, chlorine)')).toEqual(['temperature']);
});
