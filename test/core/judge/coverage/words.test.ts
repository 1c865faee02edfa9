import { expect, test } from 'vitest';
import { atomsOf } from '../../../../server/src/core/judge/coverage/atoms.ts';
import { lexicon, longest } from '../../../../server/src/core/judge/coverage/lexicon.ts';
import { stemOf } from '../../../../server/src/core/judge/coverage/stem.ts';
import { tokensOf } from '../../../../server/src/core/judge/coverage/tokens.ts';
import { english } from '../../../../server/src/core/judge/coverage/words/en.ts';
import type { CoverageWords } from '../../../../server/src/core/judge/coverage/words/model.ts';
import { chinese } from '../../../../server/src/core/judge/coverage/words/zh-cn.ts';
import { cover, verdicts } from './labelled.ts';

/** Every name of every family, with the side of `>` that it stands on. */
function namesIn({ families }: CoverageWords): string[] {
  return families.flatMap(block =>
    block.split('\n').flatMap(line => {
      const colon = line.indexOf(':');
      if (colon < 0) return [];
      return line
        .slice(colon + 1)
        .split('>')
        .flatMap((names, side) =>
          names.split(',').flatMap(name => {
            const word = name.trim().toLowerCase();
            return word === '' ? [] : `${line.slice(0, colon)}${side === 0 ? ':' : '>'} ${word}`;
          }),
        );
    }),
  );
}

