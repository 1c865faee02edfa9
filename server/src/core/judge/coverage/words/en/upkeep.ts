/** Families of English words on running and guarding services: `family: words > kinds of it`. */
export const upkeep = `
consumer: recipient, recipients, receiving side, receivers
client-side: callers, calling side, consumers of the api, api consumers
optimization: making faster, make faster, makes faster
monitoring: watch over, watching over, supervising
inspection: inspection, inspections, routine checks, health inspection, patrol checks
hardening: safeguarding, locking down, lockdown, tightening
cleanup: tidying up, clearing out, reclaiming space, reclaim space, freeing space, freeing up space, pruning, purging
estimation: sizing up, rough estimate, back-of-the-envelope
change-approval: sign-offs
splitting: breaking up, carving up
incident: breakdown, breakdowns
bug: bug, bugs, defect, defects
vulnerabilities: security hole, security holes, security flaw, security flaws
intrusion: break-in, break-ins, intruder, intruders
integrity-word: integrity, tampering, tampered, unaltered
eavesdropping: eavesdropping, interception of traffic, man in the middle, man-in-the-middle, sniffing
limit-word: cap, ceiling, upper bound, upper limit, maximum
configuration: tunable, tunables
feature-flags: on-off switch, kill switch
dependency-injection: wiring up
benchmark: yardstick
cursors: continuation token, continuation tokens, bookmark, next link
heartbeat: pulse
http-methods: verbs, verb
records: entry, entries
beginners: beginner, beginners, novice, novices, newcomers
allowlist: safelist
migration: going over to, move to a new
delayed-double-delete: delayed double deletion, delayed double delete, deleting twice
scale-out: adding capacity, adding machines, adding nodes
integration: onboarding a system, hooking up, hook up
metrics-endpoint: metrics endpoint, metrics endpoints, exposing metrics, exposed metrics, /metrics, scrape endpoint
duration: duration, durations, time spent, elapsed time, time taken, how long it takes
alert-rules: alert expressions, alert expression, alerting expressions, alert thresholds
start-scripts: start-up scripts, startup scripts, startup script, start script, start scripts, control scripts
service-accounts: system account, system user, service user
timings: time measurements, timing runs
derived-state: computed value
rerendering: re-render, re-rendering, rerender, rerendering, rendering again, renders again
shallow: shallow, shallowly
compiler: transpile, lowered by the compiler, desugar, desugaring, desugars, compiles to
syntactic-sugar: syntactic sugar, syntax sugar
raii: lock guard, mutex guard, automatic release, guard object, scope-bound, released automatically, goes out of scope
reference-counting: atomic reference counting, atomically reference counted, reference-counted, ref counting
once-init: once cell, oncecell, oncelock, initialised once, initialized once
try-lock: try lock, try_lock, trylock, non-blocking lock attempt, without waiting for the lock
stack-trace: stack trace, stack traces, backtrace, backtraces, call stack, traceback, tracebacks
string-building: string building, string concatenation, concatenating strings, string builder, stringbuilder, joining strings
preallocation: preallocation, preallocating, preallocate, preallocated, reserving capacity
bounds-checks: bounds check, bounds checks, bounds checking, bounds check elimination
alignment: struct packing, field order in structs
topological-sort: topological sort, topological order, topological sorting
continuous-deployment: release automation, automated releases
post-deploy: post-deployment checks
peer: peer, peers
handover: handing over, hand over, handed over
guard-clauses: guard clauses, early returns
parsing: unmarshalling
pricing: price, prices, pricing, price list, tariff
comparison: cost comparison
vendor-lock: vendor lock-in, lock-in, portability between vendors
permissions-files: file ownership, file permissions, owner of files, chown, chmod
reserve: headroom, spare room, safety margin, leave free, free percentage
small-files: tiny files, many small files, block size waste, allocation unit, block size
leftovers: leftovers, leftover files, stale files, orphaned files, unused files, old checkpoints
model-cache: model cache, package cache, package caches
io-benchmark: io benchmark, disk benchmark, storage benchmark, io benchmarks, synthetic benchmark > fio
checkpointing: checkpoints, saving checkpoints, saving the model
dataset-loading: dataset loading, feeding data, data loader, dataloader, data loaders
tls: certificates for transport
`;
