/**
 * By what a thing is told where its name is not said, a name of the thing a line: `failover: heartbeat / 心跳, …`. Each
 * sign is told of other things too, so that only three different ones close to each other count. What `/` parts is one
 * sign, in all languages.
 */
export const signs = `
failover: 心跳 / heartbeat, 失联 / 判定离线 / 判为离线 / counts as lost / considered dead / lost worker / lost node, 接手 / 顶上 / takes over / takes it over / take over, 重新排队 / 退回队列 / 放回队列 / 重新分配 / requeued / reassigned / back into the queue
split brain: 旧主 / 老主 / old leader / stale leader / former leader, 新主 / new leader, epoch / 任期号 / 纪元 / term number / generation number, 两个主 / 自己是主 / 还以为 / 都觉得自己 / both believe / both think / still thinks / still believes, fencing / rejects writes, 锁在手里 / holds the lock / hold the lock
leader election: 租约 / 续租 / lease, 抢锁 / 抢到锁 / 谁先抢到 / grabs the lock / grab the lock / wins the lock, 热备 / 其余的等 / hot standby, 换主 / 切主 / 新主 / new leader
traffic coloring: 打标 / 打上标记 / 灰度标记 / tags requests / tagged requests, 透传 / 往下游带 / passes the header / pass the header, 灰度 / canary / new version, 整条链路 / 每一跳 / whole chain / every hop
deep pagination: offset, 跳页 / jump to a page / no jump, 游标 / cursor / 上一页最后 / last row / 最后一行, 归并 / 扔掉 / throw away / throws them away, 下一页 / next page / page before
data skew: 大客户 / 大卖家 / 大商家 / 超级用户 / big customers / large tenants, 打散 / 拆散 / spread by / salted / salting, 独立库 / shard of its own
schema compatibility: 新列 / 先加列 / new column, 旧列 / 老列 / old column, 新旧代码 / 旧代码 / 老代码 / old code / old and new code, 回填 / 补历史数据 / 双写 / backfill / filled in / dual write
retry: attempt / attempts / 第几次尝试 / 尝试次数, jitter / random / random delay / randomized delay / 抖动 / 随机延迟 / 随机等待, try again / tries again / trying again / come back later / 再试 / 稍后再试, sleep / time.sleep / 等待时间
slowly changing dimensions: 失效日期 / 结束日期 / 截止日期 / expiry date / end date / valid to, 生效日期 / 开始日期 / effective date / start date / valid from, 插一行 / 新行 / 新增一行 / inserts a new row / insert a new row / new row, 覆盖 / overwrite / overwritten / overwrites, 当前行 / 当时有效 / current row / is_current, 维度 / dimension
graceful shutdown: drain / draining / 排空 / 摘除 / 摘掉 / 摘流 / deregister / deregistered, 存量请求 / 在途请求 / 处理完 / in-flight requests / requests in flight / open requests / running requests, sigterm / prestop / terminationGracePeriodSeconds, 健康检查 / health check / readiness / 就绪, 接流量 / 放流量 / takes traffic / receives traffic / take traffic again
优雅上下线: drain / draining / 排空 / 摘除 / 摘掉 / 摘流 / deregister / deregistered, 存量请求 / 在途请求 / 处理完 / in-flight requests / requests in flight / open requests / running requests, sigterm / prestop / terminationGracePeriodSeconds, 健康检查 / health check / readiness / 就绪, 接流量 / 放流量 / takes traffic / receives traffic / take traffic again
cardinality: time series / active series / 时间序列 / 活跃序列, label values / labels / in a label / 标签值 / 标签组合, user id / 用户 ID / request id / 请求 ID, sample_limit / series limit / 序列上限 / 样本上限, series / 序列数
rbac: 角色 / role / roles, 权限 / permission / permissions, 管理员 / admin / administrator, 普通用户 / 只读 / viewer / editor / read-only, 授予 / 分配角色 / granted / assigned
jwt: access token / 访问令牌 / refresh token / 刷新令牌, exp / iss / aud / claims, 签名 / 验签 / 私钥 / 公钥 / verify the signature / verifies the signature / HS256 / RS256 / 签名密钥
two-phase commit: 协调者 / coordinator, 参与者 / participant / participants, prepare / 准备阶段 / 预提交 / 投票 / votes / vote
raft: 任期 / term, candidate / 候选人 / 候选者, follower / 跟随者, AppendEntries / RequestVote, 日志匹配 / log matching
paxos: proposer / proposers / 提议者 / 提案者, acceptor / acceptors / 接受者, 提案编号 / proposal number / ballot / prepare / promise
backpressure: 有界 / bounded channel / bounded queue / bounded buffer / 队列满 / 缓冲满, 慢下来 / 放慢 / 降速 / 挂起 / slow down / slows down, 上游 / 生产者 / producer / upstream / 下游 / 消费者 / consumer / downstream
degradation: 非核心 / 非核心功能 / 次要功能 / non-critical / optional features, 主链路 / 核心链路 / 核心功能 / critical path / core flow, 旧值 / 缓存的旧数据 / 静态页 / 兜底值 / stale data / stale copy, 开关 / feature flag / kill switch
sla: 赔偿 / 赔付 / credits / penalty / penalties, 对外 / 客户 / customer / customers, 协议 / 合同 / contract / 承诺
flamegraph: 折叠 / stackcollapse / inferno / folded stacks, 调用栈 / stack traces / stacks, svg / 最宽 / 平顶 / widest
gossip: 随机挑 / 随机选 / 随机挑选 / random peer / random peers / picks random, 交换 / 扩散 / 传播 / exchanges / spreads, 几轮 / 轮之后 / rounds / 每秒 / every second
cqrs: 写侧 / 写模型 / command side / write side / write model, 读侧 / 读模型 / read side / read model / query side, 物化视图 / 投影 / projection / projections / materialized view
hot observables: publish / share / 多播 / multicast / 广播, connect / refCount / replay, 热的 / 热流 / hot
cold observables: 每次订阅 / 每次 subscribe / each subscriber / every subscription, 从头 / 重新执行 / 各执行一遍 / from scratch / from the beginning, 冷的 / 冷流 / cold
continuous deployment: 预发 / staging, 回滚 / rollback / roll back / rolled back, 金丝雀 / 灰度 / canary / 批准 / approval
structured logging: 键值对 / 字段 / key-value pairs / fields, json, 日志 / log / logs / logging
numa: 双路 / dual-socket / two sockets / 插槽, 另一颗 / remote memory / 远端内存 / other socket, 同一个节点 / 同一节点 / same node / local memory / 本地内存
opentelemetry collector: receivers / receiver / 接收器, processors / processor / 处理器, exporters / exporter / 导出器
golden signals: 延迟 / latency, 错误 / 错误率 / errors / error rate, 饱和度 / saturation
use method: 利用率 / utilization / utilisation, 错误 / errors, 饱和度 / saturation
sli: 成功请求 / 成功率 / good events / success rate / successful requests, 延迟 / p99 / latency, 用户体验 / 用户感知 / user experience / users notice
`;
