/** What the lines that open a test begin with after their indentation, by language. */
const openings: readonly RegExp[] = [
  // Rust: an attribute above the function, or a property.
  /#\[(?:[\w:]{1,30}::)?(?:test|rstest|test_case|proptest|quickcheck|wasm_bindgen_test)\b/,
  /fn prop_\w/,
  // JavaScript and TypeScript.
  /(?:it|test|specify)(?:\.(?:each|only|concurrent|skip))?\s?(?:\(|`)/,
  // Ginkgo, Pester, testthat, Clojure, Zig, ScalaTest, Julia, Robot Framework, Lua.
  /(?:It|Specify)\("/,
  /It ['"][^'"\n]{1,120}['"] \{/,
  /test_that\(/,
  /\(deftest\b/,
  /Deno\.test\(/,
  /@testset\b/,
  /\*\*\* Test Cases \*\*\*/,
  // Python.
  /(?:async )?def test_\w/,
  // Go.
  /func (?:Test|Fuzz|Example)[A-Z_]\w*\s?\(/,
  // Java, Kotlin, C#, PHP.
  /@(?:Test|ParameterizedTest|RepeatedTest|Property)\b/,
  /\[(?:Fact|Theory|Test|TestMethod|TestCase)\b/,
  /public function test\w/,
  // Solidity.
  /function (?:test|invariant)\w*\([^)\n]{0,80}\) (?:public|external)\b/,
  // C and C++.
  /(?:TEST|TEST_F|TEST_P|TEST_CASE|BOOST_AUTO_TEST_CASE|CATCH_TEST_CASE)\s?\(/,
  // Ruby, Elixir, shell, Perl, Swift, Dart.
  /(?:it|specify|scenario)\s+["']/,
  /its?(?:\s?\(['"][^'"\n]{1,60}['"]\))?\s?\{\s?(?:should|is_expected)/,
  /test\s+["']/,
  /@test\s+["']/,
  /func test[A-Z]\w*\(\)/,
  // Terraform, Rego.
  /run\s+"[\w-]+"\s*\{/,
  /test_\w+ (?:if )?\{/,
  // What states cases instead of programming them: Gherkin, dbt, Kyverno.
  /(?:Scenario(?: Outline)?|场景(?:大纲)?)[:：][^\n]{0,200}\n\s*(?:Given|When|Then|And|假[如设定]|当|那么|\*|"""|#|@)/,
  /unit_tests:[ \t]*$/,
  /kind: Test\b/,
  // SQL (pgTAP), Haskell.
  /SELECT (?:is|isnt|ok|matches|has_\w+|hasnt_\w+|col_\w+|fk_ok|results_eq|set_eq|bag_eq|throws_ok|lives_ok|performs_ok)\(/,
  /(?:prop|it)\s+"/,
];

/** Finds every test in a code. What all openings share stands once, so that each line is entered once. */
export const testCases = new RegExp(
  `^[ \t]{0,60}(?:${openings.map(({ source }) => source).join('|')})`,
  'gm',
);

/** What a code must hold for a benchmark to be in it. */
export const benchmarkHint = /bench|Bench|b\.iter\(|timeit|k6/;

/** Lines of benchmarks and of checks under load, which measure more than they verify. */
export const benchmarks =
  /^[ \t]{0,60}#\[(?:[\w:]{1,30}::)?bench\b|\bcriterion_group!|\bbench_function\b|^func Benchmark[A-Z]|^[ \t]{0,60}@Benchmark\b|\bb\.iter\(|\bbench\(\s*["']|\btimeit\b|^[ \t]{0,60}check\(\w+, \{/gm;

/** Commands that run tests or verify a state. */
export const testCommands =
  /\b(?:cargo (?:test|nextest)|npm (?:run )?test|pytest|go test|mvn (?:test|verify)|gradle\w? test|dotnet test|ctest|jest|vitest|rspec|mix test|make (?:test|check)|tox|phpunit|curl|grpcurl|dig|nslookup|openssl s_client|psql|redis-cli|kubectl (?:get|rollout|wait)|helm test|terraform (?:validate|plan|test)|dbt (?:test|build))\b|^\s*(?:- )?tests:[ \t]*$/m;

/** Commands that run a script which is called a test. */
export const testScripts =
  /(?:\b(?:python3?|node|deno run|tsx|bash|sh|perl|php|ruby|lua)(?:\.exe)? (?:-\S{1,20} )*|(?:^|\s)\.\/)(?:[\w.~/\\-]{1,80}[/\\])?(?:test[_-]?[\w-]{0,40}|[\w-]{1,40}[_.-]test|smoke[\w-]{0,40})\.(?:py|m?[jt]s|sh|pl|php|rb|lua)\b/m;

/** Commands that verify what was built, rather than build it. */
export const checks =
  /\b(?:make (?:verify|smoke)|molecule (?:test|verify)|promtool (?:test|check)|cosign verify|conftest test|opa test|envoy --mode validate|nginx -t|haproxy -c|sshd -t|visudo -c|named-checkconf|caddy validate|systemd-analyze verify|smoke(?:[-_]?tests?)?\.(?:sh|py|[jt]s))\b/;

/** What a file has that says which states are to be found; a mere setting, such as `run_tests: false`, is none. */
export const testFile =
  /^[ \t]*(?:- )?(?:(?:test_sequence|verifier|alert_rule_test|exp_alerts|tests|asserts):[ \t]*(?:$|[#[{&])|(?:shouldExist|expectedOutput):)|^(?:\w{2,24}Tests?|\w{2,24}_tests?):[ \t]*(?:$|[#[{&])|^kind: (?:TestAssert|TestStep)\b|^ {0,20}- name: [Vv]erify\b/m;

const checkWords =
  /[vV]erif|[vV]alidate|nginx -t|haproxy -c|checkconf|smoke|molecule|promtool|conftest|opa test|exp_alerts|test_sequence|ests?:|asserts:|TestAssert|TestStep|suite:|(?:&&|\|\|) ?\{? ?(?:echo|exit|printf|fail|die)\b/;

/** Whether a code may hold one of these; one pattern takes half of the time of so many searches. */
export function mayCheck(code: string): boolean {
  return checkWords.test(code);
}

/** Lines of a script that end it, or say so, where two things differ. */
export const comparing =
  /(?:\b(?:diff|cmp|sha\d{1,3}sum|test|grep -q)\b|\[\[? )[^\n]{1,160}(?:&&|\|\|) ?\{? ?(?:echo|exit|printf|fail|die)\b/;

/** Headings on how to test, rather than on tests or checks as something that a system does. */
export const howTo =
  /\bhow to (?:test|verify)\b|\b(?:test|verify)(?:ing)? (?:with|before|against|that|your|the|a)\b|\b(?:prove|check|confirm|make sure) (?:that|whether|it)\b|\b(?:practi[sc]ing|rehears\w+|drills?)\b|(?:如何|怎么|怎样)(?:测试|验证|检验)|(?:测试|验证|检查|确认).{1,12}是否|演练/i;
