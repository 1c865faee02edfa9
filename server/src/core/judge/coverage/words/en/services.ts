/** Families of English words on distributed systems, messaging, interfaces and architecture: `family: words > kinds of it`. */
export const services = `
linearizability: linearizability, linearizable reads, strong consistency, atomic consistency
sequential-consistency: sequential consistency
causal-consistency: causal consistency, causal order, causality > happens before relation
read-your-writes: read your writes, read-your-own-writes, read after write > session consistency
session-consistency: session consistency
monotonic-reads: monotonic reads
eventual-consistency: eventual convergence
bounded-staleness: bounded staleness, staleness, stale reads
network-partition: network partition, partition tolerance, netsplit
crdt: crdt, conflict-free replicated data types > g-counter, or-set, lww register
vector-clocks: vector clock, version vectors > hybrid logical clock
lamport-clocks: lamport clocks, lamport timestamps
logical-clocks: logical clocks > vector clock, version vectors, lamport clocks, lamport timestamps, hybrid logical clock
clock-skew: clock skew, clock drift > ntp, ptp, chrony, clock synchronization, time synchronization
conflict-resolution: conflicting edits
raft: raft, raft consensus > raft log
log-replication: log replication, replicated log, appendentries, replicating the log, appending entries
state-machine-replication: state machine replication, replicated state machine
leader-election:  > leader lease
membership: cluster membership > membership changes
byzantine: byzantine, byzantine faults, byzantine fault tolerance, bft > pbft
anti-entropy: anti-entropy, merkle tree sync
hinted-handoff: hinted handoff
read-repair: read repair
merkle-tree: merkle tree, hash tree, merkle root
leases: lease > lease renewal
distributed-lock: lock service, cluster-wide lock
heartbeat: heartbeat, keepalive messages
coordination: coordination service, distributed coordination > zookeeper, etcd
two-phase-commit: prepare and commit
three-phase-commit: three-phase commit, 3pc
tcc: tcc, try confirm cancel
saga: saga, compensating action, semantic rollback, undo steps > orchestration, choreography
orchestration-saga: orchestration, central coordinator, process manager
choreography: choreography
outbox: transactional outbox > outbox relay, outbox_events
inbox: inbox pattern, inbox table, processed messages table > deduplication table
idempotency: dedupe, request deduplication > dedup key
distributed-monolith: distributed monolith
backoff: backoff, exponential backoff, back off > jitter
jitter: jitter, randomized delay
retry-budget: retry budget > retry storm, retry amplification
retry-storm: retry storm, retry amplification
hedging: hedging, hedged requests, backup requests, tied requests, speculative retries
load-shedding: load shedding, shed load, dropping requests, rejecting excess
overload: overload, overload protection, saturation protection > load shedding, rejecting requests
admission-queue: adaptive concurrency, concurrency limits, in-flight limit
degradation: degraded operation, degrade gracefully, reduced functionality, fallback mode, limp mode > default response
default-response: default response
cascading-failure: cascading failure, domino effect, failure propagation
single-point-of-failure: single point of failure, spof
redundancy: redundancy, spare capacity > n+1 redundancy
active-active: active-active, multi-active
active-passive: active-passive, active standby > warm standby, cold standby, hot standby
warm-standby: warm standby
cold-standby: cold standby
hot-standby: hot standby
cell-based: cell-based architecture > blast radius reduction
shuffle-sharding: shuffle sharding
steady-state: steady state, steady-state hypothesis
game-day: game day, failure rehearsal > disaster drill
circuit-breaker: trip the breaker, circuit open > resilience4j, hystrix, sentinel, half-open, open state
rate-limiting: request throttling, ratelimit > fixed window counter
token-bucket: token bucket
leaky-bucket: leaky bucket
sliding-window: sliding window > sliding log
fixed-window: fixed window, fixed window counter
fail-fast: fail fast, fast failure, failing fast
deadline-propagation: deadline propagation, timeout budget, propagating deadlines, remaining time
connection-draining: connection draining, drain connections, deregistration delay, lame duck, draining, drain
at-least-once: at least once, at-least-once delivery > redelivery
exactly-once: exactly once, exactly-once semantics, effectively once
at-most-once: at most once
fan-out: one to many delivery
fan-in: fan-in
pub-sub: pub/sub, publish subscribe, pubsub
point-to-point: point to point > competing consumers, work queue
competing-consumers: competing consumers
exchange:  > direct exchange, topic exchange, fanout exchange
topics-partitions: topic partitions, topics and partitions > number of partitions
partition-count: number of partitions, partition count
consumer-groups:  > group coordinator
offsets: offset management > reset offsets
rebalancing: partition reassignment > cooperative rebalancing
consumer-lag: consumer falls behind, message lag, queue depth, queue length, unprocessed messages > lag monitoring
message-prefetch: prefetch count > in-flight messages, unacked messages
visibility-timeout: visibility timeout, message lock, invisibility
poison-message: poison pill, poison message, unprocessable messages
dead-letter: dead-letter topic > dead letter exchange
message-retention: message retention, topic retention, log retention time, retention period
log-compaction: log compaction, compacted topic
retry-topics: retry topic, retry queue, delayed retry
message-replay: message replay, replaying messages, replay events, event replay, reprocess messages, rewinding
batching:  > batch size
schema-registry:  > schema id, subject compatibility
schema-evolution: schema evolution, evolving schemas, forward compatible, backward and forward compatibility
message-format: message body, payload, message payload, message structure
event-schema: event schema, event format > cloudevents
request-tracing: correlation identifier, request id, trace id
windowing: time windows > tumbling windows, hopping windows, session windows
watermarks: watermark > out-of-order events, event time
stateful-streaming: stateful processing > state store, keyed state
stream-joins: stream join, joining streams
savepoints: savepoint
request-reply: request-reply > synchronous call, reply queue
async-messaging: asynchronous messaging, asynchronous communication, async communication
ordering: per-key order > ordering key
resource-naming: resource naming, uri design, url design, resource modelling, naming resources, path design
http-methods: http methods, http verbs, get and post
status-codes: status codes, http status, response codes, http status codes
error-format: error format, error responses, problem details, error body, error payload, rfc 7807, rfc 9457
error-codes: error codes, error catalog, error catalogue
content-negotiation: content negotiation, accept header > media types, content type
hateoas: hateoas, hypermedia, links in responses
api-versioning: versioned api, v2 api > url versioning, header versioning, version in the path, /v1
url-versioning: /v1
backward-compatibility: backward compatibility, non-breaking, additive changes, compatible changes
breaking-changes: breaking change, incompatible changes
deprecation: deprecation policy, phase out > sunset header, deprecation notice, deprecated endpoints
api-lifecycle: api lifecycle, lifecycle of an api
api-first: api first, design first, contract first, spec first
pagination: next page > keyset, page size, page token
offset-pagination: page numbers, limit and offset, offset pagination
filtering-sorting: filtering and sorting > sort order, sort parameters, query parameters
partial-responses: sparse fieldsets, field selection, partial response, field mask, fields parameter
bulk-endpoints: bulk endpoints, batch endpoints, batch api, bulk api
long-running-operations: long-running operations, asynchronous operations > polling for status, 202 accepted, job resource
webhooks: webhook delivery, event notifications, outbound webhooks
webhook-signatures: webhook signature, signing webhooks, verify webhooks, signature header
polling: polling > long polling
api-keys: api key, access keys
sdk: client libraries, client sdk > generated clients
api-gateway: edge gateway, gateway layer > apigee, apisix, spring cloud gateway
bff: backend for frontend, bff
graphql-schema: graphql schema, schema definition language, sdl > type definitions
resolvers: resolver, field resolvers
query-complexity: complexity analysis, query cost analysis > maximum depth
persisted-queries: persisted queries, trusted documents, query allowlist
federation-graphql: graphql federation > federation, subgraphs, supergraph
dataloader: dataloader > batch loading
protobuf: protobuf, protocol buffers, proto files, .proto, proto3
field-numbers: field numbers, field tags > reserved fields
streaming-rpc: streaming rpc > server streaming, client streaming, bidirectional streaming, bidi streaming
server-streaming: server streaming
client-streaming: client streaming
bidi-streaming: bidirectional streaming, bidi streaming
interceptors: interceptor
deadlines-grpc: grpc deadline, call deadline
sse: server-sent events, sse, eventsource
bounded-context: bounded context > context map
aggregates-ddd: aggregate root, aggregate boundaries, aggregates
domain-events: domain event
ubiquitous-language: ubiquitous language, shared vocabulary, shared language
anti-corruption-layer: anti-corruption layer, anticorruption layer, acl layer, translation layer
value-objects: value object, entities and value objects
repository-pattern: repository pattern
hexagonal: hexagonal architecture, ports and adapters, hexagonal
clean-architecture: clean architecture, onion architecture
layered-architecture: layered architecture, layers of the application > presentation layer, domain layer, application layer, three-tier, n-tier
modular-monolith: modular monolith, modulith, majestic monolith
strangler: strangler fig, strangler pattern, strangler, incremental replacement, gradual replacement
service-boundaries: service boundaries, splitting services, service decomposition
service-ownership: service ownership, owning team > code ownership
conways-law: conway's law > inverse conway
coupling: coupling, loose coupling
event-store: event store, event log, event stream storage
projections: read-side projections, query model, query side
command-handlers: command handler, commands and handlers, write side
quality-attributes: quality attributes, non-functional requirements, nfrs, ilities
c4-model: c4 model > context diagram, container diagram
twelve-factor:  > stateless processes, config in the environment
stateless: stateless
cursors: cursor position
dynamic-config: configuration reload, hot reload of configuration, without a restart > RefreshScope
config-center: configuration center, configuration server, centralized configuration > Nacos, Apollo, Consul KV, Spring Cloud Config
traffic-coloring: traffic coloring, traffic tagging, request tagging
traffic-splitting: splitting traffic
progressive-delivery: gradual rollout, staged rollout
service-discovery: service registration
service-call: remote call, service-to-service calls, inter-service communication > OpenFeign, Dubbo
client-load-balancing: client-side load balancing > LoadBalancer, Ribbon
gateway-routing: gateway routing
gateway-auth: gateway authentication
gateway-rate-limit: gateway rate limiting
distributed-rate-limit: distributed rate limiting, global rate limiting
local-rate-limit: local rate limiting
adaptive-rate-limit: adaptive rate limiting, adaptive concurrency limiting > BBR
slow-call: slow call rate
bulkhead: bulkhead isolation
multi-cluster-dr: multi-cluster disaster recovery
sidecar-injection: sidecar injection
graceful-online: graceful startup
version-compat: compatibility rules, version compatibility, API evolution
error-model: error model
metadata-grpc: metadata
streaming-modes: call modes
frame-format: frame format, packet format, wire format > header layout
version-negotiation: version negotiation
hashing:  > CRC, CRC32
sticky-packet: message framing
connection-mgmt: connection management
resumable: resume, resuming, pick up where it left off, continue where it stopped, checkpoint and resume > resumable uploads
in-batches: in batches, batch by batch, chunk by chunk, batched > batch size
throttled: throttling, rate-limited, slowing down, pacing, throttle
throughput: messages per second, records per second, rows per second, operations per second, consumed rate
frame-format: message layout, packet layout > frame header, message framing, framing
version-negotiation: negotiating versions > protocol versions
membership-changes: membership changes, adding and removing members, adding nodes, removing nodes, adding members, removing members, joining and leaving > node replacement, scaling the cluster
elections: leader election, elections, electing a leader, becoming leader
duplicates: duplicate detection, deduplication, duplicates, duplicate messages
traffic-split: traffic splitting, traffic allocation, splitting traffic, share of traffic, weighted routing, percentage of traffic
traffic-tags: traffic tagging, traffic coloring, request tagging, tagged requests, traffic labels, request coloring
time-wheel: timer wheel, time wheel, timing wheel
call-types: rpc types, call types, kinds of calls, communication patterns, calling patterns
compatibility: compatibility management, interface compatibility > api evolution, evolving the api
api-evolution: api evolution, evolving the api
state-sync: netcode, state synchronization, game state
interest: interest management, area of interest, relevancy, visibility culling
delta-encoding: delta compression, delta encoding, delta snapshots, sending differences
bandwidth-saving: bandwidth reduction, saving bandwidth, smaller messages, less traffic
fixed-step: fixed tick, fixed time step, fixed steps, fixed timestep, tick rate > simulation loop
nat:  > nat traversal, hole punching
timeouts: deadlines, time limits, deadline > deadline propagation
reservation: inventory reservation, stock reservation, reserving stock
order-states: order state machine, order states, order lifecycle, order status
bookkeeping: double-entry bookkeeping, double entry > ledger
money: currency handling, money, amounts, monetary amounts
signature-check: webhook verification, verifying webhooks, webhook signatures
keep-alive: keepalive, keep-alive, long-lived connections, persistent connections
event-bus: event bus, eventbus, message bus, enterprise service bus
`;
