/** Families of Simplified Chinese words on compilers, algorithms, command lines and single parts of programs: `family: words > kinds of it`. */
export const coding = `
compiler: 编译流程, 编译器前端, 编译器后端
lexer: 词法分析, 词法分析器
parser:  > 递归下降, 解析器组合子, 算符优先, 语法树
precedence-climbing: 算符优先
parser-combinators: 解析器组合子
recursive-descent: 递归下降
ast: 抽象语法树, 语法树
semantic-analysis: 语义分析 > 符号表, 作用域分析
scope-analysis: 作用域分析
symbol-table: 符号表
intermediate-representation: 中间表示, 中间代码 > 静态单赋值
ssa: 静态单赋值
code-gen: 指令选择, 目标代码生成
register-allocation: 寄存器分配
compiler-optimizations: 编译优化, 优化遍 > 常量折叠, 循环展开
loop-unrolling: 循环展开
constant-folding: 常量折叠
type-inference: 类型推断, 类型推导
type-checking: 类型检查, 类型检查器
garbage-collector-impl: 回收器实现
language-server: 语言服务器
editor-support: 编辑器支持 > 语言服务器
debug-info: 调试信息, 调试符号, 符号文件
scientific: 数值方法 > 数值稳定性
linear-algebra: 线性代数, 矩阵 > 矩阵乘法
matrix-multiplication: 矩阵乘法
geo-spatial: 空间查询 > 地理编码, 地理围栏, 瓦片
map-tiles: 瓦片, 地图瓦片
geofencing: 地理围栏
geocoding: 地理编码
sorting: 排序, 排序算法 > 快速排序, 归并排序
trees-ds: 二叉树 > 红黑树, 字典树, 平衡树, 二叉搜索树
binary-search-tree: 二叉搜索树
balanced-trees: 平衡树 > 红黑树
hashmap: 哈希表 > 哈希冲突, 开放寻址, 链地址法
separate-chaining: 链地址法
open-addressing: 开放寻址
hash-collisions: 哈希冲突 > 开放寻址, 链地址法
graph-algorithms: 图算法 > 最短路径, 图遍历, 广度优先, 深度优先
depth-first: 深度优先
breadth-first: 广度优先
graph-traversal: 图遍历 > 广度优先, 深度优先
shortest-path: 最短路径
dynamic-programming: 动态规划
priority-queue: 优先队列, 优先级队列 > 二叉堆
binary-heap: 二叉堆
ring-buffer: 环形缓冲, 环形缓冲区, 循环缓冲
linked-lists: 链表
cli-design: 命令设计 > 子命令, 命令行参数, 参数解析
cli-flags: 命令行参数, 参数解析
subcommands: 子命令
exit-codes: 退出码, 退出状态, 返回码
shell-completion: 命令补全, 自动补全脚本, Tab 补全
progress-output: 终端输出 > 进度条, 彩色输出
coloured-output: 彩色输出
progress-bars: 进度条
config-precedence: 配置优先级, 配置覆盖, 覆盖顺序, 分层配置
config-validation: 配置校验, 配置验证
dynamic-config: 动态配置, 配置热更新, 配置热加载, 配置推送
multi-language: 多语言互操作, 跨语言
crawling: 爬虫, 网页抓取, 网络爬虫
scheduling:  > 分布式调度, 定时作业
workflow-engine: 工作流, 流程编排引擎
approval-flows: 审批流, 审批链, 审批工作流
file-storage: 文件存储 > OSS, 对象存储, 存储桶
object-storage: 对象存储, 存储桶 > OSS
resumable-uploads: 断点续传, 分片上传, 分块上传
presigned-urls: 预签名链接, 预签名 URL
notification-channels: 通知方式, 消息触达, 通知渠道
templates-email: 邮件模板, 消息模板, 通知模板
chat: 聊天, 即时通讯 > 聊天室, 私信, 群聊
direct-messages: 私信
chat-rooms: 聊天室, 群聊
collaborative-editing: 协同编辑, 多人协作, 实时协作 > 操作转换
calendar: 日历事件 > 重复日程, 夏令时
recurring-events: 重复日程
dst: 夏令时, 夏令时切换, 时钟拨快, 时钟拨慢
data-import: CSV 导入, Excel 导入, 导入数据
reporting: 报表生成, 报告生成, 导出报表
pdf-generation: PDF 生成, 生成 PDF
visualization: 图形化, 导出图 > 状态转换图, 绘制状态图
flowchart: 流程图
state-diagram: 状态图, 状态转换图, 绘制状态图, 画出状态图, 生成状态图
transition: 转换规则, 转移规则, 状态切换 > 转换表, 状态转移表
guards: 守卫, 守卫条件, 转换条件
entry-exit-actions: 进入动作, 退出动作, 入口动作, 动作执行
hsm: 超状态, 复合状态, 层次状态
parallel-states: 并行状态, 正交区域, 并行区域
state-pattern:  > 编译期状态, 类型状态模式
state-pattern: 状态设计模式
state-persistence: 状态持久化, 状态存储, 状态保存, 状态恢复, 状态落库, 状态快照
event-driven-fsm: 事件驱动状态机, 异步状态机, 消息驱动, 由事件驱动
reactive: 响应式流规范
reactive-manifesto: 响应式宣言, 响应式原则
hot-cold-streams: 冷热流
throttle-op: 节流, 采样节流
dependency-injection:  > 依赖倒置
builder-pattern: 建造者模式, 构建者模式, 构造器模式
newtype: 新类型模式, newtype 模式, 强类型封装
strategy-pattern: 策略设计模式
decorator: 装饰器模式
factory: 工厂模式, 工厂方法, 工厂函数
index-condition-pushdown: 索引下推, 索引条件下推, 存储引擎层过滤
table-lookup: 回表, 回表查询, 再查一次主键, 二次回表
pipelining: 批量命令, 管道命令, 减少往返, 往返次数, 一次发多条命令
exactly-once: 不丢也不重, 不重不丢, 不丢不重
in-sync-replicas: 同步副本, 同步副本集合
sequential-io: 顺序写, 顺序写磁盘, 追加写, 顺序读写, 顺序 IO
reverse-proxy: 转给后端, 请求转给后端, 代理到后端
compression:  > 响应压缩, 减小响应体积, 压缩响应
response-compression: 响应压缩, 减小响应体积, 压缩响应, response compression
connection-limits: 限制连接数, 每个 IP 的连接数
firewall:  > 开放端口, 开放哪些端口, 端口放行, 端口白名单
ssh: SSH 登录 > SSH 加固, SSH 安全, 禁止密码登录
disk-space: 空间不足, 空间不够 > 磁盘扩容, 磁盘清理
disk-cleanup: 磁盘清理
growing-disks: 磁盘扩容
process-management: 进程管理, 服务管理, 进程守护, 守护进程
docker-compose: 多容器编排, 多容器启动, 一个文件启动
daemonset: 每个节点跑一份, 每节点一个, 节点守护
taints: 污点, 容忍, 节点污点, 污点容忍, 污点与容忍
elasticity: 水平自动扩缩, 自动扩缩
rbac: 服务账号权限
permission-matrix: 权限矩阵
role-inheritance: 角色继承
sampling: 采多少, 采样多少
error-budget: 还能出多少错, 允许出错的量
on-call: 谁来响应, 谁响应告警, 响应人
change-management: 改动怎么上线, 改动流程
goroutines: 协程没有退出, 协程退不出, 协程无法退出
channels: 协程之间传值, 传递数据的管道
modules-go: Go 模块
ownership-rust: 谁拥有, 值的主人
borrowing: 借用, 借用检查, 借用检查器, 引用规则, 引用的规则
lifetimes: 引用能活多久, 引用的有效期
trait-objects: trait 对象, 特征对象, 动态分发, 虚表, 动态派发
component-communication: 组件通信, 组件之间传数据, 父子组件, 组件间传值, 组件传值
state-management: 全局数据, 全局数据管理
tree-shaking: 去掉没用的代码, 剔除无用代码, 死代码消除, 去除无用代码
subpackages: 分包加载, 小程序分包, 分包策略, 包太大
activity-lifecycle: 页面生命周期, Activity 生命周期
warehouse-layers: 数仓分层, 数据仓库分层, 分层建模, 数据分层设计
shuffle: 分区不均, 数据不均, 数据分布不均
cdc: 捕获变更, 捕获数据变更, 变更订阅
data-quality: 校验规则, 质量校验规则
attention:  > 多头注意力
multi-head: 多头注意力
self-attention: 自注意力
transformer-architecture: Transformer 架构 > 注意力机制, 自注意力
rag:  > 向量召回, 多路召回, 召回
evaluation-llm: 评测 > 评测集, 打分标准, 评分标准, 评测标准
rubric: 打分标准, 评分标准, 评测标准
knowledge-base: 知识库构建, 建知识库, 文档入库
oauth:  > 授权码模式, 客户端模式, 隐式授权
passwords:  > 密码复杂度, 密码过期, 口令强度, 弱口令, 密码强度
certificates:  > 证书签发, 证书申请, 续签证书, 证书续签, 更新证书
cert-issuance: 证书签发, 证书申请, 签发证书
penetration-testing: 模拟攻击, 攻击演练
security-review: 代码审计, 安全代码审查, 找安全缺陷, 安全走查
bounded-context: 边界怎么划, 上下文边界
cqrs: 读写分开, 命令和查询分开
api-versioning: 接口升级, 接口怎么升级
bus-protocols: 总线, 总线通信 > 总线时序
mqtt: MQTT 协议, 轻量消息协议
volume: 数据卷, 卷挂载, 挂载目录, 数据放在容器外
log-rotation: 按天分割日志, 日志按天切
stream-redis: Redis 消息流
lua-script: 脚本原子执行, 原子执行脚本
numerical-stability: 数值稳定性
scheduled-jobs: 定时任务, 计划任务, 定时作业, 作业调度
distributed-scheduling: 分布式调度
gc-tuning: GC 调优, GC 优化, 垃圾回收调优
error-types: 错误类型, 异常体系
error-recovery: 错误恢复
result-type: Result 类型
singleton-pattern: 单例模式, 单例, Singleton 模式
factory-method: 工厂方法模式, 简单工厂
abstract-factory: 抽象工厂, 抽象工厂模式
prototype-pattern: 原型模式, Prototype 模式
adapter-pattern: 适配器模式, Adapter 模式
bridge-pattern: 桥接模式, Bridge 模式
composite-pattern: 组合模式, Composite 模式
facade-pattern: 外观模式, 门面模式, Facade 模式
flyweight-pattern: 享元模式, 享元
proxy-pattern: 代理模式, Proxy 模式
chain-of-responsibility: 责任链模式, 责任链, 职责链, 职责链模式
command-pattern: 命令模式, Command 模式
iterator-pattern: 迭代器模式
mediator-pattern: 中介者模式, 中介者
memento-pattern: 备忘录模式
template-method: 模板方法模式, 模板方法
repository-pattern: Repository 模式
builder-pattern: Builder 模式
strategy-pattern: Strategy 模式
decorator: Decorator 模式
observer: Observer 模式
reactor-pattern: 反应器模式, 反应堆模式, 反应器, Reactor 模式, Reactor 模型 > 主从 Reactor
workflow-engine: 流程编排, 长流程, 长流程编排
memory-layout: 内存布局, 数据布局, 结构体布局, 字段布局, 对象布局, 内存排布 > 内存对齐, 字节对齐, 字段重排, 结构体填充, 填充字节, 紧凑布局
sentinel-errors: 错误变量, 错误常量, 包级错误, 包级错误变量, 预先定义的错误, 错误哨兵, 导出的错误
rayon: Rayon
separate-chaining: 拉链法, 分离链接
key-length: 控制键长度, 键长度控制, 长度控制, 长度限制
connection-limits:  > too many connections
`;
