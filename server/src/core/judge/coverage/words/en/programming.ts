/** Families of English words on programs, their memory and speed: `family: words > kinds of it`. */
export const programming = `
ownership-rust:  > move semantics in rust, moves and copies, borrowck, borrow rules, &mut, mutable borrow
move-semantics: move semantics in rust, moves and copies, moving ownership
borrowing: borrowck, borrow rules > &mut, mutable borrow
lifetimes: lifetime parameters > lifetime elision
lifetime-elision: lifetime elision
interior-mutability: interior mutability > refcell, unsafecell, cell types
unsafe: unsafe blocks, unsafe rust > raw pointers
traits:  > dynamic dispatch through traits, trait bounds, default methods
generics: generic programming, parametric polymorphism > monomorphization, type parameters and bounds
generic-constraints: type parameters and bounds
option-type: option types
nullability: null safety in schemas
panic:  > panic recovery, recover from panics, recovering panics
error-context: error chain, chained errors
checked-exceptions: checked exceptions
try-catch: try and catch, try/catch, finally block
defer: deferred calls, cleanup with defer
context-go: context cancellation
goroutines: goroutine leak, leaked goroutines
channels:  > buffered channels, unbuffered channels, select statement
unbuffered-channels: unbuffered channels
async: async functions, asynchronous programming > callbacks and promises
event-loop: event loop, reactor loop
futures: how futures work > completablefuture, completable futures, polling futures
pinning-rust: pinning futures, pin and unpin
executors: async executor, async runtime, runtime executor > tokio, async-std, smol
structured-concurrency: structured concurrency, task groups, scoped tasks, scoped threads, taskgroup
cancellation: cooperative cancellation, cancel safety, cancelling tasks
send-sync: send and sync, thread-safe types
threads-os: std::thread, pthreads, os threads, native threads, system threads > thread per request, spawning threads
thread-per-request: thread per request
green-threads:  > project loom
gil: gil, global interpreter lock > free-threaded
multiprocessing: multiprocessing, worker processes > process pool, forking, forked workers
process-pool: process pool
ipc: ipc, inter-process communication, interprocess communication > shared memory, unix sockets
unix-sockets: unix sockets
shared-memory: shared memory
mutex: mutex, mutual exclusion lock
rwlock: read-write lock, rwlock
spinlock: spinlock, spin lock
condition-variables: condition variable, condition variables, wait and notify
barriers: barrier
latches: countdown latch
thread-local: thread-local, thread local storage, threadlocal
immutability: immutability, immutable data, immutable objects > copy on write, persistent data structures
copy-on-write: copy on write
lock-free:  > compare-exchange, aba problem, hazard pointers, epoch-based reclamation, rcu, lock-free queue, lock-free stack
epoch-reclamation: epoch-based reclamation
hazard-pointers: hazard pointers
aba-problem: aba problem
memory-model: memory ordering semantics > relaxed ordering, acquire and release
race-conditions: racy code > toctou, check-then-act
work-stealing: stealing work
producer-consumer: producer-consumer > blocking queue, bounded queue, bounded buffer
bounded-queue: bounded queue, bounded buffer
blocking-queue: blocking queue
thread-pool: pool of threads, executorservice > thread pool size
stack-heap: stack and heap > stack allocation, stack frames
stack-frames: stack frames
stack-allocation: stack allocation
allocation:  > fewer allocations, allocating less, allocation rate
fewer-allocations: fewer allocations, allocating less, allocation rate
escape-analysis: escape analysis, escapes to the heap
memory-leak: retained objects, growing heap, leak detection > valgrind, leaksanitizer
fragmentation: fragmentation, heap fragmentation, memory fragmentation
virtual-memory: virtual memory, paging memory > page faults, page tables, address space
page-tables: page tables
page-faults: page faults
huge-pages: huge pages, hugepages, large pages
swap: swap space, swapping to disk > swappiness
memory-mapping: memory mapped files, memory-mapped, mmap
alignment: data alignment, struct padding, field alignment > field order
numa: numa nodes, memory locality
false-sharing: false sharing, cache line bouncing
branch-prediction: branch prediction, branch misses > branchless
inlining: inlining, inline functions, function inlining
pgo: profile-guided optimization, pgo
lto: link-time optimization, lto
jit: jit, just-in-time compilation, jit compiler > tiered compilation
aot: ahead of time, ahead-of-time compilation, aot > native image
native-image: native image
class-loading: class loading > classpath
bytecode: bytecode, byte code
gc-pauses: gc pauses, stop the world, pause times
generational-gc: generational collection > young generation, old generation, nursery collection
old-generation: old generation
young-generation: young generation
gc-algorithms: gc algorithms, garbage collection algorithms > g1, zgc, shenandoah, mark and sweep, mark-sweep, copying collector
copying-collector: copying collector
mark-sweep: mark and sweep, mark-sweep
reference-counting: reference counting, refcount, arc counting
weak-references: weak references, weakref, weak pointers
finalizers: finalizers, finalizer > dispose
destructors: destructors, drop trait
raii: raii, resource acquisition is initialization > scope guards
move-semantics: move semantics > rvalue references, move constructor, std::move
move-constructor: move constructor
rvalue-references: rvalue references
templates-cpp: template metaprogramming > concepts in c++, constexpr
stl: standard template library, stl containers, stl
undefined-behaviour: undefined behaviour, ub
sanitizers: compiler sanitizers > address sanitizer, asan, undefined behavior sanitizer, ubsan, memory sanitizer, tsan, thread sanitizer
thread-sanitizer: tsan, thread sanitizer
memory-sanitizer: memory sanitizer
ubsan: undefined behavior sanitizer, ubsan
asan: address sanitizer, asan
jvm: jvm, java virtual machine > -xmx, jvm flags, jvm tuning, heap size
heap-size: heap size
jvm-tuning: jvm flags, jvm tuning
closures: lambda expressions > captured variables, capture by reference
type-narrowing: type narrowing, type guards > discriminated unions
union-types: union types
discriminated-unions: discriminated unions
mapped-types: mapped types
template-literal-types: template literal types
utility-types: utility types
conditional-types: conditional types
strict-mode: strict mode, compiler strictness > strict null checks
strict-null-checks: strict null checks
enums: enum, sum types, algebraic data types, tagged unions
structural-typing: structural typing > duck typing
duck-typing: duck typing
nominal-typing: nominal typing
context-managers: context manager, with statement
generators-iter: generator functions
comprehensions: comprehension, list comprehension
modules-js: es modules, esm > module resolution
module-resolution: module resolution
commonjs: commonjs
higher-order: higher-order functions > function composition, currying, partial application
currying: currying, partial application
function-composition: function composition
visibility: visibility modifiers, access modifiers, private and public
macros:  > macro_rules, attribute macros
cross-compilation:  > target triple, target platforms
compile-times: compile time, build time, slow builds, compilation speed
static-linking: static linking
dynamic-linking: dynamic linking, shared libraries
abi: abi, application binary interface > calling convention, abi stability
calling-convention: calling convention
ffi: c bindings, native interop, calling native code > jni, cgo, pyo3, ctypes, n-api
wasm: wasm modules > wasi runtime, wasm-bindgen
publishing: publishing to a registry
workspaces: workspace, multi-module > cargo workspace
vendoring: vendor directory, vendored dependencies
transitive: transitive dependencies, indirect dependencies
dependency-graph: dependency tree, dependency graph
circular-dependencies: circular dependencies, cyclic dependencies, import cycles, dependency cycle
code-comments: comments, code comments > doc comments, docstrings, rustdoc, javadoc
doc-comments: doc comments, docstrings
tech-debt: technical debt, tech debt, paying down debt
dead-code: dead code, unused code, unreachable code
code-smells: code smells, smelly code
guard-clauses: early return, guard clause
hot-path: hot path, hot loop
critical-path: critical path
flame-graph: flame graph, flamegraph
cpu-profiling: cpu profiling, on-cpu
heap-profiling: heap profiling, memory profiling, allocation profile
lock-contention: lock contention, contended locks, contention
context-switches: context switch
syscalls: system calls, syscalls, syscall overhead
bottleneck: bottleneck, limiting factor
amdahl: amdahl's law, amdahl, speedup limits
big-o: big o, time complexity, algorithmic complexity, asymptotic > space complexity
space-complexity: space complexity
simd: simd instructions > auto-vectorization, sse and avx
auto-vectorization: auto-vectorization
performance-budget: performance budget > latency budget, time budget
latency-budget: latency budget, time budget
startup-time: startup time, boot time, time to first request
memory-footprint: memory footprint, memory usage, memory consumption > resident set, rss
memory-pool:  > object reuse, sync.pool, reusing buffers
precomputation: precomputation
parallel-iterators: parallel iterators
deadlock-detection: deadlock detection, detecting deadlocks > wait-for graph
deadlock-prevention: deadlock prevention, avoiding deadlocks, deadlock avoidance > try_lock
lock-granularity: lock granularity, fine-grained locking > lock striping, lock splitting, shorter critical sections
critical-section: critical section
reentrant: reentrant lock, reentrancy
fair-lock: fair lock > fairness
lock-renewal: lock renewal > watchdog
once-init: lazy initialization, one-time initialization > sync.Once, OnceCell, OnceLock
pipeline-pattern: pipeline pattern
select-stmt: select statement
timers: timer, timers > timing wheel, ticker
blocking-code: blocking code, blocking operations > spawn_blocking, block_in_place, rayon, CPU-bound work
custom-executor: custom executor, writing an executor
task-spawn: spawning tasks > tokio::spawn
task-priority: task priority
concurrency-testing: concurrency testing, testing concurrent code > loom, race detector, -race
race-detection: race detector, data race detection, race detection > go test -race, ThreadSanitizer, thread sanitizer
race-conditions: thread-safe
parking: park and unpark > waker
lock-free:  > compare_exchange
cas: CAS, compare-and-swap, compare-exchange
lock-free:  > crossbeam-epoch, memory reclamation
memory-reclamation: memory reclamation
bounded-channel: bounded channel, buffered channel, buffered channels
unbounded: unbounded channel, unbounded queue
broadcast: broadcast channel, broadcasting, broadcast
oneshot: oneshot
mpsc: mpsc
error-propagation: error propagation, propagating errors, passing errors up, bubbling up
limits-input: size limits, limiting size, maximum size, length limits
unknown-fields: unknown fields, extra fields, unexpected fields, rejecting unknown fields
nesting-depth: recursion depth, nesting depth, depth limit, recursion limit, nesting levels
untrusted: untrusted input, untrusted data, hostile input, malicious input > defensive parsing
task-lifecycle: task lifecycle, lifetime of a task > task states
blocking: blocking tasks, blocking work, blocking code, blocking calls > cpu-bound work, cpu-intensive work, spawn_blocking
async-streams: async streams, async iterators, asynchronous iteration
panic-recovery: panic recovery, catching panics, recover from panics, recovering panics
composition: composition, composing > composing modules, module composition
layers-architecture: layering, layers, layered architecture, layered design
hot-reload-config: reload without restart, hot reload, dynamic configuration, changing rules at runtime, runtime configuration
data-races: race conditions, races, data races
cancel-context: context cancellation, cancelling a context
wrapping-errors: error wrapping, wrapping errors
sentinel-errors: sentinel errors
package-release: publishing packages, publishing a package, releasing to the registry, package release
static-types: static typing, static types > type checking
async-python: async programming, asynchronous programming > asyncio
meta-classes: metaclass, metaclasses
signal-handling: signal handling, handling signals, unix signals
text-encoding: character encoding, text encoding, character sets > unicode
conditional-build: build tags, conditional compilation
latency-reduction: latency optimization, reducing latency, low latency, cutting latency
`;
