import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../server/src/core/markdown/parse.ts';
import { reparse } from '../../server/src/core/markdown/reparse.ts';
import { documents, runs } from './documents.ts';

/** What people type, and what changes how all that follows is read. */
const typed = fc.oneof(
  fc.constantFrom(
    ...[
      'x',
      '字',
      ' ',
      '\n',
      '\r',
      '#',
      '# ',
      '\n## Title\n',
      '```',
      '\n~~~\n',
      '<div>',
      '\n<!--\n',
      '-->',
      '>',
    ],
    ...[
      '- ',
      '    ',
      '\t',
      '|',
      '\n---\n',
      '[',
      ']',
      '(a)',
      '[a]: b\n',
      '[^1]',
      '\n[^1]: a\n',
      '***',
      '`',
      '\\',
    ],
    ...[
      '<script>',
      '</script>',
      '$$',
      '\n:::\n',
      '==',
      '\n===\n',
      '1. ',
      '\ufeff',
      '😀',
      '+++\n',
      '& ',
      '<a',
    ],
  ),
  fc.string({ maxLength: 4 }),
);
const edits = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)), typed), {
  minLength: 1,
  maxLength: 6,
});
const documentsWithHeads = fc
  .tuple(fc.array(documents, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([parts, end]) => parts.map((part, index) => `# Part ${index}${end}${part}`).join(end));

test('a tree made of that of the text before is that of the text, whatever was changed', () => {
  fc.assert(
    fc.property(fc.oneof(documents, documentsWithHeads), edits, (document, changes) => {
      let text = document;
      let root = parseMarkdown(text);
      for (const [at, length, inserted] of changes) {
        const start = text.length === 0 ? 0 : at % text.length;
        const next = text.slice(0, start) + inserted + text.slice(start + length);
        root = reparse({ text, root }, next);
        expect(root).toEqual(parseMarkdown(next));
        text = next;
      }
    }),
    runs,
  );
});
