/** A plan with everything that plans have, nothing of it wrong but what it says of its guides. */
export const wholePlan = `# Guides plan

## Topics

### 1. Queues

**File:** \`docs/queues.md\`
**Expected lines:** ~60
**Priority:** P1

**Outline:**

- Ordering
- Backpressure (limits, drops)
- Retries
- Dead letters

### 2. Caches

**File:** \`docs/caches.md\`
**Expected lines:** ~40
**Priority:** P2

**Outline:**

- Eviction
- Warming up

### 3. Clocks

**File:** \`docs/clocks.md\`
**Expected lines:** ~50
**Priority:** P2

**Outline:**

- Drift
- Monotonic time

## Progress

| Guide | File | Status | Progress |
| --- | --- | --- | --- |
| Queues | docs/queues.md | In progress | 40% |
| Caches | docs/caches.md | Planned | 0% |
| Clocks | docs/clocks.md | Planned | 0% |

**Total:** 3 guides, ~150 lines

## Quality standards

- 30+ lines
- 2+ code examples
- Troubleshooting section
`;

export const wholeGuide = `# Queues

> Status: in progress

## Contents

- [Ordering](#ordering)
- [Backpressure](#backpressure)
- [Retries](#retries)
- [Dead letters](#dead-letters)

## Ordering

Messages leave in the order in which they came, unless several consumers share the work among themselves.

\`\`\`js
const queue = [];
queue.push('first', 'second');
console.log(queue.shift());
\`\`\`

## Backpressure

Producers wait until consumers have taken what is there. Limits keep memory bounded, and drops shed what is too much.

\`\`\`
const limit = 100;
if (queue.length > limit) throw new Error('full');
\`\`\`

## Retries

A failed message is tried again, each time after a longer pause, so that a short failure heals without anybody.

## Dead letters

What has failed too often is put aside, where somebody looks at it and decides what is to become of it.
`;
