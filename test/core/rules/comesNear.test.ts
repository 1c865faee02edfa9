import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { judgeTopic } from '../../../server/src/core/judge/judge.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { aPlan, aTopic } from '../judge/samples.ts';

const text = `# Harbour office

## Mooring lines

Two lines fore and two aft, each of them doubled in winter.

### Noises at night

The lines hum. The receiver hangs in the mast, and so does the spare receiver.

## Ferry times

The last boat leaves at nine, and the crossing takes a quarter of an hour.
`;

test.each(['Receiver warning', 'Receiver warning (light, bell)'])(
  'of “%s”, which no section is about, one message tells what comes near it',
  item => {
    const topic = aTopic({ items: ['Mooring lines', item, 'Ferry times'] });
    const guide = readGuide('guide.md', text);
    const { findings } = judgeTopic(aPlan([topic]), topic, { kind: 'present', guide }, defaultSettings);
    const messages = findings.filter(({ rule }) => rule === 'required-section' || rule === 'section-parts');
    expect(messages.map(({ message }) => message)).toEqual([
      `Expected a section on “${item}”, found none that is about it; “Noises at night” on line 7 comes near it.`,
    ]);
    expect(messages[0]?.fixes.map(({ title }) => title)).toEqual(['Insert the section “Receiver warning”']);
  },
);
