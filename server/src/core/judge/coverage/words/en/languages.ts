/** Families of English words on programming in single languages: `family: words > kinds of it`. */
export const languages = `
modularity:  > cmd and internal, src layout, source tree, directory layout, code layout, workspace layout, package structure
configuration: settings and environment, app settings, runtime configuration, flags and environment > dotenv, viper, figment
middleware: middlewares, request middleware, handler chains, tower layers > interceptor
routing: http routing, routing requests, endpoints and handlers > servemux, chi, axum router
error-handling: error conventions, failures > errors.is, anyhow, thiserror, error values, wrapping errors, error propagation, sentinel errors, error types, error wrapping
concurrency: tasks, parallel work, threads and tasks, concurrent work > errgroup, waitgroup, tokio tasks, rayon, goroutines, goroutine
threads: threads, threading, multithreading, multi-threading
scheduler: scheduler, runtime scheduler, work scheduler > gomaxprocs, work stealing
worker-pool: worker pool, worker pools, workers, bounded workers
semaphore: semaphore, semaphores
concurrency-limit: limiting concurrency, bounded concurrency > semaphore
fan-out: fan-out
cancellation: cancellation, cancel, canceling, cancelling, cancelled, aborting work, abort signal > cancellationtoken, context.withcancel, abortcontroller
timeout: time limit > withtimeout, withdeadline
context-go: context, contexts, context propagation, passing context, context.context > withvalue
propagation: propagation, propagate, passing on, passing down, handing down
race-conditions: data race, unsynchronized access > go test -race, miri, race detector, race detection
synchronization: synchronization
database-access: database access, data access, data access layer, persistence layer, querying the database > sqlx, sqlc, pgx, gorm, diesel, jdbc, jpa, repository pattern
transactions: database transactions, transaction handling, begin and commit > begintx, rollback, unit of work
declarative-transactions: declarative transactions
unit-of-work: unit of work
logging: log lines, log output > slog, zap, logrus, log4j, logback, tracing subscriber, structured log
metrics: instruments, exporting metrics > opentelemetry metrics, micrometer, counters and histograms
graceful-shutdown: clean shutdown, orderly shutdown, terminating, starting and stopping, start and stop, shutting down cleanly > sigint, gracefulstop, signal.notify, drain connections
table-tests: table-driven tests, table driven tests, test tables, parameterized tests, parametrized tests, data-driven tests > t.run, subtests, test cases, pytest.mark.parametrize, rstest
mocking: mock objects, mocked dependencies > gomock, mockito, mockall, wiremock, msw
integration-testing: component integration > tests with containers
unit-testing: component tests > vitest, jest, junit, pytest
flaky: flaky test, unstable tests, intermittent failures > quarantine, test retries
test-organization: test organization, test layout, organizing tests, test structure
test-doubles: test doubles, spies, dummies
coverage: measuring coverage, covered lines, coverage reports
snapshot-testing: golden tests, snapshots of output
fuzzing: fuzz tests, random inputs > go fuzz, cargo fuzz, fuzz targets
profiling: hot spots > async-profiler, py-spy, flamegraph, cpu profile, heap profile, sampling profiler
optimization: performance tuning, making it faster, speed-ups, performance work, reducing latency
performance: quick, how fast > benchmarks, web performance, time to interactive, frames per second, latency, p99, p95, milliseconds
allocation: allocations, memory allocation, heap and stack > sync.pool, escape analysis
memory-management: memory management > gomemlimit, jemalloc, memory limits, garbage collector tuning
memory-limits: memory limits > gomemlimit
dependency-injection: wiring, wiring dependencies, composition root > wire, dagger
interfaces: interfaces, interface design, small interfaces
generics: generics, type parameters, generic code
monomorphization: monomorphization
build-tags: build tags, conditional compilation, feature gates, cargo features
cross-compilation: cross-compilation, cross compiling, building for other platforms
code-generation: code generation, generated code > protoc, go generate
linting: linters, static checks, lint rules, formatting and linting, lint, linting > golangci-lint, clippy, ruff, eslint
api-versioning: api versioning, breaking api changes
header-versioning: header versioning
url-versioning: url versioning, version in the path
validation: request validation, payload validation, validating requests > zod, pydantic, schema validation
pagination: list endpoints > cursor pagination, keyset pagination, offset pagination
rate-limiting: limiting requests, request limits, quota per client > fixed window
idempotency: repeated requests, exactly-once requests > idempotency key
retry:  > tenacity, exponential backoff, jitter
circuit-breaker: tripping
half-open: half-open
health-checks: health endpoint, liveness and readiness, ready endpoint > healthz
openapi: api documentation, api specs, generated api docs > swagger ui
grpc: protobuf services > streaming rpc
async: async code, await, tasks and futures > trio, async runtime
serialization: json encoding, encoding and decoding, json handling > jackson, encoding/json
lifetimes: lifetimes, lifetime annotations, borrowed data
smart-pointers: smart pointers, shared ownership > arc, rc, refcell
iterators: iterator adapters, streams and iterators
macros:  > proc-macro, derive macros, declarative macros
type-hints: typing, type checking, typed code, static types > mypy, pyright
virtual-environments: virtual environments, virtual environment, environments and dependencies > venv, uv, poetry
packaging: publishing a package, building a release > goreleaser, cargo publish, release artifacts
dependency-management: dependency updates, updating dependencies > renovate, dependabot, go.sum, version pinning
annotations: annotations, decorators
streams: streams, lazy sequences
records: records, data classes, structs > value objects
null-safety: null safety, optionals, option types > missing values
reflection: reflection, introspection
plugins: plug-in architecture, extension points
observability: telemetry setup, metrics and traces > instrumenting code
security: protecting services > input validation, secure coding
secure-coding: secure coding
authentication: authenticating requests, login and tokens > jwt, oauth2, sessions
deployment: containers and deployment, running in production > dockerfile, kubernetes manifests
`;
