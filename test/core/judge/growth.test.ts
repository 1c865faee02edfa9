import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { judgeTopic } from '../../../server/src/core/judge/judge.ts';
import type { CriterionId } from '../../../server/src/core/plan/model.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { growth } from '../../growth.ts';
import { aPlan, aTopic } from './samples.ts';

const criteria: readonly CriterionId[] = [
  'min-lines',
  'min-examples',
  'performance-data',
  'troubleshooting',
  'principles',
  'pros-cons',
  'comparison',
  'selection-advice',
  'applicable',
  'full-configuration',
  'test-verification',
  'edge-cases',
];

/** Texts that make careless patterns and loops take the square of their length, by their length. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
  digits: n => '7'.repeat(n),
  'digits with commas': n => '7,'.repeat(n / 2),
  'numbers with units': n => 'latency fell 5 ms to 3 ms; '.repeat(n / 27),
  spaces: n => `a${' '.repeat(n)}b`,
  'one word': n => 'a'.repeat(n),
  'one line of CJK': n => '性能原因如果选择'.repeat(n / 8),
  colons: n => 'a: '.repeat(n / 3),
  'comment openings': n => '<!-- lint '.repeat(n / 10),
  comments: n => '<!--lint ignore min-lines-->\n\ntext\n\n'.repeat(n / 36),
  headings: n => '## Troubleshooting vs comparison\n\n'.repeat(n / 34),
  'nested headings': n => '# A\n\n## How to choose\n\n### Pros\n\ntext\n\n'.repeat(n / 42),
  fences: n => '```rust\n#[test]\nfn a() { todo!() }\n```\n\n'.repeat(n / 42),
  'a fence of tests': n => `\`\`\`rust\n${'#[test]\nfn empty() {}\n'.repeat(n / 22)}\`\`\`\n`,
  'a fence of comments': n => `\`\`\`rust\n${'// todo ... 10x faster\n'.repeat(n / 23)}\`\`\`\n`,
  'a fence of one line': n => `\`\`\`python\n${'# == 0 '.repeat(n / 7)}\n\`\`\`\n`,
  'a fence of slashes': n => `\`\`\`rust\n${'/'.repeat(n)}\n\`\`\`\n`,
  'a fence of blanks': n => `\`\`\`yaml\n${' '.repeat(n)}x\n\`\`\`\n`,
  'a fence of dots': n => `\`\`\`yaml\n${'. '.repeat(n / 2)}\n\`\`\`\n`,
  'a table': n => `| Approach | Pros | Cons |\n|---|---|---|\n${'| a | 5 ms | 3 ms |\n'.repeat(n / 19)}`,
  'tables under headings': n =>
    '## Troubleshooting: how to choose, A vs B\n\n| Problem | Best for |\n|---|---|\n| a | b |\n\n'.repeat(
      n / 84,
    ),
  'advice under headings': n =>
    '## How to choose\n\nChoose a if b is large; prefer c when d is small.\n\n'.repeat(n / 68),
  runbooks: n => '## Runbook\n\n```markdown\n# Symptom\n- a\n# Fix\n- b\n```\n\n'.repeat(n / 58),
  'a list': n => '- Use a if b: choose c\n'.repeat(n / 23),
  contents: n => `# A\n\n## Contents\n\n${'- [b](#b-1)\n'.repeat(n / 24)}\n${'## b\n\n'.repeat(n / 12)}`,
  'broken anchors': n => `# A\n\n## Contents\n\n${'- [b](#%%%)\n'.repeat(n / 12)}`,
};

test.each(Object.entries(hostile))('four times %s take no more than some four times as long', (_, make) => {
  const topic = aTopic({});
  const plan = aPlan([topic], Object.fromEntries(criteria.map(id => [id, 1])));
  const guides = new Map([50_000, 200_000].map(length => [length, readGuide('guide.md', make(length))]));
  const judge = (length: number): void => {
    const guide = guides.get(length);
    if (guide) judgeTopic(plan, topic, { kind: 'present', guide }, defaultSettings);
  };
  expect(growth(judge, 50_000)).toBeNull();
});
