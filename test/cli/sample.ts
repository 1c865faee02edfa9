/** A plan of three guides, one of them not there, and a configuration that asks only for what the cases look at. */
export const sample: Readonly<Record<string, string>> = {
  '.guidewright.yaml': `criteria:
  troubleshooting: false
rules:
  contents-stale: off
`,
  'PLAN.md': `# Docs plan

## Basics

### 1. Queues

**File:** \`docs/queues.md\`
**Estimated lines:** ~40
**Priority:** P0

**Outline:**

- Ordering
- Back pressure

### 2. 缓存 Caches

**File:** \`docs/caches.md\`
**Estimated lines:** ~5
**Priority:** P1

**Outline:**

- Eviction

### 3. Clocks

**File:** \`docs/clocks.md\`
**Estimated lines:** ~20
**Priority:** P2

**Outline:**

- Clock skew
`,
  'docs/queues.md': `# Queues

## Ordering

A queue keeps the order in which things arrive, because it grows at one end and shrinks at the other.

\`\`\`
queue.push(1)
queue.shift()
\`\`\`
`,
  'docs/caches.md': `# Caches

## Eviction

Old entries go first, because they are the ones least likely to be asked for again soon.
`,
  'docs/notes.md': '# Notes\n\nNobody planned these.\n',
};
