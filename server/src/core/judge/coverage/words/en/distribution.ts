/** Families of English words on distributed systems, their stores, messages and streams: `family: words > kinds of it`. */
export const distribution = `
consensus:  > openraft, PBFT
raft:  > openraft, raft-rs, AppendEntries, RequestVote
paxos: paxos, paxos protocol > synod, proposers and acceptors, proposer and acceptor, prepare and accept
two-phase-commit:  > xa transactions, prepare phase, coordinator and participants
three-phase-commit: three phase commit
tcc: try-confirm-cancel
saga:  > orchestration and choreography
redis:  > redisson, jedis, lettuce, SETNX, ZADD, ZSET, HSET, INCRBY
hazelcast: hazelcast > IMap, IAtomicLong
data-grid: in-memory data grid, data grid, imdg > Hazelcast, Apache Ignite, Infinispan
consistent-hashing:  > virtual nodes, vnodes
gossip: epidemic broadcast, epidemic protocols > memberlist
anti-entropy: anti entropy > merkle tree, merkle trees, read repair, hinted handoff, replica repair
vector-clocks: vector clocks, version vector
logical-clocks: logical clock, logical time > lamport clock, hybrid logical clocks, hlc, truetime, vector clocks, happened-before
distributed-id: sortable ids, sortable identifiers > snowflake ids, snowflake algorithm, uuidv7, uuidv4, ksuid
storage-engine:  > lsm-tree, lsm tree, lsm trees, log-structured merge, RocksDB, LevelDB, InnoDB, WiredTiger, sstable, sstables, memtable, compaction, write amplification, b+ tree
lsm: lsm-tree, log-structured storage > sstables, compaction, RocksDB, LevelDB
read-write-splitting: reader endpoint, reader and writer endpoints > read replica, replica lag, ProxySQL, MaxScale
partitioning:  > Vitess, Citus
versioning:  > Flyway, Liquibase
schema-migration:  > sqlx migrate, refinery, diesel migration
time-series-db: time series database, time-series database, time series storage, time series data, tsdb > InfluxDB, TimescaleDB, VictoriaMetrics, QuestDB, TDengine, downsampling
downsampling: downsampling, downsample, rollup, rollups
full-text:  > Elasticsearch, OpenSearch, Lucene, tantivy, Meilisearch, BM25
inverted-index: inverted indexes, posting list
object-storage:  > presigned url, pre-signed url, presigned uploads, multipart upload, multipart uploads
data-reconciliation:  > pt-table-checksum
watermarks:  > allowedLateness, BoundedOutOfOrderness, side output, side outputs
out-of-order: out of order data, out of order events, late events, late data, late arrivals > allowed lateness, allowedLateness, BoundedOutOfOrderness, side output
windowing:  > TumblingEventTimeWindows, tumbling window, sliding window aggregation, session window
checkpoint:  > chandy-lamport, barrier alignment, savepoints
exactly-once: end-to-end exactly-once > transactional sink
stream-join: stream join, stream joins, joining streams, stream-stream join > interval join, temporal join, lookup join, temporal table join
enrichment: stream enrichment, lookup join
kafka-partitions: kafka partitions, topic partitions > partition count, partition key
consumer-groups:  > consumer lag, cooperative-sticky, rebalance, rebalancing, offset commit, offset commits, committing offsets
cdc:  > maxwell, logical replication
unified-batch: unified batch and streaming, batch and stream unification, unified batch and stream > lambda architecture, kappa architecture, Kappa, beam model, Apache Beam, bounded streams, bounded stream
kappa: kappa architecture
lambda-architecture: lambda architecture
state-backend: state backends > RocksDB state backend, EmbeddedRocksDBStateBackend, HashMapStateBackend, keyed state, operator state, ValueState, MapState
schema-evolution: evolving event formats > backward compatibility, forward compatibility
warehouse-layers: data warehouse layers, medallion architecture > bronze silver gold
cqrs: separate read and write models, separating reads and writes > read model, write model, projections
event-sourcing:  > projections, replaying events, rebuilding state from events
delivery-guarantees:  > at-least-once, at-most-once, dead letter queue, dead-letter queue, acks=all
registry:  > dns srv, srv records
cap: consistency versus availability, consistency and availability, consistency or availability
leader-election:  > bully algorithm, lease-based election
`;
