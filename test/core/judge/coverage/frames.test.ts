import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const told = 'The queen is caged for a week. A caged queen lays no eggs, and the queen is fed by her court.';
const guide = (title: string, heading: string): string =>
  `# ${title}\n\n## ${heading}\n\n${told}\n\n## Pipes\n\nOf tin, or of wood.\n`;

test.each([
  ['a title', 'Beekeeping best practices', 'A week without eggs'],
  ['one word among others', 'Beekeeping', 'Conventions of a court'],
  ['resources that are no sources', 'Beekeeping', 'Tidying external resources'],
])('%s frames nothing', (_, title, heading) => {
  expect(verdicts(guide(title, heading), ['Queen', 'Pipes'])).toEqual({ Queen: 'met', Pipes: 'met' });
});

test.each(['Best practices', 'Resources', 'Conventions', 'Overview of the court'])(
  '“%s” introduces or closes',
  heading => {
    expect(verdicts(guide('Beekeeping', heading), ['Queen', 'Pipes'])).toMatchObject({ Pipes: 'met' });
    expect(verdicts(guide('Beekeeping', heading), ['Queen', 'Pipes']).Queen).not.toBe('met');
  },
);

test('what holds most of a guide frames nothing, whatever it is called', () => {
  const others = ['Wax', 'Smoke', 'Honey'].map(name => `### ${name}\n\nFound in May, and in June too.\n`);
  const text = `# Bees\n\nA hive.\n\n## Checklist: best practices\n\n### A week without eggs\n\n${told}\n\n${others.join('\n')}`;
  expect(verdicts(text, ['Queen', 'Wax', 'Smoke', 'Honey']).Queen).toBe('met');
});
