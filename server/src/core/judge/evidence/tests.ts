import type { Fence, Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { isCode } from './code.ts';
import { codePlace } from './places.ts';
import { mayProve, titledBy } from './sections.ts';
import { benchmarks, testCases, testCommands } from './words/testing.ts';

/** A test in a guide's code. */
export interface TestCase {
  readonly place: Place;
  readonly name: string;
}

/** What a guide shows of testing. */
export interface Testing {
  readonly cases: readonly TestCase[];
  readonly benchmarks: readonly Place[];
  /** Commands or calls that verify something, under a heading that says so. */
  readonly verified: readonly Place[];
}

const known = new WeakMap<Guide, Testing>();
/** What a fence must hold at all before its lines are looked at; spares most of them. */
const hint = /test|bench|describe|\bit\(|should|spec|fact|proptest|scenario|assert/i;

/** Finds tests, benchmarks and verifying commands in a guide's code. */
export function testingIn(guide: Guide): Testing {
  const before = known.get(guide);
  if (before) return before;
  const cases: TestCase[] = [];
  const benches: Place[] = [];
  for (const fence of guide.fences) {
    if (!isCode(fence) || !mayProve(guide, fence.section) || !hint.test(fence.code)) continue;
    const lines = fence.code.split('\n');
    lines.forEach((line, index) => {
      const piece = line.slice(0, 300);
      const found = testCases.find(test => test.test(piece));
      if (found)
        cases.push({
          place: codePlace(guide, fence, index),
          name: nameOf(piece, lines[index + 1] ?? '', lines[index + 2] ?? ''),
        });
      else if (benchmarks.test(piece)) benches.push(codePlace(guide, fence, index));
    });
  }
  const verified = titledBy(guide, 'testing').flatMap(({ sections }) =>
    sections
      .flatMap(({ fences }) => fences.map(index => guide.fences[index] as Fence))
      .filter(({ code }) => testCommands.test(code))
      .map(({ place }) => place),
  );
  const testing = { cases, benchmarks: benches, verified };
  known.set(guide, testing);
  return testing;
}

/** A test's name: a quoted one, the function's on its line, or on one of the two lines after an attribute. */
function nameOf(line: string, next: string, second: string): string {
  const quoted = /["'`]([^"'`]{1,200})["'`]/.exec(line);
  if (quoted) return quoted[1] as string;
  for (const text of [line, next, second]) {
    const named = /\b(?:fn|def|func|void|fun|function|Task|it|test)\s+([\w]{1,120})/.exec(text.slice(0, 300));
    if (named) return named[1] as string;
  }
  return '';
}
