/** Families of Simplified Chinese words on tasks, threads, locks and waiting: `family: words > kinds of it`. */
export const concurrency = `
futures: 期物, 异步结果, 异步计算, 未来值, 承诺对象, 未完成的结果
async: 异步化, 异步等待, 异步方法, 不阻塞
poll-method: 轮询方法, 被轮询, poll 方法, poll 函数
lazy-evaluation: 惰性计算, 延迟求值, 惰性执行, 惰性
wakers: 唤醒器, 唤醒机制, 唤醒任务, 唤醒通知
task-spawn: 提交任务, 派发任务
scheduling: 就绪队列, 运行队列
event-loop: 运行循环, 主循环
waiting: 等待, 休眠, 睡眠, 暂停, 停顿, 阻塞等待 > 延时
cancellation: 任务中止, 中止任务
timeout: 超时时间, 时限, 超时限制
locks: 排他锁, 独占锁, 互斥性, 互斥访问, 互斥机制, 同一时刻只有一个, 同一时间只有一个 > 共享锁
mutex: 排他锁, 独占锁
rwlock: 共享锁, 多读单写, 读多写少的锁, 多个读者, 读写互斥, 一写多读, 多读一写 > 读锁, 写锁
condition-variables: 等待与通知, 等待与唤醒, 等待唤醒, 等待和唤醒, 线程通知, 等待条件, 唤醒线程, 通知线程, 线程唤醒
concurrency-limit: 限制并发数量, 同时运行的数量, 并发数上限 > 计数信号量
channels: 消息通道
lock-poisoning: 锁中毒, 中毒的锁, 中毒, 毒化
spinlock: 忙等, 忙等待
lock-free: 无锁结构, 无锁算法
memory-model: 先行发生
cas: 比较和交换
thread-pool: 工作线程池
deadlock-prevention: 防死锁, 避免出现死锁
lock-timeout: 锁过期, 锁过期时间, 锁的过期时间, 锁失效
lock-renewal: 锁续约
fencing: 围栏令牌, 单调递增令牌
ordering: 顺序, 次序, 先后顺序, 先后次序, 执行顺序, 调用顺序
thread-safety: 多线程共享, 线程间共享, 并发安全, 多线程安全
process-locking: 多个进程, 单个进程, 跨进程, 多进程访问
work-stealing: 窃取任务 > stealing
concurrency-limit: 限制任务数量, 同时运行的任务数量, 最多同时运行
`;
