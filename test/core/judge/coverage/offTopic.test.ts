import { describe, expect, test } from 'vitest';
import { cover, verdicts } from './labelled.ts';

// A guide long enough that two of its sections have words in common, each of which says what it is called.
const english = ['Swarming', 'Requeening', 'Wintering', 'Harvest', 'Varroa', 'Feeding'];
const chinese = ['分蜂', '换王', '越冬', '取蜜', '治螨', '喂糖'];

const told = (name: string): string =>
  `${name} is planned in the yard book. Before ${name.toLowerCase()} the colony is opened on a warm day, frames are lifted out and looked at, and the keeper writes down how many are covered with brood. ${name} done late costs a colony the season: the hive loses its foragers, and what the frames hold is not enough. After ${name.toLowerCase()} the hive stays closed for a week, whatever the weather, and the yard book says when it is opened again. A second keeper checks the frames, since ${name.toLowerCase()} is done twice in a strong colony and once in a weak one. `.repeat(
    2,
  );
const toldInChinese = (name: string): string =>
  `${name}要先记在蜂场的本子上。${name}之前选一个暖和的日子开箱，把巢脾一张张提出来看，记下有几张带着子脾。${name}做晚了，这一群就误了一季：外勤蜂少了，巢脾里存的东西也不够。${name}之后一周不再开箱，什么天气都一样，本子上写明哪天再看。强群要做两次，弱群一次，由另一位养蜂人复查巢脾。`.repeat(
    2,
  );

const guide = (title: string, names: readonly string[], textOf: (name: string) => string): string =>
  `# ${title}\n\n${names.map(name => `## ${name}\n\n${textOf(name)}\n`).join('\n')}`;

const elsewhere =
  'The choir meets on Tuesdays above the bakery. Newcomers sing beside somebody who knows the tune, and nobody has to read music. Sandwiches are handed round at nine.';
const elsewhereInChinese =
  '合唱团每周二在面包房楼上排练。新来的人站在会唱的人旁边，看不懂五线谱也没关系。晚上九点大家一起吃三明治。';

describe('a section called by its item', () => {
  test('treats it where its text says it', () => {
    expect(verdicts(guide('Keeping bees', english, told), english).Wintering).toBe('met');
    expect(verdicts(guide('养蜂', chinese, toldInChinese), chinese).越冬).toBe('met');
  });

  test('does not where its text is on something else', () => {
    const text = guide('Keeping bees', english, name => (name === 'Wintering' ? elsewhere : told(name)));
    expect(verdicts(text, english)).toEqual({
      ...Object.fromEntries(english.map(name => [name, 'met'])),
      Wintering: 'partial',
    });
    const chineseText = guide('养蜂', chinese, name =>
      name === '越冬' ? elsewhereInChinese : toldInChinese(name),
    );
    expect(verdicts(chineseText, chinese)).toEqual({
      ...Object.fromEntries(chinese.map(name => [name, 'met'])),
      越冬: 'partial',
    });
  });

  test('is some of it then, and the reason does not say more', () => {
    const text = guide('Keeping bees', english, name => (name === 'Wintering' ? elsewhere : told(name)));
    expect(cover(text, english)[2]?.reason).toContain('treats only some of it');
  });

  test.each([
    [
      'in the guide’s own words',
      'The hive stays shut from the first frost. The colony sits on its frames, and the keeper listens at the entrance once a week and writes that down in the yard book.',
    ],
    ['with code', `${elsewhere}\n\n\`\`\`sh\nhive close --until march\n\`\`\``],
    ['as a list', `${elsewhere}\n\n- straw\n- a mouse guard`],
    ['in a few words', 'Shut the door, wrap it up, wait.'],
  ])('treats it %s, though it does not say it', (_, body) => {
    const text = guide('Keeping bees', english, name => (name === 'Wintering' ? body : told(name)));
    expect(verdicts(text, english).Wintering).toBe('met');
  });

  test('treats it where an author seldom says what sections are called', () => {
    const text = guide('Keeping bees', english, name =>
      ['Wintering', 'Harvest', 'Varroa'].includes(name) ? `${elsewhere} ${name.length}` : told(name),
    );
    expect(verdicts(text, english).Wintering).toBe('met');
  });

  test('treats it in a short guide, whose sections have few words in common', () => {
    const text = guide('Keeping bees', english, name =>
      name === 'Wintering' ? elsewhere : `${name} takes a warm day.`,
    );
    expect(verdicts(text, english).Wintering).toBe('met');
  });
});
