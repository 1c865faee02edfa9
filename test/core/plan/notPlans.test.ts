import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { read, tell } from './tell.ts';

/** Documents that look like plans and promise no guide, each at the path it would have. */
const documents: readonly (readonly [path: string, text: string])[] = [
  [
    'README.md',
    '# Widget\n\n## Documentation\n\n- [Getting started](docs/start.md) - first steps\n- [API](docs/api.md) - reference\n\n## Status\n\nStable. ✅\n',
  ],
  [
    'CHANGELOG.md',
    '# Docs changelog\n\n## [1.2.0] - 2025-01-02\n\n- `docs/start.md` - rewritten ✅\n- `docs/api.md` - new ✅\n\n## [1.1.0]\n\n- `docs/cli.md` - new ✅\n',
  ],
  [
    'plans/parser.md',
    '# Parser rewrite plan\n\n### Task 1.1: Tokens\n\n**File:** `src/tokens.rs`\n**Status:** done\n**Tasks:**\n- [ ] Define\n\n| Task | Owner | Status |\n|---|---|---|\n| Lexer | Ann | ✅ Done |\n',
  ],
  [
    '计划/性能.md',
    '# 性能优化计划\n\n| 模块 | 优先级 | 状态 |\n|---|---|---|\n| 解析器 | P0 | ✅ 完成 |\n| 调度器 | P1 | ⏳ 待开始 |\n\n### 任务1.1: 内存池\n\n**文件**: `src/pool.rs`\n**优先级**: P0\n**预计时间**: 2天\n\n- 设计\n',
  ],
  [
    'docs/test-plan.md',
    '# Test plan\n\n| Document | Status |\n|---|---|\n| login.md | ✅ |\n| search.md | ⏳ |\n\n- [ ] `cases/login.md`\n',
  ],
  [
    'docs/writing.md',
    '# Writing documentation\n\n## Checklist\n\n- [ ] Title is short\n- [ ] Every page in `docs/` has an owner\n\n## Structure\n\n```\ndocs/\n├── index.md\n└── guides/\n    └── start.md\n```\n',
  ],
  [
    '计划/重写.md',
    '# 调度器重写计划\n\n### 任务1.1: 内存池\n\n**优先级**: P0\n**预计时间**: 2天\n\n- 设计\n- 实现\n\n### 任务1.2: 队列\n\n**优先级**: P1\n**预计时间**: 1天\n\n## 文档\n\n- [ ] 更新用户手册\n- [ ] 更新 API 文档\n',
  ],
  [
    'docs-plan.md',
    '# Basket documentation enhancement plan\n\n## 1. New type\n\nEach basket gets a name and a use.\n\n## 2. Kinds covered (5 kinds)\n\n**Woven (3):**\n\n- reed, willow, cane\n\n**Coiled (2):**\n\n- grass, unknown (2 in all)\n',
  ],
  [
    'docs-roadmap.md',
    '# Kayak docs - documentation roadmap\n\n## ✅ Where to begin\n\n1. [Paddles](paddles.md) - choosing one\n2. [Rivers](rivers.md) - a first trip\n\n## Suggested reading order\n\n- [Paddles](paddles.md) (5 min)\n- [Rivers](rivers.md) (9 min)\n\n## Quick links\n\n- [Weirs](weirs.md)\n',
  ],
  [
    '文档路线图.md',
    '# 皮划艇文档路线图\n\n## 从哪里开始\n\n1. [船桨](paddles.md) - 怎么挑\n2. [河流](rivers.md) - 第一次出航\n\n## 推荐阅读顺序\n\n- [船桨](paddles.md)\n- [河流](rivers.md)\n\n## 快速链接\n\n- [堤坝](weirs.md)\n',
  ],
  ['empty.md', ''],
  ['PLAN.md', '# Documentation plan\n\nTo be written.\n'],
];

test.each(documents)('nothing is promised by %s', (path, text) => {
  expect(tell(read(text, [], path))).toBe('');
});

const folder = fileURLToPath(new URL('../../eval/not-plans', import.meta.url));

test.each(readdirSync(folder))('nothing is promised by %s, which looks like a plan', name => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  expect(tell(read(text, [], `docs/${name}`))).toBe('');
});
