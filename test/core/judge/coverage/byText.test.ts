import { expect, test } from 'vitest';
import { isInAddress } from '../../../../server/src/core/judge/coverage/address.ts';
import { cover, verdicts } from './labelled.ts';

const dull = 'The wax is scraped off and melted in a pot, and what floats on it is skimmed. ';

test.each([
  ['[a page](/garden/pruning-roses)', 'pruning', true],
  ['https://garden.example/pruning/roses', 'pruning', true],
  ['[page]: /garden/pruning', 'pruning', true],
  ['见[说明](/garden/pruning)', 'pruning', true],
  ['[a page](/garden) pruning', 'pruning', false],
  ['[剪枝](/garden)pruning', 'pruning', false],
  ['roses/pruning', 'pruning', false],
  ['(pruning)', 'pruning', false],
])('whether “%s” has “%s” in an address', (text, word, is) => {
  expect(isInAddress(text, text.indexOf(word), 0)).toBe(is);
});

test('the addresses of links are no evidence', () => {
  const link = 'More on [that page](https://bees.example/swarming/swarming-season#swarming).\n\n';
  const text = `# Bees\n\n## Wax\n\n${dull}${link}${link}${link}\n\n## Frames\n\nOf pine.\n`;
  expect(verdicts(text, ['Wax', 'Frames', 'Swarming'])).toEqual({
    Wax: 'met',
    Frames: 'met',
    Swarming: 'unmet',
  });
});

test('a bold line names an item as a heading does', () => {
  const text = (name: string): string =>
    `# Bees\n\n## Wax\n\n${dull}\n\n${name}\n\nThey leave in May, with the old one, and hang in a tree until a hollow is found.\n\n## Frames\n\nOf pine.\n`;
  const items = ['Wax', 'Frames', 'Why do swarms leave'];
  expect(verdicts(text('**Why do the swarms leave?**'), items)['Why do swarms leave']).toBe('met');
  expect(verdicts(text('And so they go.'), items)['Why do swarms leave']).toBe('unmet');
});

test('the title of a chapter may be of a lower level, and is no item’s section', () => {
  const sections = `### 8.1.1 Wax\n\n${dull}\n\n### 8.1.2 Frames\n\nOf pine.\n\n### 8.1.3 Smoke\n\nA puff is enough.\n\n### 8.1.4 Honey\n\nSpun out of the comb in June, strained twice.\n`;
  const found = verdicts(`## 8.1 Hives\n\n${sections}`, ['Wax', 'Honey', 'Moving hives and buying hives']);
  expect(found).toEqual({ Wax: 'met', Honey: 'met', 'Moving hives and buying hives': 'unmet' });
});

test('a paragraph that goes on about an item is enough where another item has the section', () => {
  const text = (more: string): string =>
    `# Bees\n\n## Feeding without robbing\n\nFeeding starts late in the day, robbing bees are asleep then. ${dull}${more}\n\n## Frames\n\nOf pine.\n`;
  const items = ['Feeding without robbing', 'Frames', 'Syrup'];
  const told =
    'Syrup is one part of sugar to one of water. In autumn syrup is thicker, and old syrup is thrown out.';
  expect(verdicts(text(`\n\n${told}`), items).Syrup).toBe('met');
  expect(verdicts(text('Syrup will do. '), items).Syrup).not.toBe('met');
});

test('what no heading names and the text says once is not there', () => {
  const text = `# Bees\n\n## Wax\n\n${dull}Some send it to queen breeders. ${dull}\n\n## Frames\n\nOf pine.\n`;
  expect(verdicts(text, ['Wax', 'Frames', 'Queen breeders'])['Queen breeders']).toBe('unmet');
});

test('a section that is called by one word of an item, and says the others, is on it', () => {
  const text = (said: string): string =>
    `# Bees\n\n## Wax\n\n${dull}\n\n### Mesh under a floor for the draught\n\n${said} ${dull}\n\n## Frames\n\nOf pine.\n`;
  const items = ['Wax', 'Frames', 'Ventilating damp floors'];
  const item = items[2] as string;
  expect(verdicts(text('Damp is let out: it ventilates the hive.'), items)[item]).toBe('met');
  expect(verdicts(text('Mites fall through it.'), items)[item]).not.toBe('met');
});

test('what a guide says a word of nowhere is not met where no heading names it', () => {
  const text = (said: string): string =>
    `# Bees\n\n## Wax\n\n${dull}\n\n## In the evening\n\nThe smoker is lit, the smoker is shut, and the smoker goes home. ${said}\n\n## Frames\n\nOf pine.\n`;
  const items = ['Wax', 'Frames', 'Smoker gaskets'];
  expect(verdicts(text(''), items)['Smoker gaskets']).not.toBe('met');
  expect(verdicts(text('A gasket of felt seals the smoker.'), items)['Smoker gaskets']).toBe('met');
});

test('what a few words that are nobody else’s say by its name is there in part', () => {
  const text = (more: string): string =>
    `# Bees\n\n## Wax\n\nRotten combs go first. ${dull}\n\n## In October\n\nThe entrance is narrowed, else mice nest in the hive. ${more}\n\n## Frames\n\nOf pine.\n`;
  const items = ['Wax', 'Frames', 'Mice in rotten nests'];
  expect(verdicts(text(''), items)['Mice in rotten nests']).toBe('partial');
  expect(verdicts(text(dull.repeat(9)), items)['Mice in rotten nests']).toBe('unmet');
});

