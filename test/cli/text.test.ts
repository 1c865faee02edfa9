import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { wrap } from '../../server/src/cli/reporters/wrap.ts';
import { folderOf } from '../workspace-io/folder.ts';
import { inProcess } from './run.ts';

const words = fc.string({
  unit: fc.constantFrom(...'ab/. “”（），。中文あ한✅'.split(''), '\n', '👍🏽'),
  maxLength: 60,
});

test('wrapped lines keep to their columns, and all that is no space', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 30 }), (text, columns) => {
      const lines = wrap(text, columns);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines)
        if (stringWidth(line) > columns) expect(wrap(line.trim(), 1).join('')).not.toContain(' ');
    }),
  );
});

test('what belongs together is not broken apart', () => {
  expect(wrap('在 docs/a.md（第 12 行）。', 12)).toEqual(['在 docs/a.md', '（第 12', '行）。']);
  expect(wrap('a long/path/that/is/wider b', 8)).toEqual(['a', 'long/path/that/is/wider', 'b']);
  expect(wrap('', 8)).toEqual(['']);
});

const plan = `# 文档计划

### 队列

**File:** \`docs/队列.md\`
**Estimated lines:** 40

- 顺序

## Quality criteria

Every guide must have:

- 20+ code examples
- A comparison of alternatives
- Troubleshooting
`;

for (const columns of [80, 120])
  for (const locale of ['en', 'zh-cn'])
    test(`long messages stay in their column: ${columns} columns, ${locale}`, async () => {
      const cwd = folderOf({
        'PLAN.md': plan,
        'docs/队列.md': '# 队列\n\n## 顺序\n\n先进先出。\n',
        'sub/x.md': '',
      });
      const written: string[] = [];
      const stdout = {
        write: (text: string) => void written.push(text),
        drained: async () => undefined,
        isTTY: true,
        columns,
      };
      const argv = ['check', '--root', '..', '--locale', locale];
      await inProcess({ argv, cwd: `${cwd}/sub`, env: { NO_COLOR: '1' } }, { stdout });
      const out = written.join('');
      for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      await expect(out).toMatchFileSnapshot(`outputs/text-${columns}-${locale}.txt`);
    });
