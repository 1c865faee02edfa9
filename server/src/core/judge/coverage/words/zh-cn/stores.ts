/** Families of Simplified Chinese words on databases and messaging: `family: words > kinds of it`. */
export const stores = `
database:  > MySQL, PostgreSQL, MongoDB, Oracle, SQLite, 关系型数据库, 关系数据库
query-optimization: 慢 SQL, 慢查询分析, SQL 调优, SQL 分析 > pt-query-digest, performance_schema, 慢日志, 慢查询日志
slow-query: 慢查询, 慢 SQL, 慢语句 > 慢日志
execution-plan: 执行计划, 查询计划, EXPLAIN, 执行计划解读, 执行计划分析
indexes: 索引策略, 索引设计原则 > 联合索引, 覆盖索引, 前缀索引, 唯一索引, 主键索引, 全文索引, 聚簇索引
composite-index: 联合索引, 复合索引, 多列索引, 组合索引 > 最左前缀
covering-index: 覆盖索引, 索引覆盖 > 避免回表, Using index
prefix-index: 前缀索引
clustered-index: 聚簇索引, 聚集索引
leftmost-prefix: 最左前缀, 最左匹配
isolation-levels: 隔离级别, 事务隔离级别, 事务隔离 > 幻读, 脏读, 可重复读
locks:  > 死锁, 乐观锁, 悲观锁, 锁竞争, 行锁, 表锁, 间隙锁, 锁等待
lock-waits: 锁等待
gap-locks: 间隙锁, gap locks
table-locks: 表锁
mvcc: 多版本并发控制, MVCC > 版本链
version-chain: 版本链
partitioning: 拆库拆表, 水平分片 > 分片键, ShardingSphere, 垂直拆分, 分表, 分库
read-write-splitting: 读写分离, 读写分流, 读从库, 从库读
replication: 主从架构, 主从同步, 主备复制 > 主库, 从库, binlog 复制
connection-pool:  > HikariCP, Druid, 池大小, 连接池配置, 连接池参数, 连接数
pool-configuration: 连接池配置, 连接池参数, pool configuration, pool settings
buffer-pool: 缓冲池, Buffer Pool, 缓存池
redo-log: 重做日志, Redo Log
binlog: 二进制日志, Binlog
parameters: 参数调优, 核心参数, 参数配置, 关键参数, 参数优化
backup:  > 逻辑备份, 物理备份, 全量备份, 增量备份
restore: 还原, 数据恢复, 恢复数据
high-availability: 高可用部署, 高可用集群 > 哨兵, 副本, 选主, 故障转移, 自动切换, 多副本, 主备, 集群部署, 集群搭建, 集群架构, 容灾部署
failover: 自动切换, 故障自动转移
capacity: 容量估算, 资源评估, 规模评估
schema-migration: 表结构变更, DDL 变更 > gh-ost, 在线变更
multi-level-cache: 二级缓存, 两级 > 本地缓存, 进程内缓存, Caffeine, 近端缓存
cache-stampede: 缓存击穿, 热点失效, 击穿
cache-penetration: 缓存穿透, 穿透 > 布隆过滤器
cache-avalanche: 缓存雪崩, 雪崩
hot-keys: 热点键, 热点 Key, 热 Key, 热点数据, 热点
big-keys: 大 Key, 大键
cache-consistency: 缓存一致性, 双写一致性, 缓存与数据库一致 > 延迟双删
producer: 生产者, 生产端, 发送端, 发送方, 发布者, 消息发送
consumer: 消费者, 消费端, 接收端, 消费方, 订阅者, 消息消费
broker: 代理节点, 消息服务器
acknowledgement: 确认, 应答, 确认机制, 回执, ACK > 签收
producer-confirm: 生产者确认, 发送确认, 发布确认, 生产端确认, 发送端确认, 生产者 ACK
consumer-ack: 消费确认, 消费者确认, 提交位点, 提交偏移量, 消费端确认, 消费位点提交 > 手动确认, 手动提交
offsets: 位点, 偏移量, 消费位点, 消费进度
persistence: 磁盘持久化 > 同步刷盘, 异步刷盘, 刷盘
delivery-guarantees: 可靠性投递, 消息不丢, 不丢消息, 消息丢失, 消息不丢失, 防丢失, 可靠传输, 消息可靠性保证
message-model: 消息模型, 消费模型, 发布订阅模型 > 发布订阅, 消费者组, 点对点
consumer-groups: 消费者组, 消费组
rebalancing: 重平衡, 再均衡, 再平衡
message-ordering: 顺序消息, 顺序消费, 消息顺序, 有序消息, 顺序性, 消息有序, 有序消费
idempotency: 重复消息, 重复消费, 消息去重, 防重, 幂等处理, 防重复
idempotent-consumers: 幂等消费, 消费幂等
dead-letter: 失败消息, 死信处理
retry: 重投 > 重试队列
delayed-messages: 延迟消息, 延时消息, 定时消息, 延迟队列, 延时队列, 定时投递, 延时投递, 延迟投递
transactional-messages: 事务消息, 消息事务 > 本地消息表, 半消息, 事务消息回查
half-messages: 半消息, 事务消息回查
consumer-lag: 消息积压, 消息堆积, 积压, 堆积, 消费延迟, 消费滞后
batch-jobs: 批处理任务, 离线任务, 离线计算
stream-processing: 实时计算, 流计算, 流式计算 > Flink
orchestration-data: 任务编排, 工作流调度, 调度系统 > Airflow
data-modeling: 数据建模, 模型设计 > 维度建模
lineage: 数据血缘, 血缘
data-governance: 数据治理 > 元数据管理
zookeeper: ZooKeeper 协调 > 协调服务
sharding-key: 分片键, 路由键
distributed-id: 分布式 ID, 全局 ID, 发号器, 唯一 ID > 雪花算法
snowflake-id: 雪花算法, snowflake id, snowflake ids
dirty-reads: 脏读
flush-to-disk: 刷盘, 落盘, 刷新到磁盘, 刷到磁盘, 持久化到磁盘, 刷脏, 刷脏页 > 同步刷盘, 异步刷盘
sorted-set: 有序集合
data-types: 数据类型
list: 列表
`;
