/** Families of English words on testing, quality and how teams work: `family: words > kinds of it`. */
export const checking = `
test-pyramid: test pyramid, testing trophy, test levels, kinds of tests, levels of testing, layers of tests, testing pyramid
testing: test plan, test approach
test-isolation: test isolation, isolated tests, independent tests, test independence
test-naming: test names, naming tests
arrange-act-assert: arrange act assert, given when then, aaa pattern
assertions: assertion, matchers, expectations in tests
test-doubles: dummy objects
mocking: mocked calls, mock server, mocks and stubs, fake implementation
service-virtualization: service virtualization, stub server, mock servers > wiremock, mountebank
test-containers: testcontainers, test containers, containerised dependencies, throwaway containers
fixtures: test factories, builders for tests, object mother, synthetic data
setup-teardown: setup and teardown, set-up and tear-down, before each, after each, beforeeach
api-testing: api testing, endpoint tests, http tests > postman, rest assured, supertest
contract-testing: provider tests, consumer contracts, provider verification
e2e-testing: full journey tests, user journeys, user flows, whole system tests
ui-testing: ui testing, browser automation, ui automation, page objects > selenium, playwright, cypress
acceptance-testing: user acceptance, acceptance checks
exploratory-testing: exploratory testing, manual testing, bug bash
smoke: build verification test, sanity test
regression: regression suite
flaky: flaky, flake rate, intermittent tests, rerun failed tests, rerunning tests
quarantine: quarantine, quarantined tests
test-selection: test selection, test impact analysis, selective testing, affected tests
test-parallelism: parallel tests, running tests in parallel, test sharding, sharded tests, splitting test suites
test-speed: fast tests, slow tests, test duration, test runtime, test feedback
snapshot-testing: approved output, expected output files
property-testing: generated inputs, shrinking, invariants under random input, generators for tests
fuzzing: coverage-guided fuzzing, fuzz corpus, seed corpus
mutation-testing: mutation score, surviving mutants
coverage: coverage threshold, coverage gate, uncovered lines, lines covered
load-testing: load test scenarios, virtual users, load generator, load profile
stress-testing: stress testing, overload test
soak-testing: soak testing, endurance test
spike-testing: spike test, burst load
capacity-testing: capacity test, volume testing
benchmark: microbenchmarks, benchmark suite, benchmark harness, warm-up iterations > jmh, hyperfine
performance-regression: performance regression, slowdown, regression in speed
security-testing: security tests, abuse tests
chaos: killing instances
resilience-testing: resilience tests, failure tests, failover tests
migration-testing: testing migrations, migration tests, rehearsing the migration, migration rehearsal
compatibility-testing: compatibility testing, device matrix, browser matrix
accessibility-testing: accessibility testing, accessibility audit, automated accessibility checks > axe, lighthouse
visual-regression: image comparison, visual diff
localization-testing: localization testing, pseudo-localization, pseudolocalization
test-environments: test environment, test bed, staging environment
test-in-production: testing in production
test-reports: test report, test results, junit report > allure
bdd: behaviour-driven, bdd, executable specifications > cucumber, gherkin
tdd: test driven, red green
formal-verification: formal verification, formal methods, model checker > tla+, coq, alloy
hardware-in-loop: hardware in the loop, hil, test rig, test bench
simulation: simulation, emulator
static-analysis: code analysis
formatting: code formatting, formatter, auto-format > prettier, gofmt, rustfmt, black
code-review: pull request review, review comments, review turnaround, review checklist, reviewer assignment
pull-requests: pr template, small pull requests, small changes
commits: atomic commits
license: license check, license compliance, open source licenses, spdx license
contributor-agreement: contributor license agreement, cla, developer certificate of origin, dco, signed-off-by
community: community, community building, maintainers, open source community
governance: steering committee, decision making
issue-triage: issue triage, triaging issues, bug triage, labelling issues
bug-reports: bug report, reporting bugs, issue template, reproduction steps, minimal reproduction
on-boarding: new hire, new starters, new team members
training: training sessions, training material
estimation: story points, sizing stories
backlog: backlog grooming, product backlog, backlog refinement, prioritising work
sprint: sprint planning, sprints, iteration planning
retrospective: retrospective, retrospectives, team retrospective
definition-of-done: definition of done, done criteria, exit criteria, definition of ready
raci: raci, responsibility matrix, who does what, roles and responsibilities
okr: okr, objectives and key results
developer-experience: developer experience, dx, developer productivity, developer satisfaction
docs-as-code: docs as code, documentation as code, docs in the repository
doc-structure: documentation structure, diataxis, tutorials and how-tos, information architecture
doc-maintenance: keeping documentation up to date, outdated docs, stale documentation, docs review, doc ownership
diagrams: diagram, diagrams as code > mermaid, plantuml, graphviz
glossary: definitions of terms
setup-dev: local setup, run it locally, running locally, getting it running, first build
deprecation: removal date, eol
support: support channels, support policy, getting help
stakeholders: stakeholders, stakeholder management
buy-vs-build: build vs buy, build or buy, buy versus build, make or buy
vendor-evaluation: vendor evaluation, vendor selection, choosing a vendor, request for proposal
proof-of-concept: proof of concept, poc, prototype, spike solution, pilot project
rollout-plan: rollout plan, adoption plan, rolling out to teams
risk: what could go wrong
snapshot-testing: > insta, jest
mutation-testing: > cargo-mutants, PIT, Stryker
coverage: > llvm-cov, JaCoCo, Istanbul
fuzzing: > cargo-fuzz
corpus-mgmt: corpus, corpus management > cmin, tmin
custom-strategy: custom strategies, custom generators > Strategy, Arbitrary, prop_oneof
shrinking: shrinking
fixtures: > Testcontainers
performance-testing: > Locust, Gatling
smoke: smoke test
test-parallelism: > nextest
time-control: fake time, virtual clock > tokio::time::pause
ci-test: tests in CI
doc-test: doc tests
validation: verification
workload-model: workload model, workload modeling, traffic profile, load profile, traffic model, user journeys, traffic shape
think-time: think time, pauses between requests
omission: coordinated omission
bottlenecks: bottleneck identification, finding the bottleneck, bottleneck analysis
generators: custom generators, custom strategies, generators, arbitrary values
shrinking: minimal counterexample, smallest failing case, test case reduction
corpus: corpus, seed corpus, corpus management, seed inputs
spike: spike test, burst test, sudden load
tabletop: tabletop exercise, drill, rehearsal
`;
