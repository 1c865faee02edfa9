/** Families of Simplified Chinese words on development: `family: words > kinds of it`. */
export const development = `
testing: 测试, 质量保证, 测试策略, 检验
unit-testing: 单元测试, 单测
integration-testing: 集成测试, 联调测试, 联调
e2e-testing: 端到端测试, 端到端, 系统测试, 全链路测试 > 界面测试
performance-testing: 性能测试 > 压力测试, 负载测试, 压测, 稳定性测试
benchmark: 基准测试, 基准, 性能基准, 性能测试, 跑分, 基准评测
mocking: 模拟, 测试替身, 模拟对象, 仿真对象, 伪对象 > 桩, 打桩, 桩对象
stubs: 桩, 打桩, 桩对象, 桩函数, 测试桩, 打桩技术
property-testing: 属性测试, 基于属性的测试, 性质测试, 生成式测试
fuzzing: 模糊测试, 模糊
snapshot-testing: 快照测试, 黄金文件
mutation-testing: 变异测试
contract-testing: 契约测试, 合约测试
regression: 回归测试, 回归
smoke: 冒烟测试
acceptance-testing: 验收测试 > 行为驱动, 行为驱动开发
tdd: 测试驱动开发, 测试驱动, 测试先行, 红绿重构
coverage: 测试覆盖率, 覆盖率, 代码覆盖率, 覆盖率分析, 测试覆盖
fixtures: 测试数据, 测试夹具, 夹具, 造数
flaky: 不稳定测试, 偶发失败
verification: 验证, 校验, 正确性, 核验 > 形式化验证, 模型检查
accessibility: 无障碍, 可访问性, 辅助功能
usability: 用户体验, 易用性 > 可用性测试, 用户研究
user-research: 用户研究
usability-testing: 可用性测试

refactoring: 重构, 代码重构 > 技术债, 技术债务
legacy-code: 遗留代码
design-patterns: 设计模式, 模式
solid: 整洁代码 > 整洁架构, 六边形架构, 洋葱架构
ddd: 领域驱动设计, 领域驱动 > 限界上下文, 聚合, 领域模型, 领域建模
domain-model: 领域模型, 领域建模
microservices: 微服务, 微服务架构, 服务化 > 服务拆分
monolith: 单体, 单体架构, 单体应用 > 模块化单体
modularity: 模块化, 模块, 包 > 代码组织, 项目结构, 目录结构, 工程结构, 代码结构, 组织结构
dependency-injection: 依赖注入, 控制反转
dependency-inversion: 依赖倒置
dependencies: 依赖, 依赖管理, 包管理, 第三方库, 第三方依赖, 三方库
error-handling: 错误处理, 异常处理, 异常, 错误, 错误管理, 容错处理
logging: 日志, 日志记录, 日志管理, 日志系统 > 结构化日志
log-levels: 日志级别, 日志等级
log-aggregation: 日志聚合, 日志收集, 日志采集, 集中式日志, 日志中心, 日志汇聚 > 日志分析
log-analysis: 日志分析
structured-logging: 结构化日志
configuration: 配置, 配置管理, 设置, 配置项, 参数, 选项, 参数配置 > 环境变量, 配置文件
config-files: 配置文件
environment-variables: 环境变量
feature-flags: 特性开关, 功能开关, 特性标志, 灰度开关
secrets: 密钥, 密钥管理, 机密, 凭证, 凭据, 机密管理, 秘密管理, 敏感信息, 凭证管理
api: 接口, 应用程序接口, 端点, 编程接口
api-design: 接口设计, API 设计, 接口规范
api-reference: 参考手册, API 参考, 接口文档, 接口说明, 命令参考, API 文档
rest: RESTful, REST 接口, REST 风格
graphql: 图查询语言
rpc: 远程过程调用, 远程调用 > gRPC, Dubbo
openapi: 接口描述, 接口规范
pagination: 分页, 翻页 > 游标分页
idempotency: 幂等, 幂等性, 去重, 来了两次, 重复的消息 > 精确一次
serialization: 序列化, 反序列化, 编码, 编解码, 数据格式
parsing: 解析, 语法分析, 解析器, 语法 > 词法分析, 抽象语法树
compiler: 编译器, 编译 > 即时编译, 中间表示, 代码生成
interpreter: 解释器 > 字节码
runtime: 运行时
type-system: 类型系统, 类型 > 泛型, 类型推断, 类型安全, 多态, 类型检查
traits: 特征, 特质 > 特征对象
trait-bounds: 特征约束
macros: 宏, 元编程 > 反射, 注解, 装饰器, 过程宏
ownership-rust: 所有权 > 借用, 借用检查, 移动语义
closures: 闭包, 匿名函数 > 高阶函数
effect-handlers: 效应处理器, 代数效应
functional: 函数式编程, 函数式 > 不可变, 纯函数, 不可变性
pure-functions: 纯函数
oop: 面向对象, 类与对象 > 继承, 封装
encapsulation: 封装
inheritance: 继承
ffi: 外部函数接口, 语言绑定, 跨语言调用 > 绑定
unsafe: 不安全代码 > 未定义行为
raw-pointers: 裸指针
memory-safety: 内存安全
iterators: 迭代器 > 生成器, 惰性求值
lazy-evaluation: 惰性求值
regex: 正则表达式, 正则
pattern-matching: 模式匹配 > 解构
destructuring: 解构
data-structures: 数据结构, 集合, 容器类型 > 树, 哈希表
algorithms: 算法 > 排序, 复杂度, 算法复杂度
state-machine: 状态机, 有限状态机, 自动机, 有限状态自动机
hsm: 层次状态机, 分层状态机, 嵌套状态, 层级状态机
finite: 有限状态机, 基本状态机, 基础状态机
state-pattern: 状态模式 > 类型状态
typestate: 类型状态, 类型状态模式, 编译期状态
state-management: 状态管理, 全局状态, 应用状态
event-driven: 事件驱动, 事件, 基于事件, 事件处理
event-sourcing: 事件溯源 > 事件存储, 事件日志
cqrs: 命令查询职责分离, 读写分离模型
transition: 状态迁移, 状态转换, 状态转移 > 迁移, 转换, 转移
transition-table: 转换表, 状态转移表
persistence: 持久化, 持久性, 落盘, 保存, 持久存储, 状态持久化 > 快照
visualization: 可视化, 画图, 图表, 图示, 绘图, 作图, 可视化工具 > 状态图, 流程图
hot-reload: 热更新, 热加载, 热重载, 热切换, 热替换, 不停机切换, 不停机替换, 原子替换
scheduling: 调度, 调度器, 任务调度, 作业调度 > 定时任务, 计划任务, 定时器
background-jobs: 后台任务, 任务队列, 异步任务, 作业队列 > 工作池
internationalization: 国际化, 本地化, 多语言, 翻译
time: 时间, 日期, 时钟 > 时间戳, 时钟同步, 时区
cli: 命令行, 终端, 命令行工具, 命令行界面
notifications: 通知 > 推送, 消息推送, 邮件
sms: 短信
email-sending: 邮件, 发送邮件
search: 搜索, 检索, 搜索引擎 > 全文搜索, 全文检索, 相关性
payments: 支付, 付款 > 结算, 退款, 订阅计费, 账单
multi-tenancy: 多租户, 租户 > 租户隔离
tenant-quotas: 租户配额
workflow-engine: 工作流引擎, 流程引擎
rules-engine: 规则引擎, 业务规则
game:  > 游戏循环, 实体组件系统
embedded: 嵌入式, 固件, 裸机 > 单片机, 实时操作系统
hardware: 硬件 > 传感器, 外设, 驱动
wasm: WebAssembly
mocks: Mock, 模拟, 模拟对象, Mock 测试, Mock 对象
stubs: Stub, 固定应答, 固定返回值
microbenchmark: 基准测试, 基准, 性能基准, 微基准
error-classification: 错误分类, 错误类型, 可恢复错误, 不可恢复错误, 错误分级, 异常分类
custom-errors: 自定义错误类型, 错误类型设计, 定义错误类型
propagating: 错误传递, 错误上抛, 向上传递错误, 错误冒泡 > 错误转换, ? 运算符
error-conversion: 错误转换
error-context: 附加上下文, 上下文信息, 错误溯源
error-codes: 错误码规范, 错误码体系, 错误编号
error-format: 统一错误响应, 错误响应格式, 错误转响应 > 统一异常处理, 全局异常处理, 异常映射, 错误映射
global-exception-handler: 统一异常处理, 全局异常处理
error-logging: 错误日志, 错误记录, 异常日志, 记录错误
panic-handling: panic 处理, panic 恢复, 恐慌处理, 捕获 panic, 捕获恐慌
retry-recovery: 恢复策略, 恢复机制, 故障恢复策略, 错误恢复, 错误恢复策略, 重试恢复
async-error: 异步错误处理, 异步错误, 任务错误, 异步任务错误
operators-rx: Option 组合子, Result 组合子, 链式处理
macros:  > 派生序列化, 序列化派生, 自动派生
derive-macros: 派生宏, 自动派生
declarative-macros: 声明宏
procedural-macros: 过程宏 > 派生宏
custom-serialize: 自定义序列化, 手写序列化, 手动实现序列化, 自定义编解码, 手动实现 Serialize > with 模块
visitor: 访问者模式, 访问者, Visitor 模式
zero-copy-deser: 零拷贝反序列化, 借用式反序列化, 借用反序列化
format-choice: 格式选择, 格式对比, 格式选型, 编码格式, 数据格式选择, 序列化格式, 二进制格式, 文本格式
large-file-streaming: 大文件流式处理, 流式解析, 流式反序列化, 处理大文件, 逐条解析, 逐行处理, 流式读取, 增量解析
untagged-enum: 枚举表示, 枚举标签, 内部标签, 外部标签, 标签枚举
field-attributes: 字段属性 > 字段重命名, 默认值, 跳过字段, 可选字段
schema-compat: 模式兼容, 向前兼容, 向后兼容, 前后兼容, 字段增删 > 新增字段
api-design: 接口约定
api-reference: 文档生成, 接口描述
resource-naming: RESTful 设计, REST 设计, RESTful 接口
pagination: 分页设计
idempotency: 接口幂等, 幂等接口, 防重复提交
middleware: 中间件机制, 中间件编写, 自定义中间件, 请求管道, 中间件链
input-validation: 请求校验, 入参校验, 请求验证
routing: 路由组织, 路由分组, 路由注册
request-lifecycle: 请求生命周期, 请求处理流程, 请求流程, 请求链路, 一次请求
shared-state: 状态共享, 共享状态, 应用状态, 全局状态, 共享数据
graceful-shutdown: 停机流程, 关闭流程, 停机处理, 退出流程
config-loading: 配置加载, 加载配置, 配置读取, 多来源配置 > 配置优先级, 配置分层
config-validation: 启动时校验, 校验配置
modularity:  > 目录布局
project-layout: 代码组织, 项目结构, 目录结构, 工程结构, 代码结构, 组织结构, 目录布局, 工程组织, 项目组织, 工程布局, 包结构, 代码分层, 目录规划, 目录组织, 工程目录, 项目布局, 代码目录
layered-architecture: 代码分层, 层次划分 > 三层架构
three-tier: 三层架构
cqrs: 读写职责分离
event-sourcing:  > 事件回放
distributed-transactions: 跨服务一致性, 跨服务的一致性 > 数据最终一致
saga: 补偿事务, 逆向操作, 反向操作, sagas, compensating transactions
outbox:  > 可靠消息
dto: 数据传输对象 > 对象映射
object-mapping: 对象映射
peripherals: 外设
`;
