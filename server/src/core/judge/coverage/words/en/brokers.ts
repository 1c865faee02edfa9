/** Families of English words on queues, services and what protects them: `family: words > kinds of it`. */
export const brokers = `
producer-confirm: publisher confirmations, broker acknowledgements, broker acks, broker confirms, publish confirmation, confirmed by the broker, acknowledged by the broker, publisher acknowledgements
consumer-ack: message acknowledgement, message acknowledgements, acknowledging messages, delivery acknowledgement, delivery acknowledgements
unroutable: unroutable messages, unrouted messages, alternate exchange, alternate exchanges, no matching queue, no queue bound, cannot be routed, could not be routed, undeliverable messages, mandatory flag, returned messages
consumer-cancel: consumer cancellation, consumer cancellations, cancelled consumers, consumer cancel notification, cancelled by the broker, cancelled by the server, queue is deleted
message-priority: message priority, message priorities, prioritised messages, prioritized messages, priority messages
priority-queue: prioritised queue, prioritized queue
message-durability: message durability, durable messages, persistent messages, durable queues, durable queue, surviving a restart, survive a restart, survives a restart, survive a broker restart
message-ttl: message ttl, per-message ttl, queue ttl, message expiration, message expiry, expiring messages, expired messages, per-message time to live, per-queue time to live, message lifetime > x-message-ttl
queue-limits: queue length limit, maximum queue length, bounded queue, bounded queues, max-length
delivery-guarantees: reliability of delivery, reliable publishing, guaranteed delivery, no message is lost
delayed-messages: delay queue, delay queues, deferred delivery
message-ordering: ordered messages, in-order delivery
service-discovery: registration and discovery, registry and discovery
api-gateway: unified entry, single entry point, common entry point, front door
request-routing: route forwarding, forwarding rules
load-balancing: load distribution, request distribution, distributing load, dividing the load > ribbon
client-load-balancing: load balancing in the client
rate-limiting: quota enforcement, request quota, rate quotas, requests per second limit > 429
rate-limit-headers: rate limit headers, ratelimit headers, retry-after header, x-ratelimit-limit, retry-after
tenant-quotas: per-tenant limits, per-tenant quotas
circuit-breaker: breaker pattern, tripping the breaker, opening the circuit, cutting off a failing service
degradation: degraded response, fallback response, fallback value, falling back, fall back
graceful-shutdown: graceful termination, shutting down gracefully, graceful stop, graceful exit, graceful tear down, graceful teardown, stopping gracefully, stop gracefully, shut down cleanly, clean exit, clean stop, finishing requests in flight, in-flight requests finish, pending requests finish, open requests, draining connections, closing connections before exit, without dropping requests
signals-os: sigterm, sigint, process termination signals, stop signal
init-process: init process, pid 1, zombie processes, zombie reaping, reaping children, dumb-init, tini
retry: reattempts, reattempt, retry attempts, attempting again
config-center: centralised configuration, configuration service, configuration store
tracing: call chain, call graph of a request
failover: planned switchover, promoting a replica, promote a replica, replica promotion
log-collection: log shipping, shipping logs
request-aggregation: request aggregation, response composition, api composition, response aggregation, aggregating responses, combining responses, merging responses, fan-out and merge, scatter-gather
protocol-translation: protocol translation, protocol conversion, protocol bridging, translating between protocols
response-cache: response caching, cached responses, caching responses, response cache
custom-methods: custom methods, custom method, action operations, action operation, custom verbs, custom actions, action endpoints, non-crud operations, operations beyond crud, rpc-style operations
crud: create, read, update and delete, basic operations
error-format: error envelope
error-codes: machine-readable error codes, machine-readable errors
conditional-requests: if-match, if-none-match, preconditions, conditional headers > etag, etags, entity tags
lost-updates: overwritten changes, concurrent updates, mid-air collisions, clobbering > if-match, etag, etags
breaker-window: sampling duration, sampling window, observation window, counting window, breaker window
minimum-calls: minimum throughput, minimum volume, minimum number of calls, request volume threshold
failure-share: failure ratio, failure rate threshold, failure threshold, share of failures, error threshold
retry-hint: retry-after, retry after, when to retry, when to try again
gateway-routing: request routing, route predicates, routing rules
start-position: start position, starting position, start offset > start sequence, sequence number
request-reply: request and reply, request-reply latency, request and response
`;
