import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { growth } from '../../growth.ts';

/** What patterns tried to part in every way, by how often the piece stands in a line. */
const pieces: Readonly<Record<string, (times: number) => string>> = {
  tabs: n => `a${'\t'.repeat(n)}x`,
  'wide spaces': n => `a${'\u3000'.repeat(n)}x`,
  stars: n => `a${'★'.repeat(n)}x`,
  bars: n => `#🟦⬜${'⬛'.repeat(n)}[0%`,
  'bold and tabs': n => `**a**${'\t'.repeat(n)})**`,
  'colons and tabs': n => `a:${'\t'.repeat(n)}x`,
  'dashes and tabs': n => `a -${'\t'.repeat(n)}x`,
  'commas and tabs': n => `a,,${'\t'.repeat(n)},x`,
  ticks: n => `1. ${'`'.repeat(n)}x`,
  branches: n => `${' '.repeat(n)}${'─'.repeat(n)}x`,
  'a priority and tabs': n => `P0:${'\t'.repeat(n)}x`,
  'a key and tabs': n => `a:${'\t'.repeat(n)}x"y`,
  boxes: n => `[ ] ${'\t'.repeat(n)}*`,
};

const places: Readonly<Record<string, (piece: string) => string>> = {
  heading: piece => `# Docs plan\n\n## Topics\n\n### ${piece}\n\n**File:** \`docs/a.md\`\n`,
  cell: piece =>
    `# Docs plan\n\n| Guide | File | Status |\n|-|-|-|\n| ${piece} | docs/a.md | ${piece} |\n| b | docs/b.md | c |\n`,
  item: piece => `# Docs plan\n\n- [a](docs/a.md) ${piece}\n- b.md ${piece}\n`,
  label: piece => `# Docs plan\n\n## A\n\n**File:** \`docs/a.md\` ${piece}\n**${piece}:** b\n${piece}\n`,
  'fence of states': piece =>
    `# Docs plan\n\n- a.md\n\n## State\n\n\`\`\`yaml\na: done\n${piece}\nb: draft\n\`\`\`\n`,
  'fence of records': piece =>
    `# Docs plan\n\n\`\`\`yaml\n- title: ${piece}\n  path: a.md\n- ${piece}: { b: ${piece}, c: [${piece}] }\n\`\`\`\n`,
  'fence of JSON': piece =>
    `# Docs plan\n\n\`\`\`json\n[{ "title": "${piece}", ${piece}: [${piece}] }, "a.md"]\n\`\`\`\n`,
  'tree and outline': piece =>
    `# Docs plan\n\n## A\n\n**File:** \`docs/a.md\`\n\n**Outline:**\n\n\`\`\`\n├── a ${piece}\n${piece}\n\`\`\`\n`,
};

describe.each(Object.entries(places))('in a %s', (_, place) => {
  test.each(Object.entries(pieces))(
    'four times as many %s take no more than some four times as long',
    (_, make) => {
      expect(
        growth(times => void readPlan(place(make(times)), { path: 'PLAN.md', exists: () => false }), 5000),
      ).toBeNull();
    },
  );
});

test('a state in words before a sign has its place', () => {
  const text =
    '# Docs plan\n\n| Guide | File | Status |\n|-|-|-|\n| a | docs/a.md | next to come ✅ |\n| b | docs/b.md | Done |\n';
  const { topics } = readPlan(text, { path: 'PLAN.md', exists: () => false });
  const { status } = topics[0]?.mentions[0] ?? {};
  expect(text.slice(status?.place.start, status?.place.end)).toBe(status?.raw);
  expect(status?.raw).not.toBe('');
});
