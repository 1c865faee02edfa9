import { englishCriteria } from './core/plan/labels/en-criteria.ts';
import type { Criterion, CriterionId, OutlineItem, Topic } from './core/plan/model.ts';
import type { Settings } from './core/settings.ts';
import { judgeUnchecked } from './workspace/judgeText.ts';

/**
 * Judges a small guide in each language, for itself: lexicons and patterns are made when they are first asked for,
 * patterns for each kind of string anew, and whoever asks for guides should not wait for that.
 */
export function warmUp(settings: Settings): void {
  for (const text of [english, chinese]) {
    const slice = { path: 'plan', language: 'en', criteria, topic } as const;
    try {
      judgeUnchecked('guide', text, [slice], settings);
    } catch {
      // Whoever is asked for a guide tells what is wrong.
    }
  }
}

const english = `# Queues

Broker | Queue (MQ) holds work, because a worker that is slow must not block others. If you need order, use one queue.

## 1. Choosing a queue (when, which)

| Option | Latency | Pros | Cons |
|---|---|---|---|
| list | 2 ms | simple, fast | lost when the host fails |
| log | 9 ms before, 4 ms after | keeps all | slow to start, complex |

Unlike a log, a list is faster: 1,200 req/s on our machine. Choose a log when you replay, avoid it if memory is short.

### Troubleshooting

- **Symptom:** \`connection refused\` appears in the log. Cause: the port is closed. Fix: restart the broker.
- [ ] Empty queue: returns null on timeout.

\`\`\`yaml
# compose.yaml
services:
  broker:
    image: broker:1.2
\`\`\`

\`\`\`python
import queue

def test_empty():
    assert take(queue.Queue()) is None  # TODO
\`\`\`

\`\`\`
worker -> broker
  └── log   2024-01-01 INFO 20 ms
\`\`\`
`;

const chinese = `# 消息队列

消息队列（MQ）保存任务，因为慢的消费者不应该阻塞其他人。如果需要顺序，就使用一个队列。

## 一、队列选型（何时、哪种）

| 方案 | 延迟 | 优点 | 缺点 |
|---|---|---|---|
| 列表 | 2 ms | 简单、快 | 宕机会丢失 |
| 日志 | 优化前 9 ms，优化后 4 ms | 全部保留 | 复杂 |

相比日志，列表更快：实测 1200 req/s。需要重放时选择日志，内存不足时避免使用。

### 故障排查

- **现象：** 日志里出现 \`connection refused\`。原因：端口关闭。解决：重启服务。
- [ ] 边界情况：空队列超时返回空值。

\`\`\`rust
use std::collections::VecDeque;

#[test]
fn empty() { assert!(take(&VecDeque::new()).is_none()); } // 省略
\`\`\`

\`\`\`bash
cargo test && k6 run load.js
\`\`\`
`;

const place = { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

const outline = [
  ['Choosing a queue', ['latency', 'memory']],
  ['队列选型和故障排查', ['延迟', '内存']],
  ['Monitoring and alerting', []],
] as const;
const items = outline.map(
  ([name, parts]): OutlineItem => ({
    text: name,
    name,
    place,
    parts: parts.map(text => ({ text, place })),
    note: null,
    checked: null,
  }),
);

const asked = Object.keys(englishCriteria) as CriterionId[];
const criteria = asked.map((id): Criterion => ({ id, text: id, place, required: null }));

const topic: Topic = {
  id: 'guide',
  title: 'Message queues 消息队列',
  number: null,
  group: null,
  file: 'guide',
  fileRaw: null,
  place,
  extent: place,
  expectedLines: null,
  outline: items,
  priority: null,
  claimed: { status: null, progress: null },
  batch: null,
  effort: null,
  owner: null,
  mentions: [],
};
