/** How Chinese headings and texts say a family in plain words: `family: words > kinds of it`. */
export const sayings = `
troubleshooting: 出了问题, 遇到问题, 出错怎么办, 问题在哪里, 查问题
error-handling: 出错时, 失败怎么办
input-validation: 不信任输入, 外来数据, 先校验
sanitization: 去掉危险, 去掉标签, 剥离标签, 危险标签, 危险字符, 去除
authentication: 你是谁, 证明身份, 谁在访问
authorization: 能做什么, 谁能访问, 允许做什么, 放行
rbac: 按角色放行, 按角色, 角色绑定
hashing: 计算摘要 > Argon2id, bcrypt, SHA-256
signing: 签了名 > Ed25519, HMAC
encryption: 加了密 > AES-256-GCM, AES, ChaCha20
injection: 拼接字符串, 参数绑定 > 预编译语句
dependency-audit: 第三方库, 三方库, 第三方依赖 > cargo deny
logging: 写好日志, 打日志, 记日志
structured-logging: 结构化日志, 一行一个 JSON, JSON 日志, 字段名固定, 键值日志, 机器可读
log-levels: 日志级别, 日志等级, 级别, 何时用 error > info, warn, debug
metrics: 数字说话, 用数字说话, 抓取指标
tracing: 跟着请求走 > Jaeger, Zipkin, span
health-checks: 活着与就绪, 是否活着, 还活着吗
liveness: 存活探针, 存活检查, 存活, 活着, livez, liveness, 是否卡死, 探针失败
incident: 收到之后, 出事之后, 先止损, 止损, 升级处理, 值班人
alerting: 叫醒谁, 半夜叫醒, 何时叫人, 发告警
profiling: 时间去哪了, 哪里慢, 找热点, 热点 > 火焰图
log-aggregation: 日志聚合, 集中收集, 日志收集, 集中日志, 日志检索, 日志汇总
stm: 内存事务
lock-free: 不用锁, 不加锁, 免锁队列 > CAS 循环
work-stealing: 偷任务, 偷取
coroutines: 轻量线程, 轻量任务, async 函数
concurrent-collections: 同时读写 > DashMap
concurrent-hashmap: concurrent hashmap, 并发哈希表, DashMap, 并发散列表
skiplist: 跳表, skiplist, skip list, SkipMap
memory-model: 重排, 可见性, 指令重排 > Release, Acquire
atomics: 原子读写 > AtomicUsize, AtomicU64, compare_exchange, fetch_add
deadlock: 互相等待, 相互等待, 卡住的线程, 循环等待
consensus: 意见一致, 达成一致
eventual-consistency: 迟早会一致, 最后会一致, 终究一致
two-phase-commit: 2PC, 两阶段提交, 二阶段提交
saga: 补偿动作
distributed-transactions: 跨服务事务, 跨库事务
distributed-lock: 只能有一个
failure-detection: 谁还活着, 谁挂了, 谁死了
cap: 网络分区时, 分区时 > CP, AP
replication: 多存几份, 多份数据, 几份副本
unit-testing: 单独测, 测一个函数, 测最小单元
integration-testing: 接起来测, 部件一起测, 组合起来测, 真实依赖 > testcontainers
performance-testing: 压力, 压测, 压力测试, 负载测试, 高负载 > k6, wrk, jmeter
mocking: 替身, 假对象, 测试替身 > mockall
property-testing: 性质测试, 随机输入
coverage: 覆盖率, 测了多少, 哪些没测到
tdd: 先写测试, 测试先行, 红绿重构
benchmark: 跑分, 测速度 > criterion
rate-limiting: 放多少进来
backpressure: 慢一点, 上游减速
degradation: 少做一点, 保住核心
disaster-recovery: 机房没了, 全都没了, 最坏的情况
chaos: 主动搞破坏, 故意弄坏
performance: 让它快起来, 更快, 快一点
cost: 花多少钱, 省钱, 账单
migration: 搬过去, 搬家, 搬迁, 搬到云上
multi-cloud: 多家云, 几家云, 多朵云, 两家云, 几朵云, 不止一家云, 多个云
abstraction: 屏蔽差异, 统一封装
cross-cloud: 两朵云之间, 云与云之间
configuration: 怎么配置, 配置放哪里
deployment: 怎么上线, 放到线上
postmortem: 事后怎么办, 事后学习
capacity: 够不够用, 要多少机器, 预估资源, 资源预估, 资源预测, 估算容量, 单机上限, 余量
error-budget: 还能错多少, 可以错多少
sli: 选什么指标, 衡量什么
slo: 定什么目标, 目标定多少
fault-injection: 注入失败
bulkhead: 分开隔离
timeout: 等多久, 最多等多久
retry: 再试一次, 失败再来
quota: 用量上限
adaptive: 自己调节, 随负载变化
layered: 一层一层, 逐层, 按层
state-machine: 状态怎么变
hsm: 嵌套状态, 父状态, 子状态
state-pattern: 类型状态
persistence: 存下来, 断电不丢
transition: 允许的转换
visualization: 画出来, 画成图
event-driven: 事件来了, 由事件推动
deployment: 上线到集群
replication: 同步到副本
networking: 网络怎么连, 连通
business-continuity: 业务不中断, 业务不停, 照常营业
tdd: 红绿循环
on-call: 谁来值班, 半夜的电话
`;
