/** How Chinese headings and texts say a family in plain words: `family: words > kinds of it`. */
export const sayings = `
authorization: 谁能, 谁可以
sanitization: 危险字符
rbac: 按角色 > 角色绑定
hashing:  > Argon2id, bcrypt, SHA-256
signing:  > Ed25519, HMAC
encryption:  > AES-256-GCM, ChaCha20
injection:  > 预编译语句, 参数绑定
dependency-audit:  > cargo deny
logging: 打日志, 记日志
structured-logging: 键值日志, 机器可读 > JSON 日志
log-levels:  > info, warn, debug, 级别
tracing:  > span
liveness: 存活探针, 存活检查, 存活, livez, liveness
incident:  > 止损, 升级处理
profiling:  > 火焰图, 热点
log-aggregation: 集中收集, 集中日志, 日志汇总 > 日志检索
stm: 内存事务
lock-free: 不用锁, 不加锁 > CAS 循环
coroutines: 轻量线程, 轻量任务 > async 函数
concurrent-collections:  > DashMap
concurrent-hashmap: concurrent hashmap, 并发哈希表, 并发散列表 > DashMap
skiplist: 跳表, skiplist, skip list > SkipMap
memory-model:  > 重排, 指令重排, 可见性
instruction-reordering: 重排, 指令重排, 编译器重排, instruction reordering, reordering of instructions
atomics: 原子读写 > AtomicUsize, AtomicU64, compare_exchange, fetch_add
deadlock: 互相等待, 相互等待, 循环等待
consensus: 达成一致
two-phase-commit: 2PC, 两阶段提交, two-phase commit
saga: 补偿动作
distributed-transactions: 跨服务事务, 跨库事务
cap:  > CP, AP
integration-testing: 真实依赖
performance-testing:  > k6, wrk, jmeter, 高负载
mocking:  > mockall
property-testing: 随机输入
tdd: 先写测试, 红绿循环
benchmark:  > criterion
cost: 省钱, 账单
migration: 搬迁, 数据搬迁
multi-cloud: 多个云
abstraction: 统一封装
capacity: 预估资源, 资源预估, 资源预测, 估算容量, 单机上限 > 余量
headroom: 余量, 水位, 容量水位
quota: 用量上限
layered: 逐层, 按层
hsm: 父状态, 子状态
networking: 连通
business-continuity: 业务不中断
misconduct: 不当行为, 不良行为, 骚扰, 霸凌, 人身攻击
`;
