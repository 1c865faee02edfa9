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
`;
