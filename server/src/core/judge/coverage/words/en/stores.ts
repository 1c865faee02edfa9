/** Families of English words on databases and messaging: `family: words > kinds of it`. */
export const stores = `
database:  > postgres, postgresql, mysql, mariadb, sqlite, oracle, sql server, mongodb, cassandra, dynamodb, relational database, sql database
connection-pool: pooler, poolers, connection reuse > hikari, pgpool, pool size
high-availability: staying up, no single point of failure > failover, automatic failover, switchover, patroni, standby, hot standby, replica set, sentinel, multi-az, fault tolerant, fault-tolerant, standby servers
failover: automatic failover, promote, promotes, leader change, takeover, switch over, switching over > patroni, repmgr, sentinel, pacemaker, promoting, promotion of a standby
streaming-replication: streaming replication, physical replication, wal shipping
logical-replication: logical replication, logical decoding > pglogical, publication and subscription
read-write-splitting: read/write splitting, read-write splitting, read write split > read replicas
query-optimization: making queries fast, slow query > pg_stat_statements, planner, slow query log, query plan, reading plans, explain analyze
execution-plan: execution plan, execution plans, query plan, query plans, explain, reading explain
indexes: index strategies > gin, gist, brin, hash index, covering index, partial index, access methods, index selection, index types
composite-index: composite index, multicolumn index, multi-column index, compound index, concatenated index
covering-index: covering index, covering indexes, index-only scan, index only scans, included columns
partial-index: partial index, partial indexes, filtered index
bloat: bloat, table bloat, swollen tables, wasted space, bloated tables > pg_repack, vacuum full, dead rows, dead tuples
vacuum: vacuuming, dead row removal, garbage rows > autovacuum settings, freezing
checkpoint: checkpoints, checkpointing, checkpoint tuning
major-upgrade: major version upgrade, major version upgrades, version upgrade, upgrading between major versions, major upgrades > pg_upgrade
isolation-levels: isolation level, transaction isolation > snapshot isolation, phantom reads, anomalies, dirty reads
dirty-reads: dirty reads
locks:  > advisory locks, gap locks, lock contention, row locks, table locks, lock waits, blocking
lock-waits: lock waits, blocking
table-locks: table locks
mvcc: mvcc, multi-version concurrency control > row versions
version-chain: row versions
partitioning: splitting tables, horizontal partitioning > shard key, partition key, table partitioning, partitioned tables, range partitioning
buffer-pool: buffer pool, buffer cache, shared buffers
redo-log: redo log, wal, write-ahead log, transaction log
binlog: binlog, binary log, binary logs
backup:  > pg_dump, pgbackrest, xtrabackup, wal-g, mysqldump, restic, snapshots, dumps, dump
restore: restore, restoring, restores, recovery from backup > point-in-time recovery
row-level-security: row level security, row-level security
data-modeling: data modeling, data modelling, schema design > normalization, denormalization, document design, embedding and referencing
aggregation: grouped queries > aggregation pipeline, aggregation framework
replica-set: replica set, replica sets, replication group
ttl: ttl, time to live, expiry, expiration, expire, expiring > expiring documents, lazy expiration, active expiration
full-text: full-text search, full text search, text search > tsvector, inverted index
json-columns: json columns, jsonb, semi-structured data
stored-code: stored procedures, database functions > triggers
schema-migration: schema change, database migration > gh-ost, pt-online-schema-change, online schema change, migration files
cache-strategies: caching patterns, caching strategy, caching strategies > cache-aside, read-through, write-through, write-behind
cache-invalidation: purge, purging, invalidate, invalidating, busting, cache busting, stale entries > expire, expiring
multi-level-cache: two-level cache, two levels, cache levels > local cache, in-process cache, near cache, l1 cache, caffeine
cache-stampede: cache stampede, thundering herd, dogpile, hot key expiry, cache breakdown
cache-penetration: cache penetration, misses for absent keys > bloom filter, negative caching
hot-keys: hot keys, hot key, hot spots > hot partitions
producer: producers, producer, publishing messages, publishers, publisher, sender, sending
consumer: consumers, consumer, consuming, subscriber, subscribers, receiver, receiving, reading messages
acknowledgement: acknowledgement, acknowledgements, acks, ack, confirm, confirms > publisher confirms, delivery confirmation
consumer-groups: consumer groups, consumer group, group membership > partition assignment
offsets: offset, offsets > commit offsets, offset commits
rebalancing: rebalancing, rebalance, rebalances, reassigning partitions
consumer-lag: consumer lag, lag, backlog, falling behind, message backlog, pile-up
message-ordering: ordering guarantee, order guarantee, ordered delivery, message order, event ordering, fifo > partition key, sequence
delivery-guarantees: reliable delivery, message loss, losing messages, no lost messages, delivery reliability > exactly-once, idempotent producer
dead-letter: failed messages, parking lot queue
delayed-messages: delayed messages, scheduled messages, message delay, delayed delivery, scheduled delivery
transactional-messages: transactional messages, transactional messaging > transactional outbox, half messages
half-messages: half messages
schema-registry: schema registry > avro, protobuf, message schemas, schema compatibility
exchange: exchanges, exchange types > bindings, routing keys
routing-keys: routing keys
queue-bindings: bindings
topics-partitions: topics, topic design, partitions > partition count
stream-processing: stream processing, stream jobs > flink, kafka streams, spark streaming, windowed aggregation
batch-jobs: batch jobs, batch processing, nightly jobs, batch pipelines
backfill: backfill, backfills, backfilling, filling gaps, reprocessing history
lineage: data provenance > exposures, column lineage
data-quality: data checks > accepted values, not null, freshness
idempotency: running twice, rerunning safely
orchestration-data: workflow orchestration, pipeline orchestration, scheduling pipelines > airflow, dagster, prefect
data-contracts: data contracts, contract between teams, producer contracts
data-tests: data tests, expectations > great expectations, dbt tests
cursors: cursor, cursors, cursor-based, keyset, seek method
flush-to-disk: flush to disk, flushing to disk, fsync, flush dirty pages
sorted-set: sorted set, zset
data-types: data types
list: list
`;
