/** Families of English words by which guides of the trade head their sections on services, stores, clusters and clouds, and names that tell of them: `family: words > kinds of it`. */
export const headings = `
idempotency-key:  > duplicate requests, repeated requests, safe repeats, safe retries, retrying safely, request deduplication
idempotency: handling duplicates, repeating a request safely, safe repeats, duplicate-safe
liveness:  > livez, livenessProbe
readiness:  > readyz, readinessProbe
startup-probe: startup check > startupProbe
scheduled-jobs: scheduled tasks, scheduled work, periodic jobs, periodic work, recurring tasks, recurring jobs, recurring work, timed jobs, timer jobs, jobs on a timer, running on a timer, running on a schedule, running every night > crontab, quartz, shedlock, celery beat, systemd timers, misfire, hangfire
scheduling:  > scheduled tasks, scheduled work, running on a schedule, periodic work, recurring jobs, recurring tasks, crontab, cron expression, shedlock
load-shedding: rejecting work, refusing work, turning requests away, refusing requests > adaptive concurrency, adaptive concurrency limits, overloaded, rejected with a 503
overload: too much load, too much traffic > bounded queue, queue is full, full queues, adaptive concurrency limits
backpressure: slowing producers down, slowing the producers, slowing the producers down, slowing senders down, slow down the producer > bounded queue, full queues, queue is full
optimistic-locking: updating without locks, same row at once > conflicting writes, conflicting updates, concurrent edits, write conflicts, edit conflicts, OptimisticLockException, rowversion, If-Match
normalization: removing redundancy > third normal form, 3nf, bcnf, first normal form, second normal form, repeating groups, functional dependencies, transitive dependencies
denormalization: redundant columns, duplicated columns, copied columns > summary tables
table-partitioning: table partitioning, partitioning tables, declarative partitioning, splitting a table > range partitions, list partitions, hash partitions, partition pruning, detaching partitions, pg_partman, monthly partitions, time-based partitions, partition by range
partitioning:  > splitting a table, list partitions, hash partitions, partition pruning, detach partition, time-based partitions, dropping old partitions, pg_partman, declarative partitioning, monthly partitions, unassigned shards
row-level-security: row policies, row security, restricting rows, filtering rows by user, row filters, row-level policies > create policy, bypassrls
cdc: row changes, capturing changes > wal2json, pgoutput, logical decoding, before and after images, following the write-ahead log
schema-evolution: changing message formats, changing formats, event versioning, versioning events, versioning messages, changing schemas, schema changes, schema versions, format changes, message versions > compatible changes, schema registry, old consumers, field numbers
outbox: events in the same transaction, publishing atomically, atomic publishing, relaying events > dual write, message relay, polling publisher, transaction log tailing
consumer-lag:  > catching up, keeping up, kafka-consumer-groups, log end offset, records-lag-max
exchange:  > message routing, routing messages, headers exchange, alternate exchange, unroutable, fanout
queue-bindings: binding keys, binding queues > routing keys
message-routing: message routing, routing messages, deciding which queue > exchange types, routing keys
persistence: surviving restarts, not losing data, not losing acknowledged, durable writes > quorum queues, acks=all, min.insync.replicas, in-sync replicas, unclean leader election, fsync
security:  > sasl, scram, kafka-acls
keep-alive: keeping connections open, keeping connections warm, warm connections, keeping connections alive > idle connections, idle timeout, maxIdleConns, MaxIdleConnsPerHost, keep-alive timeout
connection-pool: keeping connections open, keeping connections warm, persistent connections, pooled connections > idle connections, saving handshakes, MaxIdleConnsPerHost
streaming-rpc: long-lived calls, bidirectional streams, server streams, client streams, bidi streams > StreamObserver
status-codes:  > invalid_argument, deadline_exceeded, permission_denied, resource_exhausted, failed_precondition, already_exists, 404, 409, 422, 502, 503, 504
error-codes:  > status codes, invalid_argument, deadline_exceeded, permission_denied, resource_exhausted, failed_precondition
client-load-balancing: balancing in the client, client-side balancing, balancing without a proxy, lookaside load balancing > round_robin, pick_first, least_request, headless service, xds, subchannels, name resolver
load-balancing: spreading calls, spreading requests, distributing calls, sharing out requests > least_request, pick_first, haproxy, weighted round robin, least connections, alb, nlb, target groups, application load balancer, network load balancer, layer 4 and layer 7, balancing in the client, client-side balancing, balancing without a proxy, lookaside load balancing, balance of tests, balancing kinds of tests
pagination: long lists, long results, walking through pages, reading all pages, large result sets, fetching pages > next_page_token, limit and offset, offset and limit, nextToken
authentication: proving who calls, who calls, proving who is calling, attaching credentials, getting tokens > bearer tokens, authorization: bearer, api keys, client_credentials, signing requests, renewing tokens, access tokens, 401, 401 unauthorized, login state, keeping users logged in, stable identities, stable network identity, protecting the login, login protection, failed logins, logging in safely, remote logins
http-caching: http caching, caching responses, response caching, reusing responses, reusing answers, reusing earlier answers > etag, cache-control, conditional requests, if-none-match, not modified, max-age, stale-while-revalidate
cache:  > caching responses, response caching, cache-control, conditional requests, if-none-match, stale-while-revalidate, image caching, cached images, disk cache, warm cache, warming up the cache, preloading the cache, filling the cache in advance, cold cache, caching misses, caching empty results, caching absent values, cache effectiveness, cache efficiency, cache metrics, cache statistics, monitoring the cache, observing the cache, watching the cache, cache performance, cached packages, actions/cache, restoring caches, keeping answers safe, loading and caching responses, cached thumbnails
mocking: faking the other side, stub servers, fake servers > mockwebserver, mockserver, nock, respx
uploads: sending files > multipart upload, resumable uploads, presigned urls, chunked uploads, tus
downloads: downloading files > range requests, resuming downloads
large-files: large files, big files, huge files, moving big files, files too large for memory, binaries in git, binary files, big assets, large assets, heavy repositories, keeping the repository small, media in git > multipart upload, resumable uploads, chunked transfers, streaming bodies, range requests, resuming interrupted transfers, git lfs, lfs, filter-repo, bfg, partial clones, git-annex
cache-stampede: many misses at once, rush of misses, flood of misses, recomputing the same value, dogpile effect > xfetch, probabilistic early expiration, early recomputation, locking on a miss
cache-warming: warm cache, warming up the cache, preloading the cache, filling the cache in advance, prewarming > cold cache
cache-keys: building keys, composing keys, naming keys, naming entries, key design, key names, key format, what goes into a key > key namespaces, key prefixes, hash tags
null-caching: caching misses, caching empty results, caching absent values, absent keys, nonexistent keys, not found answers, remembering what doesn't exist > nxdomain, null marker
cache-effectiveness: cache effectiveness, cache efficiency, cache metrics, cache statistics, monitoring the cache, observing the cache, watching the cache, cache performance > hit rate, hit ratio, cache hits, miss rate, hits and misses, keyspace_hits, evicted_keys
hit-rate: hits and misses, cache hit rate, cache hit ratio > keyspace_hits, keyspace_misses
memory-management:  > maxmemory, big keys, bigkeys, mem_fragmentation_ratio, memory fragmentation
session-store: session storage, session store, storing sessions, where sessions live, shared sessions, session persistence, server-side sessions, session state > sticky sessions, spring session, connect-redis, login state, keeping users logged in, session cookie
sessions:  > session storage, storing sessions, shared sessions, login state, keeping users logged in, session id, session ids, sliding expiry, session store, where sessions live, session persistence, server-side sessions, session state, spring session, session cookie, sessions and charters, session-based testing, session-based
conflict-resolution: conflicting writes, conflicting updates, write conflicts, edit conflicts > conflict markers, ours and theirs, choosing between ours and theirs, mergetool, rerere, markers in files
webhooks: http callbacks, receiving events over http, being called back, notifying subscribers > x-hub-signature, push instead of polling, svix
producer:  > linger.ms, acks=all, buffer.memory, enable.idempotence, kafkaproducer
performance:  > cache performance
recurring:  > periodic jobs, periodic work, recurring tasks, recurring jobs, recurring work
sampling: which traces to keep, trace volume, reducing trace volume, keeping traces small, not storing every trace, dropping traces > TraceIDRatioBased, ParentBased, probabilistic sampler, head sampler, tail sampler, otel_traces_sampler
alerting: when to page > severity label, getting notified
dashboards: system at a glance, grafana boards > grafana variables
auto-instrumentation: zero-code agents, instrumentation agents > javaagent, opentelemetry-instrument, java agent, zero-code
manual-instrumentation: manual spans, adding spans by hand, spans by hand, adding spans > startSpan, start_as_current_span, startActiveSpan
instrumentation: making code observable, making the code observable > zero-code agents, manual spans, adding spans by hand, adding spans, javaagent, startSpan
telemetry-pipeline: moving telemetry, collecting and forwarding > memory_limiter, batch processor, otlp receiver, receivers and exporters
cardinality: too many time series, labels that explode, keeping series in check, exploding labels > metric_relabel_configs, sample_limit
synthetic: checking from outside, probing endpoints, testing from the outside, blackbox checks, blackbox monitoring, uptime monitoring, outside-in monitoring > pingdom, uptimerobot
health-monitoring:  > uptime checks, blackbox checks
log-retention: how long logs are kept, deleting old logs, log storage, old logs > hot and cold storage, storage tiers, index lifecycle management, index lifecycle, ilm
cost: paying less, keeping the bill small, cutting the bill > storage tiers
correlation: linking signals, connecting signals, jumping between telemetry, moving between signals, from metrics to traces, from traces to logs > exemplar, trace id in logs
dependency-cache: faster installs, reusing packages, keeping node_modules, cached packages, reusing downloaded packages > actions/cache, restore-keys, node_modules between runs, restoring caches
build-cache:  > ccache, sccache, actions/cache, restore-keys, restoring caches
artifact: build results, passing files between jobs, files between jobs > upload-artifact, download-artifact, artifactory, sonatype nexus
deployment-strategies: deployment strategies, rollout strategies, release strategies, ways to roll out, ways to deploy, getting a new version out, replacing the old version, switching traffic to the new version, releasing little by little, new version into production > blue-green, canary, canary release, rolling update, rolling deployment, shadow deployment, argo rollouts, progressive delivery
deployment: getting a new version out, new version into production, replacing the old version > ways to roll out, releasing little by little, argo rollouts, ways to deploy, bad deploy, rollout undo, deploying by pull request, pull-based deployment, who may deploy, updating a deployment, rollout status, can-i-deploy
rollback: bad release, bad deploy, release goes wrong, last good version > rollout undo, git revert, helm rollback, roll back first
quality-gates: checks before merging, tests as a gate, required checks, merge checks > coverage gate, sonarqube gate
testing:  > running the suite, test gate, jsdom, user-event, checking what users see, automating checks locally
gitops: deploying by pull request, git as source of truth, pull-based deployment > fluxcd, selfHeal, app of apps, sync waves, reconciling the cluster
runners: where jobs run, build servers, build fleet, build farm, job executors > actions-runner-controller, self-hosted machines, hosted runners, gitlab-runner, jenkins agents
reusable-workflows: reusable workflows, reusable pipelines, shared pipelines, shared workflows, sharing pipeline code, pipeline templates, templates for pipelines, workflow templates > workflow_call, composite actions, yaml anchors, jenkins shared library
reuse:  > reusable workflows, reusable pipelines, shared workflows, composite actions, pipeline templates
change-approval: signing off a release, manual approval, approval gates, who may deploy, gates before production, signing off a change > required reviewers, wait timer, manual gates, sign-off
network-policies: firewalling pods, pod traffic, pod firewall, isolating namespaces, namespace isolation, restricting traffic in the cluster, restricting pod traffic > default deny, podSelector, namespaceSelector, calico, cilium
stateful: stateful workloads, stable identities, ordered pods, pods with names, databases in pods, stable network identity > volumeClaimTemplates, podManagementPolicy, headless service
rolling-update: replacing pods, pods without downtime, new versions without interruption, updating without downtime, updating a deployment > maxSurge, maxUnavailable, minReadySeconds, rollout status
pod-disruption: draining nodes, node drains, node maintenance > kubectl drain, evictions of pods
object-storage: files in buckets, blobs and buckets, object store, buckets and objects > s3 buckets, google cloud storage, azure blob storage, glacier, infrequent access, storing large files
iam: roles and policies, granting rights, cloud permissions > iam roles, service control policies, temporary credentials, least privilege, access analyzer, who may do what
managed-databases: managed databases, database as a service, dbaas, hosted databases, databases you don't run > rds, amazon rds, aurora, cloud sql, cloud spanner, cosmos db, planetscale
database:  > managed databases, hosted databases, database as a service, rds, aurora, cloud sql, databases in pods, databases you don't run, cosmos db, room database, realm database, seeding databases
load-balancer: layer 4 and layer 7, application load balancer, network load balancer > alb, nlb, elb, target groups, deregistration delay, haproxy
traffic-routing: traffic routing, routing traffic, steering traffic, traffic steering, directing traffic > geo routing, geolocation routing, latency-based routing, weighted routing, latency-based and weighted records
routing:  > traffic routing, routing traffic, weighted routing, latency-based routing, message routing, routing messages, geo routing, routes and urls, addresses and routes, interfaces and routing, addresses routes and ports, ip route
dns: zones and records, names and addresses > hosted zones, alias records, private zones
architecture-review: checking an architecture, reviewing architectures, architecture assessment, reviewing designs, design review, well-architected review, reviewing an architecture > five pillars, six pillars, well-architected
well-architected: five pillars, six pillars > well-architected review, architecture review, architecture assessment, checking an architecture, reviewing an architecture
virtualization: compute instances, virtual servers > ec2, compute engine, amis, auto scaling groups
instance-types: instance types, instance sizes, machine types, instance families, instance classes, sizing instances, picking a machine, picking an instance, choosing an instance, compute options, machine sizes > burstable instances, graviton, compute optimized, memory optimized, general purpose instances, m5.large, t3.micro
sql-injection: injecting sql, queries built from input, sqli > sqlmap, placeholders in queries
injection:  > queries built from input, injecting sql
csrf: cross-site requests, forged requests > anti-forgery tokens, anti-forgery, samesite, double submit cookie
jwt: stateless tokens, claims and signatures, validating tokens, token validation > jwks, alg none, rs256, token pitfalls, signed tokens
input-validation: checking what users send, rejecting bad data, trusting nothing, don't trust what comes in, don't trust input, validating requests, sanitizing input, input sanitization > allow lists, allowlist, block lists, magic bytes, zod, pydantic, joi
transport-encryption: transport encryption, transport security, encryption in transit, data in transit, https everywhere, tls settings, encrypting connections, securing connections, encrypting traffic > tls, cipher suites, let's encrypt, hsts, certificates and ciphers
tls: https everywhere, tls settings > transport encryption, cipher suites, certificates and ciphers, ciphers, testssl
audit-logs: who did what, keeping a trail, recording security events, proving what happened, security event logging > append-only log, siem
brute-force: guessing passwords, password guessing, too many login attempts, locking out attackers, slowing attackers down, protecting the login, login protection > captcha, failed logins
rate-limiting: how many calls, how many calls are allowed, limits per client, fair use, slowing down heavy users, call limits > too many login attempts, tries an hour, attempts per minute, tries per minute, slowing attackers down, ratelimit-remaining, x-ratelimit-limit, calls a minute, status 429, http 429, 429 too many requests
penetration-testing: attacking your own system, hiring attackers, finding holes > bug bounties, burp, owasp zap, metasploit, nmap
ingestion: loading source data, source systems, bringing data in, getting data in, landing data > nightly loads, batch loads, high-water mark, watermark column, batch ingestion, bulk ingestion, stream ingestion, real-time ingestion, continuous ingestion
batch-ingestion: batch ingestion, batch load, nightly loads, bulk ingestion, bulk loads > full loads, airbyte, fivetran
stream-ingestion: stream ingestion, live feeds, real-time ingestion, continuous ingestion > debezium, kafka connect, kinesis firehose, change data capture
workflow-orchestration: jobs in the right order, dependencies between jobs, dependencies between tasks, task dependencies, scheduling pipelines, pipeline scheduling > airflow, dagster, prefect, argo workflows, dags, sensors and triggers, catchup, tasks and triggers
dimensional:  > facts and measures, surrogate keys, conformed dimensions
incremental-load: processing only what is new, only what changed, loading deltas, delta loads, merging new rows, not rebuilding everything, updating tables piece by piece, incremental processing > is_incremental, unique_key, lookback window, full refresh, merge into
backfill: filling in history, filling history, running for past dates, reprocessing, reprocessing old data, recomputing history, loading the past > airflow dags backfill, rerun for past
late-data: events that come too late, arriving late, late arrivals, data that arrives late, arrives after its window > watermark, allowed lateness, allowedLateness, event time, side output, stragglers
out-of-order: out-of-order messages, events out of order > watermark, event time, reordering buffer
masking: hiding personal data, protecting sensitive columns, hiding columns, column masking, obfuscation of data > hashed columns, masked columns, masking policy, redacted columns, tokenized columns
data-access: who sees what data, who sees which data, restricting analysts, permissions on columns and rows, permissions on tables, governance of access, data permissions, column permissions > column-level security, row filters, unity catalog, lake formation, row-level security
authorization: oauth scopes, token scopes > who sees what data, who sees which data, permissions on columns and rows, column permissions, data permissions, governance of access, column-level security, unity catalog, lake formation, grants on tables, 403, 403 forbidden, authorization: bearer, who may deploy, cloud permissions, permissions on tables, permission bits
batch-inference: scoring in bulk, offline scoring, batch predictions, nightly scoring, bulk predictions > nightly jobs
online-inference: predictions on request, online scoring, real-time scoring
model-serving: making predictions, prediction requests > online and batch, batch predictions, real-time predictions, batch scoring, predictions, serving several requests at once, same features in training and serving, features in training and serving
dynamic-batching: grouping requests, serving several requests at once, batching requests, request batching, continuous batching, in-flight batching, batching of requests > max_queue_delay_microseconds, preferred_batch_size, max_batch_size, filling the gpu, batch size and delay
model-registry: keeping track of models, promoting a model, promoting models, models in production, model catalog > mlflow, champion alias, model stages, stages and aliases
feature-store: same features in training and serving, features online and offline, features in training and serving, looking features up, sharing features, computing features once > hopsworks, point-in-time correct, training-serving skew, feature views
drift: inputs that shift, shifting inputs, decay of models, model decay, distribution changes > kl divergence, kolmogorov-smirnov
model-monitoring: watching predictions, watching models, model decay, keeping an eye on models, model health, monitoring predictions > psi, concept drift, whylabs, arize
online-evaluation: splitting users, experiments in production, experiments on users, split testing, champion and challenger > guardrail metrics, treatment group, t-test, statistical significance
retraining: training again, keeping models fresh, retraining models, when to retrain, automatic training, new data to a new model, renewing models > kubeflow pipeline, scheduled training, training triggers
gpu-utilization: using the gpu, using gpus well, sharing gpus, gpu sharing, idle gpus, keeping gpus busy, idle accelerators > mig, dcgm, sm activity, nvidia-smi, multi-instance gpu, gpu time slicing
latency-budget: where time is spent, response time goals, response time targets, latency targets, latency goals, how fast must it be, time per step > where the time goes, where time goes
latency:  > response time goals, latency targets, latency-based and weighted records, response time targets, latency goals
prompt-versioning: prompts as code, where prompts live, changing prompts, prompt templates, templates for prompts, testing prompts > golden set, system prompts, few-shot examples, langfuse
rag: giving the model context, answers from your own documents, searching before answering > vector search, pgvector
content-moderation: content filtering, moderating, blocking harmful output, harmful output, harmful content, toxic content, filtering output > prompt injection, jailbreaks, llama guard, nemo guardrails, toxicity
guardrails: keeping answers safe, model safety, checking inputs and outputs > content filtering, jailbreaks, llama guard, nemo guardrails
data-fetching: getting data from the server, queries and mutations > useQuery, useSWR, staleTime, AbortController, loading and caching responses, refetching, talking to the api
routing-web: nested layouts, moving between pages, address bar, navigating between views, routes and urls, urls and views > useParams, catch-all, route guards, vue router, search params
accessibility: making pages usable for all, usable for everyone, usable by everyone, inclusive interfaces, screen reader users > aria-label, keyboard and screen readers, contrast ratio, voiceover, nvda, focus order, accessible documents, accessible docs, docs for everyone, readable by all, alt text, alt text and headings, inclusive writing, colour contrast, color contrast, accessibility of documents
error-boundaries: component crashes, catching errors in the ui, errors while rendering, crashing components > componentDidCatch, getDerivedStateFromError
`;
