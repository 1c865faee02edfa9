import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../../server/src/core/settings.ts';
import { cover, verdicts } from './labelled.ts';
import { items, sections, textOf } from './sample.ts';

const complete = Object.fromEntries(items.map(item => [item, 'met']));

test('the order of sections changes no verdict', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...sections], { minLength: sections.length }), order => {
      expect(verdicts(textOf(order), items)).toEqual(complete);
    }),
    { numRuns: 30 },
  );
});

test('the order of the outline changes no verdict', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...items], { minLength: items.length }), order => {
      expect(verdicts(textOf(), order)).toEqual(complete);
    }),
    { numRuns: 30 },
  );
});

test('sections on other things change no verdict', () => {
  const word = fc.constantFrom('gardens', 'apples', 'violins', 'whales', 'glaciers', 'tulips', 'castles');
  const other = fc.record({
    heading: word,
    body: fc.array(word, { minLength: 3 }).map(words => `${words.join(' ')}.`),
  });
  fc.assert(
    fc.property(fc.array(other, { maxLength: 8 }), fc.nat(sections.length), (others, at) => {
      const missing = sections.filter(({ heading }) => heading !== 'Rate limiting');
      const more = [...missing.slice(0, at), ...others, ...missing.slice(at)];
      expect(verdicts(textOf(more), items)).toEqual({ ...complete, 'Rate limiting': 'unmet' });
    }),
    { numRuns: 40 },
  );
});

test('an item that has a heading, or one of whose parts has a heading or a lead, is never missing', () => {
  const word = fc.constantFrom('gardens', 'apples', 'violins', 'whales', 'glaciers', 'tulips', 'castles');
  const body = fc.array(word, { minLength: 12, maxLength: 60 }).map(words => `${words.join(' ')}.`);
  const about = fc.constantFrom(
    '## Glazing pots',
    '### Glazing pots of clay',
    '### Salt firing',
    '### Ash',
    '**Salt firing.** It goes in by the spoon while the kiln is at its hottest, and leaves a skin.',
    '- **Ash**: it is sieved twice and stirred into water, until it drips from the brush.',
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, body), { minLength: 1, maxLength: 6 }),
      fc.nat(),
      about,
      body,
      (chapters, at, told, more) => {
        const texts = chapters.map(([heading, text]) => `## ${heading}\n\n${text}`);
        texts.splice(1 + (at % texts.length), 0, `${told}\n\n${more}`);
        const text = `# Gardens\n\n${texts.join('\n\n')}\n`;
        const outline = ['Glazing pots (salt firing, ash)', 'Whales and violins', 'Tulips'];
        expect(verdicts(text, outline)[outline[0] as string]).not.toBe('unmet');
      },
    ),
    { numRuns: 60 },
  );
});

test('any text and any outline give a verdict an item', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('# ', '## a和b', '```', '- [x] a', '| a | b |', '（、）', '\0'),
  );
  fc.assert(
    fc.property(
      fc.array(line),
      fc.array(fc.string({ unit: 'binary' }), { maxLength: 12 }),
      (lines, outline) => {
        const found = cover(lines.join('\n'), outline);
        expect(found.map(({ item }) => item.text)).toEqual(outline);
        for (const { score } of found) expect(score >= 0 && score <= 1.0001).toBe(true);
      },
    ),
  );
});

test('the words of a workspace are one family', () => {
  const text =
    '# Orchard\n\n## Wassailing\n\nWe sing to the trees in January.\n\n## Grafting\n\nCut and bind.\n';
  expect(verdicts(text, ['Winter rites'])).toEqual({ 'Winter rites': 'unmet' });
  const settings = { ...defaultSettings, synonyms: [['winter rites', 'wassailing']] };
  expect(verdicts(text, ['Winter rites'], settings)).toEqual({ 'Winter rites': 'met' });
});

test('abbreviations that the guide introduces are understood', () => {
  const text =
    '# Craft\n\n## QRM\n\nQuick Rope Mending (QRM) joins two ends without a knot.\n\n## Knots\n\nTie them.\n';
  expect(verdicts(text, ['Quick rope mending'])).toEqual({ 'Quick rope mending': 'met' });
});
