import * as fc from 'fast-check';
import remarkMessageControl from 'remark-message-control';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { judgeTopic } from '../../../server/src/core/judge/judge.ts';
import { type GuideRule, type Rule, verdict } from '../../../server/src/core/judge/rule.ts';
import { unknownRule } from '../../../server/src/core/judge/rules/unknown-rule.ts';
import { unusedIgnore } from '../../../server/src/core/judge/rules/unused-ignore.ts';
import { source } from '../../../server/src/core/judge/waive.ts';
import { parseMarkdown } from '../../../server/src/core/markdown/parse.ts';
import { LineIndex } from '../../../server/src/core/place.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { aPlan, aTopic } from './samples.ts';

/** Finds every line that reads just as its id. */
function finds(id: string): GuideRule {
  return {
    id,
    scope: 'guide',
    summary: '',
    severity: 'warning',
    check: ({ guide }) => {
      const index = new LineIndex(guide.text);
      return Array.from({ length: index.lineCount }, (_, at) => at + 1)
        .filter(line => index.line(line) === id)
        .map(line =>
          verdict(
            id,
            { file: guide.path, place: index.linePlace(line) },
            { value: 'unmet', subject: id, message: id, reason: '' },
          ),
        );
    },
  };
}
const rules: readonly Rule[] = [finds('no-foo'), finds('no-bar'), unknownRule, unusedIgnore];

/** What is left, as `rule:line`. */
function left(lines: readonly string[]): readonly string[] {
  const guide = readGuide('guide.md', lines.join('\n'));
  const report = judgeTopic(aPlan([]), aTopic({}), { kind: 'present', guide }, defaultSettings, rules);
  return report.findings.map(({ rule, location }) => `${rule}:${location.place.line}`);
}

test('without comments all is found', () => {
  expect(left(['no-foo', '', 'no-bar'])).toEqual(['no-foo:1', 'no-bar:3']);
});

test('ignore silences the next block, disable the rest, enable brings it back', () => {
  expect(left(['<!--lint ignore no-foo-->', '', 'no-foo', '', 'no-foo'])).toEqual(['no-foo:5']);
  expect(left(['no-foo', '', '<!--lint disable no-foo-->', '', 'no-foo', '', 'no-bar'])).toEqual([
    'no-foo:1',
    'no-bar:7',
  ]);
  expect(
    left(['<!--lint disable no-foo-->', '', 'no-foo', '', '<!--lint enable no-foo-->', '', 'no-foo']),
  ).toEqual(['no-foo:7']);
  expect(left(['<!--lint disable-->', '', 'no-foo', '', 'no-bar'])).toEqual([]);
});

test('our own name works alike, and one comment may name several rules and a reason', () => {
  expect(left(['<!--guidewright ignore no-foo-->', '', 'no-foo'])).toEqual([]);
  expect(left(['<!--lint disable no-foo no-bar-->', '', 'no-foo', '', 'no-bar'])).toEqual([]);
  expect(left(['<!--lint disable no-foo reason="it is on purpose, see no-bar"-->', '', 'no-foo'])).toEqual(
    [],
  );
});

test('a comment that silences nothing is told of, each rule by itself', () => {
  expect(left(['<!--lint disable no-foo no-bar-->', '', 'no-foo'])).toEqual(['unused-ignore:1']);
  expect(left(['no-foo', '', '<!--lint ignore no-foo-->', '', 'text'])).toEqual([
    'no-foo:1',
    'unused-ignore:3',
  ]);
});

test('a misspelt rule is told of; other plugins’ rules are theirs', () => {
  expect(left(['<!--lint disable no-fooo-->', '', 'no-foo'])).toEqual(['no-foo:3', 'unknown-rule:1']);
  expect(left(['<!--lint disable first-heading-level-->', '', 'no-foo'])).toEqual(['no-foo:3']);
  expect(left(['<!--guidewright disable first-heading-level-->', '', 'no-foo'])).toEqual([
    'no-foo:3',
    'unknown-rule:1',
  ]);
});

test('an order that is none is told of and throws nothing', () => {
  expect(left(['<!--lint silence no-foo-->', '', 'no-foo'])).toEqual(['no-foo:3', 'unknown-rule:1']);
});

test('a comment in a code block is code', () => {
  expect(left(['```html', '<!--lint disable no-foo-->', '```', '', 'no-foo'])).toEqual(['no-foo:5']);
});

test('a waived verdict stays, as waived', () => {
  const guide = readGuide('guide.md', '<!--lint disable no-foo-->\n\nno-foo\n');
  const { verdicts } = judgeTopic(aPlan([]), aTopic({}), { kind: 'present', guide }, defaultSettings, rules);
  expect(verdicts.map(({ value }) => value)).toEqual(['waived']);
});

test('a criterion and an outline item that are waived count as kept', () => {
  const plan = aPlan([], { 'pros-cons': null });
  const judge = (comment: string) =>
    judgeTopic(
      plan,
      aTopic({ items: ['Migration'] }),
      { kind: 'present', guide: readGuide('guide.md', `${comment}\n\n# Greeting\n\nCall it with a name.\n`) },
      defaultSettings,
    );
  expect(judge('')).toMatchObject({ state: 'drafting' });
  const waived = judge('<!--lint disable pros-cons required-section-->');
  expect(waived).toMatchObject({ state: 'complete', progress: 100 });
  expect(waived.outline[0]?.value).toBe('waived');
  expect(waived.criteria[0]?.verdict.value).toBe('waived');
});

test('both doors agree: the judge removes just what remark-message-control removes on the whole tree', () => {
  const line = fc.constantFrom(
    'no-foo',
    'no-bar',
    'text',
    '- no-foo',
    '<!--lint ignore no-foo-->',
    '<!--lint disable no-foo-->',
    '<!--lint enable no-foo-->',
    '<!--lint disable-->',
    '<!--lint enable-->',
    '<!--lint ignore-->',
    '> <!--lint disable no-bar-->',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), lines => {
      const text = `${lines.join('\n\n')}\n\nend`;
      const file = new VFile(text);
      lines.forEach((value, index) => {
        if (value === 'no-foo' || value === 'no-bar')
          file.message(value, { place: { line: 2 * index + 1, column: 1 }, source, ruleId: value });
      });
      remarkMessageControl({ name: 'lint', source })(parseMarkdown(text), file);
      const expected = file.messages.map(({ ruleId, line: at }) => `${ruleId}:${at}`);
      const found = left(text.split('\n')).filter(one => one.startsWith('no-'));
      expect([...found].sort()).toEqual([...expected].sort());
    }),
    { numRuns: 300 },
  );
});

test('a deep tree does not overflow the stack', () => {
  const deep = `${'> '.repeat(3000)}text\n\n<!--lint disable no-foo-->\n\nno-foo`;
  expect(left(deep.split('\n'))).toEqual([]);
});
