/** Families of single terms of the trade, as dictionaries pair them with what they translate: `family: words`. */
export const terms = `
range: 范围, 区间
primary-node: 主节点, 主库
replica-node: 从节点, 从库, 备库
leader-node: 领导者, 领导节点
follower-node: 跟随者, 跟随节点
field: 字段
token-word: 令牌
headers: 报文头 > 请求头, 响应头
response-headers: 响应头
request-headers: 请求头
request-body: 请求体, 报文体, 载荷
request-word: 请求
response-word: 响应
client-side: 客户端
server-side: 服务端, 服务器端, 服务器
port: 端口
host: 主机, 宿主机
mount: 挂载
commit-word: 提交
rebase: 变基
cluster: 集群
epoch: 纪元
subscription-word: 订阅
artifact: 制品, 构建产物
variable: 变量
constant: 常量
polymorphism: 多态
string: 字符串
integer: 整数
float: 浮点数, 浮点 > 精度误差
struct: 结构体
loop: 循环
recursion: 递归
interrupt: 中断
file-system: 文件系统
join-query: 表连接, 连接查询, 多表查询, 多表关联, 关联查询 > 连接算法
constraint: 约束
unique: 唯一, 唯一性
reconcile: 调谐
breakpoint: 断点
enable: 开启, 启用, 打开开关
disable: 关闭, 停用, 禁用
precedence: 优先级, 优先顺序, 先后顺序
walkthrough: 完整示例, 端到端示例, 全流程示例
table-sharding: 分表, 拆表
database-sharding: 分库, 拆库
master-election: 选主, 选举新主, 主节点选举
hydration-mismatch: 水合不一致, 水合不匹配, 激活不匹配, 水合错误
admins: 管理员, 超级管理员, 系统管理员
weighting: 加权, 权重, 加权值
thanks: 致谢, 感谢, 道谢, 鸣谢, 谢谢
no-reply: 没有回复, 没有回应, 没人回复, 没人回应, 没人理, 得不到回复, 得不到回答, 无人应答
etiquette: 礼仪, 礼貌, 礼节, 有礼
formula: 公式, 计算公式, 推导, 公式推导
littles-law: 利特尔法则, 利特尔定律, Little 定律
reuse: 复用, 重用, 重复利用, 复用性
causes: 成因, 原因, 起因
upstream-word: 上游
downstream-word: 下游
native-image: 原生镜像
parent-delegation: 双亲委派, parent delegation
class-loaders: 类加载器, class loaders, classloader
young-generation: 新生代
old-generation: 老年代
mark-sweep: 标记清除
copying-collector: 复制算法
mark-compact: 标记整理, mark and compact, mark-compact
tricolor-marking: 三色标记, tri-color marking, tricolor marking
soft-references: 软引用, soft references
destructors: 析构, 析构函数
asan: 地址消毒器
heap-size: 堆大小
jvm-memory-areas: 方法区, 元空间, 运行时数据区, metaspace, runtime data areas
discriminated-unions: 可辨识联合
union-types: 联合类型
conditional-types: 条件类型
utility-types: 工具类型
strict-null-checks: 严格空检查
nominal-typing: 名义类型
duck-typing: 鸭子类型
module-resolution: 模块解析
function-composition: 函数组合
currying: 柯里化
calling-convention: 调用约定
dependency-graph: 依赖树, 依赖图
doc-comments: 文档注释, 文档字符串
critical-path: 关键路径
space-complexity: 空间复杂度
auto-vectorization: 自动向量化
latency-budget: 延迟预算, 时间预算
object-pool: 对象复用, 对象池, 复用对象
buffer-reuse: 缓冲复用, 缓冲池, 缓冲区复用, 复用缓冲区, 缓冲区池
fork-join: 分叉合并, 分治, 分而治之
lock-striping: 分段锁, 锁分段
lock-splitting: 锁拆分, 拆分锁
timing-wheel: 时间轮
cpu-bound: CPU 密集, CPU 密集型, CPU 密集任务, 计算密集
wakers: 唤醒
task-states: 任务状态
module-composition: 模块组合
last-write-wins: 最后写入胜出, 后写覆盖
query-depth: 查询深度, 深度限制
image-formats: 图片格式, 图像格式
session-consistency: 会话一致性
logical-clocks: 逻辑时钟 > 向量时钟, 版本向量, Lamport 时钟, 兰伯特时钟, 混合逻辑时钟
lamport-clocks: Lamport 时钟, 兰伯特时钟
read-repair: 读修复
hinted-handoff: 暗示移交
xa: XA 事务, xa, xa transactions
retry-storm: 重试风暴, 重试放大
default-response: 默认值兜底, 返回默认值
same-city-active: 同城双活
geo-active: 异地多活, multi-region active-active, geographically distributed active-active
shuffle-sharding: 洗牌分片
competing-consumers: 竞争消费者
queue-bindings: 绑定关系
partition-count: 分区数
batch-size: 批大小, 批量大小, 批次大小
media-types: 媒体类型
sorting-parameters: 排序参数
context-map: 上下文映射
code-ownership: 代码归属
team-topologies: 团队拓扑
cohesion: 内聚
architecture-diagrams: 架构图 > C4 模型, 上下文图
declarative-client: 声明式调用, 声明式客户端, declarative http client, declarative client
thread-pool-isolation: 线程池隔离, 线程池分离, thread pool isolation
semaphore-isolation: 信号量隔离, semaphore isolation
frame-header: 协议头, 包头, 头部格式, 协议头格式, 消息头, 帧头
reconnection: 断线重连, 重连, 自动重连, 重连机制
api-evolution: 接口演进, 版本演进, 协议演进
`;
