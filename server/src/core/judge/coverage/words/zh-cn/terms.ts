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
dead-reckoning: 航位推测, 位置外推, 运动外推
skip-links: 跳转链接, 跳过导航, 跳到正文
resource-quotas: 资源配额, 命名空间配额, 配额限制 > ResourceQuota, LimitRange
broadcast-joins: 广播连接, 广播关联, 广播 Join
app-signing: 应用签名, 签名打包, 安装包签名 > 描述文件, 签名证书
dropout: 随机失活, 丢弃层
batch-norm: 批归一化, 批标准化 > 层归一化
few-shot: 少样本示例, 上下文学习
speculative-decoding: 推测解码, 投机解码, 投机采样 > 草稿模型
normal-mapping: 法线贴图, 凹凸贴图
pbr: 基于物理的渲染, 物理渲染, 物理材质 > 微表面
bit-depth: 位深, 采样位深, 量化位数
dithering: 抖动处理 > 噪声整形
reverb: 混响, 混响效果 > 卷积混响
bitrate: 码率, 比特率, 码率阶梯 > 恒定码率, 可变码率
map-tiles: 栅格瓦片, 矢量瓦片, 瓦片服务
point-clouds: 点云, 激光点云
slam: 即时定位与地图构建, 同步定位与建图 > 回环检测
spi: SPI 总线, 串行外设接口 > 片选
priority-inversion: 优先级反转, 优先级翻转, 优先级继承
stack-overflow: 栈溢出, 栈耗尽, 堆栈溢出
kyc: 客户身份识别, 了解你的客户, 实名认证 > 尽职调查
proration: 按比例计费, 按天折算
dunning: 扣款失败, 催缴, 催收提醒
order-matching: 订单撮合, 撮合引擎, 撮合交易 > 订单簿, 价格优先
risk-limits: 风险限额, 持仓限额, 交易前检查
market-data: 行情数据, 行情接入, 行情推送
search-relevance: 搜索相关性, 相关性调优, 结果排序
fuzzy-matching: 模糊匹配, 模糊搜索, 容错搜索 > 编辑距离
crawling:  > 抓取预算
robots-file: 爬虫协议, 抓取规则 > robots.txt
canonical-urls: 规范链接, 规范网址, 重复页面
cookie-banners: Cookie 横幅, Cookie 同意, Cookie 提示
email-deliverability: 邮件送达率, 邮件投递率, 发信信誉 > 退信
nat-traversal: STUN 服务器 > TURN 服务器
sfu: 选择性转发, 媒体转发 > 联播
indexeddb: 浏览器数据库, 前端数据库 > IndexedDB
virtual-nodes: 虚拟节点
tries: 前缀树, 字典树 > 基数树
heap-structure: 二叉堆, 优先队列, 优先级队列 > 建堆
spanning-trees: 最小生成树 > 克鲁斯卡尔, 普里姆
max-flow: 最大流 > 最小割
string-matching: 字符串匹配, 子串查找, 模式串匹配 > KMP
ssa-form: 静态单赋值 > phi 节点
inodes: 索引节点, inode 表
nfs: 网络文件系统, 网络共享目录
thin-provisioning: 精简置备, 精简配置, 精简卷
live-migration: 热迁移, 在线迁移虚拟机
gpu-passthrough: 显卡直通, 设备直通, GPU 直通
systemd-units: 单元文件, systemd 单元, systemd 服务
cron-jobs: 计划任务表 > crontab
firewall-rules: 防火墙规则, 放行端口, 端口放行
bare-metal: 裸机装机, 裸金属部署, 网络启动, 网络装机
out-of-band: 带外管理, 远程控制卡
break-glass: 紧急授权
honeypots: 蜜罐, 诱饵系统 > 蜜标
custody: 证据链, 证据保全, 证据保管
event-storming: 事件风暴, 事件风暴工作坊
solid-principles: SOLID 原则, 面向对象设计原则 > 单一职责, 开闭原则, 里氏替换, 接口隔离, 依赖倒置
`;
