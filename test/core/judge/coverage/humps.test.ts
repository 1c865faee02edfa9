import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

/** A guide with a section under this heading between two on other things, which says the item by no word of its text. */
function guideOf(heading: string): string {
  const told =
    'It came with the second release, and people have asked for little else since.\n\n```\nok\n```';
  return `# Looms\n\n## Spools\n\nSpools hold a mile of yarn.\n\n## ${heading}\n\n${told}\n\n## Shuttles\n\nShuttles are of birch.\n`;
}

/** The verdict of an item that the outline has elsewhere. */
const of = (item: string, heading: string) =>
  verdicts(guideOf(heading), ['Shuttles', 'Spools', 'Bobbins', item])[item];

test.each([
  ['Read-write locks', 'ReadWriteLock'],
  ['Date pickers', '`DatePicker`'],
  ['Retry policy', 'RetryPolicy options'],
  ['Reading HTTP headers', 'HTTPHeaderReader'],
  ['Date pickers', 'DatePicker 的用法'],
])('A name of code in a heading says its words: %s, %s.', (item, heading) => {
  expect(of(item, heading)).toBe('met');
});

test.each([
  ['Git', 'GitHub'],
  ['Paying pals', 'PayPal'],
  ['Shell scripts', 'PowerShell'],
])('A product is no words put together: %s, %s.', (item, heading) => {
  expect(of(item, heading)).not.toBe('met');
});

test('A name of code behind Chinese words is no more than it is', () => {
  expect(of('日期选择', '问题二：偶尔报 DatePicker')).not.toBe('met');
});
