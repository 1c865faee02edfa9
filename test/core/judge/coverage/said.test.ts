import { describe, expect, test } from 'vitest';
import { cover } from './labelled.ts';

const next = '## Tool shed\n\nSpades hang on the wall, and the key hangs at the gate.';

/** The verdict on the first of the items of a guide whose first chapter is on it. */
function verdictOn(item: string, chapter: string): string | undefined {
  return cover(['# Allotments', 'A plot for each.', chapter, next].join('\n\n'), [item])[0]?.value;
}

const beds =
  'Beds are a stride wide and four long. Between two of them lies straw, which nobody walks off with. ' +
  'Leeks stand beside carrots, and the marrow gets a bed for itself, where its leaves shade out what else would grow.';

describe('a piece that its section says by words of its own', () => {
  const item = 'Laying out beds (straw paths, frost covers)';
  const paths = '### Straw paths\n\nA bale lasts for two paths of straw.';

  test('is told where at least half of it stands there', () => {
    const covers = '### Cold nights\n\nThey come until May. Before a frost each row gets a fleece.';
    expect(verdictOn(item, `## Laying out beds\n\n${beds}\n\n${covers}\n\n${paths}`)).toBe('met');
  });

  test('is not where its words stand in the section of another piece', () => {
    const other = `${paths} After a frost it is slippery.`;
    expect(verdictOn(item, `## Laying out beds\n\n${beds}\n\n${other}`)).toBe('partial');
  });

  test('is not where nothing of it is said', () => {
    expect(verdictOn(item, `## Laying out beds\n\n${beds}\n\n${paths}`)).toBe('partial');
  });

  test('is told by one mention of a phrase that the trade knows', () => {
    const timeouts = '### Giving up early\n\nEach session sets a lock_timeout of two seconds.';
    expect(
      verdictOn(
        'Laying out beds (straw paths, lock timeouts)',
        `## Laying out beds\n\n${beds}\n\n${timeouts}\n\n${paths}`,
      ),
    ).toBe('met');
  });

  test('is not where what is done with a thing is never said', () => {
    const shade = 'A hedge throws shade, and no bed is nearer to the hedge than it is high.';
    const chapter = (text: string): string =>
      `## Laying out beds\n\n${beds}\n\n### Around the plot\n\n${text}\n\n${paths}`;
    const outline = 'Laying out beds (straw paths, hedge trimming)';
    expect(verdictOn(outline, chapter(shade))).toBe('partial');
    expect(verdictOn(outline, chapter(`${shade} Trimming is for June.`))).toBe('met');
  });

  test('is not for a name, nor for a lone word of a part', () => {
    const loose = (text: string): string => `## Laying out beds\n\n${beds} ${text}\n\n${paths}`;
    expect(verdictOn('Laying out beds (straw paths, Hotbed X3)', loose('It once had an X3 too.'))).toBe(
      'partial',
    );
    expect(
      verdictOn('Laying out beds (straw paths, fleece)', loose('Somebody keeps sheep for the fleece there.')),
    ).toBe('partial');
  });
});

test('a word of a part that means the item, in whatever language, tells not half of the part', () => {
  const text =
    '# 磁盘手册\n\n## 分区\n\n先分两个区，再格式化，顺序不能反。\n\n## 用什么做备份\n\n**Alder** 每晚跑一次，只传改过的块。\n\n**Birch** 适合小盘，整盘复制。\n\n命令都叫 backup，参数也一样，backup 之后看退出码。\n\n## 巡检\n\n每周看一次坏块。\n';
  const [, backup] = cover(text, ['分区', '备份工具：Alder、Birch、oakmouse-backup', '巡检']);
  expect(backup?.parts.map(({ value }) => value)).toEqual(['met', 'met', 'unmet']);
});
