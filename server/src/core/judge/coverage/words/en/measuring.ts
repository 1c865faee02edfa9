/** Families of English words on measuring, alerting and speed: `family: words > kinds of it`. */
export const measuring = `
alert-routing: alert dispatch, dispatching alerts, routing tree, alert dispatching
notification-channels: notification targets, notification integrations
alert-silencing: silencing, silences, muting, muting alerts, inhibition, inhibit rules, suppressing alerts, alert suppression
scrape-config: scrape jobs, scrape job, scrape_configs, scrape intervals, scraping jobs
file-discovery: file-based service discovery, file-based discovery, file_sd, file_sd_configs, target files, target lists, static targets, static_configs
recording-rules: precomputed queries
dashboards: boards, dashboard panels > grafana dashboards
dashboard-import: dashboard import, importing dashboards, importing a dashboard, import a dashboard, community dashboards, dashboard templates, shared dashboards, dashboard id
long-term-storage: long-term storage, remote storage, long-term retention > thanos, cortex, mimir, victoriametrics, remote write
federation-metrics: hierarchical federation, prometheus federation
gauges: numeric series, numeric value metric
state-sets: stateset, state set, state sets, enumeration metric, enum metric
info-metrics: info metric, info metrics, info series
exporters: metric exporters
log-levels: log severity, severity levels
error-monitoring: error reporting
benchmark: micro-benchmarks, performance measurement, performance measurements, measuring performance
benchmark-inputs: benchmark inputs, realistic inputs, realistic data, representative inputs, representative workload, realistic workload, production-like data
benchmark-noise: benchmark noise, noisy measurements, measurement noise, run-to-run variance, statistically significant, reliable measurements, repeatable measurements > benchstat
memory-leak: leaking memory, leaked memory, memory growth
allocation: heap allocation, heap allocations, allocating on the heap
object-pool: reusing objects, reuse of objects, buffer reuse, reusing buffers
space-time: space-time trade-off, time-space trade-off, space-time tradeoff, trading space for time, space for time, time for space, augmenting data, precomputation
execution-trace: execution tracing, execution tracer, execution trace, execution traces, runtime trace, go tool trace
optimization-worth: premature optimization, is it worth it, worth optimizing, worth the effort, when to optimize, whether to optimize, economics of optimization
escape-analysis: escape to the heap
stack-data: lifo, last in first out
dependency-injection: injecting dependencies, injected dependency, injected dependencies, inject
mocking: doubles, mock object, stand-in, stand-ins, substitute objects > hand-written fakes
call-verification: verification of calls, verifying calls, recorded calls, recording calls, records the calls, expected calls, interaction testing, verifying interactions, asserting on interactions
stdout: standard output, stdout, console output, printing to the terminal, output stream, os.stdout, system.out
buffers: in-memory buffer, byte buffer, bytes buffer, memory buffer, bytes.buffer, stringbuffer, in-memory stream
io-writer: writer interface, io.writer, output sink
test-speed: test speed, speed of the suite, slow test suite, fast test suite, speeding up tests, tests take
design-smells: design smell, design smells, code smell, code smells, signs of bad design, bad design, bad abstractions, bad abstraction > over-mocking, too many mocks
over-mocking: over-mocking, too many mocks, excessive mocking
diagnosis: diagnosis, diagnosing > symptoms, symptom, causes, cause
flaky: test flakiness
developer-experience: developer friction
`;
