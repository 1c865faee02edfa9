import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { read, tell } from './tell.ts';

// Each case is a plan and, behind `=====`, what is read from it. UPDATE_CASES=1 writes what is read now.
const folder = fileURLToPath(new URL('cases', import.meta.url));
const update = process.env.UPDATE_CASES !== undefined;

describe.each(readdirSync(folder).filter(name => name.endsWith('.md')))('%s', name => {
  const path = join(folder, name);
  const [plan = '', expected = ''] = readFileSync(path, 'utf8').split(/^=====\n/m);

  test('is read', () => {
    const told = `${tell(read(plan))}\n`;
    if (update) writeFileSync(path, `${plan}=====\n${told}`);
    else expect(told).toBe(expected);
  });

  test('is read alike with other line ends', () => {
    const told = tell(read(plan));
    expect(tell(read(plan.replaceAll('\n', '\r\n')))).toBe(told);
  });

  test('says where its states and progress stand, byte for byte', () => {
    for (const { mentions } of read(plan).topics)
      for (const { status, progress } of mentions)
        for (const mark of [status, progress])
          if (mark) expect(plan.slice(mark.place.start, mark.place.end)).toBe(mark.raw);
  });
});
