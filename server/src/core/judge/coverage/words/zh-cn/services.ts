/** Families of Simplified Chinese words on distributed systems, messaging, interfaces and architecture: `family: words > kinds of it`. */
export const services = `
linearizability: 线性一致性, 线性一致, 强一致性, 强一致, 线性化
sequential-consistency: 顺序一致性
causal-consistency: 因果一致性, 因果一致, 因果顺序, 因果关系
read-your-writes: 读己之写, 写后读, 读自己的写 > 会话一致性
monotonic-reads: 单调读
eventual-consistency: 终将一致, 副本收敛, 数据收敛, 状态收敛, 收敛
bounded-staleness: 有界陈旧, 陈旧读, 读到旧数据
network-partition: 网络分区, 分区容忍, 分区容错
crdt: 无冲突复制数据类型
vector-clocks: 向量时钟, 版本向量 > 混合逻辑时钟
clock-skew: 时钟偏移, 时钟偏差, 时钟漂移 > 时钟同步, 对时
conflict-resolution: 冲突解决, 冲突处理, 冲突合并, 解决冲突 > 最后写入胜出, 后写覆盖
raft: Raft 协议
log-replication: 日志复制, 复制日志, 日志同步
state-machine-replication: 状态机复制, 复制状态机
leader-election: 选举领导者, 主节点选择
membership: 集群成员, 成员管理 > 成员变更, 节点加入
byzantine: 拜占庭, 拜占庭容错, 拜占庭故障
anti-entropy: 反熵
merkle-tree: 默克尔树, 哈希树, 梅克尔树
leases: 租约, 租期 > 续租
distributed-lock: 分布式互斥, 集群锁
heartbeat: 心跳, 心跳机制, 心跳包
coordination: 协调服务, 分布式协调
two-phase-commit: 准备与提交 > XA 事务
three-phase-commit: 三阶段提交
tcc: 尝试确认取消
saga: 补偿操作, 冲正, 补偿步骤
orchestration-saga: 编排式, 中心协调, 编排器, 流程编排
choreography: 协同式, 编舞, 事件协同 > 协作式
outbox: 发件箱, 发件箱表, 发件箱模式, 事务发件箱, 本地消息表, 事务性发件箱
inbox: 收件箱, 收件箱模式, 收件箱表 > 去重表
idempotency: 重复请求, 幂等设计, 请求去重, 幂等消费, 消费幂等 > 幂等键, 去重键
distributed-monolith: 分布式单体
backoff: 退避, 指数退避, 退避重试 > 抖动
jitter: 抖动, 随机抖动, 随机延迟
retry-budget: 重试预算 > 重试风暴, 重试放大
hedging: 对冲请求, 备份请求, 冗余请求, 请求对冲
load-shedding: 负载脱落, 减载, 丢弃请求, 过载丢弃, 负载丢弃, 削减负载
overload: 过载, 过载保护, 过载防护 > 拒绝请求, 丢弃请求
admission-queue: 自适应并发, 并发限制, 并发上限, 最大并发, 最大并发度, 最大并发数
degradation: 降级模式, 降级运行, 功能降级, 兜底方案, 后备方案, 备用方案
cascading-failure: 级联故障, 雪崩效应, 级联失败, 连锁故障, 故障扩散
single-point-of-failure: 单点故障
redundancy: 冗余, 冗余部署, 冗余设计
active-active: 双活, 多活, 双活架构 > 同城双活, 异地多活
active-passive: 主备, 备用站点 > 热备, 温备, 冷备
warm-standby: 温备
cold-standby: 冷备
hot-standby: 热备
cell-based: 单元化, 单元化架构, 分单元
steady-state: 稳态, 稳态假设
game-day: 演练日, 攻防日 > 灾难演练
circuit-breaker:  > 半开, 断开状态
rate-limiting: 访问频率限制, 请求限速, 频控, 频次限制 > 固定窗口
token-bucket: 令牌桶, 令牌桶算法
leaky-bucket: 漏桶, 漏桶算法
sliding-window: 滑动窗口
fixed-window: 固定窗口
fail-fast: 快速失败, 尽早失败
deadline-propagation: 超时传递, 截止时间传递, 超时预算, 超时传播
connection-draining: 连接排空, 排空连接, 摘流, 优雅摘除, 流量摘除
at-least-once: 至少一次, 至少投递一次 > 重复投递
exactly-once: 精确一次, 恰好一次, 仅一次, 正好一次
at-most-once: 最多一次, 至多一次
fan-out: 扇出, 一对多分发 > 广播
fan-in: 扇入
pub-sub: 发布订阅, 发布与订阅
point-to-point: 点对点 > 竞争消费者, 工作队列
exchange: 交换机, 交换器 > 绑定关系
topics-partitions: 主题与分区, 主题设计, Topic 设计, 分区设计 > 分区数
consumer-groups: 消费分组
offsets: 偏移量管理, 位点管理, 消费位移 > 位移提交
rebalancing: 分区重分配, 重新平衡
consumer-lag: 消费堆积, 队列深度, 队列长度, 未消费消息
lag: 滞后
message-prefetch: 预取数量, 预取值 > 未确认消息
visibility-timeout: 可见性超时, 消息锁定, 不可见时间
poison-message: 毒消息, 毒丸消息, 无法处理的消息
dead-letter: 死信主题 > 死信交换机
message-retention: 消息保留, 保留时长, 保留期, 消息保存时间
log-compaction: 日志压缩, 日志压实, 压缩主题
retry-topics: 重试主题, 重试队列, 延迟重试
message-replay: 消息回放, 重放消息, 事件重放, 重新消费, 回溯消费, 事件回放
batching:  > 批大小, 批量大小, 微批
schema-registry: 模式注册, 模式注册中心, Schema 注册中心
schema-evolution: 模式演进, 模式演化, Schema 演进, 结构演进, 前向兼容
message-format: 消息格式, 消息体, 消息结构, 负载格式, 消息载荷
event-schema: 事件格式, 事件模型
request-tracing: 关联 ID, 请求 ID, 关联标识, 链路 ID > 请求追踪
windowing: 窗口计算, 时间窗口 > 滚动窗口, 滑动窗口, 会话窗口
watermarks: 水位线, 水印 > 乱序事件, 事件时间
stateful-streaming: 有状态计算
stream-joins: 流连接, 双流关联, 流关联, 流表关联
savepoints: 保存点
request-reply: 请求应答 > 同步调用
async-messaging: 异步通信, 异步消息, 异步调用
ordering: 顺序保证, 保序, 顺序性保证
partial-failure: 部分失败, 局部失败, 部分成功
connection-handling: 连接保持, 连接处理 > 断线重连, 重连
presence: 在线状态, 在线感知
resource-naming: 资源命名, URI 设计, URL 设计, 资源建模, 路径设计, 资源设计
http-methods: HTTP 方法, HTTP 动词, 请求方法
status-codes: 状态码, HTTP 状态码, 响应码
error-format: 错误格式, 错误响应, 错误返回, 错误体, 统一错误格式, 错误结构
error-codes: 错误码, 错误代码, 错误码设计
content-negotiation: 内容协商, Accept 头 > 媒体类型
hateoas: 超媒体
api-versioning: 接口版本化, API 版本, 版本化接口, 版本策略, API 版本化
backward-compatibility: 向后兼容, 向下兼容, 后向兼容, 兼容旧版, 兼容变更
breaking-changes: 破坏性变更, 不兼容变更, 破坏性修改, 不兼容改动
deprecation: 弃用策略, 下线计划, 淘汰计划, 弃用流程 > 弃用通知
api-lifecycle: API 生命周期, 接口生命周期
api-first: API 优先, 接口优先, 契约优先, 设计优先
pagination: 分页查询 > 翻页游标, 页码, 每页条数
offset-pagination: 偏移分页, 页码分页, 偏移量分页
filtering-sorting: 过滤与排序, 筛选与排序 > 排序参数, 查询参数
partial-responses: 字段选择, 部分响应, 字段裁剪, 稀疏字段
bulk-endpoints: 批量接口, 批量 API, 批量端点
long-running-operations: 长时操作, 长耗时操作, 异步任务接口 > 轮询状态
webhooks: 回调通知, 事件回调, 推送回调
webhook-signatures: 回调签名, Webhook 签名, 回调验签
polling: 轮询 > 长轮询
api-keys: API 密钥, 接口密钥, 访问密钥
sdk: 客户端 SDK > 生成客户端
api-gateway: 网关层
bff: 面向前端的后端, 前端专属后端
graphql-schema: GraphQL 模式 > 类型定义
resolvers: 字段解析器, 解析函数, 字段解析
query-complexity: 查询复杂度, 复杂度限制, 查询成本 > 查询深度, 深度限制
mutations: 变更操作, 写操作
subscriptions-graphql: 实时订阅
persisted-queries: 持久化查询, 查询白名单
federation-graphql: 图联邦 > 联邦, 子图, 超图
nullability: 可空性, 空值, 非空, 可为空
dataloader: 数据加载器
protobuf: 协议缓冲, proto 文件, proto 定义
field-numbers: 字段编号 > 保留字段
streaming-rpc: 流式 RPC, 流式调用 > 服务端流, 客户端流, 双向流
server-streaming: 服务端流
client-streaming: 客户端流
bidi-streaming: 双向流
interceptors: 拦截器
deadlines-grpc: 调用截止时间, 调用超时
sse: 服务器推送事件, 服务端推送
bounded-context: 限界上下文, 界限上下文 > 上下文映射
aggregates-ddd: 聚合根, 聚合边界, 聚合设计, 聚合
domain-events: 领域事件
ubiquitous-language: 统一语言, 通用语言, 共同语言
anti-corruption-layer: 防腐层, 反腐层, 隔离层
value-objects: 值对象, 实体与值对象
repository-pattern: 仓储, 仓储模式, 资源库模式
hexagonal: 六边形架构, 端口与适配器, 端口和适配器
clean-architecture: 整洁架构, 洋葱架构, 干净架构
modular-monolith: 模块化单体
strangler: 绞杀者, 绞杀者模式, 绞杀榕, 逐步替换, 渐进替换
service-boundaries: 服务边界, 服务拆分, 服务划分 > 拆分粒度
service-ownership: 服务归属, 服务负责人, 归属团队 > 代码归属
conways-law: 康威定律 > 逆康威
coupling: 耦合, 松耦合, 解耦
event-store: 事件存储, 事件库, 事件日志
event-versioning: 事件版本, 事件升级, 事件演进
projections: 投影, 读模型, 视图投影, 查询模型, 查询端
snapshots: 快照 > 聚合快照
command-handlers: 命令处理器, 命令处理, 写端, 写模型
decision-records: 架构决策记录, 决策记录, 设计决策
rfc: 技术提案, 设计文档, 提案, 设计提案
quality-attributes: 质量属性, 非功能需求, 非功能性需求
c4-model: C4 模型 > 上下文图
twelve-factor:  > 无状态进程
stateless: 无状态
cursors: 游标, 游标翻页
dynamic-config: 动态刷新, 配置动态刷新, 热更新配置, 热加载配置, 不重启生效, 不用重启, 无需重启, 运行时调整配置, 实时生效, 动态下发, 配置下发, 推送配置 > 动态规则, 规则热更新, 规则动态下发, 监听配置变更
config-center: 配置中心, 集中配置, 集中管理配置, 集中式配置, 统一配置, 配置统一管理, 远程配置
traffic-coloring: 流量染色, 全链路染色, 链路染色, 流量打标, 染色标记, 流量标记, 请求染色, 流量标签, 全链路灰度
traffic-splitting: 流量分配比例, 按比例分流, 按比例, 按权重分流, 比例切分, 分流, 切分流量
progressive-delivery: 分级放量, 渐进放量, 逐级放量, 分批放量, 小流量验证
auto-rollback: 自动退回, 失败自动回退, 指标异常自动回滚, 异常回退
canary-analysis: 自动化分析, 分析模板
service-discovery: 注册发现, 名字服务
service-call: 服务调用, 远程调用, 服务间调用, 服务间通信 > 声明式调用, 声明式客户端
client-load-balancing: 客户端负载均衡, 客户端侧负载均衡
gateway-routing: 网关路由, 路由转发, 路由规则 > 路由断言, 请求转发
gateway-auth: 网关鉴权, 网关认证 > 统一鉴权, 统一认证
gateway-rate-limit: 网关限流, 入口限流, 网关层限流, 在网关限流
distributed-rate-limit: 分布式限流, 集群限流, 全局限流, 总量限流, 多实例限流
local-rate-limit: 单机限流, 本地限流, 进程内限流
adaptive-rate-limit: 自适应限流, 动态限流, 系统自适应保护, 按负载限流
slow-call: 慢调用比例, 慢调用率, 慢调用
circuit-breaker:  > 半开状态, 试探恢复, 探测恢复
degradation: 降级逻辑, 兜底逻辑, 兜底返回, 后备逻辑 > 默认值兜底, 返回默认值
bulkhead: 舱壁隔离, 故障隔离 > 线程池隔离, 信号量隔离
multi-cluster-dr: 多集群容灾, 跨集群容灾, 多活容灾
sidecar-injection: Sidecar 注入, 边车注入, 自动注入
graceful-online: 优雅上线, 无损上线, 无损发布, 优雅上下线, 平滑上下线
version-compat: 版本兼容, 版本兼容性, 接口兼容性, 接口兼容, 兼容性管理, 兼容性规则, 版本演进, 接口演进, 协议演进, 字段演进, 兼容性演进
error-model: 错误模型, 错误处理模型
metadata-grpc: 元数据, 请求元数据
streaming-modes: 四种调用模式, 四种通信模式, 流式模式, 调用模式
frame-format: 帧格式, 报文格式, 包格式, 数据帧格式, 帧结构, 报文结构 > 协议头, 包头, 头部格式, 协议头格式
version-negotiation: 版本协商, 协议协商 > 能力协商
hashing:  > 校验码, 数据校验和, 完整性校验
sticky-packet: 粘包, 拆包, 粘包拆包, 半包
keepalive: 心跳保活
connection-handling:  > 自动重连, 重连机制
connection-mgmt: 连接管理 > 连接生命周期, 连接数管理
resumable: 断点续传, 断点续跑, 断点恢复, 从断点继续, 中断后继续
in-batches: 分批, 分批处理, 按批, 分批次 > 批次大小
throttled: 限速, 节流, 控速, 控制速度
throughput: 每秒处理条数, 每秒处理, 处理速率, 消费速率, 处理速度
consumer-lag: 消费积压, 积压量, 堆积量
frame-format:  > 消息头, 帧头, 封包
version-negotiation:  > 协议版本
membership-changes: 成员变更, 节点增减, 增删节点, 添加节点, 移除节点, 节点加入, 节点退出, 成员增减 > 替换节点
elections: 选主, 选举, 领导者选举, 选举流程
duplicates: 去重, 重复消息, 重复消费, 判重
traffic-split: 流量切分, 流量分配, 分流, 按比例分流, 流量比例, 按权重分流, 切分流量
traffic-tags: 流量染色, 全链路染色, 请求染色, 流量打标, 染色标记, 流量标记, 染色
time-wheel: 时间轮
call-types: 调用模式, 通信模式, 调用方式, 调用类型
compatibility: 兼容性管理, 接口兼容性, 版本兼容 > 接口演进, 版本演进, 协议演进
state-sync: 网络同步, 状态同步
interest: 兴趣管理, 感兴趣区域, 视野管理
delta-encoding: 增量压缩, 差量编码, 增量编码
bandwidth-saving: 节省带宽, 带宽优化, 降低带宽, 减少流量, 省流量
fixed-step: 固定帧率, 固定步长, 固定时间步, 固定更新频率
nat:  > NAT 穿透, 打洞, 内网穿透
timeouts: 超时, 截止时间, 超时控制 > 超时传播
reservation: 库存预占, 库存锁定, 预留库存
order-states: 订单状态机, 订单状态, 订单生命周期
bookkeeping: 复式记账 > 账本, 分录
money: 货币处理, 金额, 金额处理, 金额计算
signature-check: 回调验签, webhook 签名
keep-alive: 长连接, 保活, 连接保活
event-bus: 事件总线, 消息总线, 企业服务总线
jitter: 随机化重试, 随机退避, 随机重试间隔, 带抖动的退避
`;
