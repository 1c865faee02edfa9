import { flatMap } from '../../flatMap.ts';
import type { Fence, Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedLast, rememberedText } from '../../remembered.ts';
import { isCode, languageOf } from './code.ts';
import { codePlace, lineAt } from './places.ts';
import { proseOf, says, statementBefore } from './prose.ts';
import { mayProve, titledBy, under } from './sections.ts';
import { programming } from './words/running.ts';
import {
  benchmarkHint,
  benchmarks,
  checks,
  comparing,
  howTo,
  mayCheck,
  testCases,
  testCommands,
  testFile,
  testScripts,
} from './words/testing.ts';

/** A test in a guide's code. */
export interface TestCase {
  readonly place: Place;
  readonly name: string;
  /** It runs on many inputs. */
  readonly many: boolean;
  /** Its heading, or the paragraph before it, is on testing: it is shown as a test, not as an example of something else. */
  readonly told: boolean;
}

/** What makes one test run on many inputs: tables of cases, generated ones. */
const overMany =
  /\bparametrize\b|\bproptest!|\bquickcheck\b|\bfc\.(?:assert|property)\b|\bforAll\b|@given\b|@ParameterizedTest\b|\b(?:test|it|describe)\.each\b|for _, \w+ := range (?:tests|cases|tt)\b|#\[case/;

/** What a guide shows of testing. */
export interface Testing {
  readonly cases: readonly TestCase[];
  readonly benchmarks: readonly Place[];
  /** Commands or calls that verify something, under a heading that says so. */
  readonly verified: readonly Place[];
  /** Headings under which it is told at length how to test, and shown what to run. */
  readonly taught: readonly Place[];
}

/** What a fence must hold one of before its lines are looked at; one pattern takes half of the time of so many searches. */
const hints =
  /[tT]est|TEST|prop_|Fact|spec|Theory|ench|timeit|escribe|cenario|b\.iter\(|assert \{|expect_failures|should|SELECT plan\(|场景|(?<!\w)it ?["'(]|\bk6\b/;

/** Finds tests, benchmarks and verifying commands in a guide's code. */
export const testingIn = rememberedLast((guide: Guide): Testing => {
  const cases: TestCase[] = [];
  const benches: Place[] = [];
  for (const fence of guide.fences) {
    if (!isCode(fence) || !mayProve(guide, fence.section)) continue;
    const found = testsIn(fence.code);
    if (found.cases.length > 0) {
      const told = under(guide, fence.section, 'testing') || isIntroduced(guide, fence);
      for (const { line, name, many } of found.cases)
        cases.push({ place: codePlace(guide, fence, line), name, many, told });
    } else if (saysTest(guide, fence) && asserting.test(fence.code))
      cases.push({ place: fence.place, name: '', many: false, told: false });
    for (const line of found.benchmarks) benches.push(codePlace(guide, fence, line));
  }
  const verified: Place[] = [];
  const taught: Place[] = [];
  for (const { section, sections, words } of titledBy(guide, 'testing')) {
    const fences = flatMap(sections, one => one.fences.map(index => guide.fences[index] as Fence));
    // To validate an input is no test, so that an assertion there only shows what comes of it.
    const isValidation = !ofTests.test(section.title);
    verified.push(
      ...fences
        .filter(({ code }) => (isValidation ? checksState(code) : verifies(code)))
        .map(({ place }) => place),
    );
    if (words >= atLength && howTo.test(section.title.slice(0, 200)) && fences.some(isCode))
      taught.push(section.place);
  }
  const { of, statements } = proseOf(guide);
  const runs = statements.filter(one => says(one, 'testing') && checks.test(one.text));
  verified.push(...runs.map(({ place }) => place));
  for (const fence of guide.fences) {
    if (!isCode(fence) || !mayProve(guide, fence.section)) continue;
    const does = verifying.has(languageOf(fence)) ? verifiesBy(fence.code) : null;
    if (does === null) continue;
    const around = of[fence.section ?? -1] ?? [];
    const isTold =
      does !== 'runs' &&
      (under(guide, fence.section, 'testing') ||
        isIntroduced(guide, fence) ||
        (does === 'states' && around.some(one => runs.includes(one))));
    const atLengthTold = around.reduce((sum, one) => sum + one.words, 0) >= atLength;
    const statesSeveral =
      does === 'states' &&
      ((fence.code.match(statedCase)?.length ?? 0) > 1 || around.some(one => runs.includes(one)));
    if (isTold && (atLengthTold || statesSeveral)) taught.push(fence.place);
    else if (isTold || does === 'runs') verified.push(fence.place);
  }
  return { cases, benchmarks: benches, verified, taught };
});

const atLength = 18;
/** A case in a file that states what is to be found. */
const statedCase = /^\s{0,12}- (?:name|it|case|description|eval_time|alertname):/gm;

/** Languages of scripts and files that verify a state rather than a program. */
const verifying = new Set(['bash', 'sh', 'shell', 'zsh', 'console', 'yaml', 'yml', 'toml', 'hcl']);

/** How a code verifies something: it states what is to be found, compares what was found, or runs what does. */
const verifiesBy = rememberedText(1_000, (code: string): 'states' | 'compares' | 'runs' | null => {
  if (!mayCheck(code)) return null;
  return testFile.test(code)
    ? 'states'
    : comparing.test(code)
      ? 'compares'
      : checks.test(code)
        ? 'runs'
        : null;
});

/** Whether the paragraph before a fence speaks of testing. */
function isIntroduced(guide: Guide, fence: Fence): boolean {
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

const verifies = rememberedText(
  1_000,
  code => testCommands.test(code) || testScripts.test(code) || asserts.test(code),
);
const checksState = rememberedText(1_000, code => testCommands.test(code));
const asserts = /\bassert\b/;
/** Headings on tests, rather than on the validation of something. */
const ofTests = /test|verif|prov|check|drill|practi[sc]|rehears|测试|验证|检验|演练|核对/i;

/** The lines, from 0, of a code's tests and benchmarks. */
const testsIn = rememberedText(1_000, (code: string) => {
  const hinted = hints.test(code);
  const cases = hinted ? first(code.matchAll(testCases)) : [];
  const benches = hinted && benchmarkHint.test(code) ? first(code.matchAll(benchmarks)) : [];
  return {
    cases: cases.map(({ index }) => ({
      line: lineAt(code, index),
      name: nameAt(code, index),
      many: overMany.test(code),
    })),
    benchmarks: benches.map(({ index }) => lineAt(code, index)),
  };
});

/** The first of a fence's matches: more tests than these prove no more, and each costs a count of lines. */
function first(matches: Iterable<RegExpExecArray>): readonly RegExpExecArray[] {
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
