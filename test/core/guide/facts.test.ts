import { expect, test } from 'vitest';
import { facts } from './facts.ts';

const queues = `# Queues

A queue holds messages.

## Contents

- [Order](#order)

## Order

Software Transactional Memory (STM) keeps order.

### Retries

## Checklist

- [x] Order
- [ ] Retries

**Status:** complete
`;

test('sections with their roles, lists, claims and abbreviations', () => {
  expect(facts(queues)).toBe(
    [
      'guide en “Queues” 20 lines',
      '1 section 1 title “Queues” 4 words',
      '5 section 2 contents “Contents” 1 words',
      '9 section 2 content “Order” 6 words',
      '13 section 3 content “Retries” 0 words',
      '15 section 2 checklist “Checklist” 4 words',
      '7 list 1 items, 0 ticked',
      '17 list 2 items, 1 ticked',
      '17 claim tick true',
      '18 claim tick false',
      '20 claim status complete',
      'abbreviation stm = software transactional memory',
    ].join('\n'),
  );
});

test('the same in Chinese, with a table', () => {
  const text = `# 队列指南

消息按顺序保存。

## 目录

- [顺序](#顺序)

## 1. 顺序

| 方案 | 延迟 |
| --- | --- |
| 甲 | 3 ms |

## 检查清单

- [x] 顺序
`;
  expect(facts(text)).toBe(
    [
      'guide zh-cn “队列指南” 17 lines',
      '1 section 1 title “队列指南” 7 words',
      '5 section 2 contents “目录” 2 words',
      '9 section 2 content “1. 顺序” 7 words',
      '15 section 2 checklist “检查清单” 2 words',
      '11 table 方案 | 延迟: 1 rows',
      '7 list 1 items, 0 ticked',
      '17 list 1 items, 1 ticked',
      '17 claim tick true',
    ].join('\n'),
  );
});

test('HTML and underlined headings are sections, quoted ones are not; front matter names the guide', () => {
  const text = `---
title: Front
---

text

> # quoted

<h2>Raw</h2>

words here

Setext
------
`;
  expect(facts(text)).toBe(
    [
      'guide en “Front” 14 lines',
      '9 section 2 content “Raw” 2 words',
      '13 section 2 content “Setext” 0 words',
    ].join('\n'),
  );
});

test('a fence that never closes swallows what follows', () => {
  expect(facts('# G\n\n```python\nprint("hello")\n\n## Usage\n\nCall it.\n')).toContain('\n6 swallowed to');
});

test('line ends make no difference', () => {
  for (const end of ['\r\n', '\r']) expect(facts(queues.replaceAll('\n', end))).toBe(facts(queues));
});
