import { describe, expect, test } from 'vitest';
import { cover } from './labelled.ts';

const body =
  'Ten birds sat on the roof all day and sang until the evening came. They slept there, and nobody came to see them.';

/** The verdict on an item of a guide that has sections under some headings. */
function verdictOn(item: string, ...headings: string[]): string | undefined {
  const sections = ['Zebras', ...headings, 'Marmots'].map(title => `## ${title}\n\n${body}`);
  return cover(['# Animals', ...sections].join('\n\n'), ['Zebras', item])[1]?.value;
}

describe('a name that the lexicon knows as one, but that joins two things,', () => {
  test.each([
    ['登录与注册', '登录'],
    ['重试与退避', '重试机制'],
    ['主题与分区', '分区'],
    ['过滤与排序', '排序'],
    ['持续集成与部署', '持续集成'],
    ['所有权与借用', 'Ownership'],
    ['Roles and permissions', 'Roles'],
    ['Filtering and sorting', 'Sorting'],
  ])('%s, is half told under %s', (item, heading) => {
    expect(verdictOn(item, heading)).toBe('partial');
  });

  test.each([
    ['登录与注册', '登录', '注册'],
    ['登录与注册', 'Sign up', 'Log in'],
    ['进程与线程', 'Processes vs. threads'],
    ['进程与线程的区别', 'Processes vs. threads'],
    ['所有权与借用', 'Ownership and borrowing'],
    ['Roles and permissions', 'Permissions', 'Roles'],
  ])('%s, is told under %s', (item, ...headings) => {
    expect(verdictOn(item, ...headings)).toBe('met');
  });

  test.each([
    ['角色与权限', 'RBAC'],
    ['持续集成与部署', 'CI/CD'],
    ['Roles and permissions', 'RBAC'],
    ['Drag and drop', 'Dragging items'],
  ])('%s, is told under another name of both, %s', (item, heading) => {
    expect(verdictOn(item, heading)).toBe('met');
  });
});
