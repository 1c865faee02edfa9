/** Families of Simplified Chinese words on what programs are built of, from memory to clouds: `family: words > kinds of it`. */
export const depths = `
zero-copy: 不复制数据, 避免复制, 免复制 > 页缓存直传
memory-pool:  > slab 分配器, Slab 分配
arena: 内存竞技场
cache-friendly:  > CPU 缓存未命中, 缓存行填充
buffering:  > 缓冲写
batching:  > 批量提交, 小包合并, 合并请求
prometheus:  > 抓取配置
trace-backend: 追踪查询界面, trace 后端
oauth:  > 第三方登录, 社交登录, 设备码
rbac: 角色与权限, 角色和权限
configmap:  > 挂载配置文件
secrets: 敏感配置, 敏感配置项
structured-logging: 键值对日志, 字段化日志, 带字段的日志, 键值对输出, 结构化字段 > tracing 字段
perf:  > 硬件计数器, 硬件性能计数器
concurrent-hashmap: 线程安全的 HashMap, 线程安全哈希表, 线程安全的 map, 并发 map
property-testing:  > 反例收缩, 用例收缩
quickcheck:  > Arbitrary 实现
work-stealing:  > 双端队列调度
atomics:  > CAS 操作
memory-model:  > 内存屏障指令
deadlock:  > 等待图
event-streams:  > 异步迭代器
hot-observable: 热 Observable
cold-observable: 冷 Observable
operators-rx:  > 流的算子
twelve-factor: 十二要素方法, 12 条原则, 云原生十二要素
continuous-deployment:  > 部署流水线, 金丝雀发布流水线
multi-cloud: 多家云, 多朵云, 多云部署, 多家云厂商 > 云爆发, 跨云双活
cloud-abstraction: 屏蔽厂商差异, 屏蔽云厂商差异, 屏蔽云差异, 可移植的云接口
cross-cloud-network: 云间专线 > VPC 对等连接
cost:  > Spot 实例, 闲置资源
cloud-migration:  > 割接, 迁移波次
resilience-metrics: 弹性指标, 韧性指标, 韧性度量, 弹性评估, 韧性评估, 韧性评分 > 几个 9
sla:  > 赔偿条款, 服务赔偿
twelve-factor:  > 端口绑定
priority-queue: 加权公平队列
authorization:  > 角色与权限, 角色和权限
authentication:  > 第三方登录, 社交登录
`;
