import { describe, expect, test } from 'vitest';
import { cover, verdicts } from './labelled.ts';
import { changed, chinese, english, items, type Part, type Sample, sections, textOf } from './sample.ts';

const complete = completeOf(english);

function completeOf({ items }: Sample): Record<string, string> {
  return Object.fromEntries(items.map(item => [item, 'met']));
}

describe.each([
  ['English', english, chinese],
  ['Chinese', chinese, english],
])('a complete %s guide', (_, sample, other) => {
  const { sections, items } = sample;
  const whole = completeOf(sample);
  const heading = (index: number): string => (sections[index] as Part).heading;
  const each = sections.map((one, index) => [one.heading, items[index] as string] as const);
  const mutated = (of: string, change: (section: Part) => Part | null): Record<string, string> =>
    verdicts(changed(of, change, sample), items);

  test('is complete', () => {
    expect(verdicts(textOf(sections, sample), items)).toEqual(whole);
  });

  test.each(each)('without the section “%s” lacks its item and nothing else', (of, item) => {
    expect(mutated(of, () => null)).toEqual({ ...whole, [item]: 'unmet' });
  });

  test.each(each)('with nothing under “%s” lacks its item and nothing else', (of, item) => {
    expect(mutated(of, () => ({ heading: of, body: '' }))).toEqual({ ...whole, [item]: 'unmet' });
  });

  test.each(each)('with a checklist in place of “%s” lacks its item and nothing else', (of, item) => {
    const body = `- [x] ${of} is done\n- [ ] ${of}：已核对数字\n- [x] Somebody has read it`;
    expect(mutated(of, () => ({ heading: of, body }))).toEqual({ ...whole, [item]: 'unmet' });
  });

  test('without a part has a partial item', () => {
    const [, item = ''] = items;
    expect(
      mutated(heading(1), one => ({ ...one, body: one.body.replace(/### Redis[\s\S]*?(?=###)/, '') })),
    ).toEqual({ ...whole, [item]: 'partial' });
    expect(
      mutated(heading(1), one => ({ ...one, body: one.body.replace(/\n\n### (?!Redis)[\s\S]*/, '') })),
    ).toEqual({ ...whole, [item]: 'partial' });
  });

  test('is complete with headings in the other language, and for an outline in it', () => {
    const translated = sections.map(({ body }, index) => ({
      heading: (other.sections[index] as Part).heading,
      body,
    }));
    expect(verdicts(textOf(translated, sample), items)).toEqual(whole);
    const outline = other.items.map((item, index) =>
      index === 1 ? `${(other.sections[1] as Part).heading} (Redis)` : item,
    );
    expect(verdicts(textOf(sections, sample), outline)).toEqual(
      Object.fromEntries(outline.map(item => [item, 'met'])),
    );
  });

  test('is complete with every other heading in the other language', () => {
    const mixed = sections.map((one, index) => ({
      ...one,
      heading: index % 2 === 0 ? one.heading : (other.sections[index] as Part).heading,
    }));
    expect(verdicts(textOf(mixed, sample), items)).toEqual(whole);
  });

  test('is complete with numbers, emoji and other levels', () => {
    for (const number of [
      (at: number) => `${at}. `,
      (at: number) => `🚀 ${at}. `,
      (at: number) => `${'一二三四五六'[at - 1]}、`,
    ]) {
      const numbered = sections.map(({ heading, body }, index) => ({
        heading: `${number(index + 1)}${heading}`,
        body,
      }));
      expect(verdicts(textOf(numbered, sample), items)).toEqual(whole);
    }
    expect(verdicts(textOf(sections, sample).replaceAll(/^(##+) /gm, '#$1 '), items)).toEqual(whole);
  });

  test('with two headings changed round leads items to the other text, not to nothing', () => {
    const swapped = sections.map((one, index) =>
      index === 2 || index === 5 ? { ...one, heading: heading(7 - index) } : one,
    );
    expect(verdicts(textOf(swapped, sample), items)).toEqual(whole);
  });

  test.each(each.filter((_, index) => index !== 1))(
    'is complete with “%s” under another section',
    (of, item) => {
      const moved = sections.find(one => one.heading === of) as Part;
      const home = heading(of === heading(5) ? 4 : 5);
      const rest = sections.flatMap(one =>
        one.heading === of
          ? []
          : one.heading === home
            ? { ...one, body: `${one.body}\n\n### ${of}\n\n${moved.body}` }
            : one,
      );
      expect(verdicts(textOf(rest, sample), items)).toEqual({ ...whole, [item]: 'met' });
    },
  );
});

test('a heading in a code block is no section', () => {
  const body = '```markdown\n# Rate limiting\n\nEach client gets a bucket.\n```';
  const text = changed('Rate limiting', () => ({ heading: 'Colours', body }));
  expect(verdicts(text, items)['Rate limiting']).not.toBe('met');
});

const elsewhere = 'Take the bucket off the hook before a visit, and hang a larger one there in summer.';

test('a section in its item’s place that says it in other words is the item’s, and the reason tells why', () => {
  const text = changed('Rate limiting', () => ({
    heading: 'Not too many at a time',
    body: `${elsewhere} Mind the pool.`,
  })).replace('- [x] Rate limiting\n', '');
  const [, , limiting] = cover(text, items);
  expect(limiting).toMatchObject({ value: 'met', section: 5 });
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

test('a chapter of which no other item has anything is the section, rather than what it holds', () => {
  const text = changed('Rate limiting', ({ body }) => ({
    heading: 'Being fair to everybody',
    body: `### Who gets how much\n\nA plan per client.\n\n### Rate limiting\n\n${body}`,
  }));
  const [, , limiting] = cover(text, items);
  expect(limiting).toMatchObject({ value: 'met', section: 5 });
});

test('the ticks of a summary claim, and prove nothing', () => {
  const text = `${textOf(sections.filter(({ heading }) => heading !== 'Rate limiting')).replace(/## Checklist[\s\S]*/, '')}## Summary\n\n- ✅ **Rate limiting**: a bucket of tokens\n- ✅ **Rate limiting** of clients\n\nThe team wrote this.\n`;
  expect(verdicts(text, items)).toEqual({ ...complete, 'Rate limiting': 'unmet' });
});
