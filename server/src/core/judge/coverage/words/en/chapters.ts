/** Families of English words by which guides of the trade head their sections on data, models, apps, tests and documents, and names that tell of them: `family: words > kinds of it`. */
export const chapters = `
integration-testing: checking what users see, tests for the ui, ui tests, rendering in tests, testing components, testing the ui, several parts together, against real dependencies, checking that parts fit > testing library, jsdom, user-event, storybook, play functions, vue test utils, enzyme, localstack, wiremock
micro-frontends: splitting the front end, composing pages, shell and remotes, independent front ends > remoteEntry
build-tools: toolchain, bundler, compiling and bundling > vite, webpack, esbuild, turbopack, swc, babel, bazel
offline-storage: offline storage, local storage on the device, keeping data on the device, data on the device, local databases, saving locally, on-device storage, storing data locally, local persistence > core data, watermelondb, sqlite, indexeddb, async storage, room database, realm database
offline: working without a network, no connection, without connectivity, saving locally first, local first > offline scoring, features online and offline, offline storage
data-sync: syncing later, syncing changes, syncing changes later, synchronising changes, sending changes later > pending changes, last writer wins, outgoing queue, sync queue
mobile-lifecycle: foreground and background, foreground background, switching apps, users switch apps, system kills the app, coming back to the app > onCreate, onDestroy, onPause, onStop, onResume, onSaveInstanceState, scenePhase, applicationDidEnterBackground, foreground, saving and restoring state
deep-links: from a url to a screen, urls to screens, opening the right screen, opening screens from links, links into the app > assetlinks.json, apple-app-site-association, url schemes, intent filters
navigation: getting around, moving between screens, screens and stacks, between screens, screen flow > back stack, tab bar, navigation stack, back button, navcontroller, navigationstack, stack navigator
battery: saving power, saving battery, draining the phone > wakelocks, battery historian, low power mode, batched requests
background-work: background work, work in the background, doing things in the background, background tasks, background execution, while the app is closed > workmanager, bgtaskscheduler, bgapprefreshtask, background fetch, foreground service, jobscheduler
store-releases: store releases, publishing to the stores, store publishing, releasing to the stores, submitting a build, submitting an app, submitting to the store, getting an app reviewed, app submission > app review, fastlane, testflight, staged rollout, internal track, google play, app store connect
app-store:  > publishing to the stores, submitting a build, submitting an app, getting an app reviewed, app submission, fastlane, app store connect, internal track
secure-storage: secrets on the device, encrypting local data, encrypted storage, storing tokens, credentials on a phone, credentials on the device > keystore, android keystore, encryptedsharedpreferences, secure enclave, keychain and keystore
responsive: small and large screens, adapting to the screen, layouts that fit, large screens, all screen sizes > size classes, window size classes, constraintlayout, container queries, tablets and phones
image-loading: image loading, loading images, loading pictures, showing pictures, remote pictures, remote images, downloading images > kingfisher, sdwebimage, bitmaps, placeholders for images, webp
images:  > image loading, loading images, remote images, kingfisher, bitmaps, image caching, cached images
dependency-injection: wiring objects, wiring objects together, who creates what, providing dependencies, object wiring, passing dependencies in > hilt, koin, inversify, swinject, spring ioc
startup-time: opening quickly, launching faster, launch time, slow launches, app launch, time to first frame, first frame, startup speed, app startup, starting quickly, faster launches > cold and warm starts, cold start, warm start, baseline profiles, macrobenchmark, app startup library, lazy initialisation
app-start:  > launching faster, slow launches, opening quickly, time to first frame, cold and warm starts
analytics-events: analytics events, usage events, event tracking, tracking events, tracking behaviour, measuring usage, counting what happens, usage tracking, usage analytics, product analytics, tracking user actions > tracking plan, firebase analytics, mixpanel, segment.io, posthog, user behaviour
in-app-purchase: selling in the app, paying inside the app, unlocking features for money, checking receipts, receipt validation > storekit, play billing, subscriptions and receipts, entitlements, revenuecat, restore purchases
power: energy use, power use, energy consumption > saving power
password-storage: keeping passwords safe, passwords at rest, credentials at rest > salt and pepper, salted hashes
ci-secrets: secrets in pipelines, pipeline secrets, ci secrets, secrets in ci, credentials in ci, credentials in pipelines, tokens for jobs, credentials for jobs, giving jobs access, passwords for jobs > masked secrets, masked variables
secrets:  > secrets in pipelines, ci secrets, credentials in ci, tokens for jobs, attaching credentials, secrets on the device, credentials on a phone, credentials on the device, credentials at rest, pipeline secrets, secrets in ci, credentials in pipelines, credentials for jobs, masked secrets
pod-debugging: debugging pods, debugging a pod, pod debugging, troubleshooting pods, pod troubleshooting, when a pod doesn't start, looking into a running pod, looking into a pod, pods that don't start, troubleshooting workloads > CrashLoopBackOff, ImagePullBackOff, kubectl describe, kubectl debug, kubectl logs, OOMKilled, ephemeral containers, exit code 137
debugging: finding the cause, narrowing it down, narrowing down, looking for clues > debugging pods, pod debugging, bisecting
e2e-testing: testing as a user does, whole journeys, full journeys > webdriver, puppeteer, getByRole, through the browser, clicking through
fixtures: building objects for tests, seeding databases, data for tests, objects for tests, realistic data, building test objects > factory_boy, builders and factories, anonymised copies, test data builders
flaky: fighting nondeterminism, nondeterminism in tests, stabilising the suite, stabilizing tests > quarantined tests
property-testing: invariants instead of examples > hypothesis and quickcheck, jqwik, what always holds, random inputs
contract-testing: consumers and providers, services fit together, verifying against consumers > pact broker, can-i-deploy, spring cloud contract, provider states
performance-testing: how much can it take, simulating many users, simulating users, breaking point, load and stress > k6, jmeter, virtual users, spike test
snapshot-testing: recorded outputs, comparing with the last output, checking whole outputs, whole outputs > toMatchSnapshot, approvaltests, insta snapshots
mutation-testing: testing the tests > mutmut
test-pyramid: how many tests of which kind, balance of tests, balancing kinds of tests, mixing unit and integration tests, test mix, shape of the suite, shape of the test suite > ice-cream cone
tdd: writing the test before the code, tests before code, test before the code, letting tests design the code
exploratory-testing: testing without a script, unscripted testing, sessions and charters > test charter, session-based testing, session-based, testing by hand
accessibility-testing: finding barriers, checks for barriers, can everybody use it > axe-core, pa11y, voiceover, nvda
resource-naming: what urls look like, nouns and plurals, choosing paths, paths and identifiers, url structure, naming urls, endpoint naming > plural nouns, kebab-case paths
http-methods: which verb, get post put patch, request methods > put and patch, merge patch, json patch, safe methods, idempotent methods
api-versioning: changing an api, versions of an api, old and new clients, contract changes, living with several versions > version header, media type versioning
versioning: living with several versions > breaking changes, v1 and v2, old and new clients, versioning events, versioning messages, schema versions, message versions, getting a new version out, replacing the old version, switching traffic to the new version, new version into production, last good version, new versions without interruption, versions of an api, version header, media type versioning
error-format: telling clients what went wrong, errors as json > problem json
filter: narrowing lists, narrowing results > filter parameters, rsql, filter expressions, query parameters
sorting: ordering results, sort order > sort parameter
quota: how many calls, limits per client, fair use, plans and limits, plan limits > ratelimit-remaining, calls a minute
api-reference: describing the api, reference and examples, machine-readable contracts, api specification, interface description, every endpoint and parameter, endpoints and parameters, generated reference, reference pages > redoc, swagger ui, stoplight, docstrings, sphinx, typedoc, javadoc, docstrings and openapi, doxygen, rustdoc
openapi: describing the api, machine-readable contracts > redoc
hateoas: discovering actions, hypermedia controls > json:api, link relations, rel names, following links, hal+json
batching: many items in one call, many items at once, creating many at once, importing many records, many records at once, doing things in bulk, batch endpoints, batch requests > partial success, atomic batches, multi-status, loading many documents, batches of documents, bulk api, bulk indexing, bulk loading, refresh_interval
long-running-operations: jobs behind an api, operations as resources, work that takes minutes > polling for a result, 202 and polling, operation resource, status polling, asynchronous requests, waiting for a result
backward-compatibility: not breaking clients, safe and unsafe changes, keeping old clients alive > tolerant readers, oasdiff, breaking changes, old clients
deprecation: retiring endpoints, announcing removals, removing endpoints > deprecation header, brownouts
graphql-schema: types queries and mutations, fields and resolvers, nullability and connections > dataloader, pageInfo
severity-levels: what counts as critical, how bad is it, classifying incidents, grading incidents, impact and urgency, incident priority > sev3, sev-1, severity matrix
on-call: carrying the pager, who carries the pager, being on duty, on duty, duty roster > shift handover, opsgenie
incident-roles: roles during an incident, roles in an incident, incident command, leading the response, responsibilities during an incident > scribe, operations lead, who does what
escalation: calling for help, when to wake others, who to call, who to call next, whom to call, passing it up, waking others > acknowledgement timeout
incident-comms: communication with customers, telling users, telling customers, informing users, keeping people informed, keeping customers informed, messages to stakeholders, updates during an incident > statuspage, support macros
status-page: statuspage
root-cause: finding the cause
mitigation: mitigation, stopping the bleeding, quick relief, restoring service, making it work again, service restoration > roll back first, workarounds
postmortem: looking back without blame, after the incident, what happened and why, blameless reviews, writing up incidents, retrospectives on incidents > five whys, contributing causes, contributing factors
action-items: fixes that last, tracking what was agreed, repairs after the review, lasting fixes
runbook: recipes for known problems, instructions for the night, instructions for alerts > runbook_url
game-day: rehearsing incidents, breaking things on purpose, practising failure, incident drills, disaster drills, incident rehearsal > chaos experiments, chaos monkey, wheel of misfortune, tabletop exercise
incident-metrics: incident metrics, numbers about incidents, measuring response, counting outages, timing outages, time to restore > mttd, mttr, mtbf, mtta, time to detect, pages per shift
security-incidents: breaches, break-ins, handling a compromise, handling a breach, data breach, compromised hosts > containment, containment and evidence, forensics
timeline: putting events in order, course of events, events in order
audience: audience, target readers, target audience, readership, knowing your readers, who reads this, writing for whom, what readers want > personas, user personas, reader personas
doc-structure: where things are found, structuring the docs, organising pages, arranging content, content structure, content organization, organizing docs, navigation and grouping > diátaxis, card sorting, tree testing
style-guide: how we write, voice and tone, words we use, consistent wording, writing rules, writing style, grammar and spelling, tone of voice, wording rules > vale, sentence case, active voice, inclusive language
docs-as-code: documentation in git, treating text like software, treating docs like code, reviewing docs in pull requests, building docs, building docs in ci, docs beside the code, markdown beside the source > mkdocs, docusaurus, sphinx, antora, hugo, link checking
code-samples: code samples, code examples, code snippets, sample code, examples that run, showing code, runnable examples > doctest, tested snippets, literalinclude, snippets
diagrams: architecture pictures > c4 model, sequence diagram, sequence charts, structurizr, excalidraw
tutorials: learning by doing, guided tours, lesson for beginners, guided lessons
changelog: what is new, recording changes, telling users about changes, upgrade notes > towncrier, conventional commits, release-please
internationalization: docs in other languages, translating pages, managing translations, keeping translations up to date > crowdin, weblate, transifex, translation memory, po files
findability: helping readers find things, site search, searching the docs, seo, when readers search, search and findability, docs search, documentation search > algolia, docsearch, metadata for search
doc-quality: documentation quality, docs quality, measuring docs, measuring documentation, metrics for docs, feedback from readers, reader feedback > page views, time to first success, feedback widget
doc-maintenance: keeping docs alive, keeping docs up to date, keeping docs current, outdated pages, stale pages, stale docs, doc rot, page owners > review date, codeowners, last reviewed
maintenance:  > keeping docs alive, outdated pages
doc-accessibility: accessibility of documents, accessible documents, accessible docs, docs for everyone, readable by all, alt text and headings, inclusive writing, readable for all > alt text, plain language, link texts, colour contrast, screen readers and docs
field-mapping: how text is indexed, index mappings, explicit mappings > dynamic mapping, dynamic templates, keyword and text, multi-fields, defining fields
analyzers: tokenizing text, how text is indexed > standard tokenizer, edge n-grams, lowercase filter
aggregation: faceting, faceted search, statistics over documents, counting and grouping, summaries of results > terms aggregation, date_histogram, buckets and metrics, metric aggregations, bucket aggregations
index-lifecycle: index lifecycle, old indices, managing indices, rolling over, index rollover, index retention > ilm, hot warm cold, warm nodes
reindexing: rebuilding an index, building the index anew, copying documents, changing a mapping, changing mappings > alias switch, alias swap, aliases and new indices
snapshots: backing up indices, backing up an index, getting an index back, restoring an index > slm, snapshot repository, snapshot lifecycle, repositories and restores
bulk-indexing: bulk indexing, bulk loading, loading many documents, indexing throughput, batches of documents, faster indexing > bulk api, refresh_interval, es_rejected_execution
indexes:  > bulk indexing, indexing throughput, index lifecycle, how text is indexed, index mappings, old indices, managing indices, index rollover, index retention, rebuilding an index, building the index anew, aliases and new indices, backing up indices, backing up an index, getting an index back, restoring an index, faster indexing
cluster-health: cluster health, cluster state, state of the cluster, health of the cluster, watching the cluster, checking on nodes > green yellow red, unassigned shards, disk watermark, yellow status, _cat/health
file-permissions: files and their owners, access to files, accounts and groups, file access, permission bits > chown, setfacl, useradd, usermod, acls on files
systemd: starting programs at boot, starting at boot, keeping a program running, system services, services at boot > systemctl, execstart, restart=on-failure, daemons, journalctl
process-management: what is running, running processes, looking at processes, stopping programs, stopping processes, signals and priorities, killing processes > htop, ps aux, kill -9, renice, nohup, zombie processes
networking: addresses and routes, interfaces and routing, addresses routes and ports, network interfaces > ip addr, ip route, traceroute, netplan, networkmanager, mtr, listening ports
firewall: closing ports, filtering packets, packet filtering, rules for traffic, traffic rules > nftables, ufw, firewalld, policy drop, open ports, firewalling pods, pod firewall, restricting traffic in the cluster
ssh-hardening: logging in safely, securing remote access, remote logins, securing ssh > sshd_config, PermitRootLogin, PasswordAuthentication, fail2ban, ed25519, jump host, bastions, bastion host, proxyjump, bastions and keys, remote access, keys instead of passwords
profiling: finding the bottleneck, finding bottlenecks, why is it slow, looking for bottlenecks > vmstat, iostat, perf top, sar, use method, bpftrace, run queue
log-rotation: keeping logs from filling the disk > SystemMaxUse
swap-memory: swap, swap space, pages and swapping > swappiness, zram, swapon
merge-conflicts: conflict markers, ours and theirs, choosing between ours and theirs > mergetool, rerere, git add and continue
commits: describing changes, writing good messages, commit descriptions > imperative subject, commitlint, subject and body
pre-commit: scripts that run on commit, checks before a commit, stopping bad commits, checks before commits, automating checks locally, client and server hooks > pre-commit framework, pre-push, --no-verify, pre-receive
hooks:  > git hooks, commit hooks, scripts that run on commit, checks before a commit, husky, lefthook, pre-push
code-review: feedback on code, reading diffs, reviewing changes > nits, four eyes, approving changes
git-lfs: git lfs, large file storage, git large file storage
git-bisect: searching history for a bug, finding the commit, hunting regressions > bisect run, bisect start, halving the range
submodules: submodules, repositories inside repositories, nested repositories, including other projects > git subtree, subtrees, recurse-submodules
context-go: cancelling work, stopping what nobody needs, passing cancellation, request-scoped values, deadlines and values, cancellation and deadlines > withtimeout, withcancel, context.withtimeout, done channel
worker-pool: limiting concurrency, bounded parallelism, bounded concurrency, fixed number of workers > errgroup, setlimit, jobs channel, semaphore channel, fan-out, concurrency limits
pipelining: stages joined by channels, stage by stage, chaining steps, chaining stages, streams of values, stages of processing > fan-in, fan-out, fan-in and fan-out, fan-out and fan-in
race-detection: finding data races, catching data races, unsynchronised access, unsafe sharing > tsan, helgrind
goroutines: goroutines that never end, forgotten workers, goroutines that never stop > goleak, goroutine profile
goroutine: goroutines, starting concurrent work, go statement, spawning and waiting > waitgroup, gomaxprocs, go routine, lightweight threads
logging:  > journald, journalctl, rsyslog, syslog, system logs, system messages
image-caching: image caching, cached images > bitmaps, cached thumbnails, disk cache
retry:  > retrying safely
scheduler:  > scheduled tasks, scheduled work, running on a schedule, scheduled training
messaging:  > queue is full, full queues, versioning messages, message versions, message relay, message routing, routing messages, binding queues, deciding which queue, quorum queues, out-of-order messages, max_queue_delay_microseconds, pact broker, messages to stakeholders, writing good messages, system messages
postgres:  > pg_partman
event-driven:  > versioning events, events in the same transaction, relaying events, receiving events over http, user-event, recording security events, events that come too late, events out of order, analytics events, usage events, tracking events, putting events in order, course of events, events in order
transactions:  > events in the same transaction
polling:  > polling publisher, push instead of polling, polling for a result, 202 and polling, status polling
consumer-groups:  > kafka-consumer-groups
quorum:  > quorum queues
replication:  > min.insync.replicas
leader-election:  > unclean leader election
acl:  > kafka-acls, acls on files
timeout:  > keep-alive timeout, deadline_exceeded, acknowledgement timeout, deadlines and values, cancellation and deadlines
timeouts:  > deadline_exceeded, deadlines and values, cancellation and deadlines
error-handling:  > failed_precondition, failed logins, catching errors in the ui, errors while rendering, errors as json, practising failure, restart=on-failure
naming:  > name resolver, naming entries, pods with names, names and addresses, naming urls, endpoint naming, rel names
files:  > sending files, downloading files, big files, huge files, moving big files, files too large for memory, markers in files, passing files between jobs, files between jobs, files in buckets, po files, files and their owners, access to files, file access, acls on files
streaming:  > streaming bodies, stream ingestion, streams of values
metrics:  > cache metrics, opentelemetry-instrument, metric_relabel_configs, from metrics to traces, facts and measures, guardrail metrics, measuring usage, incident metrics, measuring response, measuring docs, measuring documentation, metrics for docs, buckets and metrics, metric aggregations
statistics:  > cache statistics, statistics over documents
monitoring:  > monitoring the cache, watching the cache, outside-in monitoring, watching predictions, watching models, keeping an eye on models, monitoring predictions, watching the cluster
observability:  > observing the cache, moving telemetry, jumping between telemetry
state-management:  > session store, storing sessions, not storing every trace, storing large files, store releases, publishing to the stores, store publishing, releasing to the stores, submitting to the store
redis:  > connect-redis
tracing:  > which traces to keep, trace volume, reducing trace volume, keeping traces small, not storing every trace, dropping traces, otel_traces_sampler, from metrics to traces, from traces to logs
api:  > probing endpoints, talking to the api, inclusive interfaces, endpoint naming, changing an api, versions of an api, describing the api, interface description, every endpoint and parameter, endpoints and parameters, json:api, jobs behind an api, retiring endpoints, removing endpoints, interfaces and routing, network interfaces
nodes:  > keeping node_modules, node_modules between runs, draining nodes, node drains, node maintenance, warm nodes, checking on nodes
merge:  > checks before merging, merge checks, merging new rows, merge into, merge patch
pods:  > firewalling pods, pod traffic, pod firewall, restricting pod traffic, ordered pods, pods with names, databases in pods, replacing pods, pods without downtime, evictions of pods, debugging pods, debugging a pod, pod debugging, troubleshooting pods, pod troubleshooting, when a pod doesn't start, looking into a running pod, looking into a pod, pods that don't start
namespaces:  > isolating namespaces, namespace isolation
storage:  > google cloud storage, offline storage, async storage, large file storage, git large file storage
autoscaling:  > auto scaling groups
forms:  > queries built from input, don't trust input, input sanitization, lake formation, inputs that shift, shifting inputs
data-quality:  > rejecting bad data
encryption:  > transport encryption, certificates and ciphers, encrypting local data
certificates:  > certificates and ciphers
passwords:  > guessing passwords, password guessing, keeping passwords safe, passwords at rest, passwords for jobs, keys instead of passwords
gpu:  > filling the gpu, using the gpu, using gpus well, sharing gpus, idle gpus, keeping gpus busy, idle accelerators, multi-instance gpu, gpu time slicing
training:  > same features in training and serving, features in training and serving, training again, automatic training, scheduled training, training triggers
experiments:  > experiments in production, experiments on users
prompt:  > prompts as code, where prompts live, changing prompts, templates for prompts, testing prompts
documentation:  > answers from your own documents, accessible documents, accessible docs, docs for everyone, loading many documents, batches of documents, structuring the docs, organizing docs, documentation in git, treating docs like code, reviewing docs in pull requests, building docs, building docs in ci, docs beside the code, docs in other languages, searching the docs, docs search, documentation search, documentation quality, docs quality, measuring docs, measuring documentation, metrics for docs, keeping docs alive, keeping docs up to date, keeping docs current, stale docs, doc rot, accessibility of documents, screen readers and docs, statistics over documents, copying documents
build:  > compiling and bundling
containers:  > ephemeral containers
backup:  > backing up indices, backing up an index
`;
