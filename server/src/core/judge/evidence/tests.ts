import { flatMap } from '../../flatMap.ts';
import type { Fence, Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedLast, rememberedTextOf } from '../../remembered.ts';
import { isCode, languageOf } from './code.ts';
import { codePlace, lineAt } from './places.ts';
import { says, statementBefore } from './prose.ts';
import { mayProve, under } from './sections.ts';
import { programming } from './words/running.ts';
import { mayHoldTests, overMany, testCasesIn } from './words/testOpenings.ts';

/** A test in a guide's code. */
export interface TestCase {
  readonly place: Place;
  readonly name: string;
  /** It runs on many inputs. */
  readonly many: boolean;
  /** Its heading, or the paragraph before it, is on testing: it is shown as a test, not as an example of something else. */
  readonly told: boolean;
}

const isHinted = rememberedTextOf(1_000, (code, language) => mayHoldTests(code, language));

/** The fences that may hold a test or a benchmark: few of most guides. */
export const mayTest = rememberedLast(
  (guide: Guide): ReadonlySet<Fence> =>
    new Set(
      guide.fences.filter(
        fence => isCode(fence) && mayProve(guide, fence.section) && isHinted(fence.code, languageOf(fence)),
      ),
    ),
);

/** The tests in a guide's code. */
export const testsIn = rememberedLast((guide: Guide): readonly TestCase[] => {
  const cases: TestCase[] = [];
  for (const fence of guide.fences) {
    if (!isCode(fence) || !mayProve(guide, fence.section)) continue;
    const found = mayTest(guide).has(fence) ? casesIn(fence.code, languageOf(fence)) : [];
    if (found.length > 0) {
      const told = under(guide, fence.section, 'testing') || isIntroduced(guide, fence);
      for (const { line, name, many } of found)
        cases.push({ place: codePlace(guide, fence, line), name, many, told });
    } else if (saysTest(guide, fence) && asserting.test(fence.code))
      cases.push({ place: fence.place, name: '', many: false, told: false });
  }
  return cases;
});

/** Whether the paragraph before a fence speaks of testing. */
export function isIntroduced(guide: Guide, fence: Fence): boolean {
  const before = statementBefore(guide, fence);
  return before !== null && says(before, 'testing');
}

/** Whether a fence stands under a heading on testing and what introduces it calls it a test. */
function saysTest(guide: Guide, fence: Fence): boolean {
  if (!programming.has(languageOf(fence)) || !under(guide, fence.section, 'testing')) return false;
  const before = statementBefore(guide, fence);
  return before !== null && aTest.test(before.text.slice(-200));
}

const aTest =
  /\b(?:a|an|the|this|our|following|unit|first|next|such|another) (?:\w+ ){0,2}tests?\b|测试(?:如下|代码|用例)|(?:写|编写)[^，。]{0,12}测试/i;
/** A line that compares what came with what was expected. */
const asserting =
  /^[ \t]*(?:await )?(?:expect\(|assert[\w.]*[ (!]|(?:t|self|testing)\.(?:assert|Error|Fatal|is|equal)\w*\()/m;

/** The tests of a code; lines count from 0. */
const casesIn = rememberedTextOf(1_000, (code, language) => {
  const found = flatMap(testCasesIn(code, language), cases => first(code.matchAll(cases)));
  const starts = new Set(found.map(({ index }) => index));
  return [...starts]
    .filter(start => !isBelowAttribute(code, start, starts))
    .map(start => ({ line: lineAt(code, start), name: nameAt(code, start), many: overMany.test(code) }));
});

/** Whether nothing but attributes stands between a line and one above that opens the same test: `@Test`, `testX()`. */
function isBelowAttribute(code: string, start: number, starts: ReadonlySet<number>): boolean {
  for (let end = start - 1; end > 0; ) {
    const above = code.lastIndexOf('\n', end - 1) + 1;
    if (!attribute.test(code.slice(above, end))) return false;
    if (starts.has(above)) return true;
    end = above - 1;
  }
  return false;
}

const attribute = /^\s*(?:@[\w.]+(?:\(.*\))?|#?\[.*\]|\/\*\* @test \*\/)\s*$/;

/** The first of a fence's matches: more tests than these prove no more, and each costs a count of lines. */
export function first(matches: Iterable<RegExpExecArray>): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of matches) if (found.push(match) >= 40) break;
  return found;
}

/** A test's name: a quoted one on its line, or that of the function there or on one of the two lines below. */
function nameAt(code: string, index: number): string {
  const lines = code
    .slice(index, index + 900)
    .replace(/^\s+/, '')
    .split('\n', 3);
  const quoted = /["'`]([^"'`]{1,200})["'`]/.exec(lines[0] ?? '');
  if (quoted) return quoted[1] as string;
  const named = /\b(?:fn|def|func|void|fun|function|Task|it|test)\s{1,4}(\w{1,120})/.exec(lines.join('\n'));
  return named?.[1] ?? '';
}
