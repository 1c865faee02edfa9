import { expect, test } from 'vitest';
import { cover, verdicts } from './labelled.ts';
import { changed, items, sections, textOf } from './sample.ts';

const complete = Object.fromEntries(items.map(item => [item, 'met']));

test('the sample is complete', () => {
  expect(verdicts(textOf(), items)).toEqual(complete);
});

test.each(sections.map(({ heading }, index) => [heading, items[index] as string]))(
  'without the section “%s” its item is unmet, and nothing else changes',
  (heading, item) => {
    expect(
      verdicts(
        changed(heading, () => null),
        items,
      ),
    ).toEqual({ ...complete, [item]: 'unmet' });
  },
);

test.each(sections.map(({ heading }, index) => [heading, items[index] as string]))(
  'an empty section “%s” covers nothing',
  (heading, item) => {
    expect(
      verdicts(
        changed(heading, () => ({ heading, body: '' })),
        items,
      ),
    ).toEqual({
      ...complete,
      [item]: 'unmet',
    });
  },
);

test.each(sections.map(({ heading }, index) => [heading, items[index] as string]))(
  'a checklist in place of “%s” proves nothing',
  (heading, item) => {
    const body = `- [x] ${heading} is done\n- [ ] Numbers are checked\n- [x] Somebody has read it`;
    expect(
      verdicts(
        changed(heading, () => ({ heading, body })),
        items,
      ),
    ).toEqual({ ...complete, [item]: 'unmet' });
  },
);

test('without a part its item is partial', () => {
  const text = changed('Caching', ({ heading, body }) => ({
    heading,
    body: body.replace(/### Redis[\s\S]*?(?=###)/, ''),
  }));
  expect(verdicts(text, items)).toEqual({ ...complete, 'Caching (Redis, in-process memory)': 'partial' });
});

test('numbers, emoji and levels of headings make no difference', () => {
  const numbered = sections.map(({ heading, body }, index) => ({
    heading: `🚀 ${index + 1}. ${heading}`,
    body,
  }));
  expect(verdicts(textOf(numbered), items)).toEqual(complete);
  expect(verdicts(textOf().replaceAll(/^(##+) /gm, '#$1 '), items)).toEqual(complete);
});

test('headings in the other language make no difference', () => {
  const chinese = ['连接池', '缓存', '限流', '健康检查与优雅停机', '结构化日志', '部署'];
  const translated = sections.map(({ body }, index) => ({ heading: chinese[index] as string, body }));
  expect(verdicts(textOf(translated), items)).toEqual(complete);
  const outline = [
    '连接池',
    '缓存（Redis、In-process memory）',
    '限流',
    '健康检查和优雅停机',
    '结构化日志',
    '部署',
  ];
  expect(Object.values(verdicts(textOf(), outline))).toEqual(outline.map(() => 'met'));
});

test('headings swapped between two sections lead items to the other text, not to nothing', () => {
  const swapped = sections.map(one =>
    one.heading === 'Deployment'
      ? { ...one, heading: 'Rate limiting' }
      : one.heading === 'Rate limiting'
        ? { ...one, heading: 'Deployment' }
        : one,
  );
  expect(verdicts(textOf(swapped), items)).toEqual(complete);
});

test('a section under another one is found there', () => {
  const moved = sections.flatMap(one =>
    one.heading === 'Rate limiting'
      ? []
      : one.heading === 'Deployment'
        ? { ...one, body: `${one.body}\n\n### Rate limiting\n\nEach client gets a bucket of tokens.` }
        : one,
  );
  expect(verdicts(textOf(moved), items)).toEqual(complete);
});

test('a heading in a code block is no section', () => {
  const body = '```markdown\n# Rate limiting\n\nEach client gets a bucket.\n```';
  const text = changed('Rate limiting', () => ({ heading: 'Colours', body }));
  expect(verdicts(text, items)['Rate limiting']).not.toBe('met');
});

const elsewhere = 'Take the bucket off the hook before a visit, and hang a larger one there in summer.';

test('a section in its item’s place that says it in other words is partial, and the reason tells why', () => {
  const text = changed('Rate limiting', () => ({
    heading: 'Not too many at a time',
    body: `${elsewhere} Mind the pool.`,
  }));
  const [, , limiting] = cover(text, items);
  expect(limiting).toMatchObject({ value: 'partial', section: 5 });
  expect(limiting?.reason).toContain('stands where the outline has it');
});

test('what every guide may have, or what shares no word with the outline, has nobody’s place', () => {
  for (const heading of ['Edge cases', 'In practice', 'Case studies', 'Frequently asked questions'])
    expect(
      verdicts(
        changed('Rate limiting', () => ({ heading, body: `${elsewhere} Mind the pool.` })),
        items,
      ),
    ).toEqual({ ...complete, 'Rate limiting': 'unmet' });
  expect(
    verdicts(
      changed('Rate limiting', () => ({ heading: 'Gardens', body: elsewhere })),
      items,
    ),
  ).toEqual({ ...complete, 'Rate limiting': 'unmet' });
});
