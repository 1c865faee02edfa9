import { describe, expect, test } from 'vitest';
import { readGuide } from '../../../../server/src/core/guide/read.ts';
import { withoutLeftOut } from '../../../../server/src/core/judge/coverage/leftOut.ts';
import { scan } from '../../../../server/src/core/judge/coverage/scan.ts';
import { sought, wordsOf } from '../../../../server/src/core/judge/coverage/sought.ts';
import { defaultSettings } from '../../../../server/src/core/settings.ts';
import { topicOf } from './labelled.ts';

/** How often the text of a section tells of an item's words. */
function told(text: string, item: string): number {
  const guide = readGuide('guide.md', `# Bees\n\n## Smoke\n\n${text}\n`);
  const { terms } = sought(topicOf('Bees', [item]), guide, wordsOf(guide, defaultSettings));
  return withoutLeftOut(scan(guide, terms.keys, terms.cue), guide).term.length;
}

describe('a sentence that leaves a thing out, or sends the reader elsewhere, tells nothing of it', () => {
  test.each([
    'Requeening is out of scope here.',
    'This guide does not cover requeening.',
    'Nor is requeening, which is not covered in this chapter.',
    'Requeening will get a guide of its own.',
    'For requeening, see [the other page](https://bees.example/queens).',
    '- For requeening, please consult the guide of the breeders.',
  ])('%s', text => {
    expect(told(text, 'Requeening')).toBe(0);
  });

  test.each([
    '本文不涉及育王。',
    '育王不在本书的范围之内。',
    '育王超出了本指南的范围。',
    '还有育王、分蜂与转场，本文不展开。',
    '关于育王，请参见另一份手册。',
    '育王留待下一篇。',
  ])('%s', text => {
    expect(told(text, '育王')).toBe(0);
  });
});

describe('a sentence that tells of a thing stays evidence', () => {
  test.each([
    'Requeening starts in May, see the picture.',
    'For requeening a hive without brood is best. See below.',
    'Cover the cells before requeening.',
    'The scope of requeening is one hive.',
    'Requeening is not covered by the insurance.',
    'A queen that goes out of scope of the lens is lost in requeening.',
    'For requeening, see the picture below.',
    'The net does not cover the hive during requeening.',
    'Requeening is planned for Sunday, and each beekeeper will have a page of the book.',
    'This guide does not cover wintering. Requeening starts in May.',
  ])('%s', text => {
    expect(told(text, 'Requeening')).toBe(1);
  });

  test.each([
    '育王要用强群，三月就开始准备王台，参见下图。',
    '育王的范围是一个蜂场。',
    '育王时温度不在允许的范围内，幼虫就会死。',
    '育王框折叠起来，不展开也能放进去。',
    '育王的工具另写在标签上。',
    '育王的步骤详见下图。',
    '本文不涉及越冬。育王在五月。',
  ])('%s', text => {
    expect(told(text, '育王')).toBe(1);
  });
});