test('what stands under a heading that says nothing is its chapter’s', () => {
  const why = (name: string): string =>
    `### ${name}\n\nSwarming costs honey: who stops swarming has more.\n\n`;
  const text = (name: string): string =>
    `# Bees\n\n## Wax\n\n${dull}\n\n## A second box in May\n\n${dull}\n\n${why(name)}## Frames\n\nOf pine.\n`;
  const weighed = (name: string): readonly number[] | undefined =>
    cover(text(name), ['Wax', 'Frames', 'Swarming'])[2]?.candidates.map(({ section }) => section);
  expect(weighed('Why?')).toEqual([2]);
  expect(weighed('Details')).toContain(3);
  expect(weighed('Loss of bees')).toContain(3);
});

test('a Chinese item with a name that its section does not say is not met there', () => {
  const text = (name: string): string =>
    `# 存储\n\n## 挂载磁盘\n\n把磁盘挂载到目录下，挂载后写入 ${name} 配置，重启后仍在。挂载前先格式化。\n\n## 快照\n\n每晚一次。\n`;
  expect(verdicts(text('fstab'), ['fstab 挂载', '快照'])['fstab 挂载']).toBe('met');
  expect(verdicts(text('系统'), ['fstab 挂载', '快照'])['fstab 挂载']).not.toBe('met');
});

test('a name in Latin letters that a Chinese guide says nowhere is not told by its place', () => {
  const text = (name: string): string =>
    `# 存储\n\n## 快照\n\n快照每晚一次。\n\n## 它是怎么省下来的\n\n${name}不搬字节，只换一张表，所以快。快照也靠它。\n\n## 回收\n\n回收在夜里做。\n`;
  const items = ['快照', 'io_uring', '回收'];
  expect(verdicts(text(''), items).io_uring).toBe('unmet');
  expect(verdicts(text('io_uring '), items).io_uring).toBe('met');
});

test('nor by a section that goes on about the rest of the item', () => {
  const text = (name: string): string =>
    `# 存储\n\n## 准备\n\n扩展机制按目录加载：扩展机制先读${name}清单，再装载类，扩展机制可以关闭。\n\n## 回收\n\n回收在夜里做。\n`;
  const items = ['回收', 'XDI 扩展机制'];
  expect(verdicts(text(' XDI '), items)['XDI 扩展机制']).toBe('met');
  expect(verdicts(text(''), items)['XDI 扩展机制']).not.toBe('met');
});

test('what a closing table says of two things together does not make up for the sections that tell each', () => {
  const dullLine = '每周一早上值班的人把上周的告警读一遍，删掉没有人处理的，再把剩下的写进表格。';
  const chapter = (heading: string, told: string): string =>
    `## ${heading}\n\n${told}${dullLine}${dullLine}\n\n${dullLine.repeat(3)}\n`;
  const text = [
    '# 网站加固\n',
    chapter('口令', '口令用 Argon2 散列，盐随机生成。口令泄露后要求全部用户重设。'),
    chapter(
      '数据访问',
      '查询一律用参数绑定，不拼接字符串。预编译语句单独传送参数，参数绑定对批量写入同样有效。',
    ),
    chapter('页面输出', '模板默认转义，输出编码不可关闭。内容安全策略是第二道防线：CSP 只允许本站脚本。'),
    '## 总结\n\n| 层 | 要点 | 完成 |\n|---|---|---|\n| 存储与页面 | 参数绑定、自动转义、CSP | ☐ |\n',
  ].join('\n');
  expect(verdicts(text, ['口令存储', 'SQL 注入和 XSS 防护'])['SQL 注入和 XSS 防护']).not.toBe('unmet');
});

test('a text that says two words of an item again and again may have another one for the third', () => {
  const told = (times: number): string =>
    'Wasps come to the entrance in August. '.repeat(times) +
    'A block leaves room for one bee, and keeps them out.';
  const text = (times: number): string =>
    `# Bees\n\n## Wax\n\n${dull}\n\n## Late summer\n\n${told(times)}\n\n## Frames\n\nOf pine.\n\n## Smoke\n\nA puff is enough.\n`;
  const item = 'Driving wasps off the entrance';
  const items = ['Smoke', 'Frames', item, 'Wax'];
  expect(verdicts(text(3), items)[item]).toBe('met');
  expect(verdicts(text(1), items)[item]).not.toBe('met');
});

test('a text that no heading names is on an item only where it says something of how its name goes on', () => {
  const text = (more: string): string =>
    `# Bees\n\n## Wax\n\n${dull}\n\n## In autumn\n\nSyrup is given late in the day. Old syrup is thrown out, and no syrup is left in the grass. ${more}\n\n## Frames\n\nOf pine.\n`;
  const item = 'Syrup: thickening with flour';
  const of = (more: string): string | undefined =>
    verdicts(text(more), ['Wax', 'Frames', 'Honey', item])[item];
  expect(of('Jars are washed.')).toBe('partial');
  expect(of('Flour thickens it.')).toBe('met');
});
