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
load-balancing: spreading calls, spreading requests, distributing calls, sharing out requests > least_request, pick_first, haproxy, weighted round robin, least connections, alb, nlb, target groups, application load balancer, network load balancer, layer 4 and layer 7, balancing in the client, client-side balancing, balancing without a proxy, lookaside load balancing
pagination: long lists, long results, walking through pages, reading all pages, large result sets, fetching pages > next_page_token, limit and offset, offset and limit, nextToken
authentication: proving who calls, who calls, proving who is calling, attaching credentials, getting tokens > bearer tokens, authorization: bearer, api keys, client_credentials, signing requests, renewing tokens, access tokens, login state, keeping users logged in, stable identities, stable network identity, protecting the login, login protection, failed logins
http-caching: http caching, caching responses, response caching, reusing responses, reusing answers, reusing earlier answers > etag, cache-control, conditional requests, if-none-match, not modified, max-age, stale-while-revalidate
cache: caching responses, response caching > cache-control, conditional requests, if-none-match, stale-while-revalidate, warm cache, warming up the cache, preloading the cache, filling the cache in advance, cold cache, caching misses, caching empty results, caching absent values, cache effectiveness, cache efficiency, cache metrics, cache statistics, monitoring the cache, observing the cache, watching the cache, how well the cache works, cache performance, cached packages, actions/cache, cache-from, restoring caches
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
sampling: which traces to keep, trace volume, reducing trace volume, keeping traces small, not storing every trace, dropping traces > TraceIDRatioBased, ParentBased, probabilistic sampler, head sampler, tail sampler, otel_traces_sampler
alerting: waking people up, when to page > severity label, inhibition, getting notified
dashboards: system at a glance, grafana boards > panels and variables, grafana variables
auto-instrumentation: zero-code agents, instrumentation agents > javaagent, opentelemetry-instrument, java agent, zero-code
manual-instrumentation: manual spans, adding spans by hand, spans by hand, adding spans > startSpan, start_as_current_span, startActiveSpan
instrumentation: making code observable, making the code observable > zero-code agents, manual spans, adding spans by hand, adding spans, javaagent, startSpan
telemetry-pipeline: moving telemetry, collecting and forwarding > memory_limiter, batch processor, otlp receiver, receivers and exporters
cardinality: too many time series, labels that explode, keeping series in check, exploding labels > metric_relabel_configs, sample_limit
synthetic: checking from outside, probing endpoints, testing from the outside, blackbox checks, blackbox monitoring, uptime monitoring, outside-in monitoring > blackbox_exporter, checkly, pingdom, uptimerobot
health-monitoring:  > uptime checks, blackbox checks
log-retention: how long logs are kept, deleting old logs, log storage, old logs > hot and cold storage, storage tiers, index lifecycle management, index lifecycle, ilm
cost: paying less, paying for, keeping the bill small, cutting the bill > storage tiers
correlation: linking signals, connecting signals, jumping between telemetry, moving between signals, from metrics to traces, from traces to logs > exemplar, trace id in logs
dependency-cache: faster installs, reusing packages, keeping node_modules, cached packages, reusing downloaded packages > actions/cache, restore-keys, cache-from, node_modules between runs, restoring caches
build-cache:  > cache-from, ccache, sccache, actions/cache, restore-keys, restoring caches
artifact: build results, passing files between jobs, files between jobs, what a build leaves behind > upload-artifact, download-artifact, artifactory, sonatype nexus
deployment-strategies: deployment strategies, rollout strategies, release strategies, ways to roll out, ways to deploy, getting a new version out, replacing the old version, switching traffic to the new version, releasing little by little, new version into production > blue-green, canary, canary release, rolling update, rolling deployment, shadow deployment, argo rollouts, progressive delivery
deployment: getting a new version out, new version into production, replacing the old version > ways to roll out, releasing little by little, argo rollouts, ways to deploy, bad deploy, rollout undo, deploying by pull request, pull-based deployment, hosted runners, who may deploy, updating a deployment, rollout status, hosted databases, hosted zones
rollback: bad release, bad deploy, release goes wrong, last good version > rollout undo, git revert, helm rollback
quality-gates: checks before merging, tests as a gate, required checks, merge checks > coverage gate, sonarqube gate
testing: running the suite > test gate
gitops: deploying by pull request, clusters that follow a repository, git as source of truth, pull-based deployment > fluxcd, selfHeal, app of apps, sync waves, reconciling the cluster
runners: where jobs run, build servers, build fleet, build farm, job executors, machines that run jobs > runs-on, actions-runner-controller, self-hosted machines, hosted runners, gitlab-runner, jenkins agents
reusable-workflows: reusable workflows, reusable pipelines, shared pipelines, shared workflows, sharing pipeline code, pipeline templates, templates for pipelines, workflow templates > workflow_call, composite actions, yaml anchors, jenkins shared library
reuse: reusable workflows, reusable pipelines, shared workflows > composite actions, pipeline templates
change-approval: signing off a release, manual approval, approval gates, who may deploy, gates before production, signing off a change > required reviewers, wait timer, manual gates, sign-off
network-policies: pods may talk, firewalling pods, pod traffic, pod firewall, isolating namespaces, namespace isolation, restricting traffic in the cluster, restricting pod traffic > default deny, podSelector, namespaceSelector, calico, cilium
stateful: stateful workloads, stable identities, ordered pods, pods with names, databases in pods, stable network identity > volumeClaimTemplates, podManagementPolicy, headless service
rolling-update: replacing pods, pods without downtime, new versions without interruption, updating without downtime, updating a deployment > maxSurge, maxUnavailable, minReadySeconds, rollout status
pod-disruption: draining nodes, node drains, pods may be missing, node maintenance > kubectl drain, evictions of pods
object-storage: files in buckets, blobs and buckets, object store, buckets and objects > s3 buckets, google cloud storage, azure blob storage, glacier, infrequent access, presigned urls, storing large files, blobs
iam: roles and policies, granting rights, permissions for people and machines, cloud permissions > iam roles, service control policies, temporary credentials, least privilege, access analyzer, who may do what
managed-databases: managed databases, database as a service, dbaas, hosted databases, databases you don't run > rds, amazon rds, aurora, cloud sql, cloud spanner, cosmos db, planetscale
database: managed databases, hosted databases > database as a service, rds, aurora, cloud sql, databases in pods, databases you don't run, cosmos db
load-balancer: in front of the servers, layer 4 and layer 7, application load balancer, network load balancer > alb, nlb, elb, target groups, deregistration delay, haproxy
traffic-routing: traffic routing, routing traffic, steering traffic, traffic steering, directing traffic > weighted records, latency records, geo routing, geolocation routing, failover records, latency-based routing, weighted routing, latency-based and weighted records
routing: traffic routing, routing traffic > weighted routing, latency-based routing, message routing, routing messages, geo routing
dns: zones and records, names and addresses > hosted zones, alias records, private zones
architecture-review: checking an architecture, reviewing architectures, architecture assessment, reviewing designs, design review > five pillars, six pillars, well-architected
well-architected: five pillars, six pillars
virtualization: compute instances, virtual servers > ec2, compute engine, amis, auto scaling groups
instance-types: instance types, instance sizes, machine types, instance families, instance classes, sizing instances, picking a machine, picking an instance, choosing an instance, compute options, machine sizes > burstable, burstable instances, graviton, compute optimized, memory optimized, general purpose instances, m5.large, t3.micro
sql-injection: sql injections, injecting sql, queries built from input, input that becomes a query, sqli > sqlmap, placeholders in queries
injection:  > queries built from input, injecting sql
csrf: cross-site requests, forged requests, requests that other sites forge > anti-forgery tokens, anti-forgery, samesite, samesite cookies, double submit cookie
jwt: stateless tokens, claims and signatures, validating tokens, token validation > jwks, alg none, rs256, token pitfalls, signed tokens
input-validation: checking what users send, rejecting bad data, trusting nothing, don't trust what comes in, don't trust input, checking input, validating requests, sanitizing input, input sanitization > allow lists, allowlist, block lists, magic bytes, zod, pydantic, joi
transport-encryption: transport encryption, transport security, encryption in transit, data in transit, https everywhere, tls settings, encrypting connections, securing connections, encrypting traffic > tls, https, cipher suites, let's encrypt, hsts, certificates and ciphers
tls: transport encryption, https everywhere, tls settings > cipher suites, certificates and ciphers, ciphers, testssl
audit-logs: who did what, keeping a trail, recording security events, proving what happened, security event logging > traceability, append-only log, siem
brute-force: guessing passwords, password guessing, too many login attempts, locking out attackers, slowing attackers down, protecting the login, login protection > captcha, failed logins
rate-limiting:  > too many login attempts, tries an hour, attempts per minute, tries per minute, slowing attackers down, retry-after
penetration-testing: attacking your own system, hiring attackers, finding holes > bug bounties, burp, owasp zap, metasploit, nmap, tests by security people
retry:  > retrying safely, retry-after
scheduler:  > scheduled tasks, scheduled work, running on a schedule
messaging:  > queue is full, full queues, versioning messages, message versions, message relay, message routing, routing messages, binding queues, deciding which queue, quorum queues
postgres:  > pg_partman
versioning:  > versioning events, versioning messages, schema versions, message versions, getting a new version out, replacing the old version, switching traffic to the new version, new version into production, last good version, new versions without interruption
event-driven:  > versioning events, events in the same transaction, relaying events, receiving events over http, recording security events
transactions:  > events in the same transaction
polling:  > polling publisher, push instead of polling
consumer-groups:  > kafka-consumer-groups
quorum:  > quorum queues
replication:  > min.insync.replicas
leader-election:  > unclean leader election
acl:  > kafka-acls
timeout:  > keep-alive timeout, deadline_exceeded
timeouts:  > deadline_exceeded
authorization:  > permission_denied, authorization: bearer, who may deploy, permissions for people and machines, cloud permissions
error-handling:  > failed_precondition, failed logins
naming:  > name resolver, naming entries, pods with names, names and addresses
secrets:  > attaching credentials
files:  > sending files, downloading files, big files, huge files, moving big files, files too large for memory, passing files between jobs, files between jobs, files in buckets
streaming:  > streaming bodies
metrics:  > cache metrics, opentelemetry-instrument, metric_relabel_configs, from metrics to traces
statistics:  > cache statistics
monitoring:  > monitoring the cache, watching the cache, outside-in monitoring
observability:  > observing the cache, moving telemetry, jumping between telemetry
state-management:  > session store, storing sessions, not storing every trace, object store, storing large files
redis:  > connect-redis
tracing:  > which traces to keep, trace volume, reducing trace volume, keeping traces small, not storing every trace, dropping traces, otel_traces_sampler, from metrics to traces, from traces to logs
api:  > probing endpoints
indexes:  > index lifecycle
nodes:  > keeping node_modules, node_modules between runs, draining nodes, node drains, node maintenance
pods:  > pods may talk, firewalling pods, pod traffic, pod firewall, restricting pod traffic, ordered pods, pods with names, databases in pods, replacing pods, pods without downtime, pods may be missing, evictions of pods
firewall:  > firewalling pods, pod firewall, restricting traffic in the cluster
storage:  > google cloud storage
autoscaling:  > auto scaling groups
forms:  > queries built from input, input that becomes a query, don't trust input, input sanitization
data-quality:  > rejecting bad data
encryption:  > transport encryption, encrypting traffic, certificates and ciphers
certificates:  > certificates and ciphers
`;
