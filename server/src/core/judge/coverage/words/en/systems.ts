/** Families of English words on systems: `family: words > kinds of it`. */
export const systems = `
distributed: distributed, across nodes, cluster-wide
distributed-systems: distributed systems, distributed system
consensus: consensus, agreement, agreeing, consensus algorithm > raft, paxos, zab, viewstamped replication, quorum
leader-election: leader election, electing a leader, leadership, primary election
consistency: consistency, consistent, consistency models > linearizability, linearizable, serializability, causal consistency
eventual-consistency: eventual consistency, eventually consistent, convergence > crdt, crdts, conflict-free replicated data types, anti-entropy, read repair
cap: cap, cap theorem, brewer's theorem > pacelc
pacelc: pacelc
distributed-transactions: distributed transactions, distributed transaction > two-phase commit, 2pc, saga, sagas, saga pattern, tcc, outbox, transactional outbox, compensating transactions, three-phase commit, xa
two-phase-commit: two phase commit > xa
saga: compensation
transactions: transactions, transaction, commit and rollback, transactional > acid, isolation levels, mvcc, isolation
distributed-lock: distributed locks, distributed lock, distributed locking > redlock, fencing tokens, lease, leases
locks: locks, locking, lock, mutual exclusion > mutex, mutexes, rwlock, semaphores, latches
failure-detection: failure detection, failure detector, detecting failures, failure detectors > heartbeats, heartbeat, gossip membership, phi accrual
phi-accrual: phi accrual
recovery: recovery, recover, recovering, restore, restoring, coming back > self-healing, self healing, failback
failback: failback
failover: failover, fail over, switchover > hot standby, promotion, standby promotion
replication: replication, replicate, replicating, replicas, replica, data copies > leader follower replication, read replicas, multi-leader, standby
partitioning: partitioning, partition, partitions, sharding, shards, shard, horizontal scaling of data, splitting data > consistent hashing, resharding
gossip: gossip, gossip protocol, epidemic protocol > swim
service-discovery: service discovery, discovery, service registry, registration > consul, eureka, etcd, zookeeper
consistent-hashing: consistent hashing, consistent hash, hash ring, ring hash, hashing ring > maglev, ketama, rendezvous hashing, jump hash
layer-4: layer 4, l4, transport layer > tcp, udp
layer-7: layer 7, l7, application layer
global-traffic: global traffic management, global load balancing, global server load balancing, gslb, traffic steering > geodns, anycast, latency-based routing, latency routing, geolocation routing
load-balancing: load balancing, load balancer, balancing, traffic distribution > round robin
api-gateway: api gateway, gateway, gateways, edge proxy > kong, backend for frontend
reverse-proxy: reverse proxy, proxy, proxies > nginx, haproxy, envoy, traefik
messaging: messaging, message queue, message queues, queues, queue, message broker, broker, brokers > kafka, rabbitmq, pulsar, nats, pub sub, publish subscribe, publish-subscribe
dead-letter: dead letter, dead letter queue, dead letters, dlq > poison messages, poison message
message-ordering: message ordering, ordering, order guarantees, in order
delivery-guarantees: delivery guarantees, delivery semantics > acknowledgements, at least once, exactly once, at most once
streaming: stream processing, streaming, streams, stream, real-time processing > flink, event streams, event stream, async streams, watermarks, windowing
backpressure: backpressure, back pressure, back-pressure, flow control, slow consumers
reactive-systems: reactive systems, reactive system, reactive architecture
reactive: reactive programming, reactive > rx, rxjs, reactive extensions, reactor, reactive manifesto, reactive streams
reactive-streams: reactive streams
observable-rx: observable, observables
observer: observer, observers, observer pattern, subscribers, subscriber, listener
hot-observable: hot observables, shared stream
cold-observable: cold observables
operators-rx: operators, operator, combinators, stream transformations
rate-limiting: rate limiting, rate limit, rate limits, rate limiter, throttling, throttle, request quotas, too many requests > token bucket, leaky bucket, sliding window
quota: quota, quotas, allowance, usage limits
adaptive: adaptive, adaptive algorithms, dynamic adjustment, self-adjusting, self-tuning, dynamic
layered: hierarchical, layered, layers, multi-level, multi-layer, tiered, multi-dimensional, nested
qos: qos, quality of service, prioritization > priority queues, traffic shaping, priorities
traffic-shaping: traffic shaping
circuit-breaker: circuit breaker, circuit breakers, circuit breaking, breaker, trip open
delayed: delayed, delay, delays, deferred, postponed
recurring: recurring, periodic, periodically, repeating, repeatable > cron, every night, nightly
retry: retry, retries, retrying, trying again, retry policies > backoff
timeout: timeout, timeouts, time limits, deadlines, deadline, time out
bulkhead: bulkhead, bulkheads, compartments, isolating failures > isolation, resource isolation
fault-tolerance: fault tolerance, fault tolerant, resilience patterns, tolerance, resilient design, stability patterns, surviving failures, resilience
resilience: resilience, resiliency, resilience engineering, robustness, resilient
elasticity: elasticity, autoscaling, auto scaling, autoscaler, autoscalers, automatic scaling, growing and shrinking > hpa, horizontal pod autoscaler
degradation: degradation, graceful degradation, degrade, fallback, fallbacks, degraded mode > load shedding, shedding load, brownout
chaos: chaos engineering, chaos, chaos experiments, chaos testing > chaos monkey, chaos mesh, litmus, game day, game days
fault-injection: fault injection, failure injection, injecting faults, injecting failures, inject > toxiproxy
disaster-recovery: disaster recovery, disaster, dr, disaster planning, backup site, recovery plan > rto, rpo, recovery point objective
business-continuity: business continuity, continuity, bcp, continuity planning
point-in-time-recovery: point-in-time recovery, pitr, recovery to a point in time
backup: backup, backups, back up, backing up > point-in-time recovery, pitr
high-availability: high availability, availability, ha, uptime, highly available > redundancy, active-active, multi-region
scalability: scalability, scaling, scale, growth > horizontal scaling, vertical scaling, scaling out, scale up
reliability: reliability, reliable, dependability
graceful-shutdown: graceful shutdown, shutdown, shutting down, termination, stopping cleanly > connection draining, draining, signal handling
health-checks: health checks, health check, probes, probe, health endpoints > liveness, readiness, liveness probe, readiness probe, startup probe, liveness probes

concurrency: concurrency, concurrent > multithreading, multi-threading, threading, threads
parallelism: parallelism, parallel, parallel computing, multi-core, parallel processing > rayon, openmp, data parallelism
data-parallelism: data parallelism, data parallel training
async: async, asynchronous, async await, non-blocking, nonblocking > tokio, asyncio, futures, promises, event loop, coroutines
coroutines: coroutines, coroutine, async tasks, lightweight threads > goroutines
green-threads: green threads, fibers, virtual threads, lightweight threads, user-level threads > goroutines
stm: stm, software transactional memory, transactional memory
lock-free: lock-free, lock free, lockless, non-blocking data structures > cas, compare and swap, compare-and-swap, wait-free
wait-free: wait-free
work-stealing: work-stealing, work stealing, task stealing, stealing scheduler
thread-pool: thread pool, thread pools, executor, executors > worker threads
actors: actor model, actors, actor > akka, erlang, supervision trees
supervision-trees: supervision trees
channels: channels, channel > csp, message passing, communicating sequential processes, mpsc
concurrent-collections: concurrent data structures, concurrent collections, thread-safe collections > concurrent hashmap, concurrent map, dashmap, skiplist, skip list, concurrent queue
hashmap: hashmap, hash map, hash table, dictionary > hash tables
skiplist: skip lists
memory-model: memory model, memory ordering, memory order > memory barriers, memory fences, happens-before, acquire release
happens-before: happens-before
memory-barriers: memory barriers, memory fences
locking: locking, lock, locks, unlock, unlocking, mutual exclusion
atomics: atomics, atomic, atomic operations, atomic types
deadlock: deadlock, deadlocks > livelock, starvation, lock ordering, lock order
race-conditions: race conditions, data races, race condition, thread safety > thread sanitizer, loom
prevention: prevention, prevent, preventing, avoiding, avoidance, avoid, protection, defence, defense, defending, mitigations, mitigation
detection: detection, detect, detecting, detector, finding, discovery of, spotting

performance: performance, speed, fast, efficient, efficiency > startup time, start-up time, response time, memory footprint, performance tuning, speeding up
optimization: optimization, optimisation, optimizing, tuning, tune, improve, improving, speeding up, faster, making it fast
overhead: overhead, overheads, performance overhead, runtime cost, performance impact, impact on performance
latency: latency, latencies, response time, response times > tail latency, percentiles
throughput: throughput, capacity per second, requests per second > bandwidth
profiling: profiling, profile, profiler, profilers, performance analysis > perf, pprof, flame graphs, flame graph, hot paths, hotspots
perf-engineering: performance engineering, performance tuning, performance optimization, performance
memory: memory, ram, memory management > memory usage, memory footprint, heap, allocation, allocations, allocator
memory-leak: memory leaks, memory leak, leaks, leaking
gc: garbage collection, garbage collector, gc, reclaiming memory > gc tuning, reference counting
memory-pool: memory pool, memory pools, pool allocator > object pool, object pooling, buffer pool, pooled buffers
arena: arena, arena allocation, arena allocator, bump allocator, bump allocation, region allocation > bumpalo
zero-copy: zero-copy, zero copy, copy-free, avoiding copies, without copying > sendfile, mmap
cpu: cpu, processor, processors, compute, cores > cpu-bound
simd: simd, vectorization, vectorisation, vector instructions, vectorized > avx, neon
cache-friendly: cache-friendly, cache friendly, cache locality, data locality, data-oriented design, locality > false sharing, cache lines, cache line
cache-lines: cache lines, cache line
io: i/o, io, input output > disk i/o, disk access, reading and writing files
async-io: async i/o, asynchronous i/o, async io, non-blocking i/o, asynchronous io > io_uring, epoll
batching: batching, batch, bulk, bulk operations, grouping writes, batch operations, batched > batch processing
buffering: buffering, buffers, buffer, buffered i/o, buffered io > bufreader
connection-pool: connection pool, connection pooling, connection pools, pooling, reusing connections > pgbouncer, hikaricp
cache: cache, caching, caches, cached, cache layer > redis cache, memoization
multi-level-cache: multi-level cache, multilevel cache, tiered cache, l1 l2 cache, cache hierarchy, layered cache, multi-tier caching
cache-warming: cache warming, cache warm-up, warm-up, warming, preloading, prefetching, cache preheating
cache-invalidation: cache invalidation, invalidation, stale data > ttl, expiry, expiration
eviction: eviction, eviction policy, evict, evicting, replacement policy, maxmemory policy > lru, lfu, least recently used, maxmemory, allkeys-lru, volatile-lru, noeviction
lazy-loading: lazy loading, deferred loading, on-demand loading
compression: compression, compress, compressing > gzip, brotli, zstd
capacity: capacity, capacity planning > demand forecasting, forecasting demand, headroom
headroom: headroom
resource-limits: resource limits, resource management, requests and limits, limits > cgroups, resource quotas
manual: manual, manually, by hand
automatic: automatic, automatically, auto, automated
zero-copy:  > bytes::Bytes, Cow, IoSlice
memory-pool:  > ArrayQueue
arena:  > bump allocation, typed-arena
simd:  > AVX2, AVX-512, std::simd, target-cpu
parallelism:  > par_iter
cache-friendly:  > SoA, AoS
async-io:  > tokio::fs
buffering:  > BufWriter
multi-level-cache:  > moka, L1, L2
benchmark:  > divan
profiling:  > samply, heaptrack, dhat, tokio-console
sanitization:  > ammonia
oauth:  > PKCE
encryption:  > AES-GCM, ChaCha20-Poly1305
hashing:  > BLAKE3
dependency-audit:  > cargo-audit, cargo-deny, cargo-vet, RUSTSEC
vulnerabilities:  > Grype, Semgrep
custom-metrics:  > Counter, Histogram, Gauge
health-checks:  > /healthz, /livez, /readyz
log-aggregation:  > Elasticsearch
eventual-consistency:  > Gossip
failure-detection:  > Phi, SWIM
replication:  > Quorum
distributed-lock:  > SET NX
adaptive-rate-limit:  > AIMD, Vegas
multi-tenancy: per-tenant
qos:  > WFQ, DSCP
backpressure:  > request(n), bounded channel
event-streams: event streams
rxrust: RxRust
`;
