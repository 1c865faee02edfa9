import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { remark } from '../../../server/src/core/markdown/remark.ts';
import { satteri } from '../../../server/src/core/markdown/satteri.ts';

const sample = join(import.meta.dirname, '../../workspace');
const files = readdirSync(sample, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.md'));

test.each(files)('both parsers give the same facts of %s', file => {
  const text = readFileSync(join(sample, file), 'utf8');
  expect(readGuide(file, text, remark(text))).toEqual(readGuide(file, text, satteri(text)));
});
