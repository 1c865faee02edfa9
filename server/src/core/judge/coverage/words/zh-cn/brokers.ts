/** Families of Simplified Chinese words on queues, services and what protects them: `family: words > kinds of it`. */
export const brokers = `
producer-confirm: 投递确认, 发布方确认, 代理确认, broker 确认
consumer-ack: 消息确认, 应答机制, 确认机制, 消费应答, 消息应答
unroutable: 备用交换机, 备份交换机, 不可路由, 无法路由, 未路由消息, 路由失败, 路由不到, 退回消息
consumer-cancel: 消费者取消, 取消消费者, 消费者取消通知
message-priority: 消息优先级, 优先级消息
message-durability: 消息持久化, 持久化消息, 持久消息, 持久化队列, 持久队列, 重启不丢
message-ttl: 消息过期, 消息 TTL, 队列 TTL, 消息有效期, 消息存活时间, 过期消息
queue-limits: 队列长度限制, 最大队列长度, 有界队列, 队列上限
delivery-guarantees: 投递可靠性
service-discovery: 注册与发现, 服务注册发现, 注册和发现
api-gateway: 统一入口, 服务网关, 接入网关, 接入层网关, 微服务网关, 统一接入
request-routing: 转发规则, 路由与转发
load-balancing: 请求分发, 流量分摊, 负载分担, 请求分配 > Ribbon
client-load-balancing: 客户端侧的负载均衡, 客户端侧请求分发, 客户端请求分发 > Ribbon
rate-limiting: 流量管控, 限频, 限流规则, 流控规则, 流量控制, 并发限流
circuit-breaker: 服务熔断, 熔断规则, 断路保护, 断路机制
degradation: 降级处理, 熔断降级, 兜底处理, 兜底策略, 兜底机制, 降级规则, 回退逻辑, 后备方法
overload: 流量防护, 流量防卫
graceful-shutdown: 优雅终止, 优雅停止, 优雅地关闭, 优雅地退出, 优雅重启, 平滑停止
init-process: 初始化进程, 僵尸进程, 孤儿进程, 1 号进程
failover: 主从切换, 倒换, 主从倒换, 提升从库, 从库提升, 切换主库, 切主
log-collection: 日志归集, 日志汇集
tracing: 链路跟踪, 调用链路, 请求链路
request-aggregation: 请求聚合, 响应聚合, 响应合并, 接口聚合, 聚合接口, 合并响应
protocol-translation: 协议转换, 协议翻译, 协议适配
response-cache: 响应缓存, 缓存响应, 接口缓存, 返回结果缓存
custom-methods: 自定义方法, 自定义动作, 自定义操作
conditional-requests: 实体标签
lost-updates: 更新丢失, 更新覆盖, 写覆盖
gateway-auth: 登录校验, 统一登录校验, 网关登录校验
authentication: 登录校验, 登录验证, 登录态校验, 校验登录
breaker-window: 采样窗口, 统计窗口, 观察窗口, 采样时长
minimum-calls: 最小请求数, 最小调用数, 最少请求数, 最小吞吐
failure-share: 失败率阈值, 失败比例, 失败阈值, 错误率阈值
retry-hint: 多久后重试, 何时重试, 重试时间提示, 稍后重试
gateway-routing: 请求路由, 路由断言, 路由匹配
start-position: 起始位置, 起始偏移, 起始序号 > 从头消费
`;
