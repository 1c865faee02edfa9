import { describe, expect, test } from 'vitest';
import { codeNamesIn } from '../../../../server/src/core/judge/coverage/codeNames.ts';
import { partNameOf } from '../../../../server/src/core/judge/coverage/partName.ts';
import { cover } from './labelled.ts';

const next = '## Ferry times\n\nThe last boat leaves at nine, and the crossing takes a quarter of an hour.';

/** The verdict on a part of the item of a guide whose first chapter is on it. */
function verdictOn(item: string, chapter: string, part = 0): string | undefined {
  return cover(['# Harbour office', 'Boats come and go.', chapter, next].join('\n\n'), [item])[0]?.parts[part]
    ?.value;
}

describe('what a part is called', () => {
  test.each([
    ['Lexer (splits into tokens)', 'Lexer', 'splits into tokens'],
    ['[Lock]: holds a berth', '[Lock]', 'holds a berth'],
    ['`moor` - ties a boat up', '`moor`', 'ties a boat up'],
    ['Show the retry loop', 'retry loop', null],
    ['Explain leader election', 'leader election', null],
    ['Link to the glossary', 'glossary', null],
    ['Diagram: client to broker', 'client to broker', null],
    ['词法分析（切分）', '词法分析', '切分'],
    ['说明如何重试', '如何重试', null],
    ['列出所有参数', '所有参数', null],
    ['说明书', '说明书', null],
    ['解释器设计', '解释器设计', null],
    ['展示层', '展示层', null],
    ['演示文稿', '演示文稿', null],
    ['描述文件', '描述文件', null],
    ['Document stores', 'Document stores', null],
    ['List comprehension', 'List comprehension', null],
    ['Showcase', 'Showcase', null],
    ['Cover letters', 'Cover letters', null],
    ['零拷贝', '零拷贝', null],
  ])('%s', (text, name, remark) => expect(partNameOf(text)).toEqual({ name, remark }));
});

describe('names of code', () => {
  test.each([
    ['`moor` ties up', ['moor']],
    ['the [Berth] attribute', ['Berth']],
    ['openHatch() and close_hatch', ['openHatch', 'close_hatch']],
    ['`.moor()` and `...rest`', ['moor', '...rest']],
    ['IHarbourMaster', ['IHarbourMaster']],
    ['OAuth2, Linkerd, GitHub, PostgreSQL, jQuery', []],
    ['see [the docs](docs.md)', []],
  ])('%s', (text, names) => expect(codeNamesIn(text)).toEqual(names));
});

const berths =
  'A berth is held until the tide turns. Who comes late waits outside the mole, where two buoys mark the anchorage.';

describe('a part with a remark', () => {
  const item = 'Keeping berths (moorings (rope), pilots (tide tables))';

  test('is treated under a heading that has its name alone', () => {
    const chapter = `## Keeping berths\n\n${berths}\n\n### Moorings\n\nTwo lines of rope fore, two aft.`;
    expect(verdictOn(item, chapter)).toBe('met');
    expect(verdictOn(item, chapter, 1)).toBe('unmet');
  });

  test('is not treated where its name stands and nothing of the remark is said', () => {
    const chapter = `## Keeping berths\n\n${berths}\n\n### Pilots\n\nThey sleep in the tower.`;
    expect(verdictOn(item, chapter, 1)).toBe('unmet');
  });

  test('is not treated by a heading elsewhere that says nothing of the remark', () => {
    const chapter = `## Keeping berths\n\n${berths}\n\n## Pilots\n\nThey sleep in the tower.`;
    expect(verdictOn(item, chapter, 1)).toBe('unmet');
  });
});

describe('a part with a name of code', () => {
  const item = 'Keeping berths (the `IBerthKeeper` interface, fenders)';
  const code = '```ts\nclass Wall {\n  constructor(keeper: IBerthKeeper) {}\n}\n```';

  test('is treated where the item’s section has the name', () => {
    expect(verdictOn(item, `## Keeping berths\n\n${berths}\n\n${code}`)).toBe('met');
  });

  test('is not where only another section has it, or a line that imports it', () => {
    expect(verdictOn(item, `## Keeping berths\n\n${berths}\n\n## Walls\n\n${code}`)).toBe('unmet');
    const imported = "```ts\nimport { IBerthKeeper } from 'harbour';\n```";
    expect(verdictOn(item, `## Keeping berths\n\n${berths}\n\n${imported}`)).toBe('unmet');
  });

  test('is not where the section says nothing of what else the part names', () => {
    const more = 'Keeping berths (`IBerthKeeper` eviction quotas, fenders)';
    expect(verdictOn(more, `## Keeping berths\n\n${berths}\n\n${code}`)).toBe('unmet');
  });

  test('is not for the name of a product in passing', () => {
    const named = 'Keeping berths (TideGauge, fenders)';
    const text = `${`${berths} `.repeat(8)}Other ports read levels from SeaWatch or TideGauge.`;
    expect(verdictOn(named, `## Keeping berths\n\n${text}`)).toBe('unmet');
  });
});

describe('a part that is a statement', () => {
  const item = 'Keeping berths (late boats wait outside berths, boats pay fees at berths)';

  test('is treated where one stretch says most of it', () => {
    const chapter = `## Keeping berths\n\nThe quay is short. Boats that come late must wait at the buoys outside.`;
    expect(verdictOn(item, chapter)).toBe('met');
    expect(verdictOn(item, chapter, 1)).toBe('unmet');
  });
});

describe('a property of code is the same where other files set it', () => {
  const item = 'Settings: mooringRopeLength, tideTableUrl';
  const chapter = (lines: string): string =>
    `## Settings\n\nThey are read when the office opens.\n\n\`\`\`yaml\nharbour:\n${lines}\n\`\`\``;

  test.each<[string, string]>([
    ['  mooring-rope-length: 12\n  tide-table-url: /tides', 'met'],
    ['  MOORING_ROPE_LENGTH: 12\n  TIDE_TABLE_URL: /tides', 'met'],
    ['  mooring-rope: 12\n  length: 3\n  tide-table-url: /tides', 'unmet'],
  ])('%s', (lines, value) => expect(verdictOn(item, chapter(lines))).toBe(value));
});

test('words of prose that a hyphen joins are no name of code', () => {
  const chapter = '## Settings\n\nWhoever reads the tide-table finds the mooring-rope on the wall.';
  expect(verdictOn('Settings: mooringRope', chapter)).not.toBe('met');
});
