/** Families of Simplified Chinese words on distributed systems, their stores, messages and streams: `family: words > kinds of it`. */
export const distribution = `
consensus: 分布式一致性协议, 多数派协议 > 拜占庭容错
raft: Raft 算法 > 任期与投票
paxos: Paxos 算法, Paxos 协议 > 提议者与接受者, 提案者与接受者, 提案编号
two-phase-commit:  > 协调者与参与者, 协调者和参与者, prepare 阶段, commit 阶段
tcc:  > Try 阶段, Confirm 阶段, Cancel 阶段
distributed-transactions: 柔性事务 > 本地消息表
saga:  > 编排与协同, 编排式与协同式, 编排与编舞, 协同式, 编排式
data-grid: 内存数据网格, 内存网格, 数据网格
consistent-hashing:  > 虚拟节点
gossip: 流言, 流行病协议, 八卦协议 > 谣言传播
anti-entropy: 反熵修复 > 副本修复, 读修复, Merkle 树, 默克尔树, 提示移交
logical-clocks: 逻辑时间 > Lamport 时间戳
distributed-id: 唯一主键, 全局唯一主键, 分布式主键, 全局主键, 号段 > 雪花 ID, 号段模式, 时钟回拨
storage-engine: 存储引擎内部 > 写放大, 日志结构合并树, LSM 树, B+ 树
lsm: 日志结构存储
compaction:  > 分层合并
read-write-splitting:  > 一主多从, 从库路由, 强制走主库, 读自己的写
partitioning:  > 按 ID 取模, 取模分片
time-series-db: 时序数据库, 时序数据, 时间序列数据库, 时序数据存储, 时序存储 > 降采样
downsampling: 降采样, 降精度
full-text:  > 倒排索引, 倒排表, 分词器, 中文分词, 分词与相关性
object-storage:  > 预签名, 预签名 URL, 分片上传, 桶策略
data-reconciliation:  > 校验和比对, checksum 比对, 摘要比对
watermarks:  > 侧输出, 侧输出流
out-of-order: 乱序, 迟到数据, 迟到事件 > 侧输出, 侧输出流
checkpoint:  > Barrier 对齐
stream-join: 流式 Join, 流 Join, 双流 Join, 双流关联, 流关联, 流与流关联 > 维表关联, 维表 Join, 时态表关联
enrichment: 维表关联, 维表 Join, 数据打宽
kafka-partitions: Kafka 分区, 主题分区 > 分区数, 分区键, 分区与顺序
consumer-groups:  > 消费堆积, 重平衡, 再均衡, 位移提交, offset 提交, 并行消费
cdc:  > 逻辑复制
unified-batch: 流批一体, 批流一体, 批流融合, 批流统一, 流批统一, 离线与实时统一 > Lambda 架构, Kappa 架构, 有界流
kappa: Kappa 架构
lambda-architecture: Lambda 架构
state-backend: 状态存储后端
schema-evolution: 消息格式升级 > 向前向后兼容, 字段增删兼容, 字段编号
warehouse-layers: 数据分层, 实时数仓分层, 数仓建模分层 > 明细层, 汇总层, 贴源层
cqrs: 命令与查询职责分离, 命令与查询分离, 读写模型分离 > 读模型, 写模型, 读写模型
event-sourcing:  > 重放事件, 事件重放, 只追加事件, 追加事件
delivery-guarantees:  > 死信队列, 至多一次, 恰好一次, 幂等消费, 消费确认
registry:  > SRV 记录
cap: 一致性与可用性, 一致性还是可用性 > CP 与 AP, CP 还是 AP
leader-election:  > Bully 算法, 租约选主
`;
