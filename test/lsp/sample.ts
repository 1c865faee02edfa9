/** A plan of two guides, with criteria, as people write them. */
export const plan = `# Guides

### 1. Queues

**File:** \`docs/queues.md\`
**Lines:** ~20

**Outline:**
- Backpressure
- Retries

### 2. Caches

**File:** \`docs/caches.md\`
**Lines:** ~5

**Outline:**
- Eviction

## Success criteria

- Troubleshooting section
`;

const words =
  'Producers wait until consumers have taken what is there, so that memory stays bounded at all times.';

/** A guide that lacks a section, lines and the criterion. */
export const queues = `# Queues

## Backpressure

${words}
`;

/** A guide that keeps its promises. */
export const caches = `# Caches

## Eviction

${words}

## Troubleshooting

Problem: entries vanish too early. Cause: the limit is too low. Solution: raise it and watch the hit rate.
`;

export const files = { 'PLAN.md': plan, 'docs/queues.md': queues, 'docs/caches.md': caches };
