/** Families of English words on what programs are built of, from memory to clouds: `family: words > kinds of it`. */
export const depths = `
zero-copy:  > splice, vmsplice, copy_file_range, rkyv, BytesMut
memory-pool:  > slab allocator, mempool
arena: region-based allocation, memory arena
simd: single instruction multiple data > SSE4
cache-friendly:  > cpu cache misses, L1 miss, CachePadded
async-io: asynchronous file i/o > tokio-uring
batching:  > writev
prometheus: prometheus > promql, scrape config, scrape configs, exposition format, prometheus exporter, node exporter, pushgateway, servicemonitor, /metrics
opentelemetry: opentelemetry, otel, opentelemetry sdk, otel sdk > otlp, opentelemetry-otlp, tracing-opentelemetry
istio: istio > VirtualService, DestinationRule, istiod, istioctl, PeerAuthentication, ambient mesh, Envoy sidecar
linkerd: linkerd > ServiceProfile, linkerd2-proxy
service-mesh:  > VirtualService, DestinationRule, istiod, ambient mesh
jwt:  > jsonwebtoken, HS256
oauth:  > authorization code, authorization code flow, client credentials, authorization server, device flow, social login
rbac: role-based access, role based access > Casbin
configmap:  > configMapKeyRef, envFrom
secrets: sensitive configuration, sensitive config
structured-logging: key-value logs, key-value logging
log-levels:  > RUST_LOG, EnvFilter, LevelFilter, env_filter
perf: perf tool > perf_events, hardware counters
flame-graph: flame graphs
concurrent-hashmap: thread-safe map, thread-safe hashmap > flurry, ConcurrentHashMap, sharded hashmap
skiplist:  > ConcurrentSkipListMap
proptest:  > prop_assert, prop_compose, prop_oneof
property-testing:  > arbitrary trait, proptest strategies, prop_assert
quickcheck:  > arbitrary trait, impl Arbitrary
stm:  > TVar
lock-free:  > treiber stack, michael-scott queue, hazard pointer
work-stealing:  > crossbeam-deque, stealing deque, chase-lev deque
atomics:  > SeqCst, AtomicBool, AtomicPtr
memory-model:  > Acquire/Release, SeqCst
deadlock:  > wait-for graph, parking_lot deadlock_detection
event-streams:  > StreamExt, tokio-stream, async-stream, async iterator, async iterators, Stream trait, futures::Stream
hot-observable: hot observable, hot stream, hot streams
cold-observable: cold observable, cold stream, cold streams
operators-rx:  > flat_map, flatMap, debounce, switchMap, mergeMap, combineLatest
twelve-factor: twelve factors, the twelve factors
continuous-integration:  > github actions, gitlab ci, Jenkins, CircleCI, Buildkite
continuous-deployment:  > argo cd, argo rollouts, Spinnaker, release pipeline
multi-cloud: several cloud providers, multiple cloud providers > cloud bursting, active-active across clouds
cloud-abstraction: portable cloud api, provider abstraction > object_store, OpenDAL, Crossplane, libcloud, jclouds, Go CDK
cross-cloud-network: private connectivity > transit gateway, vpc peering, direct connect, expressroute
cost:  > Kubecost
cloud-migration: lift and shift > 6R
resilience-metrics: resilience metrics, resilience metric, measuring resilience, resilience scorecard > MTTR, MTBF, MTTD, recovery metrics, availability nines
twelve-factor:  > port binding, backing services
adaptive-rate-limit: adaptive concurrency limits, auto-tuning limits > concurrency-limits, Gradient2, TCP Vegas, gradient limit
priority-queue: weighted fair queueing, wfq
qos:  > weighted fair queueing, priority classes, PriorityClass
authorization:  > roles and permissions, role-based access, Casbin
authentication:  > social login
`;
