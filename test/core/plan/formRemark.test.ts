import { describe, expect, test } from 'vitest';
import { isFormRemark } from '../../../server/src/core/plan/formRemark.ts';
import { areIdentifiers } from '../../../server/src/core/plan/identifiers.ts';

describe('a remark on the form of a text', () => {
  test.each([
    '2-3 sentences',
    '1 paragraph',
    'at most 5 bullets',
    '3 steps',
    'bullet list',
    'as a table',
    'diagram',
    'with code',
    'with a flowchart',
    'code examples',
    '< 5 min',
    '2-3 句',
    '用表格',
    '一段',
    '带代码',
    '附流程图',
    '3 examples',
    '~80 lines, 20+ code examples',
    '3 个示例',
    'high priority',
    'P1',
    '高优先级',
    '优先级：中',
  ])('%s', text => expect(isFormRemark(text)).toBe(true));
});

describe('what a guide can treat', () => {
  test.each([
    'two-step login',
    'Partition table',
    '30 minutes',
    '12 columns',
    'list comprehension',
    'diagram as code',
    'three phases',
    'sentence splitting',
    'with retries',
    '路由表',
    '三段式提交',
    '用户列表',
  ])('%s', text => expect(isFormRemark(text)).toBe(false));
});

test.each([
  ['canRead, canWrite, canList', true],
  ['openFile(), closeFile(), etc.', true],
  ['max_rows, max_bytes, max_age', true],
  ['Raft, Paxos, Gossip', false],
  ['canRead, canWrite and how they differ', false],
])('%s enumerates names of code: %s', (text, are) => expect(areIdentifiers(text)).toBe(are));
