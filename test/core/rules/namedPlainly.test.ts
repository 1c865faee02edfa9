import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { judgeTopic } from '../../../server/src/core/judge/judge.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { aPlan, aTopic } from '../judge/samples.ts';

test.each(['[Dikes](#dikes)', '**Dikes**', '`Dikes`'])(
  'a message calls %s by its name, without Markdown’s marks',
  text => {
    const topic = aTopic({ items: [text] });
    const guide = readGuide('guide.md', '# Water\n\nRain falls.\n');
    const { findings } = judgeTopic(aPlan([topic]), topic, { kind: 'present', guide }, defaultSettings);
    const [message] = findings.flatMap(one => (one.rule === 'required-section' ? one.message : []));
    expect(message).toContain('Expected a section on “Dikes”, found none');
  },
);
