/** Families of Simplified Chinese words for the workings by which things of distributed systems are told. */
export const workings = `
cache-penetration: 根本没有的 Key, 不存在的 ID, 不存在的编号, 查询不存在的数据 > 记空值
cache-stampede: 热门数据过期, 热 Key 过期, 热点到期, 热键到期, 热门 Key 失效 > singleflight, 合并回源, 回源合并, 互斥重建, 互斥锁重建, 逻辑过期, 并发回源
cache-avalanche: 同时失效, 集中过期, 大面积失效 > TTL 抖动, 过期时间加随机, 随机 TTL, 打散过期时间, 一起过期, 一起失效, 一起到期, 同时到期, 大批过期
sharding-key: 分片字段, 分片列, 分表字段, 分表键, 拆分键, 拆分字段, 用哪个字段分, 按哪个字段分, 按哪个字段拆, 按哪一列分, 按哪一列切, 按哪一列拆
shuffle: 分片不均, 分片倾斜, 热点分片 > 大卖家, 大商家, 有的分片, 个别分片, 某个分片
deep-pagination: 很后面的页, 大 OFFSET > 游标分页, 键集分页, 跳页
rollback: 回切, 切回旧库, 切回老库, 切回旧版, 切回老版本, 切回原库
split-brain: 两个都认为自己是主, 都以为自己是主, 都认为自己是主 > fencing token, 纪元号
leader-election: 抢锁, 抢主, 争主 > 抢到锁, 谁先抢到
elections: 抢主, 争主
failover:  > 心跳超时, 摘除节点, 机器没了, 机器宕了, 转给别的机器, 由别的机器接手
traffic-coloring: 灰度标记, 灰度标签, 请求打标, 流量标识 > 标记透传, 请求头透传, 环境标记
traffic-tags: 灰度标记, 灰度标签, 请求打标, 流量标识 > 环境标记
schema-migration: 数据库变更, 库表变更, 数据库结构变更 > 改列名
schema-compat: 新旧代码都能跑, 新旧版本并存, 兼容旧代码, 兼容老代码 > 先加后删, expand contract, 先加可空列, 新旧代码, 不影响旧代码
splitting:  > 该拆, 值得拆, 要不要拆
`;
