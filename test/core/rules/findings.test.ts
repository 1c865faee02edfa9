import { describe, expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { judgeTopic } from '../../../server/src/core/judge/judge.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { aPlan, aTopic } from '../judge/samples.ts';

/** The findings of a rule in a guide, each as `line: message`. */
function findings(rule: string, text: string): readonly string[] {
  const state = { kind: 'present', guide: readGuide('guide.md', text) } as const;
  return judgeTopic(aPlan([], {}), aTopic({}), state, defaultSettings)
    .findings.filter(one => one.rule === rule)
    .map(({ location, message }) => `${location.place.line}: ${message}`);
}

describe('swallowed-text', () => {
  const inside = '# Tide\n\n## Gates\n\n```bash\nopen gate\n```\n\nAt low water.\n';

  test('a fence of more marks shows whole fences', () => {
    expect(findings('swallowed-text', `# Harbour\n\n\`\`\`\`markdown\n${inside}\`\`\`\`\n`)).toEqual([]);
    const quoted = inside.replace('```\n\nAt', '```"\n\nAt');
    expect(findings('swallowed-text', `# Harbour\n\n\`\`\`\`markdown\n${quoted}\`\`\`\`\n`)).toEqual([]);
  });

  test('a fence inside it that is not closed is swallowed', () => {
    const open = inside.replace('```\n\nAt', 'At');
    expect(findings('swallowed-text', `# Harbour\n\n\`\`\`\`markdown\n${open}\`\`\`\`\n`)).toEqual([
      '3: Expected the code fence of line 3 to end, found headings or text inside it from line 8.',
    ]);
  });

  test('a fence of as many marks ends at the one inside it', () => {
    expect(findings('swallowed-text', `# Harbour\n\n\`\`\`markdown\n${inside}\`\`\`\n`)).not.toEqual([]);
  });
});

describe('contents-stale', () => {
  const guide = (contents: string, ...headings: readonly string[]): string =>
    `# Harbour\n\n## Contents\n\n${contents}\n\n${headings.map(name => `${name}\n\nAt low water.\n`).join('\n')}`;

  test('headings under which others stand at once are none of the contents above them', () => {
    const text = guide('- [Gates](#gates)\n  - [Locks](#locks)\n- [Tide](#tide)', '### Tide').replace(
      '### Tide',
      '### Gates\n\n#### Locks\n\nTwo.\n\n### Tide',
    );
    expect(findings('contents-stale', text)).toEqual([]);
  });

  test('an entry may go on in the next line', () => {
    const text = guide('1. Gates\n2. Locks that are opened at\n   low water\n3. Tide', '## Gates', '## Tide');
    expect(findings('contents-stale', `${text}\n## Locks that are opened at low water\n\nTwo.\n`)).toEqual(
      [],
    );
  });

  test('what closes a document need not be listed', () => {
    const listed = '- [Gates](#gates)\n- [Tide](#tide)';
    const closing = ['## Next steps', '## 总结', '## License', '## References'];
    expect(findings('contents-stale', guide(listed, '## Gates', '## Tide', ...closing.slice(0, 2)))).toEqual(
      [],
    );
    expect(findings('contents-stale', guide(listed, '## Gates', '## Tide', ...closing.slice(2)))).toEqual([]);
    expect(findings('contents-stale', guide(listed, '## Gates', '## Tide', '## Locks'))).toHaveLength(1);
  });
});

describe('empty-section', () => {
  test.each([
    ['a subtitle', '# Harbour\n## A handbook for pilots\n\n---\n\n## Gates\n\nTwo.\n'],
    [
      'a heading of links',
      '# Harbour\n\nTwo gates.\n\n## [Changelog](changes.md) | [Home](index.md)\n\n## Gates\n\nTwo.\n',
    ],
    ['a text about orders in code', '# Harbour\n\n## Gates\n\nFinds TODOs in logs.\n'],
  ])('%s needs no text', (_, text) => expect(findings('empty-section', text)).toEqual([]));

  test.each([
    [
      'a heading with words beside a link',
      '# Harbour\n\nTwo.\n\n## See [gates](gates.md)\n\n## Tide\n\nLow.\n',
    ],
    ['a first section', '# Harbour\n\n## Gates\n\n## Tide\n\nLow.\n'],
    ['an order', '# Harbour\n\n## Gates\n\nTODO: how they open\n\n## Tide\n\nLow.\n'],
  ])('%s needs some', (_, text) => expect(findings('empty-section', text)).toHaveLength(1));
});

describe('duplicate-example', () => {
  const twice = (language: string, code: string): string =>
    `# Harbour\n\n\`\`\`${language}\n${code}\n\`\`\`\n\nAgain:\n\n\`\`\`${language}\n${code}\n\`\`\`\n`;

  test('a line or a few commands may be said again', () => {
    expect(findings('duplicate-example', twice('python', 'gate.open(width=4)'))).toEqual([]);
    expect(findings('duplicate-example', twice('bash', 'cd harbour\nmake gates\nmake run'))).toEqual([]);
  });

  test('more is a repeat', () => {
    expect(findings('duplicate-example', twice('python', 'gate = Gate(4)\ngate.open()'))).toHaveLength(1);
    expect(
      findings('duplicate-example', twice('bash', 'cd a\nmake gates\nmake run\nmake stop')),
    ).toHaveLength(1);
  });
});

describe('closing-claim', () => {
  const guide = (line: string): string => `# Harbour\n\n## Gates\n\nTwo.\n\n## Summary\n\n${line}\n`;

  test.each([
    '3,400+ lines of new code and words',
    '~1,300 lines for the tide table',
    'Examples: 250 lines',
    '共 1200 行代码',
  ])('“%s” says nothing of the guide', line => expect(findings('closing-claim', guide(line))).toEqual([]));

  test.each(['1,200+ lines', 'Over 900 lines of documentation', 'Examples: 25', '共 1200 行'])(
    '“%s” counts what is there',
    line => expect(findings('closing-claim', guide(line))).toHaveLength(1),
  );
});
