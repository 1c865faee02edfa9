/** Families of English words on development: `family: words > kinds of it`. */
export const development = `
testing: testing, test, tests, quality assurance, qa, test strategy
unit-testing: unit testing, unit test, unit tests, testing in isolation, small tests
integration-testing: integration testing, integration test, testing with real dependencies, component tests > testcontainers
e2e-testing: end-to-end testing, e2e, end to end tests, end to end, system tests > playwright, cypress, selenium, ui tests, browser tests
performance-testing: performance testing, benchmark testing, performance tests > stress testing, stress test, soak test, load testing, load test
benchmark: benchmark, benchmarks, benchmarking, measuring speed > criterion, measured, measurements, measuring, microbenchmark
mocking: mock, mocks, mocking, fake, fakes, test double, test doubles, spies > stub, stubs, stubbing
stubs: stub, stubs, stubbing, canned answers
property-testing: property testing, property-based testing, property based tests, generative testing, hypothesis testing > proptest, quickcheck, fast-check
fuzzing: fuzzing, fuzz testing, fuzz, fuzzer > afl, libfuzzer
snapshot-testing: snapshot testing, snapshot tests, golden files, golden master, approval tests > screenshot tests, image snapshots
mutation-testing: mutation testing, mutants
contract-testing: contract testing, contract tests > pact, consumer-driven contracts
regression: regression testing, regression, regressions, regression tests
smoke: smoke testing, smoke tests, sanity checks
acceptance-testing: acceptance testing, acceptance tests, uat > gherkin, cucumber, bdd, behaviour driven development, behavior-driven development
tdd: tdd, test-driven development, test driven development, test first, test-first, red green refactor
coverage: test coverage, code coverage, coverage > tarpaulin, codecov, branch coverage, line coverage
fixtures: fixtures, test data, test data management, test fixtures > seed data
flaky: flaky tests, flakiness, nondeterministic tests, unreliable tests
verification: verification, verify, verifying, validation, correctness, proofs > tla, formal verification, model checking
accessibility: accessibility, a11y > wcag, aria, screen readers, keyboard navigation, assistive technology
usability: usability, user experience, ux > usability testing, user research
user-research: user research
usability-testing: usability testing

refactoring: refactoring, refactor, code cleanup, restructuring > technical debt
legacy-code: legacy code
design-patterns: design patterns, pattern catalogue, gang of four, pattern language
solid: solid principles, clean code > clean architecture, hexagonal architecture, ports and adapters, onion architecture
ddd: ddd, domain-driven design, domain driven design > bounded context, ubiquitous language, aggregates, domain model
domain-model: domain model, domain modelling, domain modeling
microservices: microservices, microservice, micro services, service-oriented, small services > service decomposition
monolith: monolith, monolithic > modular monolith
modularity: modules, modularity, module, packages > code organization, project structure, project layout, directory structure, layout, folder structure, file structure, repository layout, code structure
project-layout: code organization, project structure, project layout, directory structure, layout, folder structure, file structure, repository layout, code structure, source tree, directory layout, code layout, package structure, workspace layout > cmd and internal, src layout
dependency-injection: dependency injection, inversion of control, ioc, di container
dependency-inversion: dependency inversion
dependencies: dependencies, dependency management, package management, third-party libraries, third party code, third-party modules, third-party packages, third-party code, third-party dependencies > lockfile, vendoring
error-handling: error handling, handling errors, errors, exceptions, exception handling, failure handling, dealing with errors, error management > result type, error recovery
logging: logging, logs, log, logger, log management, log messages, journal > structured logging
log-levels: log levels, verbosity
log-aggregation: log aggregation, centralized logging, central logging, collecting logs, log collection, log pipeline, log shipping > elk, elk stack, loki, fluentd, fluent bit
log-analysis: log analysis, analysing logs
structured-logging: structured logging, structured logs, machine readable logs > json logs
configuration: configuration, config, configuring, settings, options, configuration management, parameters, preferences, knobs > environment variables, config files
config-files: config files, configuration files
environment-variables: environment variables, env vars > dotenv
feature-flags: feature flags, feature toggles, feature flag, toggles > dark launch
secrets: secrets, secret management, secrets management, credentials, credential storage > vault, sealed secrets, api keys, key management, secret rotation
api: api, apis, endpoints, interface, interfaces, programming interface, endpoint
api-design: api design, designing apis, api guidelines, resource design, interface design
api-reference: api reference, reference, command reference, api documentation, function reference, api docs
rest: rest, restful, rest api, http api, resource-oriented
graphql: graphql > resolvers, schema stitching
grpc: grpc > protobuf, protocol buffers, thrift
rpc: rpc, remote procedure call, rpc services > grpc, thrift, dubbo
openapi: openapi, api specification, api schema > swagger
pagination: pagination, paging, paginating, page through results > infinite scroll, cursors
idempotency: idempotency, idempotent, idempotence, safe retries, deduplication > exactly once, idempotent producer, idempotency keys
serialization: serialization, serialisation, deserialization, marshalling, encoding, wire format, data format, codecs > serde
parsing: parsing, parser, parsers, tokenizer, grammar, syntax analysis > lexing, lexer, lexical analysis, ast
compiler: compiler, compilers, compilation > llvm, jit, just-in-time, intermediate representation, code generation, codegen
interpreter: interpreter, evaluator > bytecode, bytecode interpreter
runtime: runtime, language runtime
type-system: type system, types, typing > type inference, static typing, generics, type safety, polymorphism, type checking, generic types
traits: traits, type classes, protocols and traits > trait objects
trait-bounds: trait bounds
macros: macros, macro, metaprogramming > procedural macros, reflection, annotations, decorators
ownership-rust: ownership > borrowing, borrow checker, lifetimes, lifetime annotations, move semantics
closures: closures, lambdas, anonymous functions > lambda, higher-order functions
effect-handlers: effect handlers, algebraic effects
functional: functional programming > immutability, immutable, pure functions, monads
pure-functions: pure functions
oop: object-oriented, object oriented programming, oop, classes > inheritance, encapsulation
encapsulation: encapsulation
inheritance: inheritance
ffi: ffi, foreign function interface, native bindings, c interop, calling c > bindings
unsafe: unsafe, unsafe code > undefined behavior
raw-pointers: raw pointers
memory-safety: memory safety
iterators: iterators, iterator, iterables > generators, lazy evaluation
lazy-evaluation: lazy evaluation
regex: regular expressions, regex, regexp, pattern matching on text
pattern-matching: pattern matching, match expressions > destructuring
destructuring: destructuring
data-structures: data structures, data structure, collections > trees, hash tables, graphs, heaps
algorithms: algorithms, algorithm > big o, sorting, searching algorithms, complexity
state-machine: state machine, state machines, finite state machine, fsm, automata, finite automaton
hsm: hierarchical state machine, hsm, statechart, statecharts, nested states, hierarchical states
finite: finite, finite state machine, fsm, flat state machine, basic state machine
state-pattern: state pattern > typestate, typestate pattern, type-state
typestate: typestate, typestate pattern, type-state
state-management: state management, managing state, application state, stores > redux, zustand, pinia, vuex
event-driven: event-driven, event driven, events, event-based, event handling, reacting to events
event-sourcing: event sourcing > event store, event log, append-only log
cqrs: cqrs, command query responsibility segregation > read models, read side
transition: state transition, transitions > transition table, guards
transition-table: transition table, state table
persistence: persistence, persist, persisting, durability, durable, saving state, durable storage > snapshots
visualization: visualization, visualisation, visualizing, visualising, charts, charting, plotting, drawing > graphviz, mermaid, diagrams
hot-reload: hot reload, live reload > hot module replacement, hmr
scheduling: scheduling, scheduler, schedulers, job scheduling > cron, cron jobs, timers, scheduled jobs, periodic tasks
background-jobs: background jobs, job queue, workers, task queue, asynchronous tasks, background workers > celery, sidekiq, worker pool
internationalization: internationalization, internationalisation, i18n, localization, localisation, l10n, translation, translations, multilingual, multiple languages > languages
time: time, dates, clocks, calendars > time zones, clock skew, timestamps, ntp
cli: cli, command line, command-line interface, commands, terminal, shell, command line tool
notifications: notifications, notification > push notifications, email sending, sms
sms: sms, text messages
email-sending: email sending, sending email
search: search, searching, search engine > elasticsearch, opensearch, full-text search, ranking, relevance, inverted index
payments: payments, payment > invoices, refunds, subscription billing, billing, checkout
multi-tenancy: multi-tenancy, multitenancy, tenants, multi-tenant, tenant > tenant isolation
tenant-quotas: tenant quotas
workflow-engine: workflow engine, orchestration engine, durable execution > temporal, airflow
rules-engine: rules engine, business rules, decision engine
game: rendering loop, physics > game loop, entity component system, ecs
embedded: embedded, firmware, bare metal, no_std > microcontrollers, real-time operating system, rtos
hardware: hardware, devices > sensors, gpio, peripherals, drivers
wasm: webassembly, wasm, wasi
mocks: mock, mocks, mock objects, mocked dependencies, expectations on calls > gomock, mockito, mockall
stubs: fixed answers > wiremock
microbenchmark: benchmark, benchmarks, benchmarking, benchmark testing, microbenchmarks > criterion
error-classification: error classification, recoverable errors
propagating: error propagation, propagating errors > map_err
error-conversion: error conversion, converting errors > map_err
error-context:  > with_context
error-format:  > IntoResponse, ProblemDetails, @ControllerAdvice
global-exception-handler: global exception handler, exception handlers > @ControllerAdvice
error-logging: error logging
panic-handling: panic handling > catch_unwind, recover
retry-recovery: recovery strategies
async-error: JoinError, async error handling
operators-rx:  > and_then, map_or, unwrap_or, ok_or
macros:  > derive, Serialize, Deserialize
derive-macros: derive macros
declarative-macros: declarative macros, macro_rules
procedural-macros: procedural macros > derive macros, attribute macros, proc-macro
custom-serialize: custom serialization > serialize_with
visitor: visitor pattern > Visitor
zero-copy-deser: zero-copy deserialization > rkyv
format-choice: serialization formats > JSON, MessagePack, bincode, CBOR, Protobuf, Avro
large-file-streaming: streaming large files
untagged-enum: enum representation > tag, untagged
field-attributes: field attributes
schema-compat: schema compatibility
api-reference:  > OpenAPI, Swagger, utoipa
resource-naming: REST design
idempotency: idempotent APIs > Idempotency-Key
middleware:  > tower, Layer
input-validation:  > validator
routing: route organization
request-lifecycle: request lifecycle
shared-state: shared state, sharing state
graceful-shutdown:  > with_graceful_shutdown, terminationGracePeriodSeconds
config-loading: configuration loading > figment, viper
config-validation: configuration validation
distributed-transactions:  > Seata
dto: DTO, data transfer objects
object-mapping: object mapping > mapstruct
peripherals: peripherals
`;
