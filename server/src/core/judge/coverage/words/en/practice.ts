/** Families of English words on programs in Rust, and how services are run, guarded and tested: `family: words > kinds of it`. */
export const practice = `
lifetimes:  > HRTB, NLL, higher-ranked trait bounds
ownership-rust: ownership and borrowing
generics:  > trait bounds, trait bound, impl Trait, static dispatch
traits:  > trait object, dyn Trait, impl Trait, blanket impl, blanket implementations, associated types, trait bound, orphan rule, supertraits, dynamic dispatch
modularity:  > pub(crate), pub use, mod.rs, cargo workspace, cargo workspaces
crates: crate, crates > cargo workspace, cargo workspaces, workspace.dependencies
iterators:  > IntoIterator, iterator adaptors, flat_map
closures:  > FnMut, FnOnce, capturing the environment
type-system:  > algebraic data types, sum types, newtype pattern, tagged unions
pattern-matching:  > if let, let else, exhaustiveness checking, exhaustive matching, match arms
compiler-optimizations:  > LTO, PGO, link-time optimization, profile-guided optimization, codegen-units, opt-level, inlining, target-cpu=native, Cranelift, LLVM passes
build-profiles: release profile, release profiles, build profiles, build profile, cargo profile, cargo profiles > profile.release, codegen-units, opt-level
binary-size: binary size, smaller binaries > cargo-bloat, twiggy
memory-safety:  > use-after-free, use after free, buffer overflow, buffer overflows, double free, dangling pointer, dangling pointers, out-of-bounds access, AddressSanitizer, ASan, Miri, valgrind
memory-leak:  > heaptrack, heap snapshots, heap snapshot, heap profile, jeprof, massif, reference cycles
gc:  > STW, stop the world, stop-the-world, pause times, GC pauses, generational collection
data-structures:  > HashMap, BTreeMap, VecDeque, SmallVec, BinaryHeap, Big-O
numa:  > numactl, remote memory access, socket locality
cpu-affinity: cpu affinity, thread affinity, cpu pinning, thread pinning, pinning threads, core pinning > core_affinity, taskset, isolcpus, sched_setaffinity
performance-regression: continuous benchmarking > iai-callgrind, Bencher, benchmark baselines
queueing-theory: queueing model, queueing models > M/M/1, Kingman, arrival rate
parallel-algorithms: parallel algorithms, parallel algorithm > fork-join, MapReduce, prefix sum, parallel prefix, Amdahl's law, divide and conquer, rayon::join
scheduling:  > CFS, round robin scheduling, gang scheduling, bin packing
model-serving: serving models, inference in production > ONNX Runtime, ONNX, Triton, TorchServe, TensorRT, vLLM
feature-engineering:  > one-hot, one-hot encoding, missing values, Feast
fixtures:  > faker, fake data, data factories
code-review:  > CODEOWNERS, pull request, pull requests, merge requests
test-strategy: test strategy, testing strategy > test pyramid, testing pyramid, shift left, shift-left testing, risk-based testing
test-pyramid:  > testing honeycomb
test-environments: hermetic tests, ephemeral test environments > Testcontainers, LocalStack
dependency-isolation: dependency isolation, isolating dependencies, isolating external dependencies > WireMock, LocalStack, Testcontainers
performance-testing:  > wrk2, coordinated omission
penetration-testing:  > Burp Suite, Kali
microservice-decomposition: decomposing the monolith, splitting the monolith, breaking up the monolith, service decomposition > service boundaries, strangler fig, strangler pattern, conway's law
hexagonal:  > clean architecture, onion architecture, inbound ports, outbound ports, inbound and outbound ports
grpc:  > tonic, protoc, .proto, bidirectional streaming, unary calls, grpc-gateway, tonic-build
http2:  > HPACK, header compression, multiplexed streams
quic:  > quinn, 0-RTT
websocket:  > tungstenite, tokio-tungstenite, Socket.IO
realtime-updates: push channels, server-sent events
tcp-tuning: socket tuning > TCP_NODELAY, BBR, TIME_WAIT, somaxconn, socket options, tcp keepalive, congestion control, listen backlog
dns:  > ndots, hickory-dns
service-addressing: service addressing > ClusterIP, srv records, dns srv
zero-trust:  > SPIFFE, SPIRE, workload identity, micro-segmentation
edge:  > edge functions, edge function, edge workers, cloudflare workers, Lambda@Edge
cdn: content delivery
ebpf: bpf programs > XDP, bpftrace, kprobe, kprobes, tracepoints, Cilium, uprobe, libbpf
cni: pod networking > VXLAN, overlay network, overlay networks, Weave
network-policies:  > NetworkPolicy
cluster-hardening: kubernetes security, cluster security, cluster hardening, hardening the cluster, hardening kubernetes > pod security, securityContext, kyverno, OPA Gatekeeper, kube-bench, cis benchmark, pod security standards, seccomp
sidecar: sidecars, sidecar pattern > Dapr, ambassador pattern, Envoy sidecar
change-management: change freeze, change freezes > CAB, freeze periods, release freeze
golden-signals:  > latency traffic errors saturation
use-method:  > utilization saturation errors
synthetic:  > blackbox exporter, uptime kuma
trace-sampling: sampling traces > traceidratio, parentbased_traceidratio, parentbased, tail_sampling
sampling:  > parentbased_traceidratio, traceidratio
telemetry-pipeline: otelcol, otel collector, receivers processors and exporters > otelcol-contrib, receivers processors exporters
semantic-conventions: semconv, attribute naming > service.name, http.route, db.system, http.request.method
cgroups: cgroup, cgroup v2 > CFS quota, memory.max, cpu.max, CPU throttling
resource-isolation: resource isolation, isolating resources > cgroup, cgroups, namespaces and cgroups, noisy neighbour, noisy neighbor, noisy neighbours, noisy neighbors
self-healing: automated recovery, auto-remediation
ops-automation:  > Ansible, SaltStack, auto-remediation, automated remediation
environments:  > dev staging and prod
csrf: csrf token, csrf protection > SameSite Cookie
session-security: session security, secure sessions > session fixation, session hijacking, HttpOnly, SameSite, cookie flags, cookie attributes
privacy:  > GDPR, CCPA, PIPL, differential privacy, data subject requests
api-versioning: api deprecation, deprecating apis, deprecating an api > sunset header, breaking changes, backward compatibility, backward compatible
cookies:  > SameSite, HttpOnly
gc-tuning: tuning the garbage collector > G1, ZGC, Shenandoah, GOGC, GOMEMLIMIT, STW, stop-the-world, pause times, GC pauses
batch-work: batch processing > batch size, linger, writev, micro-batching, nightly batch
masking:  > last four digits
csp-channels: csp, communicating sequential processes > share memory by communicating, sharing memory by communicating, go channels, oneshot, crossbeam-channel
observability:  > bpftrace, kprobe, tracepoint
api-versioning:  > deprecation
connection-pool:  > deadpool, r2d2, bb8, max_connections
batching:  > multi-row insert
bulk-ops:  > multi-row insert, COPY FROM
indexes:  > composite index, composite indexes
encryption:  > AES-256
data-reconciliation: verifying data, data verification
otel-collector: opentelemetry collector, otel collector, otelcol > memory_limiter, otelcol-contrib, otlp receiver, receivers processors and exporters, tail_sampling
edge:  > durable objects, deno deploy
tdd: failing test first
load-testing:  > coordinated omission, wrk2, stress and soak
performance-regression:  > performance gates
time-series-db:  > retention and rollup
dynamic-config:  > Nacos, ArcSwap, SIGHUP, config watch
pessimistic-locking:  > row locks, row lock, row-level locks, FOR UPDATE
delayed-messages:  > timing wheel, timing wheels, DelayQueue, DLX
deadline-propagation:  > grpc-timeout, context deadline
circuit-breaker:  > failsafe-rs, failing fast
ab-testing:  > statistical significance, p-value
background-jobs:  > apalis, visibility timeout
scheduled-jobs:  > CronJob, cron expressions, XXL-JOB
lakehouse:  > iceberg, delta lake, hudi, open table formats, open table format
data-lake:  > hudi, open table formats
olap: analytical databases, analytical database > ClickHouse, DuckDB, Druid, StarRocks, Apache Doris, columnar storage
column-store:  > MergeTree, StarRocks
fine-tuning:  > SFT, RLHF, DPO, PEFT, supervised fine-tuning, preference tuning
model-compression: model compression, compressing models > pruning, distillation, knowledge distillation
quantization:  > AWQ, GGUF, 4-bit, low-precision inference
sandboxing:  > landlock, nsjail, bubblewrap
isolated-execution: isolated execution, running untrusted code, isolating untrusted code, untrusted code > gVisor, Firecracker, seccomp, landlock, sandboxing, microVM
side-channels: side channel, side channels, side-channel attacks > timing attacks, timing attack, constant-time comparison, constant-time, Spectre, Meltdown
shadow-traffic:  > GoReplay, tcpcopy, dark launch, dark launches
shadow-testing: shadow testing > GoReplay, dark launch
admission-control: policy enforcement in kubernetes > ValidatingWebhook, MutatingWebhook, ValidatingAdmissionPolicy, OPA Gatekeeper, validating and mutating webhooks
scheduling-k8s:  > nodeAffinity, taint, toleration, affinity rules, PriorityClass
settlement: clearing and settlement > netting
payment-reconciliation: settlement reconciliation
flash-sale:  > overselling, inventory deduction
error-tracking:  > Sentry, panic hook
hot-keys:  > hotkeys, hotspot mitigation
data-lineage:  > OpenLineage, DataHub, Apache Atlas
data-quality:  > dbt tests
perf: perf
proptest: proptest
quickcheck: quickcheck
flame-graph:  > inferno, stackcollapse
isolation-levels: transaction isolation levels > read committed, read uncommitted, repeatable read, serializable isolation, write skew, phantoms, dirty read, phantom read, non-repeatable reads
slo:  > four nines, three nines
chaos:  > steady-state hypothesis, killing pods, fault injection in production
infrastructure-as-code:  > remote state, terraform state, plan and apply, drift detection
schema-migration:  > expand and contract, backfilling, changing tables without downtime
zero-downtime: zero-downtime deployment, zero-downtime deployments, zero downtime deployment > canary releases, canary release, rolling updates
input-validation: rejecting bad requests, never trust the client
password-storage: password storage > argon2, argon2id, bcrypt, scrypt, pbkdf2, salts, pepper, work factor, work factors, hashing passwords
telemetry-pipeline: observability pipeline, observability pipelines, telemetry pipelines
backup:  > WAL archiving
restore:  > PITR, restore drills, restore drill
feature-flags:  > percentage rollouts, percentage rollout
hot-observable: hot
observable-rx:  > on_next, onNext, on_complete, onComplete
otel-collector:  > agent and gateway
`;
