import { expect, test } from 'vitest';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { tell } from './tell.ts';

const readAs = (isNamed: boolean, text: string): string =>
  tell(readPlan(text, { path: 'notes.md', exists: () => false, isNamed })).trim();

test.each([
  [
    '# Moving the pots\n\n| Title | File | Words |\n|---|---|---|\n| Clay | clay.md | 300 |\n| Wood | wood.md | 400 |\n',
    ['Clay | - | clay.md | - | - | - | -', 'Wood | - | wood.md | - | - | - | -'],
  ],
  [
    '# 搬花盆\n\n- `陶.md` 陶盆\n- `木.md` 木盆\n',
    ['陶盆 | - | 陶.md | - | - | - | -', '木盆 | - | 木.md | - | - | - | -'],
  ],
  [
    '# Test plan for pots\n\n- [ ] `clay.md` - Clay\n- [ ] `wood.md` - Wood\n',
    ['Clay | - | clay.md | - | - | planned | -', 'Wood | - | wood.md | - | - | planned | -'],
  ],
  [
    '# Pots\n\n- [ ] Clay pots\n- [x] Wooden pots\n',
    ['Clay pots | - | - | - | - | planned | -', 'Wooden pots | - | - | - | - | complete | -'],
  ],
])('what somebody names is read as a plan, whatever its own words say', (text, topics) => {
  expect(readAs(false, text)).toBe('');
  expect(readAs(true, text).split('\n')).toEqual(topics);
});

test('what a plan says by itself is not read otherwise for being named', () => {
  const mixed =
    '# Pots\n\n## Glazing\n\n- [ ] Order the glaze\n- [ ] Clean the kiln\n\n## Documentation to write\n\n- [ ] `clay.md` - Clay\n- [ ] `wood.md` - Wood\n';
  expect(readAs(true, mixed)).toBe(readAs(false, mixed));
  expect(readAs(true, mixed)).not.toContain('glaze');
});

test('work that says of itself that it is none on documents is not read as names of documents', () => {
  expect(readAs(true, '# Test plan for pots\n\n- [ ] Fill it\n- [ ] Drop it\n')).toBe('');
});

test('a log of versions promises nothing, whoever names it', () => {
  const log =
    '# Changelog\n\n## [1.1.0] - 2025-03-01\n\n- `docs/clay.md` — glazing, firing ✅\n\n## [1.0.0] - 2025-01-01\n\n- `docs/wood.md` — carving ✅\n';
  expect(readAs(true, log)).toBe('');
  expect(readAs(true, log.replace('Changelog', '更新日志'))).toBe('');
  expect(
    readAs(true, '# Changelog\n\n## [Unreleased]\n\n- Clay: `docs/clay.md`\n- Wood: `docs/wood.md`\n'),
  ).toBe('');
});

test('names under headings that count parts of code are none of documents, whoever names it a plan', () => {
  const names =
    '# Documentation TODO\n\n## Kiln (40 functions)\n\n- [ ] Bank 1\n\n## Wheel (12 functions)\n\n- [ ] Bank 2\n\n## Glaze (7 functions)\n\n- [ ] Bank 3\n';
  expect(readAs(true, names)).toBe('');
  expect(readAs(true, names.replaceAll('functions', 'pages'))).toContain('Bank 1');
});
