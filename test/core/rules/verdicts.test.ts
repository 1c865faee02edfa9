import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { judgeTopic } from '../../../server/src/core/judge/judge.ts';
import { parseMarkdown } from '../../../server/src/core/markdown/parse.ts';
import type { CriterionId } from '../../../server/src/core/plan/model.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { aPlan, aTopic } from '../judge/samples.ts';

const folder = fileURLToPath(new URL('verdicts', import.meta.url));

/** The small guides of a file, each under the verdict that careful readers give it. */
function casesOf(
  file: string,
): readonly { readonly line: number; readonly read: string; readonly guide: string }[] {
  const { children } = parseMarkdown(readFileSync(join(folder, file), 'utf8')) as Root;
  let read = '';
  return children.flatMap(node => {
    if (node.type === 'heading')
      read = node.children.map(child => ('value' in child ? child.value : '')).join('');
    return node.type === 'code'
      ? [{ line: node.position?.start.line ?? 0, read, guide: `${node.value}\n` }]
      : [];
  });
}

describe.each(readdirSync(folder))('%s', file => {
  const id = file.replace('.md', '') as CriterionId;
  test.each(casesOf(file))('$read of line $line', ({ read, guide: text }) => {
    const plan = aPlan([], { [id]: null });
    const guide = readGuide('guide.md', text);
    const { criteria } = judgeTopic(plan, aTopic({}), { kind: 'present', guide }, defaultSettings);
    expect(criteria.map(({ verdict }) => verdict.value)).toEqual([read]);
  });
});
