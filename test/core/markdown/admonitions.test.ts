import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { withAdmonitions } from '../../../server/src/core/markdown/admonitions.ts';
import { parseMarkdown } from '../../../server/src/core/markdown/parse.ts';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { rememberTexts } from '../../../server/src/core/remembered.ts';
import { LastTree } from '../../../server/src/workspace/lastTree.ts';
import { tell } from '../plan/tell.ts';

const box = (opening: string): string =>
  `# Boats\n\n## Keys\n\n${opening}\n\n    Keys are cut on the quay.\n\n    \`\`\`bash\n    cut --key 12\n\n    try --key 12\n    \`\`\`\n\n## Oars\n`;

describe('a box of MkDocs', () => {
  test.each(['!!! note', '!!! tip "Before you cut"', '??? example', '???+ warning "Cold"', '=== "Steel"'])(
    'holds what is indented under it: %s',
    opening => {
      const { fences, sections } = readGuide('keys.md', box(opening));
      expect(fences.map(({ language, code }) => [language, code])).toEqual([
        ['bash', 'cut --key 12\n\ntry --key 12'],
      ]);
      expect(sections[1]?.paragraphs.length).toBeGreaterThan(1);
    },
  );

  test('may stand in another one', () => {
    const inner = box('!!! tip')
      .slice(box('').indexOf('## Keys') + 9)
      .replace('\n\n## Oars\n', '');
    const text = `# Boats\n\n!!! note\n\n${inner.replace(/^(?=.)/gm, '    ')}\n`;
    expect(readGuide('keys.md', text).fences.map(({ language }) => language)).toEqual(['bash']);
  });

  test('is none where nothing is indented under it', () => {
    const text = '# Boats\n\n!!! note\n\nNothing is here.\n\n    cut --key 12\n';
    expect(withAdmonitions(text)).toBe(text);
  });

  test('leaves every offset as it is', () => {
    const piece = fc.constantFrom(
      '!!! ',
      '??? ',
      '???+ ',
      '=== ',
      'note',
      '"a"',
      '\n',
      '\r\n',
      '    ',
      '\t',
      '#',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('');
        const read = withAdmonitions(text);
        expect(read).toHaveLength(text.length);
        expect(read.split('\n').map(line => line.length)).toEqual(text.split('\n').map(line => line.length));
      }),
    );
  });

  test('is read the same after an edit', () => {
    const before = box('!! note');
    const after = box('!!! note');
    rememberTexts();
    const trees = new LastTree();
    for (const text of [before, after, before])
      expect(trees.of('keys.md', text)).toEqual(parseMarkdown(withAdmonitions(text)));
    expect(readGuide('keys.md', after, trees.of('keys.md', after))).toEqual(readGuide('keys.md', after));
  });

  test('adds nothing to a plan', () => {
    const plan = (first: string, second: string): string =>
      `# Guides plan\n\n## 1. Boats\n\n**File:** \`docs/boats.md\`\n**Outline:**\n\n- Keys\n- Oars\n\n${first}## 2. Ropes\n\n${second}**File:** \`docs/ropes.md\`\n\n- Knots\n- Splices\n`;
    const told = (text: string): string =>
      tell(readPlan(text, { path: 'PLAN.md', exists: () => false, base: '' }));
    const boxed = plan(
      '!!! tip\n\n    Ask the harbour office.\n\n',
      '!!! warning "Late"\n\n    Rope is late.\n\n',
    );
    expect(told(boxed)).toContain('docs/ropes.md');
    expect(told(boxed)).toBe(told(plan('', '')));
  });
});
