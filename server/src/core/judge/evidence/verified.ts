import { flatMap } from '../../flatMap.ts';
import type { Fence, Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedText } from '../../remembered.ts';
import { isCode, languageOf } from './code.ts';
import { asksVersions, expectationsIn } from './expectations.ts';
import { codePlace, lineAt } from './places.ts';
import { proseOf, saying, statementBefore } from './prose.ts';
import { mayProve, titledBy, under } from './sections.ts';
import { first, isIntroduced, mayTest } from './tests.ts';
import {
  benchmarkHint,
  benchmarks,
  checks,
  comparing,
  howTo,
  mayCheck,
  testCommands,
  testFile,
  testScripts,
} from './words/testing.ts';

/** What a guide shows of testing that is no test in its code. */
export interface Verified {
  readonly benchmarks: readonly Place[];
  /** Commands or calls that verify something, under a heading that says so. */
  readonly verified: readonly Place[];
  /** Headings under which it is told at length how to test, and shown what to run. */
  readonly taught: readonly Place[];
}

/** Finds benchmarks and verifying commands in a guide's code, and where it tells how to test. */
export function verifiedIn(guide: Guide): Verified {
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
  const { of } = proseOf(guide);
  const runs = saying(guide, 'testing').filter(one => checks.test(one.text));
  verified.push(...runs.map(({ place }) => place));
  const benches: Place[] = [];
  for (const fence of guide.fences) {
    const mayMeasure = mayTest(guide).has(fence);
    const language = languageOf(fence);
    if (!mayMeasure && !verifying.has(language)) continue;
    if (!isCode(fence) || !mayProve(guide, fence.section) || asksVersions(fence.code)) continue;
    if (mayMeasure) for (const line of benchmarksIn(fence.code)) benches.push(codePlace(guide, fence, line));
    const does = verifying.has(language) ? verifiesBy(fence.code) : null;
    if (does === null) {
      if (saysWhatItVerifies(guide, fence)) verified.push(fence.place);
      continue;
    }
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
  taught.push(...expectationsIn(guide));
  return { benchmarks: benches, verified, taught };
}

/** Whether commands verify something because a comment among them, or what introduces them, says so. */
function saysWhatItVerifies(guide: Guide, fence: Fence): boolean {
  if (!commands.has(languageOf(fence))) return false;
  if (expecting.test(fence.code)) return true;
  const before = statementBefore(guide, fence);
  return before !== null && toVerify.test(before.text.slice(-200));
}

const commands = new Set(['bash', 'sh', 'shell', 'zsh', 'console']);
/** A comment that says what is verified, or what is to come. */
const expecting =
  /^[ \t]*(?:#|\/\/) ?(?:\d+[.)] )?(?:expected\b|should (?:see|print|return|show)\b|verify\b|confirm\b|check (?:that|if|whether)\b|(?:步骤 ?\d+[:：] ?)?(?:预期|期望|验证|确认)|检查[^\n]{2,24}是否)/im;
/** What says that the commands behind it verify something. */
const toVerify =
  /(?:^|[.:：。] )[^\p{L}]*(?:step \d+[:.]? )?(?:to |now |then )?(?:verify|confirm|check (?:that|if|whether)|test (?:that|it))\b|(?:^|[。：]|步骤 ?\d+[:：] ?)[^\p{L}]*(?:验证|确认|测试)(?!码|器|人|环境)[^。]{0,24}[:：]?$/iu;

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

const verifies = rememberedText(
  1_000,
  code => testCommands.test(code) || testScripts.test(code) || asserts.test(code),
);
const checksState = rememberedText(1_000, code => testCommands.test(code));
const asserts = /\bassert\b/;
/** Headings on tests, rather than on the validation of something. */
const ofTests = /test|verif|prov|check|drill|practi[sc]|rehears|测试|验证|检验|演练|核对/i;

/** The lines, from 0, of a code's benchmarks. */
const benchmarksIn = rememberedText(1_000, (code: string): readonly number[] =>
  benchmarkHint.test(code) ? first(code.matchAll(benchmarks)).map(({ index }) => lineAt(code, index)) : [],
);