test.each([
  ['English', english],
  ['Chinese', chinese],
])('a family of %s words names each once', (_, words) => {
  const names = namesIn(words);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each([
  ['English', english],
  ['Chinese', chinese],
])('no name of a family of %s words is longer than what is looked up', (_, words) => {
  const names = namesIn(words).map(name => name.replace(/^.*?[:>] /, ''));
  expect(names.filter(name => atomsOf(name).length > longest)).toEqual([]);
});

test.each([
  ['size', 'sizing', 'sized', 'sizes'],
  ['name', 'naming', 'named', 'names'],
  ['log', 'logging', 'logged', 'logs'],
  ['plan', 'planning', 'planned', 'plans'],
  ['mix', 'mixing', 'mixed'],
  ['cache', 'caching', 'cached', 'caches'],
  ['measure', 'measurement', 'measuring'],
  ['authorization', 'authorisation', 'authorize'],
  ['restore', 'restoring', 'restoration'],
  ['variable', 'variables'],
  ['receive', 'receives', 'receiving', 'receiver'],
  ['capture', 'captured', 'capturing'],
  ['copy', 'copies'],
  ['objective', 'objectives'],
  ['factory', 'factories'],
  ['story', 'stories'],
  ['priority', 'prioritize'],
])('%s has one stem however it is bent', (...words) => {
  expect(new Set(words.map(stemOf)).size).toBe(1);
});

test.each([
  ['authorization', 'author'],
  ['authorization', 'authentication'],
  ['restore', 'rest'],
  ['statement', 'state'],
  ['internationalization', 'internal'],
  ['content', 'contention'],
  ['current', 'currency'],
  ['operators', 'operations'],
  ['signals', 'signatures'],
  ['import', 'important'],
  ['consent', 'cons'],
  ['keepalive', 'keep'],
  ['comments', 'com'],
  ['textures', 'text'],
  ['cursor', 'current'],
  ['several', 'severity'],
  ['story', 'store'],
  ['planes', 'planning'],
  ['ready', 'read'],
  ['variant', 'variable'],
  ['confidential', 'confidence'],
  ['contentions', 'contents'],
  ['factory', 'factors'],
  ['instant', 'instance'],
  ['conversation', 'convention'],
])('%s and %s are two words', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

const told = 'It is told here in two sentences. Nothing else is.';

test('a word of a phrase means no more than the phrase does', () => {
  const text = `# Jobs\n\n## Tests without a server\n\n${told}\n\n## How types flow\n\nThe compiler infers the type of a payload; its inference is cheap.\n`;
  const [inference] = cover(text, ['Type inference']);
  expect(inference).toMatchObject({ value: 'met', section: 2 });
});

test.each([
  ['met', 'The rig starts a real server.'],
  ['partial', 'It starts a real server.'],
])('a heading of one plain word is on the item where the text says the special one: %s', (verdict, said) => {
  const text = `# Jobs\n\n## Colours\n\n${told}\n\n## Testing\n\n${said} It lacks a disk, and takes a minute.`;
  expect(verdicts(text, ['Colours', 'Testing with rig'])).toMatchObject({ 'Testing with rig': verdict });
});

test('the last word of an English phrase is what it is a kind of', () => {
  const text = `# Jobs\n\n## Tests\n\n${told}\n\n## Colours\n\n${told}\n`;
  expect(verdicts(text, ['Contract testing'])).toEqual({ 'Contract testing': 'partial' });
});

test('what only one section below speaks of is that section’s, not the chapter’s', () => {
  const text = `# Jobs\n\n## Running a worker\n\n${told}\n\n### Which goes first\n\nA priority is a number. The higher the priority, the sooner a job runs.\n\n### How many at a time\n\nConcurrency is ten. Raise the concurrency for work that waits.\n`;
  const found = cover(text, ['Priorities', 'Concurrency']);
  expect(found.map(({ section }) => section)).toEqual([2, 3]);
});

test('a word that starts a longer phrase of another meaning does not treat a half', () => {
  const text = `# API\n\n## Authentication\n\nPeople sign in with an authorization code and PKCE. Programs use a key of which we keep the hash. ${told.repeat(14)}\n`;
  const [item] = cover(text, ['Authentication and authorization']);
  expect(item?.value).toBe('partial');
});

test('a verb with its particle is the noun that both make', () => {
  const text = `# Service\n\n## How to lay out a repository\n\n${told}\n\n## Rolling back\n\n${told}\n`;
  expect(verdicts(text, ['Layout', 'Rollback'])).toEqual({ Layout: 'met', Rollback: 'met' });
});

test('two things that a name joins are two, though they are often named together', () => {
  const text = `# Ledger\n\n## Backup\n\nA full one is taken on Sunday. A nightly backup takes 22 minutes.\n`;
  expect(verdicts(text, ['Backup and restore'])).toEqual({ 'Backup and restore': 'partial' });
  expect(verdicts(text.replace('Backup', '备份'), ['备份与恢复'])).toEqual({ 备份与恢复: 'partial' });
});

test.each([
  ['Tuning', 'Tuning is done by ear. After tuning, play a scale; tuning again takes a minute.'],
  ['Decisions', 'A decision takes a week. Each decision is written down, and no decision is final.'],
  ['Building', 'It was built in May. What was built stands, and it is built of oak.'],
])('a text says a word in forms that its stem does not begin: %s', (item, text) => {
  const [found] = cover(`# Organ\n\n## What it takes\n\n${text}\n\n## Pipes\n\nOf tin.`, [item]);
  expect(found?.candidates[0]?.score ?? 0).toBeGreaterThan(0.3);
});

test('whose a thing is says nothing of what it is', () => {
  const text = `# Cache\n\n## Naming your keys\n\n${told}\n\n## Rolling out the new version to a few first\n\n${told}\n`;
  expect(verdicts(text, ['Key naming'])).toEqual({ 'Key naming': 'met' });
});

test.each([
  ['naming your keys', ['name key']],
  ['a/b tests and naming your keys', ['a b test', 'name key']],
  ['naming: your keys', ['name', 'key']],
  ['ordering of messages', ['messag ordering']],
  ['rotation of the keys', ['key rotat']],
  ['rotation of crops', ['rotat', 'crop']],
])('determiners part no phrase, signs do: %s', (name, keys) => {
  expect(tokensOf(name, lexicon()).map(({ key }) => key)).toEqual(keys);
});

test.each([
  ['适用条件', ['适用条件']],
  ['下游容量', ['下游', '容量']],
  ['对象生命周期', ['对象', '生命周期']],
  ['集中存放', ['集中', '存放']],
  ['在容器中部署', ['容器', '部署']],
  ['内存的泄漏', ['内存泄漏']],
  ['端口被开放', ['端口', '开放']],
])('letters that say nothing alone are in words: %s', (name, keys) => {
  expect(tokensOf(name, lexicon()).map(({ key }) => key)).toEqual(keys);
});

test('a known Chinese phrase without the letter that it ends with is something else', () => {
  const text =
    '# 并发\n\n## 线程怎么创建\n\n线程由系统来调度，线程之间共用内存，所以要加锁。\n\n## 快照\n\n每晚一次。\n';
  expect(verdicts(text, ['线程池', '快照']).线程池).not.toBe('met');
});

test('of a known Chinese phrase one of its words tells nothing where the other is not said', () => {
  const guide = (told: string): string =>
    `# 队列\n\n## 投递\n\n消息写到磁盘才算收到，消息按键分到各个分区，${told}消费者一次取一批消息。\n\n## 快照\n\n每晚一次。\n`;
  const items = ['快照', '延时消息'];
  expect(verdicts(guide(''), items).延时消息).not.toBe('met');
  expect(verdicts(guide('延时消息先放到别处，到点再放回来，延时消息最多等一天，'), items).延时消息).toBe(
    'met',
  );
});

test('what is a kind of a thing is not told by it', () => {
  const text =
    '# 页面\n\n## 时间\n\n时间要对准，时间也要记下来，时间的格式到处一样。\n\n## 快照\n\n每晚一次。\n';
  expect(verdicts(text, ['快照', '时区与夏令时']).时区与夏令时).not.toBe('met');
});

test.each([
  ['Proportions of sand', 'Ratio of sand'],
  ['Percentage of sand', 'Ratio of sand'],
  ['Keeping sand apart', 'Separating sand'],
  ['Ingredients', 'What you need'],
  ['Equipment and ingredients', 'Requirements'],
  ['Constraints', 'Limitations'],
  ['Trade-offs', 'Benefits and drawbacks'],
  ['Uninstalling it again', 'Uninstall'],
])('“%s” may stand under “%s”', (item, heading) => {
  const text = `# Mortar\n\n## Lime\n\nLime is burnt.\n\n## ${heading}\n\nThree to one by volume, and a bucket to measure it with.\n\n## Bricks\n\nBricks are wet.\n\n## Walls\n\nWalls are built of both.\n`;
  expect(verdicts(text, ['Bricks', item, 'Walls', 'Lime'])[item]).toBe('met');
});

test('the namespaces of manifests tell nothing of tenants', () => {
  const manifest = '```yaml\nkind: Role\nmetadata:\n  namespace: shop\n```';
  const text = `# 集群手册\n\n## 访问控制\n\n谁能读，谁能写，都写在角色里，每个角色一张清单。\n\n${manifest}\n\n${manifest}\n\n${manifest}`;
  expect(verdicts(text, ['多租户与访问控制'])).toEqual({ 多租户与访问控制: 'partial' });
});

test.each([
  ['Publisher confirms', 'Broker acknowledgements'],
  ['Graceful shutdown', 'Stopping gracefully'],
  ['Condition variables', 'Wait and signal'],
  ['流控', '限频'],
  ['服务熔断', '断路保护'],
  ['赋权', '授予权限'],
  ['装机', '安装步骤'],
  ['主从切换', '提升从库'],
  ['初始化', '启动准备'],
  ['使用须知', '需要留意的几点'],
  ['知识图谱', 'Knowledge graphs'],
  ['编译报错', 'Build failures'],
  ['相似之处', '共同点'],
  ['里氏替换原则', 'Liskov substitution'],
  ['占位符', 'Placeholders'],
  ['下拉框', 'Drop-down lists'],
  ['人工确认', '人机协作'],
  ['嵌套查询', 'Subqueries'],
  ['短链接', 'Short links'],
  ['困境', '难点在哪'],
  ['缩略图', 'Thumbnails'],
  ['掉电保护', '断电怎么办'],
  ['可行性研究', 'Feasibility'],
])('“%s” is told under “%s”, as the trade calls it too', (item, heading) => {
  const text = `# Shop\n\n## Colours\n\n${told}\n\n## ${heading}\n\n${told}\n`;
  expect(verdicts(text, ['Colours', item])).toMatchObject({ [item]: 'met' });
});

test.each([
  ['Directories and prefixes', '目录与前缀'],
  ['Restarting a device', '设备重启'],
  ['Temporary results', '临时结果'],
  ['字节对齐', 'Byte alignment'],
])('“%s” is told under “%s”: plain words are the same in both languages', (item, heading) => {
  const text = `# Shop\n\n## Colours\n\n${told}\n\n## ${heading}\n\n${told}\n`;
  expect(verdicts(text, ['Colours', item])).toMatchObject({ [item]: 'met' });
});

test.each([
  ['关于自己的部署', ['部署']],
  ['如果根据端口开放', ['端口', '开放']],
])('words that any sentence has say nothing: %s', (name, keys) => {
  expect(tokensOf(name, lexicon()).map(({ key }) => key)).toEqual(keys);
});

test.each([
  '掌握蜂蜡的熔化技巧',
  '熟练使用蜂蜡',
  '如何使用蜂蜡',
  '理解蜂蜡的核心概念',
  'Being able to demonstrate confidently how beeswax is melted',
])('what readers are to be able to do with a thing weighs less than the thing: %s', text => {
  const special = tokensOf(text.toLowerCase(), lexicon())
    .filter(({ weight }) => weight > 0.5)
    .map(({ key }) => key);
  expect(special.length).toBeGreaterThan(0);
  for (const word of special) expect(word).toMatch(/蜂|蜡|熔化|beeswax|melt/);
});
