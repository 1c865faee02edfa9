import { describe, expect, test } from 'vitest';
import { cover } from './labelled.ts';

const times = 'The last boat leaves at nine, and the crossing takes a quarter of an hour.';

/** The verdict on an item of which a guide says little, between two that it treats. */
function found(item: string, ...chapters: readonly string[]) {
  const text = ['# Harbour office', ...chapters, `## Ferry times\n\n${times}`].join('\n\n');
  return cover(text, ['Mooring lines', item, 'Ferry times'])[1];
}

const lines = '## Mooring lines\n\nTwo lines fore and two aft, each of them doubled in winter.';

describe('an item that no section is about', () => {
  test('is partial where a text comes near it', () => {
    const noises = 'The lines hum. The receiver hangs in the mast, and so does the spare receiver.';
    const near = found('Receiver warning', `${lines}\n\n### Noises at night\n\n${noises}`);
    expect(near).toMatchObject({ value: 'partial', section: 2 });
    expect(near?.reason).toBe('No section is about it, but “Noises at night” on line 7 comes near it.');
  });

  const cranes = 'Greasing the crane hooks';
  const moored = (said: string): string =>
    [
      `${lines} ${said} Each line lies on its own post, the thickest one next to the gate.`,
      'In a storm the watch looks at all of them every hour and writes down which one is worn, and where.',
      'Three times a year they are laid out on the quay, washed, dried and turned end for end.',
      'What is older than five summers goes to the school, whose children learn their knots with it.',
    ].join(' ');

  test('is partial where a sentence in another item’s section says most of it', () => {
    const near = found(cranes, moored('Whoever puts grease on a crane walks past them.'));
    expect(near).toMatchObject({ value: 'partial', section: 1 });
  });

  test('is missing where its words stand far from each other', () => {
    const far = `${moored('The posts want some grease.')} The largest crane turns above them.`;
    expect(found(cranes, far)?.value).toBe('unmet');
  });

  test('is missing where that sentence says that it is not treated', () => {
    const later = moored('How to put grease on a crane is planned for next year.');
    expect(found(cranes, later)?.value).toBe('unmet');
  });

  test('is missing where that is another item’s section', () => {
    expect(found('Winter lines of the tug fleet', lines)?.value).toBe('unmet');
  });

  test('is partial there where the guide says all its special words', () => {
    const fleet = `${lines} The fleet of the tug company moors with them.`;
    expect(found('Winter lines of the tug fleet', fleet)).toMatchObject({ value: 'partial', section: 1 });
  });

  test('is missing where the guide promises it by its name', () => {
    const promise = `This guide goes up to the receiver warning.\n\n${lines}`;
    expect(found('Receiver warning', promise, `## Quieting the bell\n\n${times}`)?.value).toBe('unmet');
  });

  test('is missing where nothing comes near it', () => {
    expect(found('Warning of the receiver', lines, `## Painting the hull\n\n${times}`)?.value).toBe('unmet');
  });

  test('is missing where a section of that name is begun, which is told', () => {
    const begun = found('Hoisting a signal by radio', lines, '## Hoisting a signal');
    expect(begun).toMatchObject({ value: 'unmet', section: null });
    expect(begun?.reason).toBe('No section is about it; the nearest is “Hoisting a signal” on line 7.');
  });
});
