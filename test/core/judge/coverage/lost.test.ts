import { describe, expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const cables = 'Inner cables are cut long. A cable that frays is no cable: inner cables cost a coin.';

describe('a guide that links within itself to a section by an item’s name', () => {
  const guide = (link: string, heading = 'What stretches'): string =>
    `# Mending bicycles\n\nBefore the ride see ${link}.\n\n## ${heading}\n\n${cables}\n`;
  const of = (text: string): string | undefined => verdicts(text, ['Inner cables'])['Inner cables'];

  test('has lost it where the link leads nowhere', () => {
    expect(of(guide('[Inner cables](#inner-cables)'))).toBe('partial');
    expect(of(guide('the inner cables'))).toBe('met');
  });

  test('has it where the link leads to a heading or another target, or to another document', () => {
    expect(of(guide('[Inner cables](#what-stretches)'))).toBe('met');
    expect(of(guide('[Inner cables](#wires)', 'What stretches {#wires}'))).toBe('met');
    expect(of(guide('[Inner cables](#wires) <a id="wires"></a>'))).toBe('met');
    expect(of(guide('[Inner cables](parts.md#inner-cables)'))).toBe('met');
    expect(of(guide('[the shop](#shop)'))).toBe('met');
  });

  test('has it where a heading has its words, whatever the link', () => {
    expect(of(guide('[Inner cables](#inner-cables)', 'Cables, inner'))).toBe('met');
  });
});

describe('an item with the number of a section', () => {
  const guide = (...numbers: readonly string[]): string =>
    `# Mending bicycles\n\n${numbers
      .map(
        (number, at) => `## ${number} ${['Rims and tyres', 'What stretches', 'Saddles'][at]}\n\n${cables}\n`,
      )
      .join('\n')}`;
  const of = (item: string, text: string): string | undefined => verdicts(text, [item])[item];

  test('is some of it at most where the guide leaves that number out', () => {
    expect(of('2.2 Inner cables', guide('2.1', '2.3', '2.4'))).toBe('partial');
    expect(of('2.2 Inner cables', guide('2.1', '2.2', '2.3'))).toBe('met');
  });

  test('is told under any where the guide counts otherwise, or ends before it', () => {
    expect(of('2.2 Inner cables', guide('1.1', '1.3', '1.4'))).toBe('met');
    expect(of('2.4 Inner cables', guide('2.1', '2.2', '2.3'))).toBe('met');
    expect(of('Inner cables', guide('2.1', '2.3', '2.4'))).toBe('met');
  });
});
