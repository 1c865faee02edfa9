/** Families of English words on databases, their changes and caches: `family: words > kinds of it`. */
export const storage = `
dual-write: dual write, double write, writing to both > shadow write
expand-contract: expand and contract, expand contract, expand migrate contract, parallel change
zero-downtime: zero downtime, no downtime, without downtime, without an outage, no interruption > rolling update, blue-green, online migration
backfill: back-fill, historical load
cutover: cutover, cut over, traffic switch, switch traffic
shadow-traffic: shadow traffic, traffic mirroring, traffic shadowing, mirrored traffic, dark traffic, shadow mode, shadow deployment, request mirroring > shadow reads
shadow-reads: shadow reads
traffic-replay: traffic replay, replaying traffic, request replay, record and replay
data-reconciliation: data reconciliation, data comparison, comparing rows, data diff > row count check, row counts, verify counts, checksum comparison
row-counts: row count check, row counts, verify counts
schema-migration: schema upgrade, ddl migration, ddl changes > pt-osc, migration tool, alter table
online-ddl: online schema change, online ddl, non-blocking ddl, lock-free schema change > gh-ost, pt-online-schema-change, pg_repack
down-migration: down migration, reverse migration, undo migration
expression-index: expression index, functional index, index on an expression
unique-constraint: unique constraint, unique index, unique key
foreign-keys: foreign key, referential integrity > cascade delete, on delete cascade
cascade-delete: cascade delete, on delete cascade
constraints-db: database constraints, integrity constraints, data integrity rules > foreign key, unique constraint, not null constraint, check constraints
check-constraints: check constraints
primary-keys: primary key, key choice > uuid, ulid, uuidv7, auto increment, bigserial
distributed-id: distributed ids, id generation, unique ids, globally unique id, id generator > snowflake id, uuid, ulid
denormalization: denormalization > precomputed columns
materialized-views: materialized view, matview, precomputed view
soft-delete: soft delete, logical delete, deleted_at, is_deleted
tombstones: tombstone, delete marker
deadlock: circular wait, lock cycle, deadly embrace
pessimistic-locking: pessimistic locking, select for update
optimistic-locking: version column, row version
advisory-locks: advisory lock, pg_advisory_lock
connection-limits: maximum connections, connection exhaustion
connection-leak: connection leak, leaked connections > idle in transaction
idle-in-transaction: idle in transaction
prepared-statements: prepared statement, parameterized query, bind parameters, bound parameters, placeholders in queries
slow-query: slow query, long-running queries > pg_stat_statements, log_min_duration_statement, auto_explain, slow query log, slow log
execution-plan: explain plan, explain analyze, plan analysis, reading plans
full-table-scan: full table scan, full scan, sequential scan, seq scan, table scan
join-algorithms: join algorithms, join strategies > nested loop, hash join, merge join, join order
join-order: join order
statistics-db: planner statistics, table statistics, column statistics > cardinality estimates, row estimates
cardinality-estimates: cardinality estimates, row estimates
n-plus-one: n plus one, one query per row, query in a loop
query-hints: query hints, optimizer hints > index hint
index-hints: index hint
window-functions: window function, row_number
cte: common table expression > recursive query, recursive cte
recursive-queries: recursive query, recursive cte
upsert: upsert, insert or update, on conflict, on duplicate key update, merge statement
bulk-load: bulk load, bulk insert, bulk import, batch insert, mass import, bulk write, bulk writes, writing in bulk
read-replicas: read replica, read-only replica, replica reads, secondary reads, follower reads
replication-lag: replication lag, replication delay, lagging replica, seconds_behind_master, replay lag
sync-replication: synchronous replication, synchronous_commit, synchronous standby > semi-synchronous
semi-sync-replication: semi-synchronous
async-replication: asynchronous replication
multi-leader: multi-leader, multi-master, multi-primary, bidirectional replication, active-active replication
split-brain: split brain, two primaries
quorum: quorum, majority, majority vote > read quorum, write quorum, quorum writes
fencing: fencing, fencing token > stonith
resharding: resharding, re-sharding, shard rebalancing, shard splitting, split shards, moving shards
sharding-key: shard key, partition key, distribution key
cross-shard: cross-shard, cross-shard queries, cross-partition queries > scatter-gather
vertical-partitioning: vertical partitioning, vertical split, column split
wal:  > log sequence number, lsn, wal archiving
wal-archiving: wal archiving, archive_command, log archiving, continuous archiving, archiving wal
full-backup: full backup, base backup, complete backup
incremental-backup: incremental backup
differential-backup: differential backup
logical-backup: logical backup, logical dump, sql dump > pg_dump, mysqldump, mydumper
physical-backup: physical backup, file-level backup, filesystem backup > pg_basebackup, xtrabackup
backup-verification: backup verification, restore test, testing backups, restore drills, verifying backups, backup validation, test restores, restore rehearsal, practise restore, practice restore
immutable-backups: immutable backup, write once read many > object lock, worm storage
offline-backups: offline copies, air-gapped
rto: rto, recovery time objective, recovery time target
rpo: rpo, recovery point objective, acceptable data loss, tolerable data loss
row-level-security: per-row access, rls
encryption-at-rest: data at rest > transparent data encryption, tde
tde: transparent data encryption, tde
field-encryption: field-level encryption, column encryption, column-level encryption, application-level encryption
masking: data masking, masking, redaction, scrubbing > dynamic masking
tenant-isolation: tenant isolation, isolating tenants, separating tenants, tenant separation > row level security, schema per tenant, database per tenant
noisy-neighbour: noisy neighbour, noisy tenants
full-text:  > tsquery
json-columns: json fields
lsm: lsm tree, log-structured merge tree > sstable, sorted string table, memtable
compaction: compaction > leveled compaction, size-tiered compaction
write-amplification: write amplification
read-amplification: read amplification
bloom-filter: bloom filter
tiered-storage: tiered storage, storage tiers, hot and cold data > cold storage, cold data
cold-data: cold storage, cold data
document-store: document store, document database, document model > mongodb, couchdb, firestore
key-value: key-value store, kv store > redis, etcd, rocksdb, dynamodb
column-store: column store, columnar store, columnar database, column-oriented > clickhouse, redshift, duckdb, druid
wide-column: wide-column store, column family > cassandra, hbase, scylladb, bigtable
polyglot-persistence: polyglot persistence, right store for the job, several databases
slots-redis: hash slots, cluster slots
redis-cluster: redis cluster > hash slots
sentinel: redis sentinel, sentinel
cache-aside: lazy loading cache, look-aside
write-behind: writeback, lazy writes
refresh-ahead: refresh ahead, refreshing early, early refresh, refresh before expiry > probabilistic early expiration
stale-while-revalidate: stale-while-revalidate, serve stale > stale if error
cache-stampede: stampede protection
request-coalescing: request coalescing, single flight, singleflight, request collapsing, coalesce requests, merge identical requests
cache-avalanche: cache avalanche, mass expiry, simultaneous expiry, expire at once
cache-penetration: missing keys > null caching, cache null
null-caching: null caching, cache null, negative caching
cache-consistency: cache consistency, cache coherence, stale cache, cache and database > delayed double delete
cache-keys: cache key, cache key design
hit-rate: hit rate, hit ratio, cache hits, miss rate, miss ratio
big-keys: big keys, large values, oversized keys, large keys
http-cache: http caching, browser cache, http cache headers > max-age, if-none-match, etag, conditional requests, cache-control
conditional-requests: conditional requests
distributed-cache: distributed cache, shared cache, remote cache, cache cluster, cache servers > memcached, hazelcast, redis cluster
local-cache: local cache, in-process cache, in-memory cache, near cache, process cache > caffeine, guava cache, ristretto
time-series-retention: downsampling, rollup tables, continuous aggregates
seed-data: seeding, seed scripts, initial data, seed data, database seeding, seeding the database
isolation-rc: read committed
isolation-rr: repeatable read
isolation-serializable: serializable
isolation-ru: read uncommitted
phantom-read: phantom read
max-lifetime: max lifetime, connection lifetime > max_lifetime, maxLifetime
idle-timeout: idle timeout
acquire-timeout: acquire timeout, connection timeout
pool-size: pool size > max_connections, min_connections
pool-working: how the pool works
bulk-ops: bulk operations
write-performance: write performance, write throughput, indexing performance
data-retention:  > data archiving, archiving old data
partitioning-data: table partitioning, partitioned tables > PARTITION BY
big-table-change: large table changes
large-table: large tables
locking-db: lock wait
online-index: concurrent index build > CREATE INDEX CONCURRENTLY
resume-from-checkpoint: resumable, resume from checkpoint > checkpoint, saveCheckpoint, loadCheckpoint
in-batches: chunking
tokenizers: tokenizer > IK, jieba, ik_max_word, ik_smart
custom-dictionary: custom dictionary
tiered-storage: hot-warm-cold, data tiers > ILM, data_hot, data_warm, index lifecycle management
index-lifecycle: index lifecycle management
shard-planning: shard planning > shard count, shard sizing
shard-size: shard sizing
shard-count: shard count
near-real-time: near real time > refresh_interval
reindexing:  > index alias
mapping-design: mapping design
relevance: scoring
highlighting: highlighting
autocomplete: search suggestions
nested-objects: nested objects
tx-retry: transaction retry
write-skew: write skew
long-transaction: long transactions
query-timeout: statement timeout > statement_timeout
cursors: keyset pagination
hot-standby:  > standby
vacuum-tuning: autovacuum tuning > autovacuum
execution-plan: reading query plans
cache-invalidation: cache update
big-keys: big key
pipeline-redis: Redis Pipeline
lua-script: Lua > EVAL
read-uncommitted: read uncommitted
read-committed: read committed
repeatable-read: repeatable read
serializable: serializable, serializable isolation
non-repeatable-read: non-repeatable read, nonrepeatable read
connection-lifetime: max lifetime, maximum lifetime, connection lifetime, max age, max_lifetime
idle-timeout: idle_timeout
acquire-timeout: checkout timeout, acquire_timeout
read-write-splitting: primary-replica routing, reads to replicas, read-only routing
write-performance: ingest performance, ingest rate, indexing speed, write speed
lock-granularity:  > striped locks
lock-renewal: renewing the lock, lease renewal, extending the lock
lock-timeout: lock timeout, lock wait timeout
large-tables: large tables, huge tables, big tables
dead-tuples: dead tuples, dead rows
replication-slots: replication slot, replication slots
switchover: planned switchover, role change
hot-cold: hot-warm-cold, hot and cold data, data tiers > index lifecycle management
query-plan: reading a plan, plan output, explain output, plan nodes
b-tree: b-tree, b+ tree
lsm-compaction: compaction, compactions
optimizer: query optimizer, planner, query planner, optimiser
vectorized: vectorized execution, vectorised execution
hash-joins: hash join
column-storage: columnar storage, columnar, column-oriented
view-refresh: materialized view refresh, refreshing materialized views
small-files: compaction of small files
optimistic-locking: expected revision, version mismatch
global-order: global order, total order, global sequence, global position > commit order
weak-schema: weak schema, tolerant reader, ignoring unknown fields, optional fields with defaults
network-partition: link failure, split network, network split
`;
