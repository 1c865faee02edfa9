/** Families of English words on stores of data and how they are run: `family: words > kinds of it`. */
export const databases = `
replication: master-slave replication, primary-replica replication, master and slave, source and replica, primary and replica, leader-follower, replica set, one primary and one replica
logical-backup: dump and restore, dumping a database, sql dumps
physical-backup: cold backup
backup: dump, dumping, dumps
restore: reloading a dump, loading a dump, restoring a backup
connection-limits: too many clients, out of connections, connections are used up, connections used up, running out of connections
timezone: time zone offset, utc offset, time zones differ > serverTimezone
text-encoding: charset, collation, collations > utf8mb4
garbled-text: garbled text, mojibake, encoding problems, wrong characters, broken characters
password-reset: resetting the password, resetting passwords, reset the root password, lost password, forgot password
user-accounts: user management, account management, managing accounts, creating accounts
grants: granting privileges, granting permissions, granting rights, grant statement, grants and revokes
authorization: granting permissions, granting privileges, permission grants
partitioning: table splitting
range-scans: range scan, range scans, range query, range queries, scanning a range, iterating over a range, range iteration, key range, key ranges > seek, prefix scan
reverse-iteration: reverse iteration, backwards, reverse order, descending order, seektolast
iterators: cursor over the keys
open-store: opening a database, opening a store, opening the database, opening the store, open a database, create_if_missing, error_if_exists
close-store: closing a database, closing a store, closing the database, closing the store, close the database, delete db
write-batches: write batch, write batches, batch writes, batched writes, atomic updates, atomic batch, writebatch
bulk-load: mass insert
durability: durability, crash safety, crash-safe, surviving a crash, survive a crash, lost in a crash, machine crash, power loss, synchronous writes, sync writes, asynchronous writes, fsync
persistence: crash safety, crash-safe
crash-recovery: crash recovery, recovery after a crash, recovering after a crash
corruption: corrupted data, data corruption, corrupt data, damaged file
repair: repairing a database, repairing a store, repairing a damaged store, repairdb
block-cache: block cache, page cache, cache of blocks
key-comparison: comparators, custom comparator, key comparator, key comparison, custom ordering, custom key order, sort order of keys
read-only: read-only access, read-only mode
embedded-db: embedded database, embedded store, embedded key-value store
quality-control: quality control, qc flags
missing-values: imputation, gap filling, filling gaps, missing data, fill values
outliers: outlier detection, anomalous values
parallel-fs: parallel file system, parallel file systems, parallel filesystem, cluster file system, clustered file system > gpfs, lustre, beegfs, weka
distributed-fs: distributed file system, distributed filesystem, distributed file systems, distributed storage > hdfs, ceph, glusterfs
shared-storage: shared storage, shared file system, shared filesystem, network file system, network storage > nfs, efs, filestore
integrity-check: integrity check, integrity checks, verifying integrity, hash verification, verifying checksums, checksum verification, comparing checksums > md5sum, sha256sum
checksums: integrity check, verifying integrity
encryption-at-rest: at rest, storage encryption, encrypted volumes, encrypted disks
bandwidth: transfer rate, transfer speed, line rate
disk-space: storage capacity, usable capacity, usable space, disk capacity
snapshots: point-in-time copy, point-in-time copies, point in time view, consistent view
key-naming: prefixing keys
ttl: expiry time, expiration time, time-to-live, expires after, lifetime of an entry
eviction: cache eviction, evicting entries
cache-granularity: cache granularity, size of cached objects, what to cache together
lineage: provenance, provenance tracking, origin of data, data origin, origin of the data, history of a file, input hashes
reference-validation: validation against observations, comparison with observations, reference observations, observed data, station data, comparing with observations, checked against observations
time-fields: time fields, date fields, datetime fields, timestamp fields, datetime columns, timestamp columns > timestamp field
`;
