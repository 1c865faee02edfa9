/** Families of Simplified Chinese words on systems: `family: words > kinds of it`. */
export const systems = `
distributed: 分布式, 跨节点
distributed-systems: 分布式系统
consensus: 共识, 共识算法, 一致性协议, 一致性算法, 分布式共识 > 法定人数
leader-election: 领导者选举, 选主, 主节点选举, 领导选举, 选举
consistency: 一致性, 一致性模型 > 线性一致性, 强一致性, 因果一致性
eventual-consistency: 最终一致性, 最终一致 > 无冲突复制数据类型
cap: CAP 理论, CAP 定理, CAP
distributed-transactions: 分布式事务 > 两阶段提交, 三阶段提交, 事务补偿, 补偿事务, 事务消息, 事务发件箱
two-phase-commit: 二阶段提交
saga: 补偿 > 长事务
transactions: 事务, 事务管理, 事务处理 > 隔离级别, 事务隔离
distributed-lock: 分布式锁 > 红锁, 租约
locks: 锁, 互斥, 锁机制 > 互斥锁, 读写锁, 信号量
failure-detection: 故障检测, 失效检测, 故障发现, 故障探测 > 心跳, 心跳检测
recovery: 恢复, 故障恢复, 还原 > 自愈
failover: 故障转移, 故障切换, 主备切换 > 切换
replication: 复制, 数据复制, 副本, 主从复制, 复制策略, 主从, 多副本
partitioning: 分区, 分片, 分库分表, 数据分片, 水平拆分 > 一致性哈希
gossip: Gossip 协议, 流言协议
service-discovery: 服务发现, 服务注册, 注册中心, 服务注册与发现
consistent-hashing: 一致性哈希, 一致性 Hash, 哈希环, 一致性散列
layer-4: 四层, 传输层
layer-7: 七层, 应用层
global-traffic: 全局负载均衡, 全局流量管理, 全局流量调度 > 就近接入, 智能解析
load-balancing: 负载均衡, 流量分发, 流量分配, 均衡
api-gateway: 网关, API 网关, 接入层
reverse-proxy: 反向代理, 代理
messaging: 消息队列, 消息, 消息中间件, 消息系统, 队列, 消息传递, 消息代理 > 发布订阅
dead-letter: 死信, 死信队列 > 毒消息
delivery-guarantees: 投递语义, 消息可靠性, 投递保证, 可靠投递 > 精确一次, 至少一次, 消息顺序
streaming: 流处理, 流式处理, 流计算, 实时计算, 流, 数据流 > 事件流, 异步流
backpressure: 背压, 反压, 流量控制, 流控, 回压
reactive-systems: 响应式系统, 响应式架构, 反应式系统, 响应式宣言, 反应式宣言
reactive: 响应式, 响应式编程, 反应式 > 响应式流
reactive-streams: 响应式流
observable-rx: 可观察对象, 可观察序列, 被观察者
observer: 观察者, 观察者模式, 订阅者
hot-observable: 热流, 热观察
cold-observable: 冷流, 冷观察
operators-rx: 操作符, 算子, 运算符, 组合子
rate-limiting: 限流, 速率限制, 流控, 限速, 节流, 限流算法 > 令牌桶, 漏桶, 滑动窗口
quota: 配额, 额度, 用量限制, 配额管理
adaptive: 自适应, 动态调整, 动态调节, 动态调优, 自动调节, 自动调整
layered: 分层, 层次, 多层, 多级, 分级, 层级, 多维度, 多维
qos: 服务质量, 服务质量保证 > 优先级队列, 流量整形, 优先级
traffic-shaping: 流量整形
circuit-breaker: 熔断, 熔断器, 断路器, 熔断机制, 断路
delayed: 延迟执行, 延后, 推迟
recurring: 周期性, 定期, 周期任务, 重复执行
retry: 重试, 重试机制, 重试策略 > 退避, 抖动
timeout: 超时, 超时控制, 截止时间, 超时机制, 超时处理
bulkhead: 舱壁, 舱壁模式, 隔舱, 隔板, 隔离舱 > 隔离, 资源隔离
fault-tolerance: 容错, 容错模式, 容错机制, 韧性, 弹性模式, 容错设计
resilience: 弹性, 韧性, 弹性工程, 健壮性, 鲁棒性, 韧性工程
elasticity: 弹性伸缩, 自动扩缩容, 自动伸缩, 扩缩容, 自动扩展, 水平扩缩
degradation: 降级, 服务降级, 优雅降级, 降级策略, 兜底, 降级方案 > 负载脱落
chaos: 混沌工程, 混沌, 混沌实验, 混沌测试 > 演练日
fault-injection: 故障注入, 故障注入测试, 错误注入, 注入故障, 故障模拟
disaster-recovery: 灾难恢复, 容灾, 灾备, 灾难恢复计划, 灾难, 灾后恢复, 恢复计划 > 异地容灾
business-continuity: 业务连续性, 连续性, 业务连续, 业务持续性
point-in-time-recovery: 时间点恢复, 按时间点恢复
backup: 备份, 数据备份, 备份恢复, 备份策略
high-availability: 高可用, 可用性, 高可用性, 高可用架构 > 冗余, 双活, 多活
scalability: 可扩展性, 扩展性, 伸缩, 扩容, 可伸缩性, 伸缩性 > 水平扩展, 横向扩展
reliability: 可靠性, 可靠, 稳定性
graceful-shutdown: 优雅停机, 优雅关闭, 停机, 优雅退出, 关闭, 平滑关闭 > 连接排空
health-checks: 健康检查, 探针, 健康检测, 探活, 健康探针 > 存活探针, 就绪探针, 存活检查, 就绪检查

concurrency: 并发, 并发编程 > 多线程, 线程
concurrency-control: 并发控制 > 锁, 乐观锁, 悲观锁, MVCC, 多版本
parallelism: 并行, 并行计算, 并行处理, 多核, 并行化 > 数据并行
data-parallelism: 数据并行, 数据并行训练
async: 异步, 异步编程, 非阻塞, 异步操作 > 事件循环
coroutines: 协程, 轻量级线程
green-threads: 绿色线程, 纤程, 轻量级线程, 用户态线程, 虚拟线程, 轻量线程
stm: 软件事务内存, 事务内存, 事务性内存, 软件事务性内存
lock-free: 无锁, 免锁, 无锁编程, 无锁数据结构 > 无等待
wait-free: 无等待
work-stealing: 工作窃取, 任务窃取, 工作偷取, 窃取
thread-pool: 线程池, 执行器 > 工作线程
actors: Actor 模型, 参与者模型, 角色模型, 演员模型
channels: 通道, 管道, 信道 > 消息传递
concurrent-collections: 并发数据结构, 并发容器, 并发集合, 线程安全集合 > 并发哈希表, 跳表, 并发映射
hashmap: 哈希映射, 散列表
skiplist: 跳跃表, 跳跃列表
memory-model: 内存模型, 内存序, 内存顺序, 内存次序 > 内存屏障
memory-barriers: 内存屏障, 内存栅栏
atomics: 原子操作, 原子, 原子类型, 原子变量, 原子性
deadlock: 死锁 > 死锁预防, 活锁, 饥饿, 锁顺序
race-conditions: 竞态条件, 数据竞争, 线程安全, 竞态, 竞争条件
prevention: 预防, 防护, 防范, 防止, 避免, 防御, 缓解, 保护, 防治
detection: 检测, 探测, 发现, 侦测, 识别, 检查

performance: 性能, 速度, 效率, 高性能, 性能工程 > 吞吐
optimization: 优化, 调优, 改进, 提升, 加速, 性能优化, 性能调优
overhead: 开销, 性能开销, 额外开销, 代价, 性能代价, 性能影响, 对性能影响, 对性能的影响
latency: 延迟, 时延, 响应时间 > 尾延迟
throughput: 吞吐量, 吞吐, 每秒请求 > 带宽
profiling: 性能剖析, 剖析, 性能分析, 性能分析工具, 性能画像 > 热点分析
perf-engineering: 性能工程, 性能优化, 性能调优, 性能
memory: 内存, 内存管理, 内存使用 > 内存占用, 堆, 内存分配, 分配
memory-leak: 内存泄漏, 泄漏, 内存泄露
gc: 垃圾回收, 垃圾收集, 内存回收 > 引用计数
memory-pool: 内存池, 池化 > 对象池, 缓冲池
arena: 竞技场, 竞技场分配, 区域分配, 区域分配器
zero-copy: 零拷贝, 零复制, 无拷贝, 避免拷贝 > 内存映射
cpu: 处理器, CPU, 计算性能, 计算开销
simd: 向量化, 单指令多数据, 向量指令, 矢量化
cache-friendly: 缓存友好, 数据局部性, 局部性, 面向数据设计, 缓存局部性 > 伪共享, 缓存行
cache-lines: 缓存行, 缓存行对齐
io: 输入输出, I/O, IO, 读写 > 磁盘
async-io: 异步 I/O, 异步 IO, 异步输入输出, 非阻塞 IO, 非阻塞 I/O, 异步读写
batching: 批量, 批量操作, 批量处理, 批次, 攒批 > 批量写入, 批处理
buffering: 缓冲, 缓冲区, 缓冲 I/O, 缓冲读写
connection-pool: 连接池, 连接复用, 池化连接, 数据库连接池 > 连接管理
cache: 缓存, 缓存层, 缓存策略, 高速缓存, 缓存机制
multi-level-cache: 多级缓存, 多层缓存, 分层缓存, 两级缓存, 缓存层级
cache-warming: 缓存预热, 预热, 预加载, 预取
cache-invalidation: 缓存失效, 失效策略, 失效, 缓存更新 > 过期, 过期策略
eviction: 淘汰, 内存淘汰, 淘汰算法, 淘汰策略, 驱逐, 缓存淘汰
lazy-loading: 懒加载, 按需加载, 延迟加载
compression: 压缩, 数据压缩 > 解压
capacity: 容量, 容量规划, 容量管理, 容量评估, 资源规划
resource-limits: 资源限制, 资源管理, 资源控制 > 资源配额
manual: 手动, 手工, 人工
automatic: 自动, 自动化, 自动地
zero-copy: 借用代替拷贝, 避免内存复制, 减少拷贝, 免拷贝 > 共享缓冲区
memory-pool: 池化分配 > 复用对象, 缓冲区复用, 复用缓冲区, 缓冲区池
arena: 区域内存, 成批释放, 整体释放, 一次性释放, 线性分配, 碰撞指针
simd: 单指令多数据流 > 向量寄存器
instruction-level-parallelism: 指令级并行, instruction-level parallelism
parallelism: 多核并行 > 并行迭代
cache-friendly: 数据布局, 内存布局优化, 访问局部性 > 缓存行对齐, 结构数组, 数组结构
async-io: 非阻塞读写 > 异步文件
batching: 合并写入, 批量发送, 攒批发送, 聚合发送
buffering: 带缓冲读写, 写缓冲, 读缓冲, 缓冲写入
multi-level-cache: 一级缓存, 本地加远程缓存, 逐级回源
cache-warming: 预先加载, 启动时加载, 预填充, 启动预热 > 热点预载
cache-invalidation: 主动失效, 失效机制 > 过期时间, 过期机制, 版本化键, 失效通知, 失效广播
invalidation-messages: 失效通知, 失效广播, 失效消息, 广播失效
benchmark:  > 基准测试工具, 基准框架
profiling: 剖析工具 > 堆剖析, 采样剖析, 热点定位
sanitization: 净化处理, 清理输入, 输入清理, 规范化处理, HTML 清理, 过滤危险字符
input-validation:  > 白名单校验, 格式校验, 长度校验, 范围校验, 类型校验
rbac: 角色权限模型 > 权限矩阵, 角色继承, 角色判断
oauth: 第三方授权 > 授权码, 授权码流程, 授权服务器
encryption:  > 认证加密, 加密算法
signing: 数字签名, 签名算法 > 签名验证
hashing: 摘要算法, 散列算法 > 密码散列
mtls: 双向验证, 双向证书认证, 互相验证 > 客户端证书
dependency-audit: 依赖漏洞扫描, 依赖漏洞检查, 第三方依赖检查, 依赖审查 > 依赖许可检查
patching: 修复流程 > 漏洞响应, 修复时限, 升级依赖
custom-metrics:  > 业务埋点指标
business-metrics: 业务埋点指标
health-checks: 健康接口
log-aggregation: 集中日志平台, 日志平台
eventual-consistency: 最终收敛, 异步收敛 > 反熵, 读修复, 反熵修复, 冲突合并, 弱一致
failure-detection: 故障探测器, 失效探测器, 存活判断, 怀疑机制 > φ 累积, 心跳超时
recovery: 故障恢复流程, 节点恢复 > 自动重启, 重新加入集群, 状态恢复
replication: 复制模式 > 法定人数, 同步复制, 异步复制, 半同步复制, 多主复制, 无主复制, 复制拓扑, 复制因子
cap: 分区下的取舍, 分区时的选择, 网络分区时 > CP 系统, AP 系统
distributed-lock: 集群互斥, 跨进程锁, 跨节点互斥 > 租约锁
adaptive-rate-limit: 动态阈值限流, 动态调整限额, 按延迟调整, 梯度限流, 根据负载调整 > 梯度算法
multi-tenancy: 租户级, 租户维度, 按租户, 每租户 > 租户配额
user: 用户维度, 按用户, 每用户 > 用户级限流
global: 全局级, 系统级, 总闸, 总阈值, 全局配额
qos: 服务分级, 请求优先级, 分级保障 > 加权公平队列, 优先级调度, 带宽保证, 服务等级
weighted-fair-queueing: 加权公平队列, weighted fair queueing, wfq
backpressure: 生产速率匹配, 请求 n 个, 压力传导 > 有界队列, 有界缓冲, 拉取式, 按需拉取
degradation: 降级预案, 功能裁剪, 有损服务 > 只读模式, 静态兜底, 降级开关
degradation-switch: 降级开关
read-only-mode: 只读模式
disaster-recovery: 灾备方案, 容灾方案 > 灾备演练, 恢复目标, 恢复优先级, 容灾切换, 异地灾备
sre: 可靠性工程, SRE 文化, SRE 方法, SRE 工作方式
actors:  > 信箱, 邮箱模型, 消息信箱
mailboxes: 信箱, 邮箱模型, 消息信箱, actor mailbox, mailboxes of actors
hsm: 状态嵌套, 状态层次
reactive:  > 响应式宣言, 响应式原则, 消息驱动架构
observer: 观察者接口, 订阅关系, 通知观察者
event-streams: 事件流, 事件序列, 事件源, 流式事件 > 数据流建模
hot-observable: 共享流, 热数据源 > 多播
multicast: 多播
cold-observable: 冷数据源, 每次订阅重新执行 > 单播
unicast: 单播
operators-rx: 操作符组合 > 过滤操作符, 合并操作符, 转换操作符, 变换操作符
rest-design: restful api design > 资源命名, URI 设计, URL 设计, 资源建模
rxrust: Rx 库, Rust 响应式库
twelve-factor: 12 因子, 云原生应用原则
concurrent-collections: 线程安全的容器, 线程安全容器, 并发安全的容器
adaptive-rate-limit: 动态调整阈值, 自动调整阈值, 阈值自适应
fault-tolerance:  > 舱壁, 断路器, 熔断器
slo: 服务等级, 服务水平目标值
cloud-abstraction: 统一云接口, 统一接口层, 云接口抽象
operators-rx:  > 变换, 过滤, 合并流
benchmark: 测量方法, 怎样测量, 如何测量
consensus: 多数派提交, 多数节点同意, 节点间达成一致
saga: 分步补偿 > 长流程事务
two-phase-commit:  > 准备阶段, 提交阶段, 协调者角色
failure-detection: 判活, 节点失联, 节点宕机检测
chaos: 故障实验, 破坏性测试 > 爆炸半径控制
bulkhead: 资源池隔离, 隔离资源池 > 线程池分离
degradation: 非核心降级, 降级返回 > 读缓存兜底
qos: 流量分级, 请求分级, 优先保障
hsm: 状态的层次, 父子状态, 状态继承
state-persistence: 状态落盘 > 断电恢复状态, 重启后恢复状态
visualization: 生成图, 图形展示 > 画出状态图, 生成状态图, 导出为图
memory-model:  > 编译器重排, 内存栅栏, 可见性保证
lock-free:  > 原子指针交换, 无锁队列, 无锁栈
lock-free-stack: 无锁栈, lock-free stack
lock-free-queue: 无锁队列, lock-free queue, lockless queue
stm: 内存中的事务 > 可重试事务
error-budget: 预算剩余 > 预算消耗速度
runbook: 处理步骤, 处置步骤, 标准处置, 一步步处理
root-cause: 找到根源, 深挖原因 > 追问为什么
capacity: 资源测算, 峰值估算 > 流量预测
demand-forecast: 流量预测, 增长预测, 需求预测, 流量预估
on-call: 值班机制, 值班体系, 值班流程, 值班管理
cost: 云账单, 费用可见 > 成本分摊, 成本归属
supervision-trees: 监督树, 监管树
`;
