import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { withAdmonitions } from '../../../server/src/core/markdown/admonitions.ts';
import { parseMarkdown } from '../../../server/src/core/markdown/parse.ts';
import { reparse } from '../../../server/src/core/markdown/reparse.ts';

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
    expect(reparse({ text: before, root: parseMarkdown(before) }, after)).toEqual(parseMarkdown(after));
    expect(reparse({ text: after, root: parseMarkdown(after) }, before)).toEqual(parseMarkdown(before));
  });
});
