/** Families of English words on data: `family: words > kinds of it`. */
export const data = `
database: database, databases, db, dbms, datastore, data store, data stores, persistence layer, rdbms
postgres: postgres, postgresql, pg
mysql: mysql, mariadb, innodb
sql: sql, structured query language, query language
nosql: nosql > document database, mongodb, key-value store, cassandra, dynamodb, document store
redis: redis, valkey, in-memory store
indexes: index, indexes, indexing, indices, b-tree, btree, index design > secondary indexes
query-optimization: query optimization, query planning, explain, execution plan, slow queries, query tuning, query performance, query planner, query plans, n+1 queries
queries: queries, query, querying, selecting data
schema: schema, schemas, schema design, data model, data modeling, data modelling, tables, table design, normalization, entity relationship, er model
schema-migration: schema migration, schema migrations, database migrations, schema evolution, schema changes > alembic, flyway, liquibase
orm: orm, object-relational mapping, active record, data mapper > hibernate, sqlalchemy, prisma
vacuum: vacuum, autovacuum, bloat, table maintenance > lsm, lsm tree, compaction
wal: write-ahead log, wal, write ahead logging, redo log, commit log, journaling
storage-engine: storage engine, storage engines, storage layout, pages and tuples, on-disk format
stored-procedures: stored procedures, triggers, user-defined functions
data-warehouse: data warehouse, warehouse, olap, star schema, dimensional modeling, analytics database > snowflake, bigquery
data-lake: data lake > iceberg, delta lake, parquet, columnar storage, lakehouse
etl: etl, elt, data pipeline, data pipelines, data loading, importing data, data import, loading data, extracting > dbt, ingestion, data ingestion
cdc: change data capture, cdc, change streams > debezium
data-quality: data quality, data cleaning, cleaning data, data validation, missing values, outliers, deduplicating records > great expectations
data-retention: data retention, retention, archiving, archival, data lifecycle, purging, archive, retention policies
big-data: big data, mapreduce, batch analytics > spark, hadoop
time-series: time series, time-series > influxdb, timescaledb
graph-db: graph database, graph databases, property graph > neo4j
vector-db: vector database, embeddings store, vector search, similarity search, nearest neighbours, ann index
geospatial: geospatial, gis, maps, coordinates, location data > postgis
spreadsheet: spreadsheet, tabular data, dataframes > csv, excel, pandas

machine-learning: machine learning, ml, supervised learning, statistical learning
deep-learning: deep learning, neural networks, neural network > cnn, backpropagation
model-training: model training, training, train, learning rate, optimizers > training loop, fine-tuning, fine tuning, finetuning
feature-engineering: feature engineering, features, feature extraction > feature store, feature selection
model-evaluation: model evaluation, evaluation metrics, accuracy, model quality > cross-validation, precision and recall, confusion matrix, evals
model-serving: model serving, inference, serving, model deployment, prediction service, inference server
mlops: mlops, model lifecycle > mlflow, experiment tracking, model registry
drift: drift, data drift, model drift, concept drift, model monitoring
hyperparameters: hyperparameters, hyperparameter search, parameter search, searching parameters > optuna, hyperopt, ray tune, grid search, bayesian optimization, hyperparameter tuning
llm: llm, large language models, language models, generative ai, transformers, foundation models > gpt
prompt: prompt engineering, prompts, prompting, prompt design
rag: rag, retrieval-augmented generation, retrieval augmented generation, grounding
embeddings: embeddings, embedding, vectors, word vectors
agents: agents, ai agents, autonomous agents > tool use, function calling
dataset: dataset, datasets, labelling, labeling, annotation, data collection, ground truth
nlp: nlp, natural language processing, text processing, tokenization
vision: computer vision, image recognition, image processing, object detection
recommendation: recommender, recommendation system, personalization, collaborative filtering
statistics: statistics, statistical, probability, distributions, hypothesis, experiments, experimentation, ab testing > a/b testing
gpu: gpu, gpus, accelerators, graphics cards > cuda
explainability: explainability, interpretability, responsible ai > fairness, bias

networking: networking, network, networks, network topology, network design, connectivity
tcp: tcp, tcp/ip, sockets, sockets api, transport layer, connections > socket programming
udp: udp, datagrams > quic, http/3
http: http, request lifecycle, http protocol, requests and responses, web requests > http/2
websocket: websocket, websockets, real-time updates, long polling, live updates > server-sent events, sse
dns: domain names, name resolution, name servers, resolving names > dns
routing: routing, routes, router, route, url routing, navigation, request routing > bgp
vpn: vpn, tunnels, tunnelling, ipsec, tunneling, private network > wireguard, vpc, peering
ip-addressing: ip addressing, ip addresses > subnets, subnetting, nat, dhcp, cidr, vlan, ipv6
packet: packet capture, packet inspection > wireshark, tcpdump
protocol: protocol, protocols, wire protocol, handshake, framing, message format
webhooks: webhooks, webhook, callbacks, event callbacks, outgoing events
iot: iot, internet of things, smart devices, edge devices, telemetry devices > mqtt
wireless: wireless, wifi, wi-fi, radio > bluetooth, ble, lora

frontend: frontend, front-end, user interface, ui, web client, client side, web ui, browser
components-ui: ui components, component, components, widgets, component design, component library, props
react: react, jsx, hooks, react hooks
vue: vue, vuejs, composition api > nuxt
angular: angular
rendering: rendering, render, reconciliation > server-side rendering, ssr, hydration, static site generation, client-side rendering, virtual dom
css: css, styling, styles, themes, theming, design tokens, look and feel > sass, tailwind, stylesheets, css modules, dark mode
responsive: responsive design, responsive layout, media queries, mobile-first, layouts, adaptive layout, layout, breakpoints > grid
forms: forms, form, form handling, input fields > form validation
animation: animation, animations, transitions and motion, motion
web-performance: web performance, page speed, load time, bundle size > lighthouse, core web vitals
bundlers: bundlers, bundler, build tooling > webpack, vite, rollup, esbuild
seo: seo, search engine optimization, meta tags, sitemaps
pwa: progressive web apps > offline first, service workers, offline support, offline, working offline
mobile: mobile, mobile apps, phones > android, ios, react native, flutter, swiftui
desktop: desktop, desktop apps > electron, tauri
browser-storage: local storage, browser storage, client-side storage > indexeddb
dom: dom, document object model, dom events, event delegation
uploads: file uploads, uploads, file upload, uploading files, media handling > attachments
downloads: downloads, file downloads

rust: rust, crates, rustc > cargo
golang: go, golang, go modules
python: python > pip, venv, poetry, virtual environments
java: java > spring boot, spring, jvm
spring: spring boot, spring, spring framework, spring application
javascript: javascript, js, node.js, nodejs, ecmascript > npm, deno, bun
typescript: typescript, tsconfig, ts
cpp: c++, cpp, smart pointers, templates > raii
csharp: c#, .net, dotnet, asp.net
bash: bash, shell scripts, shell scripting, zsh
middleware: middleware, filters, request pipeline, hooks chain > interceptors
web-framework: web framework > express, django, flask, rails, fastapi, axum, actix
templates: templates, templating, template engine, boilerplate, scaffolding
merge: merge, merging, combine, combining, join, joining
filter: filter, filtering, filters, select
map-op: map, mapping, transform, transformation, transformations, flatmap
aggregation: aggregation, aggregate, aggregating, reduce, rollups, grouping, group by, aggregations, statistics queries
import-export: import, export, importing, exporting, data exchange
global: global, system-wide, overall, globally
user: user, users, per-user, end users, accounts, account, user accounts, user management
linkage: integration with, combined with, together, working together, coordination, coordinating, interplay
health-monitoring: heartbeat monitoring, uptime monitoring, synthetic monitoring, blackbox monitoring
cleanup: cleanup, cleaning up, tear down, teardown, uninstalling, uninstall, removal, removing, deleting, deletion
customization: customization, customisation, customizing, custom, tailoring, your own, own implementation, personalising
lifecycle: lifecycle, life cycle, life-cycle
sampling: sampling, sample rate > tail sampling, head sampling
cardinality: cardinality, high cardinality, label explosion
pull-push: push and pull > push, pull
push-model: push
pull-model: pull
queueing-theory: queueing, queuing, queueing theory, little's law
supply: provisioning, provision, allocate, onboarding machines
legacy: legacy, legacy systems, old systems, existing systems
vendor: vendor lock-in, lock-in, vendors, suppliers, vendor
data-transfer: data transfer, egress, transfer costs, moving data
region: regions, region, zones, availability zones, geo, geographic distribution
access-policy: access, access policies, granting access, who can access
data-quality: data quality checks
exactly-once: exactly-once processing
checkpoint: > Checkpoint, Savepoint
windowing: windowing
watermarks: late data > allowed lateness
state-backend: state backend > RocksDB
stream-joins: stream joins
parallelism-stream: parallelism setting
rebalancing: partition assignment > CooperativeStickyAssignor
offsets: offset commit
idempotency: idempotent consumption
cross-dc-replication: cross-datacenter replication > MirrorMaker
partitioning-data: predicate pushdown
deep-pagination: deep pagination, search_after
shard-sizing: shard sizing, shard count, number of shards, shard planning
query-dsl: query dsl, query language, query syntax
field-mapping: mapping, mappings, field types, field mapping, mapping design
analyzers: analyzers, analyzer, tokenizer, tokenizers
scoring: scoring, ranking, relevance scoring
semantic-search: semantic search, vector search, nearest neighbours, nearest neighbors > embeddings
ltr: learning to rank
incremental: incremental model, incremental models, loading only what is new, only what is new, incremental loads
late-data: late-arriving data, late events
history-keeping: slowly changing dimensions, keeping history, historization
grain: grain
workflow-orchestration: workflow orchestration, orchestration, orchestrator
metadata: metadata management, data catalog
offline-metrics: offline metrics, offline evaluation, evaluation metrics, judgments, relevance judgments
online-evaluation: a/b tests, live experiments, online experiments
model-versions: model registry, model versions, registered models
`;
