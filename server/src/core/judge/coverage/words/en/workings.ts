/** Families of English words for the workings by which things of distributed systems are told. */
export const workings = `
cache-penetration: keys that don't exist, nonexistent keys, absent keys, keys that never existed
cache-stampede: hot key expires, hottest entry, hottest key, hot entry expires > singleflight, request coalescing, coalesced requests, mutex rebuild, logical expiry, one request rebuilds
cache-avalanche: expiring together, expires together, expire together, expire at the same time, mass expiration > ttl jitter, random ttl, jittered expiry, spread expiry, all expires at once, expires at once
sharding-key: shard column, which column to shard by, which column to split by, column to split by, field to shard by
shuffle: hot shard, hot shards, hot partition, uneven shards, unbalanced shards, skewed shards > shards are busier, busy shard, large tenants
deep-pagination: paging far, large offset, large offsets > keyset pagination, far pages, last pages
rollback: fail back
split-brain: two leaders, two masters, both think they lead, both think they are leader, old leader, stale leader > fencing token
leader-election: winning the lock, only one leader > grabs the lock, grab the lock, race for the lock
elections:  > race for the lock
failover:  > hands over its work
traffic-coloring: tags requests, tagging requests, request tag > canary header
traffic-tags: tags requests, tagging requests, request tag, canary header
schema-migration: database change, database changes > adding a column, dropping a column, renaming a column, add and drop columns
schema-compat: old and new versions side by side, compatible with old code > expand and contract, old and new code
splitting:  > worth splitting, time to split, need to split
`;
