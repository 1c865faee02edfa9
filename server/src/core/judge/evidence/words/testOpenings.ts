/** What the lines that open a test of Rust, Move, Cairo or Noir begin with: an attribute above the function, or a property. */
const ofRust: readonly RegExp[] = [
  /#\[(?:[\w:]{1,30}::)?(?:test|rstest|test_case|proptest|quickcheck|wasm_bindgen_test)\b/,
  /fn prop_\w/,
];
const ofPython: readonly RegExp[] = [/(?:async )?def test(?:_[^\s(]|[A-Z]\w)/, /@cocotb\.test\b/];

/** The same of all languages, behind their indentation. */
const openings: readonly RegExp[] = [
  ...ofRust,
  ...ofPython,
  // JavaScript and TypeScript, and what other languages call by the same names.
  /(?:it|test|specify)(?:\.(?:each|only|concurrent|skip))?\s?(?:\(|`)/,
  /(?:await )?(?:t|tap|pm|QUnit|Deno)\.test\(/,
  /\w{0,12}[tT]ester\.run\(/,
  // Ginkgo, CodeceptJS, Pester, ShellSpec, testthat.
  /(?:It|Specify|Scenario)\(["']/,
  /It ['"][^'"\n]{1,120}['"](?: -\w[^\n{]{0,80})?(?: ?\{|[ \t]*$)/,
  /test_that\(/,
  // Clojure, Common Lisp, Emacs Lisp, Racket.
  /\((?:deftest|defspec|ert-deftest|define-test|test-case) /,
  /\(facts? "/,
  /\(test [a-z][\w-]{0,60}[ \t]*$/,
  // Julia, Hare, bats, Odin.
  /@testset\b/,
  /@test(?:_(?:throws|broken|skip|logs|nowarn|warn|deprecated))?(?:\(|[ \t]+\S)/,
  /@\(test\)/,
  // Go.
  /func (?:Test|Fuzz|Example)[A-Z_]\w*\s?\(/,
  /t\.Run\("/,
  // Java, Kotlin, Swift, Apex, C#, F#, PHP.
  /@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|[iI]sTest)\b/,
  /\[<?(?:Fact|Theory|Test|TestMethod|DataTestMethod|TestCase|UnityTest)\b/,
  /#\[Test\b/,
  /public function test\w/,
  /\/\*\* @test \*\//,
  // Solidity, MATLAB.
  /function (?:test|invariant)\w*\([^)\n]{0,80}\) (?:public|external)\b/,
  /function test\w*\(testCase\)/,
  // D, Zig.
  /unittest\s*\{/,
  /test \w{1,60} ?\{/,
  // C and C++: GoogleTest, CppUTest, Catch2, doctest, Boost.Test, Check, Zephyr, KUnit, Unity, CMocka and others.
  /(?:(?:TYPED_)?TEST(?:_[FP]|_CASE(?:_METHOD|_FIXTURE|_TEMPLATE)?)?|TEMPLATE_TEST_CASE|CATCH_TEST_CASE|SCENARIO|SUBCASE|BOOST_\w{1,12}_TEST_CASE(?:_F)?|START_TEST|ZTEST(?:_\w{1,8})?|FUZZ_TEST|UTEST|MU_TEST)\s?\(/,
  /TEST \w+\(void\)/,
  /(?:static )?(?:void|int|MunitResult) test(?:_[^\s(]{1,80}|[A-Z]\w*)\((?:void|const MunitParameter)/,
  /(?:static )?void \w{1,80}\(struct kunit ?\*/,
  /"[^"\n]{1,120}"_test = \[/,
  /IMPLEMENT_\w{1,20}_AUTOMATION_TEST\(/,
  /- \(void\) ?test\w/,
  // Ruby, Elixir, Nim, Crystal, Elm, Expecto, tasty, Perl, Dart, Swift; a shell's `test "$a" = b` is none.
  /(?:it|specify|scenario)\s+["']/,
  /its?(?:\s?\(['"][^'"\n]{1,60}['"]\))?\s?\{\s?(?:should|is_expected)/,
  /(?:[,[] ?)?(?:test(?:Case|CaseAsync|Property)?|subtest)\s+["'](?!\$)/,
  /property "[^"\n]{1,120}" do\b/,
  /doctest [A-Z]\w/,
  /(?:[,[] ?)?fuzz\d? [^\n"]{0,60}"/,
  /(?:testWidgets|testGoldens|patrolTest)\(/,
  /blocTest</,
  /func test[A-Z]\w*\(\)/,
  // Erlang, Haskell, OCaml.
  /(?:\w{1,80}_test_?|prop_\w{1,80})\(\) ->/,
  /prop_\w{1,80} ::/,
  /(?:prop|it)\s+"/,
  /(?:[;,[] ?)?"[^"\n]{1,120}" (?:~[:?=]|>::)/,
  /(?:[;[] ?)?(?:Alcotest\.)?test_case "/,
  /let%(?:test|expect_test)/,
  /let test_\w{1,80} (?:\(\)|_\w*) =/,
  // Groovy: Spock.
  /(?:def|void) ["'][^"'\n]{1,200}["']\s?\(/,
  // Terraform, Rego, Nix.
  /run\s+"[\w-]+"\s*\{/,
  /test_\w+ (?:if )?\{/,
  /testScript = /,
  // What states cases instead of programming them: Gherkin, XSpec, dbt, Kyverno, Prometheus, Vector, Hurl.
  /(?:Scenario(?: Outline)?|场景(?:大纲)?)[:：][^\n]{0,200}\n\s*(?:Given|When|Then|And|假[如设定]|当|那么|\*|"""|#|@)/,
  /<x:scenario\b/,
  /unit_tests:[ \t]*$/,
  /kind: Test\b/,
  /- eval_time: /,
  /\[\[tests\]\]/,
  /\[Asserts\]/,
  // Comments that a tool checks its output by: lit, Semgrep.
  /(?:;|\/\/|#) (?:RUN|CHECK(?:-[A-Z]{2,8})?|ruleid): /,
  // SQL: pgTAP, tSQLt, utPLSQL.
  /(?:SELECT|select) (?:is|isnt|ok|alike|matches|is_empty|isnt_empty|cmp_ok|has_\w+|hasnt_\w+|col_\w+|fk_ok|(?:results|set|bag)_(?:eq|ne)|throws_\w+|lives_ok|performs_\w+)\s?\(/,
  /CREATE (?:OR ALTER )?PROC(?:EDURE)? \[?\w+\]?\.\[?test\b/,
  /-- ?%test\b/,
];

interface Frame {
  readonly mark: RegExp;
  readonly cases: RegExp;
}

/** Functions that are called a test and compare something: shunit2, LuaUnit, V, Gleam, GDScript. */
const comparing: Frame = {
  mark: /\bassert|shunit2|luaunit|\bexpect\(/i,
  cases: opening([
    /(?:local )?(?:function )?(?:\w+[.:])?test[_A-Z]\w*\s?\(\)/,
    /(?:pub )?(?:fn|func) (?:test_\w+|\w+_test)\(\)/,
  ]),
};

/**
 * Frameworks whose tests open as much else does: what gives one of them away somewhere in the code, and what opens its
 * tests then.
 */
const framed: readonly Frame[] = [
  comparing,
  // JUnit 3, CxxTest, DUnit and AUnit know tests by the class that they stand in.
  {
    mark: /extends \w*TestCase|TestSuite\b|TTestCase|AUnit/,
    cases: opening([/(?:public )?void test\w+\(/, /procedure (?:\w+\.)?Test\w+/]),
  },
  // CMocka hands a state to its tests; Criterion names a suite.
  { mark: /cmocka/, cases: opening([/(?:static )?void \w{1,80}\(void ?\*\* ?\w+\)(?!;)/]) },
  { mark: /criterion\//, cases: opening([/(?:Parameterized)?Test\(\w+, \w+/]) },
  // jqwik and FsCheck: others, too, have properties.
  { mark: /jqwik|FsCheck|@ForAll/, cases: opening([/(?:@Property\b|\[<?Property\b)/]) },
  // Perl's assertions stand for themselves.
  {
    mark: /^use Test(?:::|2)/m,
    cases: opening([/(?:ok|is|isnt|like|unlike|is_deeply|cmp_ok|isa_ok|can_ok|throws_ok|lives_ok)\s?\(/]),
  },
  // Qt's are slots like any other.
  {
    mark: /\bQ(?:TEST_|VERIFY|COMPARE)|<QtTest|<QTest/,
    cases: opening([/void (?:\w+::)?(?!(?:init|cleanup)(?:TestCase)?\(|\w+_data\()\w+\(\)\s*(?:\{|;)/]),
  },
  // Kotest, ScalaTest and specs2: a sentence with a block.
  {
    mark: /\b(?:\w{1,30}Spec(?:ification)?|Any\w{1,20}Suite)\b/,
    cases: opening([
      /(?:"[^"\n]{1,160}"|it|they)(?: (?:should|must|can) "[^"\n]{1,160}")?(?:\.config\([^)\n]{0,80}\))?(?: in| >>)? \{/,
      /(?:should|then|Then|expect)\("/,
    ]),
  },
  // Common Test's take the configuration.
  {
    mark: /common_test\/|_SUITE\)/,
    cases: opening([/(?!init_per_|end_per_)[a-z]\w{0,80}\(_?Config\) ->/]),
  },
  // Robot Framework's are lines that others stand indented below; keywords of one's own are told by what they take.
  {
    mark: /^\*{3} ?Test Cases? ?\*{3}/m,
    cases: /^[^\s*#.\-$&@][^\n]{1,160}\n(?: {2,}|\t)(?!\[Arguments|\[Return)\S/gm,
  },
  { mark: /rackunit|srfi[ -]?64/, cases: opening([/\((?:test|check)-(?:equal|eqv?|assert|true|false|exn)/]) },
  { mark: /\btinytest\b|\bRUnit\b/, cases: opening([/(?:expect_\w+|check[A-Z]\w+)\(/]) },
  { mark: /\bvunit/, cases: opening([/(?:els)?if run\("/]) },
  { mark: /\bFOR TESTING\b/, cases: opening([/METHODS? \w{1,40} FOR TESTING/]) },
  // What a chart renders, and what a service answers, in YAML.
  { mark: /^[ \t]*asserts:/m, cases: opening([/- it: /]) },
  { mark: /^stages:/m, cases: opening([/test_name: /]) },
];

/** A pattern for lines that open with one of others. */
function opening(patterns: readonly RegExp[]): RegExp {
  return new RegExp(`^[ \\t]{0,60}(?:${patterns.map(({ source }) => source).join('|')})`, 'gm');
}

/** What makes one test run on many inputs: tables of cases, generated ones. */
export const overMany =
  /\bparametrize\b|\bproptest!|\bquickcheck\b|\bfc\.(?:assert|property)\b|\bforAll\b|@given\b|@ParameterizedTest\b|\b(?:test|it|describe)\.each\b|for _, \w+ := range (?:tests|cases|tt)\b|#\[case|\[(?:InlineData|TestCase|DataRow|MemberData)\(|@DataProvider\b|@MethodSource\b|@dataProvider\b|INSTANTIATE_TEST_SUITE_P|BOOST_DATA_TEST_CASE|\bGENERATE\(|\bQFETCH\(|\bcheck all\b|@ForAll\b|-(?:TestCases|ForEach)\b|^[ \t]*where:[ \t]*$|@Test\([^)\n]{0,80}arguments:|\bwithData\(|[tT]ester\.run\(/m;

/** What nearly all tests and benchmarks have in their names. */
const called = /[tT]est|prop_|ench|timeit|b\.iter\(/;

/**
 * What others have. Patterns of few words each are searched for in less time than one of all words, or each word by
 * itself.
 */
const otherwise: readonly RegExp[] = [
  /TEST|Fact|Theory|SCENARIO|SELECT plan\(|QCOMPARE|QVERIFY|RUnit|CHECK: |RUN: |\[Asserts\]|\bIt ['"(]|场景|@Property/,
  /[sS]pec|escribe|cenario|should|ruleid: |assert \{|criterion\//,
  /rackunit|srfi|vunit|cmocka|eval_time|expect_failures/,
  /\[<?Property|property "|\(facts? "|" ~[:?]|" >::|- it: |(?<!\w)it ?["'(]|\bk6\b|\bkunit\b/,
];

/** How the tests of a language are found: by what opens them, each line entered once, and by frameworks of it. */
interface Ways {
  readonly cases: RegExp;
  readonly framed: readonly Frame[];
}

/** Languages whose tests are all called so: by an attribute, or by the names of their functions. */
const plain: ReadonlyMap<string, Ways> = new Map([
  ['rust', { cases: opening(ofRust), framed: [comparing] }],
  ['python', { cases: opening(ofPython), framed: [comparing] }],
]);
const all: Ways = { cases: opening(openings), framed };

/** Whether a code has what one of the tests or benchmarks of its language must have, so that its lines are worth a look. */
export function mayHoldTests(code: string, language: string): boolean {
  return called.test(code) || (!plain.has(language) && otherwise.some(hint => hint.test(code)));
}

/** The patterns that find every test in a code of a language. */
export function testCasesIn(code: string, language: string): readonly RegExp[] {
  const ways = plain.get(language) ?? all;
  return [ways.cases, ...ways.framed.filter(({ mark }) => mark.test(code)).map(({ cases }) => cases)];
}
