/** Families of Simplified Chinese words on databases, their changes and caches: `family: words > kinds of it`. */
export const storage = `
dual-write: 双写, 双写方案, 同时写两边, 新旧同写, 两边都写
expand-contract: 扩展收缩, 扩展与收缩, 先加后删, 先扩后缩, 展开收缩, 并行变更
zero-downtime: 零停机, 不停机, 无停机, 不中断服务 > 滚动更新, 蓝绿部署, 平滑迁移, 无感迁移
backfill: 回填, 数据回填, 历史回填, 补数, 补数据, 回刷, 回补, 历史数据补齐
cutover: 割接, 切流, 切量, 正式切换
shadow-traffic: 影子流量, 流量镜像, 流量复制, 影子模式, 影子部署, 镜像流量 > 影子读
shadow-reads: 影子读
traffic-replay: 流量回放, 请求回放, 录制回放, 流量录制
data-reconciliation: 对账, 数据核对, 数据比对, 数据校对, 一致性校验, 数据对比 > 核对行数
row-counts: 核对行数
schema-migration: 改表, 变更表结构, 表变更, 模式变更, Schema 变更, Schema 迁移, DDL > 加字段
online-ddl: 在线 DDL, 在线改表, 在线变更, 无锁变更, 不锁表
down-migration: 回滚脚本, 反向迁移, 降级脚本
partial-index: 部分索引, 条件索引, 过滤索引
expression-index: 表达式索引, 函数索引
unique-constraint: 唯一约束, 唯一索引, 唯一键
foreign-keys: 外键, 外键约束, 参照完整性, 引用完整性 > 级联删除
cascade-delete: 级联删除
constraints-db: 数据库约束, 完整性约束 > 外键, 唯一约束, 非空约束, 检查约束
check-constraints: 检查约束
primary-keys: 主键, 主键设计, 主键选择 > 自增, 自增主键
distributed-id: ID 生成, 唯一标识生成, 全局唯一 ID
denormalization: 反范式, 反规范化, 去范式化, 冗余字段, 冗余列, 反范式化
materialized-views: 物化视图, 预计算视图
soft-delete: 软删除, 逻辑删除, 标记删除
tombstones: 墓碑, 墓碑标记, 删除标记
deadlock: 循环加锁
locking-db: 阻塞查询, 锁等待 > 锁争用
row-locks: 行锁, 行级锁
pessimistic-locking: 悲观锁, 悲观并发控制
optimistic-locking: 乐观锁, 乐观并发, 乐观并发控制, 版本号校验, 版本检查, 版本冲突 > 丢失更新
lost-updates: 丢失更新
advisory-locks: 咨询锁, 建议锁, 劝告锁
connection-limits: 最大连接数, 连接上限, 连接数限制, 连接耗尽, 连接数过多
connection-leak: 连接泄漏, 连接泄露, 连接未释放 > 空闲事务
idle-in-transaction: 空闲事务
prepared-statements: 预编译语句, 参数化查询, 预处理语句, 绑定变量, 参数化语句
slow-query: 慢查询治理, 耗时查询 > 慢查询日志
execution-plan: EXPLAIN 分析
full-table-scan: 全表扫描, 顺序扫描, 全量扫描
join-algorithms: 连接算法 > 嵌套循环, 哈希连接, 归并连接, 连接顺序
join-order: 连接顺序
statistics-db: 统计信息, 表统计 > 基数估计, 行数估算
cardinality-estimates: 基数估计, 行数估算
n-plus-one: N+1 查询, N+1 问题, 循环查询, 循环里查询
query-hints: 查询提示, 优化器提示 > 强制索引
index-hints: 强制索引
window-functions: 窗口函数, 开窗函数
cte: 公用表表达式, 公共表表达式 > 递归查询
recursive-queries: 递归查询
upsert: 插入或更新, 存在则更新, 更新或插入
bulk-load: 批量导入, 批量插入, 批量加载, 批量写入, 批量操作, 大量写入, 批量入库
read-replicas: 只读副本, 读副本, 只读实例, 读库, 只读库
replication-lag: 复制延迟, 主从延迟, 从库延迟, 副本延迟
sync-replication: 同步复制, 强同步 > 半同步复制, 半同步
semi-sync-replication: 半同步复制, 半同步
async-replication: 异步复制
streaming-replication: 流复制, 物理复制
logical-replication: 逻辑复制, 逻辑解码
multi-leader: 多主, 多主复制, 双主, 双向复制, 双主复制
replica-set: 副本集
split-brain: 脑裂, 脑裂问题, 双主并存
quorum: 法定人数, 多数派, 法定票数, 仲裁
fencing: 隔离令牌, 防护令牌, 栅栏令牌
resharding: 重新分片, 再分片, 分片再平衡, 分片迁移, 分片扩容, 扩分片
sharding-key: 分区键, 分库键
cross-shard: 跨分片, 跨片查询, 跨库查询, 跨分片查询 > 散射聚合
vertical-partitioning: 垂直拆分, 垂直分表, 垂直分库, 纵向拆分
major-upgrade: 大版本升级, 跨版本升级, 主版本升级, 主版本更新
bloat: 膨胀, 空间膨胀 > 死元组, 死行
checkpoint: 检查点
wal: WAL 日志, 写前日志
wal-archiving: WAL 归档, 连续归档, 归档日志
full-backup: 全量备份, 全备, 基础备份, 完整备份
incremental-backup: 增量备份
differential-backup: 差异备份
logical-backup: 逻辑备份, 逻辑导出
physical-backup: 物理备份, 文件级备份
backup-verification: 备份验证, 恢复演练, 备份校验, 恢复测试, 备份演练, 恢复验证
immutable-backups: 不可变备份, 不可变存储, 防篡改备份
offline-backups: 离线备份
rto: 恢复时间目标, 恢复时长目标
rpo: 恢复点目标, 可容忍数据丢失, 数据丢失容忍
row-level-security: 行级安全, 行级权限, 行级策略
encryption-at-rest: 静态加密, 落盘加密, 落盘数据, 存储加密, 静态数据加密 > 透明加密, 透明数据加密, 磁盘加密
disk-encryption: 磁盘加密
tde: 透明加密, 透明数据加密
field-encryption: 字段加密, 列加密, 字段级加密, 列级加密
masking: 数据遮蔽, 脱敏处理, 遮盖
tenant-isolation: 租户隔离, 隔离租户 > 每租户一库, 独立数据库, 独立 Schema
noisy-neighbour: 邻居干扰, 吵闹邻居, 嘈杂邻居
ttl: 过期时间, 生存时间, 存活时间, 过期清理, 过期, 过期策略, 过期机制 > 惰性删除, 定期删除
full-text: 全文检索, 全文搜索 > 全文索引
json-columns: JSON 列, JSON 字段, 半结构化, 半结构化数据
stored-code: 存储过程, 数据库函数 > 触发器
lsm: LSM 树, 日志结构合并树, LSM
compaction: 压实, 合并压缩, 压缩合并
write-amplification: 写放大
read-amplification: 读放大
bloom-filter: 布隆过滤器, 布隆过滤
tiered-storage: 冷热分离, 冷热分层, 分级存储, 分层存储 > 冷数据, 冷存储, 归档存储
cold-data: 冷数据, 冷存储
document-store: 文档数据库, 文档存储, 文档模型
key-value: 键值存储, 键值数据库, KV 存储
column-store: 列存, 列式存储, 列式数据库, 列存储
wide-column: 宽列存储, 宽表存储, 列族
polyglot-persistence: 混合持久化, 多种存储, 异构存储
slots-redis: 哈希槽, 槽位
redis-cluster: Redis 集群 > 哈希槽
sentinel: 哨兵, 哨兵模式
persistence-redis:  > RDB, AOF, 快照持久化, 追加文件
rdb: RDB, 快照持久化
aof: AOF, 追加文件
cache-aside: 旁路缓存, 旁路模式
read-through: 读穿透, 直读, 读透
write-through: 直写, 写穿透, 写透, 同步写缓存
write-behind: 回写, 写回, 异步写回, 异步回写, 后写
refresh-ahead: 提前刷新, 预刷新, 到期前刷新, 主动刷新
stale-while-revalidate: 返回旧值, 先用旧值, 过期后可用 > 后台更新缓存
cache-stampede: 惊群, 惊群效应, 缓存踩踏
request-coalescing: 请求合并, 单飞, 请求折叠, 归并回源, 合并回源
cache-avalanche: 集中失效, 同时过期 > 过期打散, 随机过期
cache-penetration:  > 空值缓存, 缓存空值
null-caching: 空值缓存, 缓存空值
cache-consistency: 缓存不一致, 缓存与库一致
cache-keys: 缓存键, 缓存 Key, 键设计
hit-rate: 命中率, 缓存命中, 未命中率, 缓存命中率
big-keys: 大对象
http-cache: 缓存头 > 条件请求
conditional-requests: 条件请求
distributed-cache: 分布式缓存, 共享缓存, 远程缓存, 缓存集群
local-cache: 本地缓存, 进程内缓存, 内存缓存, 近端缓存
time-series-retention: 降采样, 降精度, 连续聚合
seed-data: 种子数据, 初始数据, 数据初始化
isolation-rc: 读已提交, 读提交, 已提交读
isolation-rr: 可重复读
isolation-serializable: 串行化, 可串行化, 序列化隔离, 串行化隔离级别
isolation-ru: 读未提交, 未提交读
phantom-read: 幻读
max-lifetime: 最大生命周期, 连接最大存活时间, 最大存活时间, 连接存活时间, 连接寿命, 最长存活
idle-timeout: 空闲超时, 空闲时间, 空闲连接回收, 空闲回收
acquire-timeout: 获取超时, 获取连接超时, 等待超时, 借用超时
pool-size: 池大小, 连接池大小 > 最大连接数, 最小连接数
pool-working: 连接池工作原理, 池的工作原理, 池怎样工作, 连接池原理
bulk-load:  > 高吞吐写入
bulk-ops: 批量操作, 批量读写 > 大量写入, 批量更新, 批量删除
write-performance: 写入性能, 写入优化, 写入性能优化, 提升写入, 写入提速, 写入慢, 写入太慢, 写得慢, 导入太慢, 写入吞吐, 写入调优, 写入加速
read-write-splitting: 主从路由, 读写路由, 读从写主, 读副本路由, 读走副本, 读走从库, 写主读从 > 只读副本
data-retention:  > 保留期, 摘除分区, 历史数据归档, 归档历史数据, 历史归档, 冷数据归档, 过期数据归档, 老数据归档, 归档到对象存储, 导出到对象存储, 导出归档, 归档旧数据
partitioning-data: 分区表, 按时间分区, 表分区 > 范围分区, 列表分区, 哈希分区, 按月分区
big-table-change: 大表变更, 大表 DDL, 大表改表, 千万级表变更 > 大表加字段, 大表加索引, 大表迁移
large-table: 大表, 海量表
locking-db: 等锁, 等待锁, 锁排队
online-index: 在线建索引, 并发建索引, 不锁表建索引
resume-from-checkpoint: 断点续传, 断点续跑, 断点恢复, 从断点继续, 从上次的位置继续, 记录进度, 进度记录, 检查点续跑
rate-limiting: 控制速度, 放慢速度 > 睡眠间隔, 限流写入
in-batches: 分批执行, 切片, 分片处理, 小批量, 每批
tokenizers: 分词 > 中文分词, 中文分词器
chinese-segmentation: 中文分词, 中文分词器
custom-dictionary: 自定义词典, 词典, 词库, 扩展词典, 自定义词库, 业务词典, 词典扩展, 加词
synonyms-search: 同义词词典
tiered-storage: 冷热数据分离, 热温冷, 热温冷架构, 数据分层 > 生命周期管理, 索引生命周期
index-lifecycle: 索引生命周期
shard-planning: 分片规划, 分片设计 > 分片数, 分片数量, 主分片数, 分片大小
shard-size: 分片大小
shard-count: 分片数, 分片数量, 主分片数
inverted-index: 倒排列表
near-real-time: 近实时, 近实时搜索, 准实时, 近实时检索
reindexing:  > 别名切换, 切换别名, 零停机重建索引
index-aliases: 别名切换, 切换别名
mapping-design: 映射设计, 字段映射, 索引映射 > 字段类型, 字段设计
relevance: 相关性评分, 打分, 评分 > 排序调优
relevance-tuning: 排序调优
deep-pagination: 大偏移分页
highlighting: 高亮, 高亮显示, 搜索高亮
autocomplete: 搜索提示
nested-objects: 嵌套对象, 嵌套文档
parent-child-documents: 父子文档, parent-child documents
savepoints: 事务中的保存点
nested-transactions: 嵌套事务, nested transactions
tx-retry: 事务重试, 可重试事务, 冲突重试, 序列化失败重试
write-skew: 写偏斜
long-transaction: 长事务, 大事务, 长时间运行的事务
query-timeout: 查询超时, 语句超时
cursors: 游标分页, 键集分页
hot-standby: 热备库 > 备库, 从库
vacuum-tuning: VACUUM 调优, 自动清理
execution-plan: 看执行计划, 读执行计划, 解读执行计划
cache-strategies: 缓存模式, 读写策略, 缓存读写策略
cache-invalidation: 缓存更新策略, 更新缓存
big-keys: 大 Key 治理, 大 Key 问题
pipeline-redis: 管道批量, 批量命令
lua-script: Lua 脚本, 脚本原子性
persistence: 持久化机制, 数据持久化, 持久化策略, 持久化方案, 持久化存储
lock-timeout: 锁超时, 锁等待超时, 加锁超时
read-uncommitted: 读未提交, 未提交读
read-committed: 读已提交, 提交读, 已提交读
repeatable-read: 可重复读
serializable: 串行化, 可串行化, 序列化隔离
non-repeatable-read: 不可重复读
write-skew: 写倾斜
connection-lifetime: 最大生命周期, 最大存活时间, 连接存活时间, 连接寿命
idle-timeout: 空闲时间上限, 闲置超时
acquire-timeout: 取连接超时
read-write-splitting: 主从分离, 读请求路由
write-performance: 写入速度
lock-granularity:  > 拆分锁, 缩小锁范围
lock-renewal: 续约
large-tables: 大表, 亿级表, 海量数据表, 超大表
dead-tuples: 死元组, 垃圾行, 死行 > 清理死元组
replication-slots: 复制槽
switchover: 主动切换, 计划内切换, 角色互换
hot-cold: 冷热分层, 冷热分离, 冷热数据, 数据分层 > 索引生命周期管理, 数据归档分层
query-plan: 解读执行计划, 执行计划解读
b-tree: B 树, B+ 树, B+树
lsm-compaction: 合并压缩, 压实
optimizer: 查询优化器, 优化器, 查询规划器
vectorized: 向量化执行
hash-joins: 哈希连接
column-storage: 列式存储, 列存
view-refresh: 物化视图刷新, 刷新物化视图
small-files: 小文件问题
optimistic-locking: 期望版本, 版本不符, 并发修改
global-order: 全局顺序, 全序, 全局序号, 全局位置 > 提交次序
weak-schema: 弱模式, 宽容读取, 忽略未知字段 > weak schema
network-partition: 断网, 链路断开, 链路中断, 网络隔离
projections: 读侧
command-handlers: 处理命令, 命令执行
batching: 成批提交
in-flight: 流水线复制, 在途请求, 在途消息
idempotency: 重复命令, 重复到达
quality-gates: 合并条件, 合并检查
`;
