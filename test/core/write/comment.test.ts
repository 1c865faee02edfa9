import { expect, test } from 'vitest';
import { LineIndex } from '../../../server/src/core/place.ts';
import { applyEdits } from '../../../server/src/core/write/applyEdits.ts';
import { withoutRule } from '../../../server/src/core/write/comment.ts';

test.each([
  ['# T\n\n<!--lint ignore a-->\n\ntext\n', '# T\n\ntext\n'],
  ['# T\r\n\r\n<!--lint ignore a reason="why"-->\r\ntext\r\n', '# T\r\n\r\ntext\r\n'],
  ['<!--lint disable b a-->\n\ntext\n', '<!--lint disable b-->\n\ntext\n'],
  ['<!-- lint disable a b reason="a b" -->\n', '<!-- lint disable b reason="a b" -->\n'],
  ['words <!--lint ignore a--> more\n', 'words  more\n'],
  ['<!--lint ignore a-->', ''],
])('%j', (text, expected) => {
  const start = text.indexOf('<!--');
  const place = new LineIndex(text).place(start, text.indexOf('-->') + 3);
  expect(applyEdits(text, [withoutRule('x.md', text, place, 'a')])).toBe(expected);
});
