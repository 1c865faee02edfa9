import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { judgeTopic } from '../../../server/src/core/judge/judge.ts';
import type { Finding } from '../../../server/src/core/judge/model.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { applyEdits } from '../../../server/src/core/write/applyEdits.ts';
import { aPlan, aTopic } from '../judge/samples.ts';

function stale(text: string): readonly Finding[] {
  const guide = readGuide('guide.md', text);
  const { findings } = judgeTopic(aPlan([]), aTopic({}), { kind: 'present', guide }, defaultSettings);
  return findings.filter(({ rule }) => rule === 'contents-stale');
}

/** The guide after the fix of its first finding; any finding brings all of the contents up to date. */
function fixed(text: string): string {
  const edits = stale(text)[0]?.fixes[0]?.edits ?? [];
  return applyEdits(text, edits);
}

const body = '\n## Ordering\n\no\n\n### Keys and $ [x]\n\nk\n\n## Delivery!\n\nd\n\n## Scaling\n\ns\n';

test.each([
  [
    'takes out what is gone and puts in what is missing, where it stands',
    '- [Ordering](#ordering)\n- [Monitoring](#monitoring)\n- [Scaling](#scaling)\n',
    '- [Ordering](#ordering)\n- [Delivery!](#delivery)\n- [Scaling](#scaling)\n',
  ],
  [
    'keeps levels and counts on',
    '1. [Ordering](#ordering)\n   - [Keys and $ [x]](#keys-and--x)\n2. [Delivery!](#delivery)\n',
    '1. [Ordering](#ordering)\n   - [Keys and $ [x]](#keys-and--x)\n2. [Delivery!](#delivery)\n3. [Scaling](#scaling)\n',
  ],
  [
    'counts on behind what is put in',
    '1. [Ordering](#ordering)\n2. [Scaling](#scaling)\n',
    '1. [Ordering](#ordering)\n2. [Delivery!](#delivery)\n3. [Scaling](#scaling)\n',
  ],
  [
    'counts on behind what is taken out, and starts where the list starts',
    '0. [Ordering](#ordering)\n1. [Monitoring](#monitoring)\n2. [Delivery!](#delivery)\n3. [Scaling](#scaling)\n',
    '0. [Ordering](#ordering)\n1. [Delivery!](#delivery)\n2. [Scaling](#scaling)\n',
  ],
  [
    'leaves a list of ones one of ones',
    '1. [Ordering](#ordering)\n1. [Scaling](#scaling)\n',
    '1. [Ordering](#ordering)\n1. [Delivery!](#delivery)\n1. [Scaling](#scaling)\n',
  ],
  [
    'puts in what comes first',
    '* [Delivery!](#delivery)\n* [Scaling](#scaling)\n',
    '* [Ordering](#ordering)\n* [Delivery!](#delivery)\n* [Scaling](#scaling)\n',
  ],
  [
    'gives an entry the words that its heading has now',
    '- [Ordering](#ordering), the first\n  - [Keys](#keys)\n- [Deliv](#deliv) and why\n- [Scaling](#scaling)\n',
    '- [Ordering](#ordering), the first\n  - [Keys and $ \\[x\\]](#keys-and--x)\n- [Delivery!](#delivery) and why\n- [Scaling](#scaling)\n',
  ],
  [
    'puts a heading in the place of another',
    '1. Ordering\n2. Getting it there\n3. Scaling\n',
    '1. Ordering\n2. Delivery!\n3. Scaling\n',
  ],
])('%s', (_, contents, expected) => {
  for (const eol of ['\n', '\r\n']) {
    const text = (list: string): string => `# T\n\n## Contents\n\n${list}${body}`.replaceAll('\n', eol);
    expect(fixed(text(contents))).toBe(text(expected));
    expect(stale(text(expected))).toEqual([]);
  }
});

test('a heading’s sign is left out where the other entries leave it out', () => {
  const signs = body.replaceAll('\n## ', '\n## 🧭 ');
  const text = (list: string): string => `# T\n\n## Contents\n\n${list}${signs}`;
  expect(fixed(text('- [Ordering](#-ordering)\n- [Delivery!](#-delivery)\n'))).toBe(
    text('- [Ordering](#-ordering)\n- [Delivery!](#-delivery)\n- [Scaling](#-scaling)\n'),
  );
  expect(fixed(text('- 🧭 Ordering\n- 🧭 Delivery!\n'))).toBe(
    text('- 🧭 Ordering\n- 🧭 Delivery!\n- 🧭 Scaling\n'),
  );
});

test('an entry that goes takes no others with it', () => {
  const contents =
    '- [Ordering](#ordering)\n- [Gone](#gone)\n  - [Scaling](#scaling)\n- [Delivery!](#delivery)\n';
  expect(stale(`# T\n\n## Contents\n\n${contents}${body}`).flatMap(({ fixes }) => fixes)).toEqual([]);
});
