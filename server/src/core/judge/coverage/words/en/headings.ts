/** Families of English words by which guides of the trade head their sections, and names that tell of them: `family: words > kinds of it`. */
export const headings = `
idempotency-key:  > duplicate requests, repeated requests, safe repeats, safe retries, retrying safely, request deduplication
idempotency: handling duplicates, repeating a request safely, safe repeats, duplicate-safe
liveness:  > livez, livenessProbe
readiness:  > readyz, readinessProbe
startup-probe: startup check > startupProbe
scheduled-jobs: scheduled tasks, scheduled work, periodic jobs, periodic work, recurring tasks, recurring jobs, recurring work, timed jobs, timer jobs, jobs on a timer, running on a timer, running on a schedule, running every night > crontab, cron expression, nightly jobs, quartz, shedlock, celery beat, systemd timers, misfire, timers, every night, hangfire
scheduling: scheduled tasks, scheduled work, running on a schedule > periodic work, recurring jobs, recurring tasks, crontab, cron expression, shedlock
load-shedding: rejecting work, refusing work, turning requests away, refusing requests > saying no, adaptive concurrency, adaptive concurrency limits, overloaded, rejected with a 503
overload: too much load, too much traffic > bounded queue, queue is full, full queues, saying no, adaptive concurrency limits
backpressure: slowing producers down, slowing the producers, slowing the producers down, slowing senders down, slow down the producer > pushing back, bounded queue, full queues, queue is full
optimistic-locking: updating without locks, same row at once > conflicting writes, conflicting updates, concurrent edits, write conflicts, edit conflicts, OptimisticLockException, rowversion, If-Match
normalization: removing redundancy > third normal form, 3nf, bcnf, first normal form, second normal form, repeating groups, functional dependencies, transitive dependencies
denormalization: redundant columns, duplicated columns, copied columns > summary tables
table-partitioning: table partitioning, partitioning tables, declarative partitioning, splitting a table > range partitions, list partitions, hash partitions, partition pruning, detaching partitions, pg_partman, monthly partitions, time-based partitions, partition by range
partitioning: splitting a table > list partitions, hash partitions, partition pruning, detach partition, time-based partitions, dropping old partitions, pg_partman, declarative partitioning, monthly partitions
row-level-security: row policies, row security, restricting rows, filtering rows by user, row filters, row-level policies > create policy, bypassrls
cdc: row changes, capturing changes > wal2json, pgoutput, logical decoding, before and after images, following the write-ahead log
schema-evolution: changing message formats, changing formats, event versioning, versioning events, versioning messages, changing schemas, schema changes, schema versions, format changes, message versions > compatible changes, schema registry, backward compatible, old consumers, adding fields, field numbers
outbox: events in the same transaction, publishing atomically, atomic publishing, relaying events > dual write, message relay, polling publisher, transaction log tailing
consumer-lag:  > catching up, keeping up, kafka-consumer-groups, log end offset, records-lag-max
exchange: message routing, routing messages > headers exchange, alternate exchange, unroutable, fanout
queue-bindings: binding keys, binding queues > routing keys
message-routing: message routing, routing messages, deciding which queue > exchanges, exchange types, routing keys
persistence: surviving restarts, not losing data, not losing acknowledged, durable writes > quorum queues, acks=all, min.insync.replicas, in-sync replicas, unclean leader election, fsync
security:  > sasl, scram, kafka-acls
keep-alive: keeping connections open, keeping connections warm, warm connections, keeping connections alive > idle connections, idle timeout, maxIdleConns, MaxIdleConnsPerHost, keep-alive timeout
connection-pool: keeping connections open, keeping connections warm, persistent connections, pooled connections > idle connections, saving handshakes, MaxIdleConnsPerHost
streaming-rpc: long-lived calls, bidirectional streams, server streams, client streams, bidi streams > StreamObserver
status-codes:  > invalid_argument, deadline_exceeded, permission_denied, resource_exhausted, failed_precondition, already_exists
error-codes:  > status codes, invalid_argument, deadline_exceeded, permission_denied, resource_exhausted, failed_precondition
client-load-balancing: balancing in the client, client-side balancing, balancing without a proxy, lookaside load balancing > round_robin, pick_first, least_request, headless service, xds, subchannels, name resolver
load-balancing: spreading calls, spreading requests, distributing calls, sharing out requests > least_request, pick_first, haproxy, weighted round robin, least connections, balancing in the client, client-side balancing, balancing without a proxy, lookaside load balancing
pagination: long lists, long results, walking through pages, reading all pages, large result sets, fetching pages > next_page_token, limit and offset, offset and limit, nextToken
authentication: proving who calls, who calls, proving who is calling, attaching credentials, getting tokens > bearer tokens, authorization: bearer, api keys, client_credentials, signing requests, renewing tokens, access tokens, login state, keeping users logged in
http-caching: http caching, caching responses, response caching, reusing responses, reusing answers, reusing earlier answers > etag, cache-control, conditional requests, if-none-match, not modified, max-age, stale-while-revalidate
cache: caching responses, response caching > cache-control, conditional requests, if-none-match, stale-while-revalidate, warm cache, warming up the cache, preloading the cache, filling the cache in advance, cold cache, caching misses, caching empty results, caching absent values, cache effectiveness, cache efficiency, cache metrics, cache statistics, monitoring the cache, observing the cache, watching the cache, how well the cache works, cache performance
mocking: faking the other side, stub servers, fake servers > mockwebserver, mockserver, nock, respx
uploads: sending files > multipart upload, resumable uploads, presigned urls, chunked uploads, tus
downloads: downloading files > range requests, resuming downloads
large-files: large files, big files, huge files, moving big files, files too large for memory > multipart upload, resumable uploads, chunked transfers, streaming bodies, range requests, resuming interrupted transfers
cache-stampede: many misses at once, rush of misses, flood of misses, recomputing the same value, dogpile effect > xfetch, probabilistic early expiration, early recomputation, locking on a miss
cache-warming: warm cache, warming up the cache, preloading the cache, filling the cache in advance, prewarming > cold cache
cache-keys: building keys, composing keys, naming keys, naming entries, key design, key names, key format, what goes into a key > key namespaces, key prefixes, hash tags
null-caching: caching misses, caching empty results, caching absent values, absent keys, nonexistent keys, not found answers, remembering what doesn't exist > nxdomain, null marker
cache-effectiveness: cache effectiveness, cache efficiency, cache metrics, cache statistics, monitoring the cache, observing the cache, watching the cache, how well the cache works, cache performance > hit rate, hit ratio, cache hits, miss rate, hits and misses, keyspace_hits, evicted_keys
hit-rate: hits and misses, cache hit rate, cache hit ratio > keyspace_hits, keyspace_misses
memory-management:  > maxmemory, big keys, bigkeys, mem_fragmentation_ratio, memory fragmentation
session-store: session storage, session store, storing sessions, where sessions live, shared sessions, session persistence, server-side sessions, session state > sticky sessions, spring session, connect-redis, login state, keeping users logged in, session cookie
sessions: session storage, storing sessions, shared sessions, login state, keeping users logged in > session id, session ids, sliding expiry, session store, where sessions live, session persistence, server-side sessions, session state, spring session, session cookie
conflict-resolution: conflicting writes, conflicting updates, write conflicts, edit conflicts
webhooks: http callbacks, receiving events over http, being called back, notifying subscribers > x-hub-signature, push instead of polling, svix
producer:  > linger.ms, batch.size, acks=all, buffer.memory, enable.idempotence, kafkaproducer
performance:  > cache performance
recurring:  > periodic jobs, periodic work, recurring tasks, recurring jobs, recurring work
retry:  > retrying safely
scheduler:  > scheduled tasks, scheduled work, running on a schedule
messaging:  > queue is full, full queues, versioning messages, message versions, message relay, message routing, routing messages, binding queues, deciding which queue, quorum queues
postgres:  > pg_partman
versioning:  > versioning events, versioning messages, schema versions, message versions
event-driven:  > versioning events, events in the same transaction, relaying events, receiving events over http
transactions:  > events in the same transaction
polling:  > polling publisher, push instead of polling
consumer-groups:  > kafka-consumer-groups
routing:  > message routing, routing messages
quorum:  > quorum queues
replication:  > min.insync.replicas
leader-election:  > unclean leader election
acl:  > kafka-acls
timeout:  > keep-alive timeout, deadline_exceeded
timeouts:  > deadline_exceeded
authorization:  > permission_denied, authorization: bearer
error-handling:  > failed_precondition
naming:  > name resolver, naming entries
secrets:  > attaching credentials
files:  > sending files, downloading files, big files, huge files, moving big files, files too large for memory
streaming:  > streaming bodies
metrics:  > cache metrics
statistics:  > cache statistics
monitoring:  > monitoring the cache, watching the cache
observability:  > observing the cache
state-management:  > session store, storing sessions
redis:  > connect-redis
`;
