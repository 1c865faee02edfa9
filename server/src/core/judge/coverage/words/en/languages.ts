/** Families of English words on programming in single languages: `family: words > kinds of it`. */
export const languages = `
modularity: source tree, directory layout, code layout, package structure, workspace layout > cmd and internal, src layout
configuration: settings and environment, app settings, runtime configuration, flags and environment > dotenv, viper, figment
middleware: middlewares, request middleware, handler chains, tower layers > interceptor
routing: http routing, routing requests, endpoints and handlers > servemux, chi, axum router
error-handling: error conventions, failures > errors.is, anyhow, thiserror, error values, wrapping errors, error propagation, sentinel errors, error types, error wrapping
concurrency: goroutines, goroutine, tasks, parallel work, threads and tasks, concurrent work > errgroup, waitgroup, tokio tasks, rayon
scheduler: scheduler, runtime scheduler, work scheduler > gomaxprocs, work stealing
worker-pool: worker pool, worker pools, workers, bounded workers
semaphore: semaphore, semaphores, limiting concurrency, bounded concurrency
fan-out: fan-out
cancellation: cancellation, cancel, canceling, cancelling, cancelled, aborting work, abort signal > cancellationtoken, context.withcancel, abortcontroller
timeout: time limit > withtimeout, withdeadline
context-go: context, contexts, context propagation, passing context, context.context > withvalue
propagation: propagation, propagate, passing on, passing down, handing down
race-conditions: race detector, race detection, data race, unsynchronized access > go test -race, miri
database-access: database access, data access, data access layer, persistence layer, querying the database > sqlx, sqlc, pgx, gorm, diesel, jdbc, jpa, repository pattern
transactions: database transactions, transaction handling, unit of work, begin and commit > begintx, rollback
logging: log lines, log output, structured log > slog, zap, logrus, log4j, logback, tracing subscriber
metrics: counters and histograms, instruments, exporting metrics > opentelemetry metrics, micrometer
graceful-shutdown: clean shutdown, orderly shutdown, terminating, sigterm, starting and stopping, start and stop, shutting down cleanly > sigterm, sigint, gracefulstop, drain, signal.notify, drain connections
table-tests: table-driven tests, table driven tests, test tables, parameterized tests, parametrized tests, data-driven tests > t.run, subtests, test cases, pytest.mark.parametrize, rstest
mocking: mock objects, mocked dependencies > gomock, mockito, mockall, wiremock, msw
integration-testing: tests with containers, component integration
unit-testing: component tests > vitest, jest, junit, pytest
flaky: flaky test, unstable tests, intermittent failures > quarantine, test retries
test-organization: test organization, test layout, organizing tests, test structure
test-doubles: test doubles, spies, dummies
coverage: measuring coverage, covered lines, coverage reports
snapshot-testing: golden tests, snapshots of output
fuzzing: fuzz tests, random inputs > go fuzz, cargo fuzz, fuzz targets
profiling: hot spots, sampling profiler > async-profiler, py-spy, flamegraph, cpu profile, heap profile
optimization: performance tuning, making it faster, speed-ups, performance work, reducing latency
performance: quick, how fast > benchmarks, web performance, time to interactive, frames per second, latency, p99, p95, throughput, milliseconds
allocation: allocations, memory allocation, heap and stack > sync.pool, escape analysis
memory-management: memory management, memory limits, garbage collector tuning > gomemlimit, jemalloc
dependency-injection: wiring, wiring dependencies, composition root > wire, dagger
interfaces: interfaces, interface design, small interfaces, protocols
generics: generics, type parameters, generic code
build-tags: build tags, conditional compilation, feature gates, cargo features
cross-compilation: cross-compilation, cross compiling, building for other platforms
code-generation: code generation, generated code, generators > protoc, go generate
linting: linters, static checks, static analysis, lint rules, formatting and linting > golangci-lint, clippy, ruff, eslint
api-versioning: api versioning, breaking api changes
validation: request validation, payload validation, validating requests > zod, pydantic, schema validation
pagination: cursor pagination, keyset pagination, offset pagination, list endpoints
rate-limiting: limiting requests, request limits, quota per client
idempotency: repeated requests, exactly-once requests > idempotency key
retry:  > tenacity, exponential backoff, jitter
circuit-breaker: tripping
health-checks: health endpoint, liveness and readiness, ready endpoint > healthz
openapi: api documentation, api specs, generated api docs > swagger ui
grpc: protobuf services, rpc services > streaming rpc
async: async code, await, tasks and futures > trio, async runtime
serialization: json encoding, encoding and decoding, json handling > jackson, encoding/json
lifetimes: lifetimes, lifetime annotations, borrowed data
smart-pointers: smart pointers, shared ownership > arc, rc, box, refcell
iterators: iterator adapters, streams and iterators
macros: derive macros, declarative macros > proc-macro
type-hints: typing, type checking, typed code, static types > mypy, pyright
virtual-environments: virtual environments, virtual environment, environments and dependencies > venv, uv, poetry
packaging: publishing a package, building a release > goreleaser, cargo publish, release artifacts
dependency-management: dependency updates, updating dependencies, version pinning > renovate, dependabot, go.sum
annotations: annotations, decorators
streams: streams, lazy sequences
records: records, data classes, structs > value objects
null-safety: null safety, optionals, option types > missing values
reflection: reflection, introspection
plugins: plug-in architecture, extension points
observability: telemetry setup, metrics and traces > instrumenting code
security: protecting services, secure coding > input validation
authentication: authenticating requests, login and tokens > jwt, oauth2, sessions
deployment: containers and deployment, running in production > dockerfile, kubernetes manifests
`;
