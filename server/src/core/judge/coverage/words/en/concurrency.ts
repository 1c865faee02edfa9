/** Families of English words on tasks, threads, locks and waiting: `family: words > kinds of it`. */
export const concurrency = `
futures: promise, promises, promise object, deferred result, pending result, asynchronous computation, poll-based, poll-driven, polled by the executor, leaf future
async: async fn, async/await, async and await, awaiting, awaitable, asynchronously, not blocking the caller
poll-method: poll method, poll function, polled, poll::pending, poll::ready, poll_fn
lazy-evaluation: lazily evaluated, evaluated lazily, does nothing until, nothing happens until, inert until, deferred execution
wakers: wake-up notification, waking tasks, waking up a task, wakes the task, wake_by_ref, woken up, wake up
task-spawn: spawn, spawned, spawns, starting tasks, launching tasks, submitting tasks
task-migration: moved between tasks, moves between tasks, moving between tasks, migrates between tasks, different task
scheduling: task scheduler, run queue, ready queue, scheduling tasks
event-loop: run loop, main loop, dispatch loop, driver loop
waiting: sleep, sleeping, sleeps, slept, pause, pausing, waits, wait time, waiting time, thread.sleep, time.sleep > delay
sleep-duration: sleep duration, how long to sleep, sleep time, sleep interval
cancellation: aborting tasks, task cancellation, canceled, cancellation token
timeout: deadline timer
locks: exclusive lock, mutual exclusion lock, only one thread, only one holder > shared lock
mutex: exclusive lock
rwlock: shared lock, shared and exclusive lock, many readers one writer, multiple readers, several readers, readers and writers
condition-variables: condvar, wait and signal, notify_one, notify_all, wait/notify, signalling between threads, notifying waiting threads
semaphore: counting semaphore, permits
concurrency-limit: bounding concurrency, limiting the number of tasks, maximum concurrency, max concurrency > counting semaphore, semaphores, permits
channels: mpsc, message-passing, sending messages between threads
shared-state: shared-memory concurrency
lock-poisoning: lock poisoning, poisoned lock, poisoned mutex, poisonerror, poisoned
spinlock: busy waiting, busy-waiting, busy loop, spinning
lock-free: lock-free data structures, lock-free structures, wait-free
memory-model: memory orderings, happens-before, happens before
cas: compare-and-exchange, compare exchange, compare_exchange
green-threads: user-space threads, fibres
race-conditions: races, racing threads, racy
deadlock-prevention: preventing deadlock, preventing deadlocks, avoiding a deadlock
lock-timeout: lock expiry, lock expiration, lock ttl
lock-renewal: extending a lease
fencing: fencing tokens against stale holders, monotonic token
thread-safety: safe to share between threads, shared between threads, shared among threads, sharing among threads, several threads, multiple threads, external synchronization
process-locking: single process, one process at a time, only one process, several processes, multiple processes, lock file of the database, cross-process
ordering: sequence, sequencing, order of calls, order of operations, call order, execution order, right order, correct order, wrong order, out of order, order in which, in which order, order matters
work-stealing: stealing > steals work, steal tasks
concurrency-limit: limiting running tasks, limit the number of tasks, at most so many at once
`;
