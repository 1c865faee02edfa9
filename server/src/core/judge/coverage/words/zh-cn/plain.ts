/** Families of Simplified Chinese words on what headings say plainly: `family: words > kinds of it`. */
export const plain = `
scheduler: 调度程序, 运行时调度
propagation: 传播, 透传
outputs: 返回值, 输出值
inputs: 入参, 输入变量, 输入参数
sensitive: 敏感, 敏感值, 敏感数据
retention: 留存, 保留期限
registry: 名字服务
backup-dr: 备份与容灾
prefix-index: 前缀索引设计
clustered-index: 主键聚簇
leftmost-prefix: 最左前缀原则, 索引列顺序
parameters: 系统参数
broker: Broker
producer-confirm: 发布者确认, confirm 模式, confirm 机制, confirm 回调, publisher confirm
consumer-ack: 消费端应答, 手动 ACK
message-model: 消息投递模型
frontend-monitoring: 页面监控
scaffolding: 起始模板, 工程脚手架, 项目初始化, 初始化项目, 项目骨架
npm-publishing: 发布到 npm > npm 私服
liveness: 存活性
readiness: 就绪, 就绪探针, 就绪检查, 就绪状态
startup-probe: 启动探针
concurrent-hashmap: 并发字典, 分段锁哈希表
troubleshooting: 出了问题, 出问题, 出错了, 出故障, 常见故障, 遇到的问题, 遇到过的问题, 碰到的问题, 碰到过的问题, 踩坑记录, 出过的问题
debugging: 找问题, 查问题, 定位问题, 找 Bug
monitoring: 看哪些指标, 盯哪些, 要盯的
performance: 跑得快, 有多快
cost: 花费, 花多少钱, 多少钱, 开支
capacity: 能扛多少, 扛得住, 承载能力, 承载量
getting-started: 第一次运行, 五分钟上手, 从零开始
prerequisites: 开始之前, 事先准备, 所需知识, 环境准备, 依赖, 安装依赖
installation: 装起来
usage: 日常使用, 怎么用
architecture: 怎么组成, 各部分如何配合, 整体长什么样
background: 为什么要做, 来龙去脉, 由来
comparison: 有何不同, 差异对比, 异同, 对照
selection: 选哪个, 怎么选, 该选谁
deployment: 上到生产, 投产
rollback: 退回, 撤回, 退回旧版
backup: 留副本
restore: 找回数据, 把数据找回来, 从备份恢复
failover: 接管, 备机接管
replication: 多份拷贝, 数据副本
load-balancing: 分摊流量, 分摊负载, 分发请求
scalability: 扛住增长, 应对增长
cache: 记住结果
rate-limiting: 调用太多, 限制调用, 限制请求
retry: 再试, 再试一次, 重新尝试
timeout: 等多久, 等太久, 放弃等待
idempotency: 做两遍, 发两次, 重复提交
error-handling: 出错处理, 失败怎么办
validation: 检查传入, 检查请求
input-validation: 不可信输入, 外来输入
authentication: 你是谁, 确认身份
authorization: 谁能做什么, 谁有权
encryption: 密文存储, 加密数据
audit: 记录操作, 谁做了什么
testing: 证明可用, 确认能用, 保证能用
documentation: 写文档, 写下来
code-review: 互相看代码
version-control: 代码历史, 变更跟踪
dependencies: 别人的代码, 依赖的库, 用到的库
configuration: 怎么配, 可配置项, 调整设置
logging: 写日志, 输出日志
alerting: 叫醒人, 通知到人, 打电话给谁
incident: 出大事, 服务挂了
postmortem: 学到什么, 教训, 事后回看
on-boarding: 新来的人, 加入团队
deprecation: 停掉旧版, 下架
migration: 搬家, 搬到新系统, 从旧到新
data-retention: 存多久, 保存多久, 保留多久
data-quality: 脏数据, 坏数据, 数据可信
lineage: 数据来自哪里, 数据来源, 数据从哪来
offline: 没网, 没有网络, 离线, 离线支持, 离线能力 > 离线优先
accessibility: 残障用户, 人人可用
internationalization: 多国语言, 其他语言
theming: 更换外观
memory-leak: 内存只增不减, 内存一直涨
concurrency: 同时做多件事
deadlock: 彼此等待
race-conditions: 同时写, 两个同时改
consensus: 节点达成一致, 取得一致
sharding-key: 按什么拆分
network-partition: 网络断开, 节点失联
functions: 函数, 子程序
difference: 差异, 区别, 不同点, 差别, 有何区别, 不同之处 > 对比, 比较, 对照, 异同
correlation: 关联, 联系, 关联关系, 打通, 串联, 串起来
boundaries: 边界, 边界划分, 界线
missing: 缺失, 丢失, 遗漏, 不完整, 缺少
creating: 创建, 新建, 建立
updating: 更新, 修改
starting: 启动, 开启, 拉起
stopping: 停止, 关停, 终止
loading-data: 加载, 载入, 读入, 装载
sending: 发送, 发布消息, 发消息
receiving: 接收, 收取, 接收消息, 收消息
forwarding: 转发, 转交
releasing: 释放, 归还
generating: 生成, 自动生成
splitting: 拆分, 切分, 拆解, 分割
reporting-up: 上报, 上传数据, 汇报
files: 文件, 文件操作
fields: 字段, 字段说明, 字段定义
attributes: 属性
nodes: 节点, 结点
ports: 端口, 端口号
pointers: 指针
arrays: 数组, 动态数组
expressions: 表达式, 表达式求值
traversal: 遍历
matching: 匹配, 匹配规则
processes: 进程, 子进程, 进程模型
failures: 故障, 失败, 出故障
semantics: 语义, 含义
size-usage: 占用, 消耗, 用量
estimation: 估计, 预估, 估价
rewriting: 改写, 重写, 改造
registration: 注册, 登记, 注册流程
activation: 激活, 启用
querying: 查询, 查找, 检索, 查询方式
conversion: 转换, 类型转换, 格式转换, 转化
calling: 调用, 调用方式
low-power: 低功耗, 睡眠模式, 休眠, 省电, 功耗优化
flashing: 烧录, 刷写, 刷机, 固件烧写
store-forward: 补传, 断网补传, 断点补传
no-effect: 失效, 不生效, 未生效, 没生效, 没有生效, 不起作用
defaults: 默认值, 缺省值, 默认行为, 默认配置
troubleshooting: 常见的坑, 常见坑, 典型问题, 踩过的坑, 陷阱, 容易踩的坑
locating: 定位, 问题定位, 瓶颈定位
allocator: 分配器, 内存分配器
hardware: 开发板, 板卡
interrupts: 按键中断, 外部中断
class-loading: 类加载过程, 类加载顺序 > 双亲委派
jvm:  > 方法区, 元空间, 运行时数据区
slow-query: 慢的 SQL, 拖慢的 SQL, 查询太慢, 查得慢
replication-lag: 从库跟不上, 从库落后, 副本落后 > 主从不一致
partitioning: 单表太大, 单表过大, 一张表放不下, 单库扛不住, 数据太多
cache-penetration: 不存在的键, 不存在的数据, 查不到的键
cache-stampede: 热点键失效, 热键过期, 热点过期
cache-avalanche: 大量键同时过期, 大批同时失效
hot-keys: 单个键访问过多, 访问过于集中, 访问集中
big-keys: 值太大, 过大的值, 过大的键
message-ordering: 先后次序, 先后顺序, 保证次序
delayed-messages: 到时再投递, 到点投递, 稍后投递, 晚点再发
dead-letter: 反复失败的消息, 处理不了的消息, 消费失败的消息, 失败的消息
cascading-failure: 拖垮, 拖垮全部, 一个拖垮一片
tracing: 请求走过的路, 经过哪些服务, 走过哪些服务, 请求经过的服务
canary: 一小部分用户, 少量用户, 小部分流量, 少数用户先用
blue-green: 两套环境, 新旧两套环境
rolling-update: 逐个替换, 逐台替换, 分批替换
service-discovery: 找到彼此, 找到对方, 服务怎么找到, 服务如何找到
load-balancing: 请求分给谁, 分摊请求 > 轮询, 加权轮询, 最少连接
csrf: 伪造请求, 请求伪造
sql-injection: SQL 注入防护, 防止 SQL 注入, 防 SQL 注入
alerting: 发通知, 何时通知, 什么时候通知
capacity: 需要多少机器, 多少台机器, 要多少台, 需要多少资源
bottleneck: 时间花在哪, 慢在哪, 卡在哪里, 时间花在哪里
deadlock: 互相卡住, 卡死
isolation-levels:  > 读未提交, 读已提交, 串行化
mvcc: 读写互不阻塞, 读不阻塞写
backup: 保存副本, 定期保存
data-sync: 两边一致, 保持两边一致, 数据对齐
masking: 隐藏敏感字段, 遮住敏感字段, 隐藏敏感信息
health-checks: 是否可用, 还活着吗, 是否存活
elasticity: 增减副本, 增减实例, 按负载增减, 加减机器
network-policies: 谁能连谁, 限制互访, 服务间的访问限制
secrets: 密码放在哪, 密码和证书, 密钥放哪, 凭据放在哪
continuous-integration: 自动构建, 提交后自动构建, 每次提交
continuous-deployment: 自动发布, 自动上线
static-analysis: 静态扫描工具, 不运行代码的检查
e2e-testing: 模拟真实用户, 模拟用户操作, 像用户一样操作
coverage: 没测到, 没有测到, 漏测
mocking: 替换外部依赖, 替换依赖, 假的依赖
code-review: 合并前的检查, 别人看代码, 互相评审
tech-debt: 欠下的债, 欠债
route-guards: 进入页面前, 跳转前的检查
virtualization-ui: 只渲染可见, 只渲染看得见的, 只渲染可视区域
web-performance: 打开更快, 页面更快, 首屏更快, 打开页面更快
cors: 不同源, 跨源, 不同域名, 跨源请求
form-validation: 检查用户输入, 检查输入, 填错了怎么办
error-boundaries: 出错不影响整页, 局部出错
internationalization: 多种语言, 支持多种语言, 切换语言
offline: 没网也能用, 断网可用, 断网也能用
ab-testing: 两个版本比一比, 两个版本对比, 哪个版本更好
analytics: 用户行为, 记录用户行为, 行为统计
overfitting: 泛化差, 训练好测试差
model-monitoring: 效果变差, 上线后变差, 模型变差
augmentation: 数据增强, 扩充样本, 样本不够, 样本不足
prompt: 向模型提问, 怎样提问, 写好提示
rag: 先查资料, 先检索再回答, 查资料再回答, 外部知识
vector-db: 相似内容, 找相似, 相似检索, 语义检索
agents: 多步执行 > 调用工具
context-window: 输入太长, 超出长度, 上下文太长
hallucination: 胡说, 编造, 编造内容
streaming-output: 流式输出, 流式返回, 逐字输出, 边生成边显示
scheduling: 谁先运行, 先运行谁
watchdog: 死机重启, 死机自动重启, 卡死重启
parsing: 拆开数据包, 解析报文, 拆包解析
error-handling: 出错了怎么办, 出错怎么办, 失败了怎么办
resource-release: 资源释放, 用完关闭, 用完要关, 关闭资源, 释放资源
race-conditions: 同时访问, 多线程同时访问, 同时修改
async: 不等结果, 不等返回
design-patterns: 常用套路, 设计套路
api-reference: 给调用方, 给调用方看, 调用说明
rate-limiting: 请求太多, 请求过多, 来得太快, 挡住多余的请求
degradation: 关掉不重要的功能, 牺牲次要功能, 保住核心功能, 非核心功能
circuit-breaker: 失败多了, 先停一停, 暂停调用, 该放弃, 什么时候该放弃
disaster-recovery: 机房挂了, 机房故障, 整个机房, 整个地域故障
active-active: 两地同时, 同时对外服务, 两地都在用
audit: 谁做过什么, 谁干了什么
getting-started: 跑起来, 先跑起来, 五分钟跑起来
performance: 跑得更快, 变快, 提速
rebalancing: 成员变动, 重新分配
timeout: 等不到回应, 迟迟不返回
idempotency: 收到两次, 重复的请求, 执行两次
graceful-shutdown: 体面退出, 停得干净, 关得干净, 不丢请求地停
logging: 日志怎么打, 怎么打日志, 该记什么
metrics: 看哪些数字, 该采集哪些
authentication: 确认是谁, 认出用户, 是谁在访问
versioning: 版本怎么编, 版本号规则, 版本号规范
testing: 怎么测, 如何测试, 测什么
deployment: 怎么上线, 如何上线, 放到线上
troubleshooting: 出错先看哪, 怎么查, 从哪查起
comparison: 怎么比, 放在一起比
documentation: 写给使用者, 写给后来人
networking:  > 弱网, 弱网优化, 弱网环境, 网络请求
revocation: 吊销, 作废, 注销令牌
refresh-tokens:  > 续期
model-decay: 效果衰减, 效果下降, 效果变差, 模型退化, 效果退化
resource-usage: 资源水位, 资源使用率, 资源利用率, 资源占用
quality-gates: 卡口, 准入卡口
regression-guard: 防劣化, 防劣化机制, 防止劣化, 防退化
checklist: 上线单, 核对单, 验收单, 发布单
faq: 常被问到的, 常被问到, 大家常问
canary: 小流量
model-packaging: 模型制品
requeue: 重新入队, 放回队列, 退回队列
stuck-jobs: 卡住的任务, 僵死任务, 失联的任务
audit: 谁改了什么
`;
