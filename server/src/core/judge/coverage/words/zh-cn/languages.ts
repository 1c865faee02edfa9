/** Families of Simplified Chinese words on programming: `family: words > kinds of it`. */
export const languages = `
modularity: 模块划分 > 工程组织, 项目组织, 工程布局, 目录规划, 目录组织, 工程目录, 项目布局, 代码目录, 包结构, 代码分层
configuration: 应用配置, 环境配置, 配置项管理 > Nacos, Apollo 配置, 配置中心, 配置加载
middleware: 拦截链, 处理链
routing: 请求路由, 接口路由, 路由定义
error-handling:  > 错误码, 错误传播, 统一异常处理, 错误封装, 异常体系, 错误类型
concurrency: 并发模型, 并发编程模型, 协程并发, 并发任务 > goroutine, 线程池
threads: 线程, 多线程
worker-pool: 工作池, 协程池, 固定协程数
semaphore: 信号量
concurrency-limit: 并发数限制, 限制并发, 限制并发数, 控制并发数, 并发数控制, 限制同时执行 > 信号量
cancellation: 取消, 任务取消, 取消机制
timeout: 截止时间控制, 超时设置
race-conditions: 数据竞态 > 竞态检测
database-access: 数据访问, 数据访问层, 数据库访问, 持久层 > MyBatis, JPA, GORM
transactions: 数据库事务, 事务控制 > 声明式事务, 本地事务
declarative-transactions: 声明式事务
unit-of-work: 工作单元
logging: 日志输出, 日志框架, 日志打印 > Logback, Log4j, zap
layered-architecture: 分层设计, 分层架构, 分层结构, 架构分层 > 整洁架构, 六边形架构, 领域层, 应用层, 基础设施层, 接口层
graceful-shutdown: 优雅启停, 启停, 平滑启停, 启动与停止, 平滑停机, 优雅下线, 优雅关停, 平滑退出 > GracefulStop, 停止信号, 退出信号
unit-testing:  > 表驱动, 表驱动测试, 断言, 桩
table-tests: 表驱动, 表驱动测试, 参数化测试, 数据驱动测试
mocking: Mock 测试, 假实现 > Mockito, gomock, 测试桩
integration-testing: 组件集成测试 > 真实数据库, 依赖真实, testcontainers, 真实服务, 接口测试, 容器化测试, 真实数据库测试
flaky: 偶发性失败, 不稳定用例
profiling: 定位性能瓶颈, 瓶颈分析, 性能诊断 > pprof, Arthas, async-profiler, 性能瓶颈, 采样分析
optimization: 性能提升, 优化手段, 优化技巧, 调优实践
memory-management: 内存管理, 内存分配 > 内存布局
memory-limits: 内存限制
gc: 垃圾收集器 > GC 调优, GC 优化, 垃圾回收调优
jvm:  > JVM 调优, JVM 参数, 虚拟机调优
jvm-tuning: JVM 调优, JVM 参数, 虚拟机调优
dependency-injection: 依赖注入容器, 自动装配
generics: 泛型编程, 泛型
monomorphization: 单态化
validation: 请求校验, 数据合法性, 入参校验
circuit-breaker: 熔断保护, 熔断降级
half-open: 半开, 半开状态
rate-limiting: 接口限流, 流量限制, 防刷限流
retry: 失败重试, 重试与退避 > 指数退避
health-checks:  > 存活检测, 就绪检测
liveness: 存活检测
readiness: 就绪检测
api-versioning: 接口版本, API 版本管理
header-versioning: 请求头版本
url-versioning: URL 版本
authentication: 登录鉴权, 登录态, 身份凭证
async: 异步任务, 异步执行 > 异步运行时
serialization: 序列化协议, 编码解码, JSON 处理
code-generation: 代码生成, 模板生成
linting: 代码检查, 规范检查
packaging: 打包发布 > 构建产物
hot-reload: 动态更新, 不停机更新
distributed-lock: 互斥访问, 抢锁
registry: 注册与发现, 服务注册发现
gateway: 网关设计, 统一网关
saga: 补偿机制, 长事务补偿
cqrs: 命令查询分离
ddd: 领域划分 > 聚合根
testing: 测试方案, 测试体系, 自动化测试, 质量保障
coverage: 覆盖度, 覆盖率统计
property-testing: 属性化测试, 随机化测试
benchmark: 性能对比测试, 基准数据
secure-coding: 安全编码
`;
