/** Families of English words on testing, quality and how teams work: `family: words > kinds of it`. */
export const checking = `
test-pyramid: test pyramid, testing trophy, test levels, kinds of tests, levels of testing, layers of tests, testing pyramid
testing: test plan, test approach
test-isolation: test isolation, isolated tests, independent tests, test independence
data-isolation: data isolation, isolating data
test-naming: test names, naming tests
arrange-act-assert: arrange act assert, given when then, aaa pattern
assertions: assertion, matchers, expectations in tests
test-doubles: dummy objects
mocking: mocked calls, mock server, mocks and stubs, fake implementation
service-virtualization: service virtualization, stub server, mock servers > wiremock, mountebank
test-containers: testcontainers, test containers, containerised dependencies, throwaway containers
fixtures:  > test factories, builders for tests, object mother, synthetic data
setup-teardown: setup and teardown, set-up and tear-down, before each, after each, beforeeach
api-testing: api testing, endpoint tests, http tests > postman, rest assured, supertest
contract-testing:  > provider tests, provider verification, consumer contracts
provider-verification: provider tests, provider verification
consumer-contracts: consumer-driven contracts, consumer contracts
e2e-testing: full journey tests, whole system tests > user journeys, user flows
user-journeys: user journeys, user flows
ui-testing: ui testing, ui automation, ui tests > selenium, playwright, cypress, page objects, browser automation
browser-automation: browser automation, automating browsers > selenium, playwright, puppeteer
page-objects: page objects, page object model
acceptance-testing: user acceptance, acceptance checks
exploratory-testing: exploratory testing, bug bash
manual-testing: manual testing, testing by hand > exploratory testing
smoke: build verification test, sanity test
regression: regression suite
flaky: flaky, flake rate, intermittent tests > rerun failed tests, rerunning tests
test-retries: test retries, rerun failed tests, rerunning tests, retrying tests
quarantine: quarantine, quarantined tests
test-selection: test selection, test impact analysis, selective testing, affected tests
impact-analysis: impact analysis, analysing impact > test impact analysis
test-parallelism: parallel tests, running tests in parallel > test sharding, sharded tests, splitting test suites
test-speed: fast tests, slow tests, test duration, test runtime, test feedback
snapshot-testing: approved output, expected output files
property-testing: invariants under random input > shrinking, generated inputs, generators for tests
fuzzing:  > coverage-guided fuzzing, fuzz corpus, seed corpus
mutation-testing:  > mutation score, surviving mutants
coverage: uncovered lines, lines covered > coverage threshold, coverage gate
load-testing: load testing > load test scenarios, virtual users, load generator, load profile
load-generator: load generator, load generators, load testing tools
virtual-users: virtual users
stress-testing: stress testing, overload test
soak-testing: soak testing, endurance test
spike-testing: spike test, burst load
capacity-testing: capacity test, volume testing
benchmark: microbenchmarks, benchmark suite, benchmark harness, warm-up iterations > jmh, hyperfine
performance-regression: performance regression, slowdown, regression in speed
security-testing: security tests, abuse tests > penetration testing
chaos:  > killing instances
resilience-testing: resilience tests, failure tests > failover tests, chaos engineering, chaos testing
failover-testing: failover tests, failover testing, testing failover
migration-testing: testing migrations, migration tests, rehearsing the migration, migration rehearsal
compatibility-testing: compatibility testing > device matrix, browser matrix
device-matrix: device matrix
accessibility-testing: accessibility testing, accessibility audit, automated accessibility checks > axe, lighthouse
visual-regression: image comparison, visual diff
localization-testing: localization testing > pseudo-localization, pseudolocalization
pseudo-localization: pseudo-localization, pseudolocalization
test-environments: test environment, test bed > staging environment
test-in-production: testing in production
test-reports: test report, test results, junit report > allure
bdd: behaviour-driven, bdd, executable specifications, behaviour driven development, behavior-driven development > cucumber, gherkin
tdd: test driven, red green
formal-verification: formal verification, formal methods > tla+, coq, alloy, model checker
theorem-proving: theorem proving, theorem prover, proof assistants > coq, lean
model-checking: model checking, model checker
hardware-in-loop: hardware in the loop, hil
test-bench: test rig, test bench > hardware in the loop
simulation: simulation, emulator
static-analysis: code analysis
compile-time-checks: compile-time checks, checked at compile time
formatting: code formatting, formatter, auto-format > prettier, gofmt, rustfmt, black
code-review: pull request review > review comments, review turnaround, review checklist, reviewer assignment
review-turnaround: review turnaround
review-comments: review comments
pull-requests:  > pr template, small pull requests, small changes
small-changes: small pull requests, small changes
pr-template: pr template, pull request template
commits:  > atomic commits
conventional-commits: conventional commits, commit conventions
license: open source licenses, spdx license > license check, license compliance
license-compliance: license compliance, license check
contributor-agreement: contributor license agreement, cla, developer certificate of origin, dco, signed-off-by
community: community, community building, open source community > maintainers
contributors: contributors
maintainers: maintainers
governance:  > steering committee, decision making
steering-committee: steering committee
decision-making: decision making, making decisions
policies: policy, policies
standards: standards
issue-triage: issue triage, triaging issues, bug triage, labelling issues
bug-reports: bug report, reporting bugs > issue template, reproduction steps, minimal reproduction
reproduction-steps: reproduction steps, steps to reproduce, minimal reproduction
issue-template: issue template, issue templates
on-boarding: new hire, new starters, new team members
training: training sessions, training material
estimation:  > story points, sizing stories
story-points: story points, sizing stories
product-backlog: product backlog, prioritising work > backlog grooming, backlog refinement
backlog-refinement: backlog grooming, backlog refinement
sprint: sprint planning, sprints, iteration planning
retrospective: retrospective, retrospectives, team retrospective
definition-of-done: definition of done, done criteria, exit criteria
definition-of-ready: definition of ready
raci: raci, responsibility matrix, who does what, roles and responsibilities
okr: okr, objectives and key results
developer-experience: developer experience, dx, developer productivity > developer satisfaction
docs-as-code: docs as code, documentation as code, docs in the repository
doc-structure: documentation structure, information architecture > diataxis, tutorials and how-tos
doc-maintenance: keeping documentation up to date, outdated docs, stale documentation > docs review, doc ownership
doc-ownership: doc ownership, documentation ownership
diagrams: diagram, diagrams as code > mermaid, plantuml, graphviz
glossary: definitions of terms
setup-dev: local setup, run it locally, running locally, getting it running > first build
building-from-source: building from source, build from source
deprecation: eol > removal date
deprecation-notice: deprecation notice, deprecation notices
support: support channels, getting help > support policy
support-tiers: support tiers, support levels
support-policy: support policy
stakeholders: stakeholders, stakeholder management
buy-vs-build: build vs buy, build or buy, buy versus build, make or buy
vendor-evaluation: vendor evaluation, vendor selection, choosing a vendor, request for proposal
proof-of-concept: proof of concept, poc, prototype > spike solution
pilot: pilot project, pilot projects
rollout-plan: rollout plan, adoption plan, rolling out to teams
risk: what could go wrong
risk-rating: risk rating, likelihood and impact, risk matrix
risk-register: risk register
risk-assessment: risk assessment, assessing risks
snapshot-testing:  > insta, jest
mutation-testing:  > cargo-mutants, PIT, Stryker
surviving-mutants: surviving mutants
mutation-score: mutation score
coverage:  > llvm-cov, JaCoCo, Istanbul
branch-coverage: branch coverage
line-coverage: line coverage, statement coverage
coverage-threshold: coverage threshold, coverage gate, minimum coverage
fuzzing:  > cargo-fuzz
coverage-guided: coverage-guided fuzzing, coverage-guided
corpus-mgmt: corpus, corpus management > cmin, tmin
corpus-minimization: corpus minimization, minimizing the corpus > cmin, tmin
custom-strategy: custom strategies, custom generators > Arbitrary, prop_oneof
shrinking: shrinking
fixtures:  > Testcontainers
test-builders: test factories, builders for tests, object mother, test data builders
synthetic-data: synthetic data, synthetic datasets
performance-testing:  > Locust, Gatling
smoke: smoke test
test-parallelism:  > nextest
test-sharding: test sharding, sharded tests, splitting test suites
time-control: fake time, virtual clock > tokio::time::pause
ci-test: tests in CI
doc-test: doc tests
validation: verification
schema-validation: schema validation, validating schemas > json schema
workload-model: workload model, workload modeling, traffic profile, load profile, traffic model, traffic shape, load test scenarios
think-time: think time, pauses between requests
omission: coordinated omission
bottlenecks: finding slow requests, slow request analysis, slow traces, bottleneck identification, finding the bottleneck, bottleneck analysis
generators: custom generators, custom strategies, generators, arbitrary values
shrinking: minimal counterexample, smallest failing case, test case reduction
corpus: corpus, seed corpus, corpus management, seed inputs, fuzz corpus
spike: spike test, burst test, sudden load
tabletop: tabletop exercise
learning-path: learning path, learning paths, learning roadmap
`;
