/** Families of English words on networks, pages, languages and what is done with data: `family: words > kinds of it`. */
export const networks = `
networking: networking, network, networks, network topology, network design, connectivity
tcp: tcp, tcp/ip > socket programming, sockets, sockets api
sockets: sockets, sockets api, socket programming, tcp sockets
tcp-handshake: three-way handshake, tcp handshake
udp: udp, datagrams > quic, http/3
http: http, request lifecycle, http protocol, requests and responses, web requests > http/2
websocket: websocket, websockets
long-polling: long polling
realtime-updates: real-time updates, live updates, server push > websocket, websockets, long polling, server-sent events, sse
dns: domain names, name resolution, name servers, resolving names > dns
authoritative-servers: authoritative servers, authoritative name servers
routing: routing, routes, router, route, url routing, request routing > bgp
navigation: navigation, navigation menus
vpn: vpn, tunnels, tunnelling, tunneling > wireguard, ipsec
private-network: private network, private networks > vpc
ip-addressing: ip addressing, ip addresses > subnets, subnetting, nat, dhcp, cidr, vlan, ipv6
packet: packet capture, packet inspection > wireshark, tcpdump
packets: packets, data packets
protocol: protocol, protocols, wire protocol > handshake, framing, message format
handshake: handshake
webhooks: webhooks, webhook, event callbacks, outgoing events > callbacks
callbacks: callbacks, callback functions
iot: iot, internet of things, smart devices, edge devices, telemetry devices > mqtt
wireless: wireless, radio > bluetooth, ble, lora, wifi, wi-fi
bluetooth: bluetooth > bluetooth low energy, ble
wifi: wifi, wi-fi

frontend: frontend, front-end, user interface, ui, web client, client side, web ui, browser
components-ui: ui components, component, components, widgets, component design > props, component library
react: react > jsx, hooks, react hooks
vue: vue, vuejs > nuxt, composition api
angular: angular
rendering: rendering, render > server-side rendering, ssr, hydration, static site generation, client-side rendering, virtual dom, reconciliation
css: css, styling, styles, look and feel > sass, tailwind, stylesheets, css modules, dark mode, themes, theming, design tokens
responsive: responsive design, responsive layout, adaptive layout > media queries, mobile-first, breakpoints
mobile-first: mobile-first
forms: forms, form, form handling, input fields > form validation
animation: animation, animations, transitions and motion, motion
web-performance: web performance, page speed, load time > lighthouse, core web vitals, bundle size
bundlers: bundlers, bundler > webpack, vite, rollup, esbuild
build-tools: build tooling, build tools > bundlers, maven, gradle, make, cmake
seo: seo, search engine optimization > meta tags, sitemaps
structured-data: structured data
sitemaps: sitemaps, sitemap
meta-tags: meta tags
pwa: progressive web apps > offline first, service workers, offline support, offline, working offline
mobile: mobile, mobile apps, phones > android, ios, react native, flutter, swiftui
android: android, android apps
desktop: desktop, desktop apps > electron, tauri
browser-storage: local storage, browser storage, client-side storage > indexeddb
dom: dom, document object model > dom events, event delegation
uploads: file uploads, uploads, file upload, uploading files > attachments, media handling
downloads: downloads, file downloads

rust: rust, crates, rustc > cargo
golang: go, golang > go modules
python: python > pip, venv, poetry, virtual environments
java: java > spring boot, spring, jvm
spring: spring boot, spring, spring framework, spring application
javascript: javascript, js, node.js, nodejs, ecmascript > npm, deno, bun
typescript: typescript, tsconfig, ts
cpp: c++, cpp > raii, smart pointers
csharp: c#, .net, dotnet, asp.net
bash: bash, shell scripts, shell scripting, zsh
middleware: middleware, request pipeline, hooks chain > interceptors, filters
web-framework: web framework > express, django, flask, rails, fastapi, axum, actix
templates: templates, templating, template engine
merge: merge, merging, combine, combining > join, joining
filter: filter, filtering, filters > select
map-op: map, mapping, transform, transformation, transformations, flatmap
aggregation: aggregation, aggregate, aggregating, reduce, rollups, grouping, group by, aggregations, statistics queries
import-export: data exchange, import and export > import, export, importing, exporting
global: global, system-wide, overall, globally
user: user, users, per-user, end users, accounts, account, user accounts, user management
linkage: integration with, combined with, together, working together, coordination, coordinating, interplay
health-monitoring: heartbeat monitoring, uptime monitoring, synthetic monitoring, blackbox monitoring
cleanup: cleanup, cleaning up, removal, removing > tear down, teardown, uninstalling, uninstall, deleting, deletion
teardown: tear down, teardown
deletion: deleting, deletion
uninstall: uninstalling, uninstall, uninstallation
customization: customization, customisation, customizing, custom, tailoring, your own, own implementation, personalising
lifecycle: lifecycle, life cycle, life-cycle
sampling: sampling, sample rate > tail sampling, head sampling
cardinality: cardinality, high cardinality, label explosion
pull-push: push and pull > push, pull
push-model: push
pull-model: pull
queueing-theory: queueing theory, little's law
supply: provisioning, provision, allocate, onboarding machines
legacy: legacy, legacy systems, old systems, existing systems
vendor: vendors, suppliers, vendor
vendor-lock-in: vendor lock-in, lock-in
data-transfer: data transfer, moving data > egress, transfer costs
transfer-costs: transfer costs, egress costs
region: regions, region, geo, geographic distribution > zones, availability zones
data-centers: data centers, data centres, datacenters
availability-zones: availability zones
access-policy: access, access policies, granting access, who can access
data-quality: data quality checks
exactly-once: exactly-once processing
checkpoint:  > Checkpoint, Savepoint
windowing: windowing
hopping-windows: hopping windows
session-windows: session windows
tumbling-windows: tumbling windows
watermarks: watermarks > allowed lateness, late data
out-of-order: out-of-order events, out-of-order data
event-time: event time > processing time
state-backend: state backend > RocksDB
operator-state: operator state
stream-joins: stream joins
parallelism-stream: parallelism setting
rebalancing:  > CooperativeStickyAssignor, partition assignment
partition-assignment: partition assignment, assigning partitions
offsets:  > offset commit
offset-commit: offset commit, commit offsets, offset commits, committing offsets
idempotency: idempotent consumption
idempotency-key: idempotency key, idempotency keys, dedup key
cross-dc-replication: cross-datacenter replication > MirrorMaker
hash-partitions: hash partitioning
list-partitions: list partitioning
range-partitions: range partitioning, range partitions
partition-pruning: partition pruning
column-pruning: column pruning
predicate-pushdown: predicate pushdown
deep-pagination: deep pagination, search_after
shard-sizing: shard sizing, shard count, number of shards, shard planning
query-dsl: query dsl, query language, query syntax
field-mapping: mapping, mappings, field types, field mapping, mapping design
analyzers: analyzers, analyzer, tokenizer, tokenizers
stemming: stemming
stop-words: stop words
scoring: scoring, ranking, relevance scoring
semantic-search: semantic search, vector search, nearest neighbours, nearest neighbors > embeddings
ltr: learning to rank
incremental: incremental model, incremental models, loading only what is new, only what is new, incremental loads
late-data: late-arriving data, late events
history-keeping: slowly changing dimensions, keeping history, historization
grain: grain
workflow-orchestration: workflow orchestration, orchestration, orchestrator
metadata: metadata management > data catalog
offline-metrics: offline metrics, offline evaluation, evaluation metrics > judgments, relevance judgments
relevance-judgments: relevance judgments, judgments
online-evaluation: a/b tests, live experiments, online experiments
model-versions: model versions, registered models > model registry
export-data: export, exporting, data export
import-data: import, importing
`;
